// What scrolls for those who cannot drag: a button up and one down. Beside them a bar shows how much there is and
// which part of it is seen.
import QtQuick
import QtQuick.Layouts
import TownHall.Theme

Item {
    id: controls

    required property Flickable flick
    required property string upLabel
    required property string downLabel
    // Whether it stands in a column beside the content, or in a row below it.
    required property bool beside
    // In pixels.
    readonly property real buttonsWidth: buttons.implicitWidth
    readonly property real buttonsHeight: buttons.implicitHeight

    signal scrolled

    // Scrolls by most of the height, -1 up or 1 down.
    function scroll(direction: int) {
        controls.scrolled();
        const step = direction * controls.flick.height * 0.8;
        const furthest = controls.flick.contentHeight - controls.flick.height;
        const byKeys = up.activeFocus || down.activeFocus;
        controls.flick.contentY = Math.max(0, Math.min(furthest, controls.flick.contentY + step));
        // A button that has nothing more to do gives the focus to the other.
        if (byKeys && controls.flick.contentY >= furthest)
            up.forceActiveFocus(Qt.TabFocusReason);
        else if (byKeys && controls.flick.contentY <= 0)
            down.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        id: track

        // How much of the content is seen, 0 to 1.
        readonly property real share: controls.flick.visibleArea.heightRatio
        // How far it has scrolled: from 0 at the top to 1 at the end.
        readonly property real place: controls.flick.visibleArea.yPosition / Math.max(0.01, 1 - share)

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: controls.beside ? (controls.width - width) / 2 : 0
        anchors.topMargin: controls.beside ? 0 : (controls.height - height) / 2
        width: controls.beside ? Sizes.scrollBar : controls.width - buttons.width - Sizes.gap
        height: controls.beside ? controls.height - buttons.height - Sizes.gap : Sizes.scrollBar
        radius: Sizes.scrollBar / 2
        color: Theme.ringTrack

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: controls.beside ? 0 : (track.width - width) * track.place
            anchors.topMargin: controls.beside ? (track.height - height) * track.place : 0
            width: controls.beside ? track.width : track.width * track.share
            height: controls.beside ? track.height * track.share : track.height
            radius: track.radius
            color: Theme.textSoft
        }
    }

    GridLayout {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        columns: controls.beside ? 1 : 2
        columnSpacing: Sizes.touchGap
        rowSpacing: Sizes.touchGap
        uniformCellWidths: true

        TextButton {
            id: up

            objectName: "scrollUp"
            Layout.fillWidth: true
            enabled: !controls.flick.atYBeginning
            opacity: enabled ? 1 : Theme.disabled
            label: controls.upLabel
            icon: "ui-up"
            onTapped: controls.scroll(-1)
        }

        TextButton {
            id: down

            objectName: "scrollDown"
            Layout.fillWidth: true
            enabled: !controls.flick.atYEnd
            opacity: enabled ? 1 : Theme.disabled
            label: controls.downLabel
            icon: "ui-down"
            onTapped: controls.scroll(1)
        }
    }
}

// Content that may be taller than its place: it scrolls under a finger, and with two buttons for those who cannot drag.
import QtQuick
import TownHall.Theme

Item {
    id: area

    default property alias content: holder.data
    required property string upLabel
    required property string downLabel
    property bool overflows: false
    readonly property real contentWidth: width - (overflows ? Sizes.touch + Sizes.gap : 0)

    // Narrower content is never lower, so asking again after the buttons have taken their place gives the same answer.
    // Not a binding: width would follow height and height width.
    function measure() {
        area.overflows = holder.height > area.height + 1;
    }

    function reset() {
        flick.contentY = 0;
        Qt.callLater(area.measure);
    }

    onHeightChanged: Qt.callLater(area.measure)

    function scroll(direction: int) {
        const furthest = flick.contentHeight - flick.height;
        flick.contentY = Math.max(0, Math.min(furthest, flick.contentY + direction * flick.height * 0.8));
    }

    Flickable {
        id: flick

        objectName: "flick"
        anchors.fill: parent
        anchors.rightMargin: area.overflows ? Sizes.touch + Sizes.gap : 0
        clip: area.overflows
        contentHeight: holder.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows

        Item {
            id: holder

            width: flick.width
            height: childrenRect.height
            onHeightChanged: Qt.callLater(area.measure)
        }
    }

    Rectangle {
        visible: area.overflows
        x: area.width - Sizes.touch / 2 - width / 2
        y: up.height + Sizes.gap + (area.height - up.height - down.height - 2 * Sizes.gap - height) * flick.visibleArea.yPosition / Math.max(0.01, 1 - flick.visibleArea.heightRatio)
        width: Sizes.scrollBar
        height: Math.max(Sizes.touch / 2, (area.height - up.height - down.height - 2 * Sizes.gap) * flick.visibleArea.heightRatio)
        radius: width / 2
        color: Theme.controlBorder
    }

    RoundButton {
        id: up

        objectName: "scrollUp"
        anchors.right: parent.right
        anchors.top: parent.top
        visible: area.overflows
        enabled: !flick.atYBeginning
        opacity: enabled ? 1 : Theme.disabled
        label: area.upLabel
        icon: "ui-up"
        border: Theme.controlBorder
        onTapped: area.scroll(-1)
    }

    RoundButton {
        id: down

        objectName: "scrollDown"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: area.overflows
        enabled: !flick.atYEnd
        opacity: enabled ? 1 : Theme.disabled
        label: area.downLabel
        icon: "ui-down"
        border: Theme.controlBorder
        onTapped: area.scroll(1)
    }
}

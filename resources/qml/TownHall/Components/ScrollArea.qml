// Content that may be taller than its place: it scrolls under a finger, and with two buttons for those who cannot drag.
// The buttons take from the height when they are needed. From the width they take always or never: content that had to
// wrap anew could not be measured.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme

Item {
    id: area

    default property alias content: holder.data
    required property string upLabel
    required property string downLabel
    // What a screen reader calls all of it.
    property string label: ""
    // The buttons beside the content, for a low window.
    property bool beside: false
    // What it lies on.
    property color ground: Theme.surface
    // As wide as the content may be.
    readonly property real room: flick.width
    // How far it has scrolled.
    readonly property real scrolled: flick.contentY
    readonly property bool overflows: holder.height > height + 1

    // What the visitor has asked to see comes into view, and stays there while the page finds its form.
    property Item sought: null
    readonly property real soughtTop: sought ? topOf(sought) : -1
    // Of something large its upper part is enough: the page's title is worth more than the rest.
    readonly property real soughtBottom: sought ? soughtTop + Math.min(sought.height, flick.height * 0.4) : -1

    onSoughtTopChanged: showSought()
    onSoughtBottomChanged: showSought()

    function reset() {
        area.sought = null;
        flick.contentY = 0;
    }

    // Where in the content an item begins; -1 for an item of another place.
    function topOf(item: Item): real {
        let top = 0;
        for (let above = item; above !== null; above = above.parent) {
            if (above === holder)
                return top;
            top += above.y;
        }
        return -1;
    }

    function showSought() {
        if (area.soughtTop >= 0 && (area.soughtTop < flick.contentY || area.soughtBottom > flick.contentY + flick.height))
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, area.soughtTop - Sizes.gap));
    }

    // Scrolls back to where an item of the content begins, if that is above what is seen.
    function showFrom(item: Item) {
        flick.contentY = Math.min(flick.contentY, item.mapToItem(holder, 0, 0).y);
    }

    // Brings an item into view, if it is one of the area's.
    function bring(item: Item) {
        const top = area.topOf(item);
        if (top >= 0 && (top < flick.contentY || top + item.height > flick.contentY + flick.height))
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top - flick.height / 4));
    }

    Connections {
        target: Reading

        function onCome(item: Item) {
            area.bring(item);
        }
    }

    function scroll(direction: int) {
        Reading.scrolled();
        area.sought = null;
        const furthest = flick.contentHeight - flick.height;
        const byKeys = up.activeFocus || down.activeFocus;
        flick.contentY = Math.max(0, Math.min(furthest, flick.contentY + direction * flick.height * 0.8));
        // A button that has nothing more to do gives the focus to the other.
        if (byKeys && flick.contentY >= furthest)
            up.forceActiveFocus(Qt.TabFocusReason);
        else if (byKeys && flick.contentY <= 0)
            down.forceActiveFocus(Qt.TabFocusReason);
    }

    Flickable {
        id: flick

        objectName: "flick"
        anchors.fill: parent
        anchors.bottomMargin: area.overflows && !area.beside ? controls.height + Sizes.touchGap : 0
        anchors.rightMargin: area.beside ? controls.implicitWidth + Sizes.gap : 0
        clip: area.overflows
        contentHeight: holder.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows
        onHeightChanged: area.showSought()
        onMovementStarted: {
            area.sought = null;
            Reading.scrolled();
        }

        Accessible.role: Accessible.Grouping
        Accessible.name: area.label
        Accessible.ignored: area.label === ""

        Item {
            id: holder

            width: flick.width
            height: childrenRect.height
        }
    }

    // What goes on above or below fades out, so that a line cut in two is seen for what it is.
    component Fade: Rectangle {
        id: fade

        property real from: 0

        anchors.left: flick.left
        anchors.right: flick.right
        height: Sizes.fade
        gradient: Gradient {
            GradientStop {
                position: fade.from
                color: Theme.faded(area.ground)
            }

            GradientStop {
                position: 1 - fade.from
                color: area.ground
            }
        }
    }

    Fade {
        anchors.top: flick.top
        from: 1
        visible: area.overflows && !flick.atYBeginning
    }

    Fade {
        anchors.bottom: flick.bottom
        visible: area.overflows && !flick.atYEnd
    }

    // How much there is, and where in it one is.
    Rectangle {
        id: track

        visible: area.overflows && !area.beside
        anchors.verticalCenter: controls.verticalCenter
        anchors.left: parent.left
        anchors.right: controls.left
        anchors.rightMargin: Sizes.gap
        height: Sizes.scrollBar
        radius: height / 2
        color: Theme.ringTrack

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: (track.width - width) * flick.visibleArea.yPosition / Math.max(0.01, 1 - flick.visibleArea.heightRatio)
            width: track.width * flick.visibleArea.heightRatio
            height: parent.height
            radius: height / 2
            color: Theme.controlBorder
        }
    }

    Rectangle {
        id: standingTrack

        visible: area.overflows && area.beside
        anchors.horizontalCenter: controls.horizontalCenter
        anchors.top: parent.top
        anchors.bottom: controls.top
        anchors.bottomMargin: Sizes.gap
        width: Sizes.scrollBar
        radius: width / 2
        color: Theme.ringTrack

        Rectangle {
            y: standingTrack.height * flick.visibleArea.yPosition
            width: parent.width
            height: standingTrack.height * flick.visibleArea.heightRatio
            radius: width / 2
            color: Theme.controlBorder
        }
    }

    GridLayout {
        id: controls

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: area.overflows
        columns: area.beside ? 1 : 2
        columnSpacing: Sizes.touchGap
        rowSpacing: Sizes.touchGap
        uniformCellWidths: true

        TextButton {
            id: up

            objectName: "scrollUp"
            Layout.fillWidth: true
            enabled: !flick.atYBeginning
            opacity: enabled ? 1 : Theme.disabled
            label: area.upLabel
            icon: "ui-up"
            onTapped: area.scroll(-1)
        }

        TextButton {
            id: down

            objectName: "scrollDown"
            Layout.fillWidth: true
            enabled: !flick.atYEnd
            opacity: enabled ? 1 : Theme.disabled
            label: area.downLabel
            icon: "ui-down"
            onTapped: area.scroll(1)
        }
    }
}

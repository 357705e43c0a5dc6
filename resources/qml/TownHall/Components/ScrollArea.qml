// Content that may be taller than its place: it scrolls under a finger, and with two buttons for those who cannot drag.
// The buttons take from the height, never from the width: content that had to wrap anew could not be measured.
import QtQuick
import TownHall.Theme

Item {
    id: area

    default property alias content: holder.data
    required property string upLabel
    required property string downLabel
    // What a screen reader calls all of it.
    property string label: ""
    readonly property bool overflows: holder.height > height + 1

    function reset() {
        flick.contentY = 0;
    }

    // Scrolls back to where an item of the content begins, if that is above what is seen.
    function showFrom(item: Item) {
        flick.contentY = Math.min(flick.contentY, item.mapToItem(holder, 0, 0).y);
    }

    // Brings an item into view, if it is one of the area's.
    function bring(item: Item) {
        for (let above = item; above !== null; above = above.parent) {
            if (above === holder) {
                const top = item.mapToItem(holder, 0, 0).y;
                const furthest = Math.max(0, flick.contentHeight - flick.height);
                if (top < flick.contentY || top + item.height > flick.contentY + flick.height)
                    flick.contentY = Math.max(0, Math.min(furthest, top - flick.height / 4));
            }
        }
    }

    Connections {
        target: Reading

        function onCome(item: Item) {
            area.bring(item);
        }
    }

    function scroll(direction: int) {
        Reading.scrolled();
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
        anchors.bottomMargin: area.overflows ? down.height + Sizes.touchGap : 0
        clip: area.overflows
        contentHeight: holder.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows
        onMovementStarted: Reading.scrolled()

        Accessible.role: Accessible.Grouping
        Accessible.name: area.label
        Accessible.ignored: area.label === ""

        Item {
            id: holder

            width: flick.width
            height: childrenRect.height
        }
    }

    // What goes on below fades out, so that a line cut in two is seen for what it is.
    Rectangle {
        anchors.left: flick.left
        anchors.right: flick.right
        anchors.bottom: flick.bottom
        height: Sizes.fade
        visible: area.overflows && !flick.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.surfaceClear
            }

            GradientStop {
                position: 1
                color: Theme.surface
            }
        }
    }

    Rectangle {
        readonly property real room: area.width - up.width - down.width - 2 * Sizes.touchGap - Sizes.gap

        visible: area.overflows
        anchors.verticalCenter: down.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: (room - width) * flick.visibleArea.yPosition / Math.max(0.01, 1 - flick.visibleArea.heightRatio)
        width: room * flick.visibleArea.heightRatio
        height: Sizes.scrollBar
        radius: height / 2
        color: Theme.controlBorder
    }

    TextButton {
        id: up

        objectName: "scrollUp"
        anchors.right: down.left
        anchors.rightMargin: Sizes.touchGap
        anchors.bottom: parent.bottom
        visible: area.overflows
        enabled: !flick.atYBeginning
        opacity: enabled ? 1 : Theme.disabled
        label: area.upLabel
        icon: "ui-up"
        onTapped: area.scroll(-1)
    }

    TextButton {
        id: down

        objectName: "scrollDown"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: area.overflows
        enabled: !flick.atYEnd
        opacity: enabled ? 1 : Theme.disabled
        label: area.downLabel
        icon: "ui-down"
        onTapped: area.scroll(1)
    }
}

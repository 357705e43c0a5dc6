// Content that may be taller than its place: it scrolls under a finger, and with two buttons for those who cannot drag.
// The buttons take from the height when they are needed. From the width they take always or never: content that had to
// wrap anew could not be measured.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme

Item {
    id: area

    default property alias content: holder.data
    required property string upLabel
    required property string downLabel
    // What a screen reader calls all of it.
    property string label: ""
    // Whether the buttons stand beside the content, for a low window, or below it.
    property bool beside: false
    // The colour that it lies on.
    property color ground: Theme.surface
    // How wide the content may be, in pixels.
    readonly property real room: flick.width
    // How far it has scrolled, in pixels from 0.
    readonly property real scrolled: flick.contentY
    // Whether there is more than can be seen at once. A pixel is allowed for rounding.
    readonly property bool overflows: holder.height > height + 1

    // What the visitor has asked to see comes into view, and stays there while the page finds its form.
    property Item sought: null
    // Where it begins and ends in the content, in pixels; -1 when nothing is sought.
    readonly property real soughtTop: sought ? topOf(sought) : -1
    // Of something large the upper part is enough: the page's title is worth more than the rest.
    readonly property real soughtBottom: sought ? soughtTop + Math.min(sought.height, flick.height * 0.4) : -1

    onSoughtTopChanged: showSought()
    onSoughtBottomChanged: showSought()

    function reset() {
        area.sought = null;
        flick.contentY = 0;
    }

    // Scrolls by most of the height, -1 up or 1 down. Keys do it too.
    function scroll(direction: int) {
        controls.scroll(direction);
    }

    // Where in the content an item begins, in pixels; -1 for an item that is not in it.
    function topOf(item: Item): real {
        let top = 0;
        for (let above = item; above !== null; above = above.parent) {
            if (above === holder)
                return top;
            top += above.y;
        }
        return -1;
    }

    // Whether all between two places in the content can be seen now.
    function isSeen(top: real, bottom: real): bool {
        return top >= flick.contentY && bottom <= flick.contentY + flick.height;
    }

    // Scrolls until this place in the content is at the top, or as near it as the content's ends allow.
    function scrollTo(top: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top));
    }

    function showSought() {
        if (area.soughtTop >= 0 && !area.isSeen(area.soughtTop, area.soughtBottom))
            area.scrollTo(area.soughtTop - Sizes.gap);
    }

    // Scrolls back to where an item of the content begins, if that is above what is seen.
    function showFrom(item: Item) {
        flick.contentY = Math.min(flick.contentY, item.mapToItem(holder, 0, 0).y);
    }

    // Brings an item into view, if it is one of the area's.
    function bring(item: Item) {
        const top = area.topOf(item);
        if (top >= 0 && !area.isSeen(top, top + item.height))
            area.scrollTo(top - flick.height / 4);
    }

    Connections {
        target: Reading

        function onCome(item: Item) {
            area.bring(item);
        }
    }

    Flickable {
        id: flick

        objectName: "flick"
        anchors.fill: parent
        anchors.bottomMargin: area.overflows && !area.beside ? controls.buttonsHeight + Sizes.touchGap : 0
        anchors.rightMargin: area.beside ? controls.buttonsWidth + Sizes.gap : 0
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

    // The content fades out where there is more of it, so that nobody takes half a line for a whole one.
    component Fade: Rectangle {
        id: fade

        // Where it is transparent: 0 is its top, 1 its bottom.
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

    ScrollControls {
        id: controls

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: area.beside ? buttonsWidth : area.width
        height: area.beside ? area.height : buttonsHeight
        visible: area.overflows
        flick: flick
        beside: area.beside
        upLabel: area.upLabel
        downLabel: area.downLabel
        onScrolled: {
            area.sought = null;
            Reading.scrolled();
        }
    }
}

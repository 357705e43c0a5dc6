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

    // By most of the height, -1 up or 1 down; keys do it too.
    function scroll(direction: int) {
        controls.scroll(direction);
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

// A slide that folds together into the heading of its page when the page is opened.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme

Loader {
    id: fold

    required property string ground
    required property string motif
    required property string sky
    // The page that the slide lies over, and the height of its heading in pixels.
    required property Item page
    required property real bandHeight
    // 0: the page is still its slide; 1: only the heading is left of it.
    property real folded: 1

    function start() {
        motion.restart();
    }

    visible: active
    active: motion.running
    x: -page.x * (1 - folded)
    width: page.width - 2 * x
    height: page.height + (bandHeight - page.height) * folded
    clip: true
    opacity: 2 * (1 - folded)

    sourceComponent: Item {
        SlideGround {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: fold.page.height
            ground: fold.ground
            motif: fold.motif
            sky: fold.sky
            // A slide that reaches from edge to edge has no round corners.
            corner: fold.page.x > 0 ? 0 : Sizes.cornerLarge
        }
    }

    NumberAnimation {
        id: motion

        target: fold
        property: "folded"
        from: 0
        to: 1
        duration: Motion.fold
        easing.type: Easing.InOutCubic
    }
}

// The slides that take turns while nobody is there, their progress, and the button that holds them.
// A tap opens the slide's page, a wipe shows the next slide or the one before.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: show

    required property SlidesViewModel slides
    // Whether the screen is read from right to left.
    required property bool mirrored
    // In pixels: the radius of its corners, and from its sides to the words.
    property real corner: 0
    property real side: Sizes.margin

    signal slideTapped(topic: string)
    // A wipe: 1 is the next slide, -1 the one before.
    signal stepped(steps: int)
    signal pauseTapped

    Repeater {
        model: show.slides.slides

        // A slide is made when it is shown and let go when the next one covers it; the others do not exist.
        Loader {
            id: slide

            required property int index
            required property string topic
            required property string overline
            required property string title
            required property string lead
            required property string overlineAnchor
            required property string titleAnchor
            required property string leadAnchor
            required property string ground
            required property string motif
            required property string spoken
            readonly property bool current: index === show.slides.current
            // False until the first slide is shown, which does not fade in over an empty screen.
            property bool settled: false

            anchors.fill: parent
            active: visible
            z: current ? 1 : 0
            visible: false
            // While it fades in it is one picture: drawing translucent letters in each frame takes three times as long.
            layer.enabled: enter.running

            // The next slide fades in over the one that was shown, which goes when it is covered.
            Component.onCompleted: {
                slide.visible = slide.current;
                slide.settled = true;
            }
            onCurrentChanged: {
                if (!slide.settled)
                    return;
                if (slide.current) {
                    leave.stop();
                    slide.visible = true;
                    enter.restart();
                } else {
                    enter.complete();
                    leave.restart();
                }
            }

            NumberAnimation {
                id: enter

                target: slide
                property: "opacity"
                from: 0
                to: 1
                duration: Motion.crossFade
            }

            SequentialAnimation {
                id: leave

                PauseAnimation {
                    duration: Motion.crossFade
                }

                PropertyAction {
                    target: slide
                    property: "visible"
                    value: false
                }
            }

            sourceComponent: SlideView {
                overline: slide.overline
                title: slide.title
                lead: slide.lead
                overlineAnchor: slide.overlineAnchor
                titleAnchor: slide.titleAnchor
                leadAnchor: slide.leadAnchor
                ground: slide.ground
                motif: slide.motif
                sky: show.slides.sky
                foot: controls.height + 2 * Sizes.gap
                side: show.side
                corner: show.corner

                TouchButton {
                    objectName: "slide-" + slide.topic
                    anchors.fill: parent
                    enabled: slide.current
                    pressable: !Reach.lower
                    label: slide.spoken
                    ground: Theme.none
                    groundPressed: Theme.slidePressed
                    border: Theme.contrast ? Theme.cardBorder : Theme.none
                    corner: show.corner
                    ring: Theme.slideAccent
                    ringInside: true
                    onTapped: show.slideTapped(slide.topic)
                    onWiped: across => show.stepped((across < 0) === show.mirrored ? -1 : 1)
                }
            }
        }
    }

    Item {
        id: controls

        z: 2
        visible: show.slides.slides.count > 1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: show.side
        anchors.rightMargin: show.side
        anchors.bottomMargin: Sizes.gap * 1.5
        height: Sizes.touch

        SlideProgress {
            anchors.left: parent.left
            anchors.right: pause.left
            anchors.rightMargin: Sizes.gap
            anchors.verticalCenter: parent.verticalCenter
            height: Sizes.progress
            slides: show.slides
        }

        RoundButton {
            id: pause

            objectName: "pause"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: Sizes.touch
            label: show.slides.toggleLabel
            icon: show.slides.running ? "ui-pause" : "ui-play"
            ink: Theme.slideInk
            ground: Theme.none
            groundPressed: Theme.slidePressed
            border: Theme.slideInk
            ring: Theme.slideAccent
            onTapped: show.pauseTapped()
        }
    }
}

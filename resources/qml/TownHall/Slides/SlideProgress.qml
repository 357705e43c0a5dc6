// A segment for each slide: those that have been shown are full, the present one fills in small steps.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Row {
    id: progress

    required property SlidesViewModel slides
    // How long the present slide has stood, in ms from 0.
    property int stood: 0
    // How much of its time that is, 0 to 1.
    readonly property real share: Math.min(1, stood / Math.max(1, slides.duration))
    readonly property int count: slides.slides.count
    readonly property int current: slides.current
    // Of one segment, in pixels.
    readonly property real segmentWidth: (width - (count - 1) * spacing) / count

    spacing: Sizes.gapSmall * 0.75
    Accessible.ignored: true

    function follow() {
        if (!progress.slides.running)
            progress.stood = progress.slides.elapsed;
    }

    Component.onCompleted: follow()

    Connections {
        target: progress.slides

        function onChanged() {
            progress.follow();
        }
    }

    onCurrentChanged: progress.stood = slides.elapsed

    Timer {
        interval: Motion.progressStep
        repeat: true
        running: progress.slides.running
        onTriggered: progress.stood += interval
    }

    Repeater {
        model: progress.count

        Item {
            id: segment

            required property int index
            // How much of it is full, in pixels.
            readonly property real filled: {
                if (index === progress.current)
                    return Math.round(width * progress.share);
                return index < progress.current ? width : 0;
            }

            width: progress.segmentWidth
            height: progress.height

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.slideTrack
            }

            Rectangle {
                width: segment.filled
                height: parent.height
                radius: height / 2
                color: Theme.slideInk
                visible: width > 0
            }
        }
    }
}

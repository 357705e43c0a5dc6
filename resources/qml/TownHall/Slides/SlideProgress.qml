// A segment for each slide: those behind are full, the present one fills in small steps.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Row {
    id: progress

    required property SlidesViewModel slides
    // How long the present slide has stood, in milliseconds.
    property int stood: 0

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

    readonly property int current: slides.current
    onCurrentChanged: progress.stood = slides.elapsed

    Timer {
        interval: Motion.progressStep
        repeat: true
        running: progress.slides.running
        onTriggered: progress.stood += interval
    }

    Repeater {
        model: progress.slides.slides.count

        Item {
            id: segment

            required property int index

            width: (progress.width - (progress.slides.slides.count - 1) * progress.spacing) / progress.slides.slides.count
            height: progress.height

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.slideTrack
            }

            Rectangle {
                width: segment.index < progress.current ? parent.width : segment.index > progress.current ? 0 : Math.round(parent.width * Math.min(1, progress.stood / Math.max(1, progress.slides.duration)))
                height: parent.height
                radius: height / 2
                color: Theme.slideInk
                visible: width > 0
            }
        }
    }
}

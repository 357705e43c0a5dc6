// Whose screen this is on the left, the clock and the date on the right.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: line

    required property TopLineViewModel topLine
    // Whether it goes without the greeting, for large text.
    property bool brief: false
    // All of it side by side, in pixels.
    readonly property real lineWidth: municipality.implicitWidth + dateWidth + clock.implicitWidth + 3 * columnSpacing
    // The date on one line, in pixels.
    readonly property real dateWidth: dateMetrics.advanceWidth
    // Whether date and clock are on one line, where that leaves the name its room.
    readonly property bool level: brief && lineWidth < width
    // Whether the date has a line to itself.
    readonly property bool alone: brief && !level

    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapTiny / 2

    Image {
        objectName: "logo"
        Layout.rowSpan: line.brief ? 1 : 2
        Layout.preferredHeight: Sizes.logo
        Layout.preferredWidth: Sizes.logo * implicitWidth / Math.max(1, implicitHeight)
        Layout.maximumWidth: Sizes.logo * 4
        visible: line.topLine.logo !== ""
        source: visible ? "image://content/" + encodeURIComponent(line.topLine.logo) : ""
        sourceSize.height: Sizes.logo
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
        Accessible.ignored: true
    }

    Words {
        id: municipality

        objectName: "municipality"
        Layout.row: 0
        Layout.column: 1
        Layout.fillWidth: true
        text: line.topLine.municipality
        font.pixelSize: Type.lead
        font.weight: Type.bold
    }

    Words {
        objectName: "welcome"
        Layout.row: 1
        Layout.column: 1
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        visible: !line.brief
        text: line.topLine.welcome
        color: Theme.textSoft
        font.pixelSize: Type.small
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * 1.25
    }

    Words {
        id: clock

        objectName: "clock"
        Layout.row: 0
        Layout.column: line.level ? 3 : 2
        Layout.alignment: Qt.AlignRight
        text: line.topLine.clock
        font.pixelSize: Type.title
        font.weight: Type.bold
        lineHeight: 0.9
        wrapMode: Text.NoWrap
    }

    Words {
        // The date is broken here where it would leave no room to what stands beside it. If the layout wrapped it, the
        // two would never come to rest.
        readonly property bool tooWide: line.dateWidth > line.width * (line.alone ? 0.95 : 0.55)

        objectName: "date"
        Layout.row: line.level ? 0 : 1
        Layout.column: line.alone ? 1 : 2
        Layout.columnSpan: line.alone ? 2 : 1
        Layout.fillWidth: line.alone
        Layout.preferredWidth: line.alone ? 0 : implicitWidth
        Layout.alignment: Qt.AlignRight | (line.level ? Qt.AlignVCenter : Qt.AlignTop)
        horizontalAlignment: Text.AlignRight
        text: tooWide ? line.topLine.date.replace(/ (\S+)$/, "\n$1") : line.topLine.date
        spoken: line.topLine.date
        color: Theme.textSoft
        font.pixelSize: Type.small
        // The same height in every script.
        lineHeightMode: Text.FixedHeight
        lineHeight: font.pixelSize * (line.brief ? 1.4 : 1.25)
        wrapMode: Text.NoWrap

        TextMetrics {
            id: dateMetrics

            font.family: Type.family
            font.pixelSize: Type.small
            text: line.topLine.date
        }
    }
}

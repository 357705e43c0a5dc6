// Whose screen this is on the left, the clock and the date on the right.
import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

RowLayout {
    id: line

    required property TopLineViewModel topLine
    // Without the greeting: for large text.
    property bool brief: false

    spacing: Sizes.gap

    Image {
        objectName: "logo"
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

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Sizes.gapTiny

        Words {
            objectName: "municipality"
            Layout.fillWidth: true
            text: line.topLine.municipality
            font.pixelSize: Type.lead
            font.weight: Type.bold
        }

        Words {
            objectName: "welcome"
            Layout.fillWidth: true
            visible: !line.brief
            text: line.topLine.welcome
            color: Theme.textSoft
            font.pixelSize: Type.small
        }
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop | Qt.AlignRight
        spacing: Sizes.gapTiny

        Words {
            objectName: "clock"
            Layout.alignment: Qt.AlignRight
            text: line.topLine.clock
            font.pixelSize: Type.title
            font.weight: Type.bold
            lineHeight: 0.9
            wrapMode: Text.NoWrap
        }

        Words {
            objectName: "date"
            Layout.alignment: Qt.AlignRight
            horizontalAlignment: Text.AlignRight
            // Broken by hand where it would leave the name no room: a text that wraps in two layouts never comes to rest.
            text: dateMetrics.advanceWidth > line.width * 0.55 ? line.topLine.date.replace(/ (\S+)$/, "\n$1") : line.topLine.date
            spoken: line.topLine.date
            color: Theme.textSoft
            font.pixelSize: Type.small
            // As high in every script.
            lineHeightMode: Text.FixedHeight
            lineHeight: font.pixelSize * 1.25
            wrapMode: Text.NoWrap

            TextMetrics {
                id: dateMetrics

                font.family: Type.family
                font.pixelSize: Type.small
                text: line.topLine.date
            }
        }
    }
}

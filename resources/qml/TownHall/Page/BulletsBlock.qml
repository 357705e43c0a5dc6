// Short points, each with its mark.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: block

    required property RecordModel lines

    spacing: Sizes.gapSmall

    Repeater {
        model: block.lines

        RowLayout {
            id: point

            required property string anchor
            required property string text
            required property string spoken

            Layout.fillWidth: true
            Layout.maximumWidth: Sizes.measure
            spacing: Sizes.gap

            Rectangle {
                Layout.alignment: Qt.AlignTop
                // In the middle of the first line.
                Layout.topMargin: (Type.body * 1.21 - height) / 2
                Layout.leftMargin: Sizes.gapTiny
                implicitWidth: Sizes.dot
                implicitHeight: Sizes.dot
                radius: Sizes.dot / 2
                color: Theme.icon
            }

            MarkedWords {
                objectName: "point"
                anchor: point.anchor
                Layout.fillWidth: true
                text: point.text
                spoken: point.spoken
                textFormat: Text.StyledText
                lineHeight: Type.snug
            }
        }
    }
}

// Running text: paragraphs, and lists among them.
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
            id: paragraph

            required property string anchor
            required property string label
            required property string text
            required property string spoken

            Layout.fillWidth: true
            Layout.maximumWidth: Sizes.measure
            spacing: Sizes.gapSmall

            Words {
                Layout.alignment: Qt.AlignTop
                visible: text !== ""
                text: paragraph.label
                spoken: ""
                lineHeight: Type.running
            }

            MarkedWords {
                objectName: "paragraph"
                anchor: paragraph.anchor
                Layout.fillWidth: true
                text: paragraph.text
                spoken: paragraph.spoken
                textFormat: Text.StyledText
                lineHeight: Type.running
            }
        }
    }
}

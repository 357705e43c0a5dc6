// What happened when: a line down the page with a stop for each step.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: block

    required property RecordModel lines

    spacing: 0

    Repeater {
        model: block.lines

        Item {
            id: step

            required property int index
            required property string anchor
            required property string label
            required property string text
            required property string spoken
            required property int offset

            Layout.fillWidth: true
            Layout.maximumWidth: Sizes.measure
            implicitHeight: words.implicitHeight + Sizes.gap

            Rectangle {
                x: dot.x + dot.width / 2 - width / 2
                y: dot.y + dot.height / 2
                width: Sizes.line * 2
                height: step.height
                visible: step.index < block.lines.count - 1
                color: Theme.divider
            }

            Rectangle {
                id: dot

                anchors.left: parent.left
                y: Sizes.gapTiny
                width: Sizes.iconSmall
                height: width
                radius: width / 2
                color: Theme.selected
            }

            GridLayout {
                id: words

                anchors.left: dot.right
                anchors.right: parent.right
                anchors.leftMargin: Sizes.gap
                columns: block.width > Sizes.cardWide ? 2 : 1
                columnSpacing: Sizes.gap
                rowSpacing: Sizes.gapTiny / 2

                MarkedWords {
                    objectName: "stepWhen"
                    anchor: step.anchor
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: block.width * 0.3
                    text: step.label
                    spoken: step.spoken
                    font.weight: Type.bold
                }

                MarkedWords {
                    objectName: "stepWhat"
                    anchor: step.anchor
                    Layout.fillWidth: true
                    Layout.preferredWidth: block.width * 0.7
                    offset: step.offset
                    text: step.text
                    spoken: ""
                    textFormat: Text.StyledText
                    lineHeight: Type.snug
                }
            }
        }
    }
}

// Labels and values on a card.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

Card {
    id: block

    required property RecordModel lines

    spacing: Sizes.gapSmall

    Repeater {
        model: block.lines

        GridLayout {
            id: fact

            required property int index
            required property string anchor
            required property string label
            required property string text
            required property string spoken
            required property int offset

            Layout.fillWidth: true
            // The value goes below its label where they would crowd each other.
            columns: block.width > Sizes.cardWide * 1.25 ? 2 : 1
            columnSpacing: Sizes.gap
            rowSpacing: columns > 1 ? Sizes.gapSmall : Sizes.gapTiny

            Rectangle {
                Layout.columnSpan: fact.columns
                Layout.fillWidth: true
                implicitHeight: Sizes.line
                visible: fact.index > 0
                color: Theme.divider
            }

            MarkedWords {
                objectName: "factLabel"
                anchor: fact.anchor
                Layout.fillWidth: true
                Layout.preferredWidth: block.width * 0.38
                text: fact.label
                spoken: ""
                color: Theme.textSoft
                font.pixelSize: Type.label
            }

            MarkedWords {
                objectName: "factValue"
                anchor: fact.anchor
                Layout.fillWidth: true
                Layout.preferredWidth: block.width * 0.62
                offset: fact.offset
                text: fact.text
                spoken: fact.spoken
                textFormat: Text.StyledText
                font.weight: Type.semiBold
            }
        }
    }
}

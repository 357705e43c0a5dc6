// The offices' opening hours: a card for each, side by side where there is room. Below them stand the deviations that
// all of them share.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: block

    required property string anchor
    required property string heading // over the deviations
    required property RecordModel offices
    required property RecordModel deviations

    // The card of an office, null if it has none here.
    function cardOf(office: string): Item {
        for (let index = 0; index < cards.count; ++index) {
            const card = cards.itemAt(index) as OfficeHoursCard;
            if (card.name === office)
                return card;
        }
        return null;
    }

    columns: width > 2 * Sizes.cardWidth && offices.count > 1 ? 2 : 1
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapSmall
    uniformCellWidths: true

    Repeater {
        id: cards

        model: block.offices

        OfficeHoursCard {
            objectName: "hours-" + name
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    GridLayout {
        objectName: "sharedDeviations"
        Layout.columnSpan: block.columns
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.padding
        Layout.rightMargin: Sizes.padding
        visible: block.deviations.count > 0
        columns: block.columns
        columnSpacing: Sizes.gap
        rowSpacing: Sizes.gapTiny

        MarkedWords {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: parent.columns === 1
            objectName: "deviationsLabel"
            anchor: block.anchor
            text: block.heading
            font.pixelSize: Type.label
            font.weight: Type.semiBold
            Accessible.role: Accessible.Heading
        }

        ColumnLayout {
            spacing: Sizes.gapTiny

            Repeater {
                model: block.deviations

                HoursLine {
                    objectName: "deviationLine"
                    size: Type.label
                    widest: block.width / 3
                }
            }
        }
    }
}

// The offices' opening hours: a card each, side by side where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: block

    required property RecordModel offices

    columns: width > 2 * Sizes.cardWidth && offices.count > 1 ? 2 : 1
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gap
    uniformCellWidths: true

    Repeater {
        model: block.offices

        OfficeHoursCard {
            objectName: "hours-" + name
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}

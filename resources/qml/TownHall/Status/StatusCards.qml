// A status card for every office, in so many columns.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: cards

    required property OfficesViewModel offices
    // Whether the cards have their words side by side, not one below the other.
    property bool compact: false

    signal officeTapped(office: string)

    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapSmall
    uniformCellWidths: true

    Repeater {
        model: cards.offices.cards

        StatusCard {
            required label
            objectName: "status-" + name
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            compact: cards.compact
            pressable: !Reach.lower
            quiet: cards.offices.quiet
            onTapped: cards.officeTapped(name)
        }
    }
}

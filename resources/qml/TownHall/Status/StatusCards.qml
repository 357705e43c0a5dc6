// A status card for every office, in so many columns.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: cards

    required property LobbyViewModel lobby
    // Compact cards have the words side by side, others below each other.
    property bool compact: false

    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapSmall
    uniformCellWidths: true

    Repeater {
        model: cards.lobby.offices.cards

        StatusCard {
            required label
            required property int index

            part: "card-" + index
            objectName: "status-" + name
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            compact: cards.compact
            pressable: !Reach.lower
            quiet: cards.lobby.offices.quiet
            onTapped: cards.lobby.openHours(name)
        }
    }
}

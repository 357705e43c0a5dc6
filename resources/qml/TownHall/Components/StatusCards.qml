// A status card for every office: side by side, or below each other in a column.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: cards

    required property LobbyViewModel lobby
    property bool stacked: false

    columns: stacked ? 1 : Math.min(2, Math.max(1, lobby.offices.cards.count))
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapSmall
    uniformCellWidths: true

    Repeater {
        model: cards.lobby.offices.cards

        StatusCard {
            required label

            objectName: "status-" + name
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
            low: cards.stacked
            onTapped: cards.lobby.openHours()
        }
    }
}

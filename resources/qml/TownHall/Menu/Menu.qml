// The menu: every topic one tap away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: menu

    required property LobbyViewModel lobby
    property bool compact: false
    // How tall it may be; a tile is never too low for its words.
    property real room: Infinity
    readonly property int lines: Math.ceil(lobby.menu.tiles.count / columns)
    readonly property real tallTile: Math.max(Sizes.tileShort, Math.min(Sizes.tileTall, (room + rowSpacing) / lines - rowSpacing))

    columnSpacing: Sizes.touchGap
    rowSpacing: compact ? Sizes.gapSmall : Sizes.touchGap
    uniformCellWidths: true

    Accessible.role: Accessible.Grouping
    Accessible.name: lobby.menu.label

    Repeater {
        model: menu.lobby.menu.tiles

        MenuTile {
            required label
            required selected
            required property string topic

            objectName: "tile-" + topic
            Layout.fillWidth: true
            Layout.fillHeight: menu.compact
            Layout.minimumHeight: menu.compact ? Math.min(Sizes.tileLeast, Sizes.tile) : 0
            Layout.preferredHeight: menu.compact ? Sizes.tile : menu.tallTile
            Layout.maximumHeight: menu.compact ? Sizes.tile * 1.25 : menu.tallTile
            compact: menu.compact
            onTapped: menu.lobby.open(topic)
        }
    }
}

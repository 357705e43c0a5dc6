// The menu: a tile for every topic.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: grid

    required property MenuViewModel menu
    // Whether the tiles have their icon beside the word, not above it.
    property bool compact: false
    // How tall the menu may be, in pixels. A tile is never too low for its words.
    property real room: Infinity
    readonly property int lines: Math.ceil(menu.tiles.count / columns)
    // The height of a tile, in pixels: its share of the room, and what it is within its bounds.
    readonly property real tileShare: (room + rowSpacing) / lines - rowSpacing
    readonly property real tallTile: Math.max(Sizes.tileShort, Math.min(Sizes.tileTall, tileShare))

    signal topicTapped(topic: string)

    columnSpacing: Sizes.touchGap
    rowSpacing: compact ? Sizes.gapSmall : Sizes.touchGap
    uniformCellWidths: true

    Accessible.role: Accessible.Grouping
    Accessible.name: menu.label

    Repeater {
        model: grid.menu.tiles

        MenuTile {
            required label
            required selected
            required property string topic

            objectName: "tile-" + topic
            Layout.fillWidth: true
            Layout.fillHeight: grid.compact
            Layout.minimumHeight: grid.compact ? Math.min(Sizes.tileLeast, Sizes.tile) : 0
            Layout.preferredHeight: grid.compact ? Sizes.tile : grid.tallTile
            Layout.maximumHeight: grid.compact ? Sizes.tile * 1.25 : grid.tallTile
            compact: grid.compact
            onTapped: grid.topicTapped(topic)
        }
    }
}

// A tile of the menu: icon above the word, or left of it where the tile is compact.
import QtQuick
import TownHall.Controls
import TownHall.Theme

TouchButton {
    id: tile

    required property string icon
    // Whether the icon stands beside the word, not above it.
    property bool compact: false
    // Between the tile's edges and what is in it, in pixels.
    readonly property real inset: compact ? Sizes.gapSmall * 1.2 : Math.min(Sizes.padding * 0.8, height * 0.1)
    // How tall the icon may be, in pixels: room for two lines of words comes first.
    readonly property real iconRoom: height - 2 * inset - (compact ? 0 : 2.5 * Type.small)
    readonly property real iconSize: Math.min(compact ? Sizes.iconCompact : Sizes.icon, iconRoom)

    Icon {
        id: drawing

        anchors.left: tile.left
        anchors.leftMargin: tile.inset
        y: tile.compact ? (tile.height - height) / 2 : tile.inset
        name: tile.icon
        ink: tile.selected ? Theme.selectedInk : Theme.icon
        size: tile.iconSize
    }

    Words {
        objectName: "tileLabel"
        anchors.left: tile.compact ? drawing.right : tile.left
        anchors.leftMargin: tile.compact ? Sizes.gapSmall * 0.8 : tile.inset
        anchors.right: tile.right
        anchors.rightMargin: tile.compact ? Sizes.gapSmall : tile.inset * 0.4
        y: tile.compact ? (tile.height - height) / 2 : tile.height - height - tile.inset * 0.8
        text: tile.label
        spoken: ""
        color: tile.selected ? Theme.selectedInk : Theme.text
        font.pixelSize: Type.small
        font.weight: Type.semiBold
        lineHeight: Type.snug
    }
}

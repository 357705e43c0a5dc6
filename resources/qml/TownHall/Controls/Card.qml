// A white sheet that holds its column of content.
import QtQuick
import QtQuick.Layouts
import TownHall.Theme

Rectangle {
    id: card

    default property alias content: column.data
    // In pixels: between the things on it, and around them.
    property alias spacing: column.spacing
    property real padding: Sizes.padding * 1.3

    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: Sizes.cardWidth
    radius: Sizes.corner
    color: Theme.card
    border.color: Theme.cardBorder
    border.width: Sizes.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Sizes.gapSmall
    }
}

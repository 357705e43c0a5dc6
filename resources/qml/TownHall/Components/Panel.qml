// A sheet over everything, near the lower edge where it can be reached. What is too tall for the window scrolls.
import QtQuick
import TownHall.Theme

Rectangle {
    id: panel

    default property alias content: holder.data
    property alias upLabel: area.upLabel
    property alias downLabel: area.downLabel
    // What stays in view while the panel changes.
    property alias sought: area.sought
    property real padding: Sizes.margin
    readonly property real tallest: Math.min(parent.height - Sizes.gap, Sizes.reach) - Sizes.gap

    width: Math.min(parent.width - 2 * Sizes.margin * 0.7, Sizes.panel)
    height: Math.min(holder.childrenRect.height + 2 * padding, tallest)
    anchors.horizontalCenter: parent.horizontalCenter
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Sizes.gap
    radius: Sizes.cornerLarge
    color: Theme.card
    border.color: Theme.cardBorder
    border.width: Sizes.line

    // A tap on the sheet beside its buttons is nothing.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    ScrollArea {
        id: area

        ground: panel.color
        anchors.fill: parent
        anchors.margins: panel.padding

        Item {
            id: holder

            width: area.room
            height: childrenRect.height
        }
    }
}

// A sheet over everything, near the lower edge where it can be reached. Its title and the button that closes it stay in
// place; what is too tall for the window scrolls below them.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

Rectangle {
    id: panel

    default property alias content: holder.data
    property alias upLabel: area.upLabel
    property alias downLabel: area.downLabel
    property alias beside: area.beside
    // The item that stays in view while the panel changes.
    property alias sought: area.sought
    // In pixels.
    property real padding: Sizes.margin
    // "" for a panel whose content has a heading of its own.
    property string title: ""
    property string closeLabel: ""
    // In pixels: how wide its content may be, how tall the sheet may be, and what its head takes of that.
    readonly property real room: area.room
    readonly property real tallest: Math.min(parent.height - Sizes.gap, Reach.height) - Sizes.gap
    readonly property real headHeight: head.visible ? head.height + Sizes.gap : 0

    signal closed

    width: Math.min(parent.width - 2 * Sizes.margin * 0.7, Sizes.panel)
    height: Math.min(headHeight + holder.childrenRect.height + 2 * padding, tallest)
    anchors.horizontalCenter: parent.horizontalCenter
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Sizes.gap
    radius: Sizes.cornerLarge
    color: Theme.card
    border.color: Theme.cardBorder
    border.width: Sizes.line

    // A tap on the sheet beside its buttons does nothing; without this it would close the panel.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    RowLayout {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: panel.padding
        visible: panel.title !== ""
        spacing: Sizes.gap

        Words {
            objectName: "panelTitle"
            Layout.fillWidth: true
            text: panel.title
            // In a low panel a title of two lines would leave nothing for the rest.
            font.pixelSize: Reach.lower ? Math.min(Type.heading, Type.body * 1.2) : Type.heading
            font.weight: Type.bold
            Accessible.role: Accessible.Heading
        }

        TextButton {
            objectName: "panelClose"
            Layout.alignment: Qt.AlignTop
            label: panel.closeLabel
            primary: true
            onTapped: panel.closed()
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.margins: panel.padding
        anchors.topMargin: panel.padding + panel.headHeight
        ground: panel.color

        Item {
            id: holder

            width: area.room
            height: childrenRect.height
        }
    }
}

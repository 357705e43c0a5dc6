// For large text, standing or lying: one column that scrolls between the top line and the bar.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Components
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: layout

    required property LobbyViewModel lobby
    required property bool portrait
    readonly property bool showsPage: lobby.page.topic !== ""
    // What lies too high to be pressed is there to be read.
    readonly property real above: height - Sizes.reach - topLine.height - 3 * Sizes.gap

    spacing: Sizes.gap

    TopLine {
        id: topLine

        Layout.fillWidth: true
        Layout.topMargin: Sizes.gap
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        brief: true
        topLine: layout.lobby.topLine
    }

    StatusCards {
        id: aboveCards

        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        visible: Sizes.lowered && !layout.showsPage && implicitHeight < layout.above
        columns: layout.portrait ? 1 : Math.min(2, layout.lobby.offices.cards.count)
        low: true
        lobby: layout.lobby
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
        visible: Sizes.lowered && !layout.showsPage
    }

    // The way to everything: what is open, and all topics. There are no slides: who enlarges the text wants to read.
    ScrollArea {
        id: start

        objectName: "start"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.verticalStretchFactor: 100
        Layout.maximumHeight: Sizes.reach - bar.height - Sizes.gap - Sizes.gapSmall
        visible: !layout.showsPage
        upLabel: layout.lobby.page.upLabel
        downLabel: layout.lobby.page.downLabel

        ColumnLayout {
            width: start.width
            height: Math.max(implicitHeight, start.height)
            spacing: Sizes.gap

            StatusCards {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !aboveCards.visible
                columns: layout.portrait ? 1 : Math.min(2, layout.lobby.offices.cards.count)
                low: true
                lobby: layout.lobby
            }

            // What is pressed stands low.
            Item {
                Layout.fillHeight: true
            }

            Menu {
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: Math.max(1, Math.floor((start.width + columnSpacing) / (Sizes.largeTile + columnSpacing)))
                low: true
                lobby: layout.lobby
            }
        }
    }

    TopicPage {
        objectName: "topicPage"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        visible: layout.showsPage
        page: layout.lobby.page
    }

    BottomBar {
        id: bar

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gapSmall
        lobby: layout.lobby
    }
}

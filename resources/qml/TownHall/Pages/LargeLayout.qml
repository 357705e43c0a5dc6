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

    spacing: Sizes.gap

    TopLine {
        Layout.fillWidth: true
        Layout.topMargin: Sizes.gap
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        brief: true
        topLine: layout.lobby.topLine
    }

    // The way to everything: what is open, and all topics. There are no slides: who enlarges the text wants to read.
    ScrollArea {
        id: start

        objectName: "start"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        visible: !layout.showsPage
        upLabel: layout.lobby.page.upLabel
        downLabel: layout.lobby.page.downLabel

        ColumnLayout {
            width: start.width
            spacing: Sizes.gap

            StatusCards {
                Layout.fillWidth: true
                columns: layout.portrait ? 1 : Math.min(2, layout.lobby.offices.cards.count)
                low: true
                lobby: layout.lobby
            }

            Menu {
                Layout.fillWidth: true
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
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gapSmall
        lobby: layout.lobby
    }
}

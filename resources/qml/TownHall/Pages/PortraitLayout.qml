// The screen standing up: everything below each other, what is pressed at the bottom.
import QtQuick
import QtQuick.Layouts
import TownHall.Components
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: layout

    required property LobbyViewModel lobby
    readonly property bool showsPage: lobby.page.topic !== ""

    spacing: Sizes.gap

    TopLine {
        Layout.fillWidth: true
        Layout.topMargin: Sizes.gap * 1.5
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gap / 2
        topLine: layout.lobby.topLine
    }

    StatusCards {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        visible: !layout.lobby.page.showsAllOffices
        columns: Math.min(2, layout.lobby.offices.cards.count)
        low: layout.lobby.offices.cards.count > 2
        lobby: layout.lobby
    }

    SlideShow {
        objectName: "slideShow"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !layout.showsPage
        lobby: layout.lobby
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

    Menu {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        columns: layout.lobby.menu.tiles.count > 6 ? 4 : 3
        // Above it the buttons that scroll or hold the slides, below it the bar.
        room: Sizes.reach - 2 * Sizes.touch - 3.5 * Sizes.gap - Sizes.gapSmall
        lobby: layout.lobby
    }

    BottomBar {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gapSmall
        lobby: layout.lobby
    }
}

// The screen lying down: slides or page to the left, statuses and menu in a column to the right.
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
        Layout.topMargin: Sizes.gap
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        topLine: layout.lobby.topLine
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        spacing: Sizes.gap * 1.5

        SlideShow {
            objectName: "slideShow"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !layout.showsPage
            corner: Sizes.cornerLarge
            side: Sizes.margin * 1.3
            lobby: layout.lobby
        }

        TopicPage {
            objectName: "topicPage"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: layout.showsPage
            page: layout.lobby.page
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.fillHeight: true
            Layout.preferredWidth: Sizes.sideColumn
            spacing: Sizes.gapSmall

            StatusCards {
                Layout.fillWidth: true
                Layout.fillHeight: false
                stacked: true
                lobby: layout.lobby
            }

            Menu {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: 2
                low: true
                lobby: layout.lobby
            }
        }
    }

    LanguageBar {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gapSmall
        lobby: layout.lobby
    }
}

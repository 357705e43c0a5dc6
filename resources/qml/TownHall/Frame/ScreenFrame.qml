// What every layout has around its content: the top line above it, the notice and the bar below it.
import QtQuick
import QtQuick.Layouts
import QtQml.Models
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: frame

    required property LobbyViewModel lobby
    // What stands between the top line and the notice, from top to bottom. Each item sets its own side margins: slides
    // may reach from edge to edge.
    default property alias content: middle.children
    // The top line without its greeting, for large text.
    property alias brief: topLine.brief
    // Below the top line, in pixels, beside the gap that is between all things; from 0.
    property real topGap: 0
    // Whether a button in the bar opens the menu.
    property alias menuButton: bar.menuButton

    // Whether a topic's page is open, not the slides.
    readonly property bool showsPage: lobby.page.topic !== ""
    // In pixels.
    readonly property real topHeight: topLine.height
    readonly property real barHeight: bar.height
    // From the lower edge of the window up to the top of the bar and the gap above it, in pixels.
    readonly property real barFoot: barHeight + Sizes.gap + Sizes.gapSmall
    // From the lower edge of the window up to the lower edge of the content, in pixels.
    readonly property real foot: barFoot + (notice.visible ? notice.height + Sizes.gap : 0)

    spacing: Sizes.gap

    TopLine {
        id: topLine

        Layout.fillWidth: true
        Layout.topMargin: Sizes.gap
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: frame.topGap
        topLine: frame.lobby.topLine
    }

    // Puts the content in its place among the others. In a column of its own heights would be rounded twice.
    Repeater {
        model: ObjectModel {
            id: middle
        }
    }

    Notice {
        id: notice

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        text: frame.lobby.listen.notice
    }

    BottomBar {
        id: bar

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.bottomMargin: Sizes.gapSmall
        words: frame.lobby.bar
        languages: frame.lobby.languages
        listen: frame.lobby.listen
        mirrored: frame.lobby.appearance.mirrored
        onBackTapped: frame.lobby.back()
        onHomeTapped: frame.lobby.goHome()
        onPanelTapped: panel => frame.lobby.openPanel(panel)
        onLanguageTapped: code => frame.lobby.changeLanguage(code)
    }
}

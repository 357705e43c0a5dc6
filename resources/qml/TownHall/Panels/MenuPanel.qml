// The menu over a page, where large text leaves it no room beside one.
import QtQuick
import TownHall.Menu
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property LobbyViewModel lobby
    required property bool compact

    objectName: "menuPanel"
    Accessible.role: Accessible.Dialog
    Accessible.name: lobby.menu.label
    title: lobby.menu.label
    closeLabel: lobby.menu.closeLabel
    onClosed: lobby.back()
    beside: compact
    padding: Sizes.margin * 0.7
    upLabel: lobby.page.upLabel
    downLabel: lobby.page.downLabel

    Menu {
        width: panel.room
        columns: Math.max(1, Math.floor((panel.room + columnSpacing) / (Sizes.largeTile + columnSpacing)))
        compact: true
        lobby: panel.lobby
    }
}

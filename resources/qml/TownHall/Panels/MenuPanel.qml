// The menu over a page, where large text leaves it no room beside one.
import QtQuick
import TownHall.Menu
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property MenuViewModel menu
    required property bool compact

    signal topicTapped(topic: string)

    objectName: "menuPanel"
    Accessible.role: Accessible.Dialog
    Accessible.name: menu.label
    title: menu.label
    closeLabel: menu.closeLabel
    beside: compact
    padding: Sizes.margin * 0.7

    Menu {
        width: panel.room
        columns: Math.max(1, Math.floor((panel.room + columnSpacing) / (Sizes.largeTile + columnSpacing)))
        compact: true
        menu: panel.menu
        onTopicTapped: topic => panel.topicTapped(topic)
    }
}

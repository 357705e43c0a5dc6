// The menu over a page, where large text leaves it no room beside one.
import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property LobbyViewModel lobby

    objectName: "menuPanel"
    Accessible.role: Accessible.Dialog
    Accessible.name: lobby.menu.label
    padding: Sizes.margin * 0.7
    upLabel: lobby.page.upLabel
    downLabel: lobby.page.downLabel

    ColumnLayout {
        width: parent.width
        spacing: Sizes.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.gap

            Words {
                objectName: "menuTitle"
                Layout.fillWidth: true
                text: panel.lobby.menu.label
                font.pixelSize: Type.heading
                font.weight: Type.bold
                Accessible.role: Accessible.Heading
            }

            TextButton {
                objectName: "menuClose"
                Layout.alignment: Qt.AlignTop
                label: panel.lobby.menu.closeLabel
                primary: true
                onTapped: panel.lobby.back()
            }
        }

        Menu {
            Layout.fillWidth: true
            columns: Math.max(1, Math.floor((panel.width - 2 * panel.padding + columnSpacing) / (Sizes.largeTile + columnSpacing)))
            low: true
            lobby: panel.lobby
        }
    }
}

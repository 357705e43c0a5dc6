// The bottom bar: the languages, and the way back from a page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

RowLayout {
    id: bar

    required property LobbyViewModel lobby

    spacing: Sizes.touchGap

    Repeater {
        model: bar.lobby.languages.buttons

        TextButton {
            required property string code
            required property string name
            required selected

            objectName: "language-" + code
            label: name
            onTapped: bar.lobby.speak(code)
        }
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Sizes.touch
    }

    TextButton {
        objectName: "back"
        visible: bar.lobby.page.topic !== ""
        label: bar.lobby.page.backLabel
        icon: "ui-back"
        onTapped: bar.lobby.back()
    }
}

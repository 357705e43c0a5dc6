// A round button with an icon. Its word is not shown, only spoken, so everybody must know the icon.
import QtQuick
import TownHall.Theme

TouchButton {
    id: button

    required property string icon
    property color ink: Theme.icon

    implicitWidth: implicitHeight
    corner: height / 2

    Icon {
        anchors.centerIn: parent
        name: button.icon
        ink: button.ink
        size: button.height / 2
    }
}

// A round button with an icon; its word is spoken only, so its icon must be one that everybody knows.
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

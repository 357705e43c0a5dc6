// A drawing from resources/icons in one colour. Never alone: its word stands beside it.
import QtQuick
import TownHall.Theme

Image {
    id: icon

    // Of the file in resources/icons, without its ending.
    required property string name
    property color ink: Theme.icon
    // Width and height, in pixels.
    property real size: Sizes.icon

    width: size
    height: size
    source: "image://icon/" + name + "/" + String(ink).slice(1)
    sourceSize: Qt.size(size, size)

    Accessible.ignored: true
}

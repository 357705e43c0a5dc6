// A picture from the content folder, at the size it is shown.
import QtQuick
import TownHall.Theme

Image {
    id: picture

    objectName: "picture"

    required property string description
    required property string path

    source: "image://content/" + encodeURIComponent(path)
    fillMode: Image.PreserveAspectFit
    horizontalAlignment: Image.AlignLeft
    asynchronous: true
    cache: false
    sourceSize.width: Sizes.measure

    Accessible.role: Accessible.Graphic
    Accessible.name: description
}

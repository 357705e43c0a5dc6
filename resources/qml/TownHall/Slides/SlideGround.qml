// The landscape behind a slide and behind the title of its page: one picture, drawn for the size it is shown at.
import QtQuick
import TownHall.Theme

Image {
    id: image

    required property string ground
    required property string motif
    required property string sky
    property real corner: 0
    // Half the size each way is a quarter of the memory, and sharp enough for a slide; a small picture wants it all.
    property real part: 0.5

    source: image.ground === "" ? "" : "image://ground/" + [Theme.slideTop(image.ground, image.sky), Theme.slideBottom(image.ground, image.sky)].map(ink => String(ink).slice(1)).join("/") + "/" + Math.round(image.corner * image.part) + "/" + image.motif + "/" + image.sky
    sourceSize: Qt.size(image.width * image.part, image.height * image.part)
    cache: false
    Accessible.ignored: true
}

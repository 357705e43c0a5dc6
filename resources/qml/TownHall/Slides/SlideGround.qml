// The landscape behind a slide and behind the title of its page: one picture, drawn for the size it is shown at.
import QtQuick
import TownHall.Theme

Image {
    id: image

    // Names of kiosk/screen/art.py. Without a ground there is no picture.
    required property string ground
    required property string motif
    required property string sky
    // Radius, in pixels.
    property real corner: 0
    // How large the picture is drawn, 0 to 1 of the size shown. Half the size each way is a quarter of the memory, and
    // sharp enough for a slide; a small picture wants it all.
    property real part: 0.5

    // What `draw_ground` in kiosk/qt/images.py draws it from. A property for each colour would draw it twice when both
    // change.
    function drawing(): string {
        const colors = [Theme.slideTop(ground, sky), Theme.slideBottom(ground, sky)].map(ink => String(ink).slice(1));
        return [...colors, Math.round(corner * part), motif, sky].join("/");
    }

    source: ground === "" ? "" : "image://ground/" + drawing()
    sourceSize: Qt.size(width * part, height * part)
    cache: false
    Accessible.ignored: true
}

// Every visible text: in the house type, and known to a screen reader.
import QtQuick
import TownHall.Theme

Text {
    // What a screen reader says, "" for nothing. The signs that keep numbers in order (kiosk/language/direction.py) are
    // only shown.
    property string spoken: text.replace(/[\u200f\u2066\u2069]/g, "")

    color: Theme.text
    font.family: Type.family
    font.pixelSize: Type.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // An alignment that is set is mirrored with the layout; without one a text stands on the side of its own script.
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: spoken
    Accessible.ignored: spoken === ""
}

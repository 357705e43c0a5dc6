// Every visible text: in the house type, and known to a screen reader.
import QtQuick
import TownHall.Theme

Text {
    // What a voice says where it differs from what is shown.
    property string spoken: text

    color: Theme.text
    font.family: Type.family
    font.pixelSize: Type.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: spoken === ""
}

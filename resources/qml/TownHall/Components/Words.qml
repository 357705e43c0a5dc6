// Every visible text: in the house type, and known to a screen reader.
import QtQuick
import TownHall.Theme

Text {
    id: words

    // What a voice says where it differs from what is shown.
    property string spoken: text
    // The name of this part for the reader that reads aloud, and whether it is just reading it.
    property string part: ""
    property color markGround: Theme.readGround
    readonly property bool marked: part !== "" && part === Reading.part

    color: Theme.text
    font.family: Type.family
    font.pixelSize: Type.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said outright, it is mirrored with the layout; otherwise each text would stand on its own script's side.
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: spoken === ""

    onMarkedChanged: if (marked)
        Reading.come(words)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Sizes.gapTiny / 2
        z: -1
        visible: words.marked
        radius: Sizes.gapTiny
        color: words.markGround
        border.color: Theme.readBorder
        border.width: Sizes.line
    }
}

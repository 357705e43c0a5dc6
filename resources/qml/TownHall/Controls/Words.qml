// Every visible text: in the house type, and known to a screen reader.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme

Text {
    id: words

    // What a voice says where it differs from what is shown; signs that keep numbers in order (kiosk/language/direction.py) are only shown.
    property string spoken: text.replace(/[\u200f\u2066\u2069]/g, "")
    // The name of this part for the reader that reads aloud, and whether it is just reading it.
    property string part: ""
    // Where in the part it begins, if it shows only the end of it.
    property int offset: 0
    property color markGround: Theme.readGround
    property color markInk: Theme.readInk
    property color markBorder: Theme.readBorder
    readonly property bool marked: part !== "" && part === Reading.part
    // The sentence alone, where the part has more than one.
    readonly property string underlined: marked && Reading.sentence !== "" ? Reading.listen.markedIn(text, textFormat === Text.StyledText, offset) : ""

    color: Theme.text
    font.family: Type.family
    font.pixelSize: Type.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Said outright, it is mirrored with the layout; otherwise each text would stand on its own script's side.
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.focusable: false
    Accessible.name: spoken
    Accessible.ignored: spoken === ""

    onMarkedChanged: if (marked)
        Reading.come(words)

    Rectangle {
        // A text may be given more height than it takes.
        x: -Sizes.gapTiny / 2
        y: -Sizes.gapTiny / 2
        width: words.width + Sizes.gapTiny
        height: Math.min(words.height, words.contentHeight) + Sizes.gapTiny
        z: -1
        visible: words.marked
        radius: Sizes.gapTiny
        color: words.markGround
        border.color: words.markBorder
        border.width: Sizes.line
    }

    // It lies over its like in the part itself: a text that became another one would be laid out anew.
    Loader {
        anchors.fill: parent
        active: words.underlined !== ""

        sourceComponent: Text {
            objectName: "sentence"
            text: words.underlined
            textFormat: Text.StyledText
            color: words.markInk
            font: words.font
            lineHeight: words.lineHeight
            wrapMode: words.wrapMode
            horizontalAlignment: words.horizontalAlignment
            Accessible.ignored: true
        }
    }
}

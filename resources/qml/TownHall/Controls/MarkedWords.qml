// A text that is marked while it is read aloud.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme

Words {
    id: words

    // The id by which reading aloud knows this text.
    required property string anchor
    // Where in the text that is read this one begins, in letters from 0.
    property int offset: 0
    property color markGround: Theme.readGround
    property color markInk: Theme.readInk
    property color markBorder: Theme.readBorder
    // Whether it is being read aloud now.
    readonly property bool marked: anchor !== "" && anchor === Reading.anchor
    // The text with the sentence marked that is being read; "" when the whole text is marked, or nothing.
    readonly property string underlined: marked && Reading.sentence !== "" ? markedText() : ""

    function markedText(): string {
        return Reading.listen.markedIn(text, textFormat === Text.StyledText, offset);
    }

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

    // Drawn over the normal text; changing that text would wrap it again.
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

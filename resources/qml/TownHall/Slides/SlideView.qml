// One slide: a quiet landscape, a few large words above it.
import QtQuick
import TownHall.Controls
import TownHall.Theme

Item {
    id: slide

    required property string overline
    required property string title
    required property string lead
    required property string ground
    required property string motif
    required property string sky
    property real corner: 0
    // What the progress bar and the pause button need at the foot.
    property real foot: 0
    property real side: Sizes.margin
    // A slide that other things have left little height says its title alone.
    readonly property bool roomy: height - foot > Sizes.slideCompact

    SlideGround {
        anchors.fill: parent
        ground: slide.ground
        motif: slide.motif
        sky: slide.sky
        corner: slide.corner
    }

    Words {
        id: overlineWords

        objectName: "slideOverline"
        part: "slide-overline"
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        y: Math.min(Sizes.margin * 1.3, slide.height / 12)
        width: slide.width - 2 * slide.side
        text: slide.overline
        spoken: ""
        color: Theme.slideAccent
        font.pixelSize: Type.body
        font.weight: Type.semiBold
    }

    Words {
        id: titleWords

        objectName: "slideTitle"
        part: "slide-title"
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        anchors.top: overlineWords.bottom
        anchors.topMargin: Sizes.gapSmall
        width: Math.min(slide.width - 2 * slide.side, Sizes.measure)
        height: slide.height - y - (slide.roomy ? leadWords.implicitHeight : 0) - slide.foot - (slide.roomy ? 2 * Sizes.gap + Sizes.gapTiny : Sizes.gapTiny)
        text: slide.title
        spoken: ""
        color: Theme.slideInk
        // As large as the slide has room for.
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.floor(Type.body)
        font.pixelSize: Math.floor(Type.display)
        font.weight: Type.bold
        font.letterSpacing: Type.displaySpacing * Type.title
        lineHeight: Type.tight
        wrapMode: Text.WordWrap
    }

    Words {
        id: leadWords

        objectName: "slideLead"
        part: "slide-lead"
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        y: titleWords.y + titleWords.contentHeight + Sizes.gap
        visible: slide.roomy
        width: Math.min(slide.width - 2 * slide.side, Sizes.measure * 0.84)
        text: slide.lead
        spoken: ""
        color: Theme.slideInk
        font.pixelSize: Type.lead
        lineHeight: Type.loose
    }
}

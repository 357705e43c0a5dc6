// One slide: a quiet landscape, a few large words above it.
import QtQuick
import TownHall.Controls
import TownHall.Theme

Item {
    id: slide

    required property string overline
    required property string title
    required property string lead
    required property string overlineAnchor
    required property string titleAnchor
    required property string leadAnchor
    required property string ground
    required property string motif
    required property string sky
    // In pixels: the radius of its corners, what the progress bar and the pause button need at the foot, and from its
    // sides to the words.
    property real corner: 0
    property real foot: 0
    property real side: Sizes.margin
    // Whether it has more than its title. Other things on the screen may have left it little height.
    readonly property bool roomy: height - foot > Sizes.slideCompact
    // The words' width, and what lies below the title, in pixels.
    readonly property real room: width - 2 * side
    readonly property real leadHeight: roomy ? leadWords.implicitHeight + 2 * Sizes.gap : 0
    readonly property real belowTitle: foot + leadHeight + Sizes.gapTiny

    SlideGround {
        anchors.fill: parent
        ground: slide.ground
        motif: slide.motif
        sky: slide.sky
        corner: slide.corner
    }

    MarkedWords {
        id: overlineWords

        objectName: "slideOverline"
        anchor: slide.overlineAnchor
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        y: Math.min(Sizes.margin * 1.3, slide.height / 12)
        width: slide.room
        text: slide.overline
        spoken: ""
        color: Theme.slideAccent
        font.pixelSize: Type.body
        font.weight: Type.semiBold
    }

    MarkedWords {
        id: titleWords

        objectName: "slideTitle"
        anchor: slide.titleAnchor
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        anchors.top: overlineWords.bottom
        anchors.topMargin: Sizes.gapSmall
        width: Math.min(slide.room, Sizes.measure)
        height: slide.height - y - slide.belowTitle
        text: slide.title
        spoken: ""
        color: Theme.slideInk
        // As large as there is room for.
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.floor(Type.body)
        font.pixelSize: Math.floor(Type.display)
        font.weight: Type.bold
        font.letterSpacing: Type.displaySpacing * Type.title
        lineHeight: Type.tight
        wrapMode: Text.WordWrap
    }

    MarkedWords {
        id: leadWords

        objectName: "slideLead"
        anchor: slide.leadAnchor
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: parent.left
        anchors.leftMargin: slide.side
        y: titleWords.y + titleWords.contentHeight + Sizes.gap
        visible: slide.roomy
        width: Math.min(slide.room, Sizes.measure * 0.84)
        text: slide.lead
        spoken: ""
        color: Theme.slideInk
        font.pixelSize: Type.lead
        lineHeight: Type.loose
    }
}

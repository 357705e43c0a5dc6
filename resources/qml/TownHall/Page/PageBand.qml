// The page's title, on the landscape of its slide.
import QtQuick
import TownHall.Controls
import TownHall.Slides
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: band

    required property TopicPageViewModel page
    // Whether the page is wide, where a smaller title is large enough.
    required property bool wide
    // What everything else on the page leaves of its height, in pixels; less than 0 when the page scrolls.
    required property real room
    readonly property real spare: room - title.implicitHeight
    // Above and below the title, in pixels. There are two heights only, or each page would have its own: the tall one
    // where it takes nothing from the page.
    readonly property real padding: spare > 2 * Sizes.bandPaddingTall ? Sizes.bandPaddingTall : Sizes.bandPadding
    // What a screen reader calls the page.
    readonly property string spoken: title.spoken

    // The services of one letter have a heading of their own, and need the room.
    visible: page.letter === ""
    height: visible ? title.implicitHeight + 2 * padding : 0

    SlideGround {
        anchors.fill: parent
        ground: band.page.ground
        // In high contrast nothing stands behind the words.
        motif: Theme.contrast ? "plain" : band.page.motif
        sky: band.page.sky
        corner: Sizes.corner
        part: 1
    }

    Rectangle {
        anchors.fill: parent
        visible: Theme.contrast
        color: Theme.none
        border.color: Theme.cardBorder
        border.width: Sizes.line
        radius: Sizes.corner
    }

    MarkedWords {
        id: title

        objectName: "pageTitle"
        anchor: band.page.titleAnchor
        markGround: Theme.none
        markInk: Theme.slideAccent
        markBorder: Theme.slideAccent
        anchors.left: band.left
        anchors.leftMargin: Sizes.padding
        width: band.width - 2 * Sizes.padding
        anchors.verticalCenter: band.verticalCenter
        text: band.page.title
        color: Theme.slideInk
        font.pixelSize: band.wide ? Type.heading : Type.banner
        font.weight: Type.bold
        font.letterSpacing: Type.displaySpacing * Type.heading / 2
        lineHeight: Type.tight
        Accessible.role: Accessible.Heading
    }
}

// The upright screen: one thing below the other, with what is pressed at the bottom.
import QtQuick
import QtQuick.Layouts
import TownHall.Menu
import TownHall.Page
import TownHall.Slides
import TownHall.Status
import TownHall.Theme

ScreenFrame {
    id: layout

    // Within reach the menu has tall tiles as long as they leave the page more than half of the reach. Otherwise it has
    // compact tiles, and if those find no room either, a button in the bar opens it.
    // How tall the menu may be, in pixels: between the bar and the buttons above it, which scroll or hold the slides.
    readonly property real menuRoom: Reach.height - 2 * Sizes.touch - 3.5 * Sizes.gap - Sizes.gapSmall
    // What letters to press take of that, in pixels.
    readonly property real lettersRoom: lobby.page.choosesLetter ? 2.5 * Sizes.touch : 0
    readonly property int tallColumns: lobby.menu.tiles.count > 6 ? 4 : 3
    readonly property int compactColumns: 3
    // In pixels.
    readonly property real tallHeight: tilesHeight(tallColumns, Sizes.tileShort, Sizes.touchGap)
    readonly property real compactHeight: tilesHeight(compactColumns, Sizes.tileCompact, Sizes.gapSmall)
    readonly property bool tallTilesFit: tallHeight <= Math.min(menuRoom, Reach.height * 0.45)
    readonly property bool compactTilesFit: compactHeight <= menuRoom - lettersRoom

    // The height of the menu in pixels, of tiles and gaps in pixels.
    function tilesHeight(columns: int, tile: real, gap: real): real {
        return Math.ceil(layout.lobby.menu.tiles.count / columns) * (tile + gap) - gap;
    }

    topGap: Sizes.gap / 2
    menuButton: !menu.visible

    StatusCards {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: false
        visible: !layout.lobby.page.showsAllOffices
        columns: Math.min(2, layout.lobby.offices.cards.count)
        compact: layout.lobby.offices.cards.count > 2
        offices: layout.lobby.offices
        onOfficeTapped: office => layout.lobby.openHours(office)
    }

    SlideShow {
        objectName: "slideShow"
        // From edge to edge.
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !layout.showsPage
        slides: layout.lobby.slides
        mirrored: layout.lobby.appearance.mirrored
        onSlideTapped: topic => layout.lobby.open(topic)
        onStepped: steps => layout.lobby.stepSlides(steps)
        onPauseTapped: layout.lobby.toggleSlides()
    }

    TopicPage {
        objectName: "topicPage"
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: true
        visible: layout.showsPage
        below: layout.foot + (menu.visible ? menu.height + Sizes.gap : 0)
        page: layout.lobby.page
    }

    Menu {
        id: menu

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: false
        Layout.preferredHeight: compact ? layout.compactHeight : implicitHeight
        visible: layout.tallTilesFit || layout.compactTilesFit
        columns: layout.tallTilesFit ? layout.tallColumns : layout.compactColumns
        compact: !layout.tallTilesFit
        room: layout.menuRoom
        menu: layout.lobby.menu
        onTopicTapped: topic => layout.lobby.open(topic)
    }
}

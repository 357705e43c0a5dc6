// The screen standing up: everything below each other, what is pressed at the bottom.
import QtQuick
import QtQuick.Layouts
import TownHall.Menu
import TownHall.Page
import TownHall.Slides
import TownHall.Status
import TownHall.Theme

ScreenFrame {
    id: layout

    // Within reach, between the buttons that scroll or hold the slides and the bar: tall tiles that leave the page more than half of
    // the reach, else compact ones, else a button.
    readonly property real menuRoom: Reach.height - 2 * Sizes.touch - 3.5 * Sizes.gap - Sizes.gapSmall
    readonly property bool tallTilesFit: tilesHeight(lobby.menu.tiles.count > 6 ? 4 : 3, Sizes.tileShort, Sizes.touchGap) <= Math.min(menuRoom, Reach.height * 0.45)
    readonly property bool compactTilesFit: tilesHeight(3, Sizes.tileCompact, Sizes.gapSmall) <= menuRoom - (lobby.page.choosesLetter ? 2.5 * Sizes.touch : 0)

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
        mirrored: layout.lobby.adapt.mirrored
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
        Layout.preferredHeight: compact ? layout.tilesHeight(3, Sizes.tileCompact, Sizes.gapSmall) : implicitHeight
        visible: layout.tallTilesFit || layout.compactTilesFit
        columns: layout.tallTilesFit && layout.lobby.menu.tiles.count > 6 ? 4 : 3
        compact: !layout.tallTilesFit
        room: layout.menuRoom
        menu: layout.lobby.menu
        onTopicTapped: topic => layout.lobby.open(topic)
    }
}

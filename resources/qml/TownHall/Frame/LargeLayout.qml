// For large text, standing or lying: one column that scrolls between the top line and the bar.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Menu
import TownHall.Page
import TownHall.Slides
import TownHall.Status
import TownHall.Theme

ScreenFrame {
    id: layout

    required property bool portrait
    readonly property int cardColumns: portrait ? 1 : Math.min(2, lobby.offices.cards.count)

    // The menu stands below a page if the page keeps nearly half of the screen. In pixels:
    readonly property int tileColumns: columnsIn(width - 2 * Sizes.margin, Sizes.touchGap)
    // A tile with one or two lines of words, and the gap below it.
    readonly property real tileHeight: Math.max(Sizes.tile, 2.5 * Type.small + Sizes.gapSmall) + Sizes.gapSmall
    readonly property real tilesHeight: Math.ceil(lobby.menu.tiles.count / tileColumns) * tileHeight
    // From the window's lower edge to the top of the menu.
    readonly property real menuFoot: tilesHeight + barHeight + 3 * Sizes.gap
    readonly property real pageHeight: height - topHeight - menuFoot - Sizes.gap
    readonly property bool menuFits: pageHeight > height * 0.45 && Reach.height > menuFoot + 2 * Sizes.touch

    // The cards stand above the reach if there is room: they can be read there, if not pressed. In pixels:
    // A card has a line for the name, a pill, and a line or two beside or below that. It cannot say how tall it is:
    // while it is hidden it does not know its width.
    readonly property real cardHeight: 1.3 * Type.body + 2 * Sizes.pill + 2 * Sizes.padding
    readonly property real cardsHeight: Math.ceil(lobby.offices.cards.count / cardColumns) * cardHeight
    readonly property real roomAbove: height - Reach.height - topHeight - 3 * Sizes.gap

    // How many tiles stand side by side in this width, at least 1; both in pixels.
    function columnsIn(width: real, gap: real): int {
        return Math.max(1, Math.floor((width + gap) / (Sizes.largeTile + gap)));
    }

    brief: true
    menuButton: showsPage && !menuFits
    onShowsPageChanged: start.reset()

    StatusCards {
        id: aboveCards

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: false
        visible: Reach.lower && !layout.showsPage && layout.cardsHeight < layout.roomAbove
        columns: layout.cardColumns
        compact: true
        offices: layout.lobby.offices
        onOfficeTapped: office => layout.lobby.openHours(office)
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 1
        visible: Reach.lower && !layout.showsPage
    }

    // The way to everything: what is open, and all topics. There is a slide only if there is room for it: whoever
    // enlarges the text wants to read.
    ScrollArea {
        id: start

        objectName: "start"
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 100
        Layout.maximumHeight: Reach.height - layout.barFoot
        visible: !layout.showsPage
        beside: !layout.portrait && Type.scale > 1.5
        upLabel: layout.lobby.page.upLabel
        downLabel: layout.lobby.page.downLabel

        ColumnLayout {
            width: start.room
            height: Math.max(implicitHeight, start.height)
            spacing: Sizes.gap

            StatusCards {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !aboveCards.visible
                columns: layout.cardColumns
                compact: true
                offices: layout.lobby.offices
                onOfficeTapped: office => layout.lobby.openHours(office)
            }

            // It takes the height that is left, so that the menu stands at the bottom.
            Item {
                id: between

                Layout.fillWidth: true
                Layout.fillHeight: true

                SlideShow {
                    anchors.fill: parent
                    visible: between.height > Sizes.slideCompact * 0.68
                    corner: Sizes.cornerLarge
                    slides: layout.lobby.slides
                    mirrored: layout.lobby.appearance.mirrored
                    onSlideTapped: topic => layout.lobby.open(topic)
                    onStepped: steps => layout.lobby.stepSlides(steps)
                    onPauseTapped: layout.lobby.toggleSlides()
                }
            }

            Menu {
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: layout.columnsIn(start.room, columnSpacing)
                compact: true
                menu: layout.lobby.menu
                onTopicTapped: topic => layout.lobby.open(topic)
            }
        }
    }

    TopicPage {
        objectName: "topicPage"
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: true
        visible: layout.showsPage
        beside: !layout.portrait
        below: layout.foot + (menu.visible ? menu.height + Sizes.gap : 0)
        page: layout.lobby.page
    }

    Menu {
        id: menu

        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: false
        visible: layout.showsPage && layout.menuFits
        columns: layout.tileColumns
        compact: true
        menu: layout.lobby.menu
        onTopicTapped: topic => layout.lobby.open(topic)
    }
}

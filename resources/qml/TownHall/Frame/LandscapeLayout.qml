// The wide screen: slides or a page to the left, statuses and menu in a column to the right.
import QtQuick
import QtQuick.Layouts
import TownHall.Menu
import TownHall.Page
import TownHall.Slides
import TownHall.Status
import TownHall.Theme

ScreenFrame {
    id: layout

    // The cards of two offices stand above the menu. More would leave it no room and have a row of their own.
    readonly property bool manyOffices: lobby.offices.cards.count > 2
    readonly property int tileColumns: lobby.menu.tiles.count > 8 ? 3 : 2

    StatusCards {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: false
        visible: layout.manyOffices && !layout.lobby.page.showsAllOffices
        columns: Math.min(4, layout.lobby.offices.cards.count)
        offices: layout.lobby.offices
        onOfficeTapped: office => layout.lobby.openHours(office)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Sizes.margin
        Layout.rightMargin: Sizes.margin
        Layout.fillHeight: true
        spacing: Sizes.gap * 1.5

        SlideShow {
            objectName: "slideShow"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !layout.showsPage
            corner: Sizes.cornerLarge
            side: Sizes.margin * 1.3
            slides: layout.lobby.slides
            mirrored: layout.lobby.appearance.mirrored
            onSlideTapped: topic => layout.lobby.open(topic)
            onStepped: steps => layout.lobby.stepSlides(steps)
            onPauseTapped: layout.lobby.toggleSlides()
        }

        TopicPage {
            objectName: "topicPage"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: layout.showsPage
            below: layout.foot
            page: layout.lobby.page
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.fillHeight: true
            Layout.preferredWidth: Sizes.sideColumn / 2 * layout.tileColumns
            spacing: Sizes.gapSmall

            StatusCards {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !layout.manyOffices
                columns: 1
                compact: true
                offices: layout.lobby.offices
                onOfficeTapped: office => layout.lobby.openHours(office)
            }

            Item {
                Layout.fillHeight: true
                visible: Reach.lower
            }

            Menu {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                Layout.alignment: Reach.lower ? Qt.AlignBottom : Qt.AlignTop
                Layout.maximumHeight: Reach.height - Sizes.touch - Sizes.gap - Sizes.gapSmall
                columns: layout.tileColumns
                compact: true
                menu: layout.lobby.menu
                onTopicTapped: topic => layout.lobby.open(topic)
            }

            Item {
                Layout.fillHeight: true
                visible: !Reach.lower
            }
        }
    }
}

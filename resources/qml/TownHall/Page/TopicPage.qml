// The page of a topic: its title on its slide's landscape, and its blocks in the order staff wrote them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import TownHall.Controls
import TownHall.Slides
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: view

    required property TopicPageViewModel page
    readonly property string topic: page.topic
    property string shownTopic: ""
    // What lies between the page and the window's lower edge, and down from where in the page things are within reach.
    required property real below
    readonly property real reachable: Reach.lower ? Math.max(0, height + below - Reach.height) : 0
    // Letters within reach stand at the foot of the page, and begin where the reach does; they scroll up from there.
    readonly property real pushed: Reach.lower && view.page.choosesLetter ? Math.max(0, height - band.height - Sizes.gap - column.implicitHeight, reachable - band.height - Sizes.gap - blocks.y - blocks.lettersTop) : 0
    property alias beside: area.beside
    // On a wide page the codes stand beside the text, not below it.
    readonly property bool wide: area.room > Sizes.measure * 0.9

    onTopicChanged: {
        area.reset();
        if (view.topic !== "" && view.shownTopic === "" && !Motion.still)
            fold.restart();
        view.shownTopic = view.topic;
    }

    Connections {
        target: view.page

        function onSought(office: string) {
            area.sought = blocks.cardOf(office);
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        label: title.spoken
        upLabel: view.page.upLabel
        downLabel: view.page.downLabel

        // The title stands on its slide's landscape.
        Item {
            id: band

            // Two heights only, or every page would have its own: tall where that takes nothing from the page.
            readonly property real spare: area.height - title.implicitHeight - Sizes.gap - column.implicitHeight
            readonly property real padding: spare > 2 * Sizes.bandPaddingTall ? Sizes.bandPaddingTall : Sizes.bandPadding

            objectName: "pageBand"
            // The services of one letter have a heading of their own, and need the room.
            visible: view.page.letter === ""
            anchors.left: parent.left
            width: column.width
            height: !visible ? 0 : title.implicitHeight + 2 * padding

            SlideGround {
                anchors.fill: parent
                ground: view.page.ground
                // In high contrast nothing stands behind the words.
                motif: Theme.contrast ? "plain" : view.page.motif
                sky: view.page.sky
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

            Words {
                id: title

                objectName: "pageTitle"
                part: "title"
                markGround: Theme.none
                markInk: Theme.slideAccent
                markBorder: Theme.slideAccent
                anchors.left: band.left
                anchors.leftMargin: Sizes.padding
                width: band.width - 2 * Sizes.padding
                anchors.verticalCenter: band.verticalCenter
                text: view.page.title
                color: Theme.slideInk
                font.pixelSize: view.wide ? Type.heading : Type.banner
                font.weight: Type.bold
                font.letterSpacing: Type.displaySpacing * Type.heading / 2
                lineHeight: Type.tight
                Accessible.role: Accessible.Heading
            }
        }

        ColumnLayout {
            id: column

            anchors.top: band.bottom
            anchors.topMargin: (band.visible ? Sizes.gap : 0) + view.pushed
            anchors.left: parent.left
            width: area.room - (aside.visible ? aside.width + Sizes.gap : 0)
            spacing: Sizes.gap

            Words {
                objectName: "fallbackNote"
                part: "note"
                Layout.fillWidth: true
                Layout.maximumWidth: Sizes.measure
                visible: text !== ""
                text: view.page.fallbackNote
                color: Theme.textSoft
                font.pixelSize: Type.label
            }

            Words {
                objectName: "pageLead"
                part: "lead"
                Layout.fillWidth: true
                Layout.maximumWidth: Sizes.measure
                visible: text !== "" && view.page.letter === ""
                text: view.page.lead
                font.pixelSize: Type.lead
                lineHeight: Type.snug
            }

            PageBlocks {
                id: blocks

                Layout.fillWidth: true
                blocks: view.page.blocks
                wide: view.wide
                room: area.height - column.y - y
                roomWithinReach: area.height - view.reachable
                reachable: area.scrolled + view.reachable - column.y - y
                onLetterChosen: (letter, block) => {
                    view.page.chooseLetter(letter);
                    area.showFrom(block);
                }
            }
        }

        ColumnLayout {
            id: aside

            anchors.right: parent.right
            width: Sizes.aside
            visible: view.wide && implicitHeight > 0
            spacing: Sizes.gap

            Repeater {
                model: view.wide ? view.page.blocks : null

                DelegateChooser {
                    role: "kind"

                    DelegateChoice {
                        roleValue: "qr"

                        QrBlock {
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }

    // The slide folds together into the band when its page is opened.
    Loader {
        objectName: "fold"
        visible: active
        active: fold.running
        x: -view.x * (1 - view.folded)
        width: view.width - 2 * x
        height: view.height + (band.height - view.height) * view.folded
        clip: true
        opacity: 2 * (1 - view.folded)

        sourceComponent: Item {
            SlideGround {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: view.height
                ground: view.page.ground
                motif: view.page.motif
                sky: view.page.sky
                corner: view.x > 0 ? 0 : Sizes.cornerLarge
            }
        }
    }

    // 0: the page is still its slide; 1: only the band is left of it.
    property real folded: 1

    NumberAnimation {
        id: fold

        target: view
        property: "folded"
        from: 0
        to: 1
        duration: Motion.fold
        easing.type: Easing.InOutCubic
    }
}

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
    // Whether the buttons that scroll stand beside the content.
    property alias beside: area.beside
    // Between the page and the window's lower edge, in pixels.
    required property real below
    // From the top of the page to where the reach begins, in pixels.
    readonly property real reachable: Reach.lower ? Math.max(0, height + below - Reach.height) : 0
    readonly property string topic: page.topic
    property string shownTopic: ""
    // Whether the codes stand beside the text, not below it.
    readonly property bool wide: area.room > Sizes.measure * 0.9

    // How far down everything below the title is pushed, in pixels. Letters within reach stand at the foot of the page
    // and begin where the reach does; they scroll up from there.
    readonly property real belowBand: band.height + Sizes.gap
    readonly property real toFoot: height - belowBand - column.implicitHeight
    readonly property real toReach: reachable - belowBand - blocks.y - blocks.lettersTop
    readonly property real pushed: Reach.lower && page.choosesLetter ? Math.max(0, toFoot, toReach) : 0

    onTopicChanged: {
        area.reset();
        if (view.topic !== "" && view.shownTopic === "" && !Motion.still)
            fold.start();
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
        label: band.spoken
        upLabel: view.page.upLabel
        downLabel: view.page.downLabel

        PageBand {
            id: band

            objectName: "pageBand"
            anchors.left: parent.left
            width: column.width
            page: view.page
            wide: view.wide
            room: area.height - Sizes.gap - column.implicitHeight
        }

        ColumnLayout {
            id: column

            anchors.top: band.bottom
            anchors.topMargin: (band.visible ? Sizes.gap : 0) + view.pushed
            anchors.left: parent.left
            width: area.room - (aside.visible ? aside.width + Sizes.gap : 0)
            spacing: Sizes.gap

            MarkedWords {
                objectName: "fallbackNote"
                anchor: view.page.noteAnchor
                Layout.fillWidth: true
                Layout.maximumWidth: Sizes.measure
                visible: text !== ""
                text: view.page.fallbackNote
                color: Theme.textSoft
                font.pixelSize: Type.label
            }

            MarkedWords {
                objectName: "pageLead"
                anchor: view.page.leadAnchor
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

    SlideFold {
        id: fold

        objectName: "fold"
        ground: view.page.ground
        motif: view.page.motif
        sky: view.page.sky
        page: view
        bandHeight: band.height
    }
}

// What lies over the screen: the question whether anybody is there, or the panel that the visitor has opened.
// A tap beside the sheet closes it, or says that somebody is there. It presses nothing that lies below.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: over

    required property AdaptViewModel adapt
    required property MenuViewModel menu
    required property IdleQuestionViewModel question
    // On the buttons that scroll.
    required property string upLabel
    required property string downLabel
    required property bool compact
    readonly property bool asks: question.asking

    // The open panel is to be closed.
    signal closed
    signal topicTapped(topic: string)
    signal chosen(setting: string, value: string)
    // The answers to the question.
    signal stayTapped
    signal restartTapped

    visible: asks || adapt.panel !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: if (!over.asks)
                over.closed()
        }
    }

    Loader {
        anchors.fill: parent
        active: over.visible && !over.asks
        sourceComponent: over.adapt.panel === "menu" ? menuPanel : adaptPanel
    }

    Component {
        id: adaptPanel

        Item {
            AdaptPanel {
                words: over.adapt
                compact: over.compact
                upLabel: over.upLabel
                downLabel: over.downLabel
                onClosed: over.closed()
                onChosen: (setting, value) => over.chosen(setting, value)
            }
        }
    }

    Component {
        id: menuPanel

        Item {
            MenuPanel {
                menu: over.menu
                compact: over.compact
                upLabel: over.upLabel
                downLabel: over.downLabel
                onClosed: over.closed()
                onTopicTapped: topic => over.topicTapped(topic)
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: over.asks

        sourceComponent: Item {
            IdleQuestion {
                question: over.question
                compact: over.compact
                upLabel: over.upLabel
                downLabel: over.downLabel
                onStayTapped: over.stayTapped()
                onRestartTapped: over.restartTapped()
            }
        }
    }
}

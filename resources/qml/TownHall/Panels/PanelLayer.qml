// What lies over the screen: the question whether anybody is there, else the panel that the visitor has opened.
// A tap beside the sheet closes it, or says that somebody is there; nothing below is pressed.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: over

    required property LobbyViewModel lobby
    required property bool compact
    readonly property bool asks: lobby.idleQuestion.asking

    visible: asks || lobby.adapt.panel !== ""

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: if (!over.asks)
                over.lobby.back()
        }
    }

    Loader {
        anchors.fill: parent
        active: over.visible && !over.asks
        sourceComponent: over.lobby.adapt.panel === "menu" ? menu : adapt
    }

    Component {
        id: adapt

        Item {
            AdaptPanel {
                lobby: over.lobby
                compact: over.compact
            }
        }
    }

    Component {
        id: menu

        Item {
            MenuPanel {
                lobby: over.lobby
                compact: over.compact
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: over.asks

        sourceComponent: Item {
            IdleQuestion {
                lobby: over.lobby
                compact: over.compact
            }
        }
    }
}

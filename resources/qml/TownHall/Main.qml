// The window: it measures the glass, chooses the layout by its own shape, and notes every touch.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Components
import TownHall.Pages
import TownHall.Theme
import TownHall.ViewModels

Window {
    id: window

    required property LobbyViewModel lobby
    readonly property bool portrait: height >= width

    // Without a frame and over everything; else a window on a desk.
    property bool fullscreen: false

    visible: true
    visibility: fullscreen ? Window.FullScreen : Window.Windowed
    flags: fullscreen ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: lobby.topLine.municipality
    color: Theme.surface

    Binding {
        target: Sizes
        property: "u"
        value: Math.min(window.width, window.height) / 1080
    }

    Binding {
        target: Sizes
        property: "mm"
        // On glass smaller than 22 inches not everything would find room at its size in millimetres.
        value: window.lobby.diagonal > 0 ? Math.min(4 * Sizes.u, Math.hypot(window.width, window.height) / window.lobby.diagonal) : 3.78 * Sizes.u
    }

    Binding {
        target: Theme
        property: "contrast"
        value: window.lobby.contrast
    }

    Binding {
        target: Theme
        property: "brand"
        value: window.lobby.brand
    }

    Binding {
        target: Sizes
        property: "contrast"
        value: window.lobby.contrast
    }

    Binding {
        target: Motion
        property: "still"
        value: window.lobby.still
    }

    Binding {
        target: Presses
        property: "page"
        value: window.lobby.page.topic
    }

    Loader {
        anchors.fill: parent
        sourceComponent: window.portrait ? standing : lying
    }

    Item {
        id: nowhere

        focus: true
    }

    Shortcut {
        sequences: ["Alt+F4", "Ctrl+Q"]
        onActivated: window.close()
    }

    Component {
        id: standing

        PortraitLayout {
            lobby: window.lobby
        }
    }

    Component {
        id: lying

        LandscapeLayout {
            lobby: window.lobby
        }
    }

    // Sees every press without taking it from anybody.
    PointHandler {
        parent: window.contentItem
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            if (active) {
                // The ring shows keys where they are; a finger needs none.
                nowhere.forceActiveFocus();
                window.lobby.touched();
            }
        }
    }
}

// The window: it measures the glass, chooses the layout by its own shape, and notes every touch.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Controls
import TownHall.Frame
import TownHall.Panels
import TownHall.Theme
import TownHall.ViewModels

Window {
    id: window

    required property LobbyViewModel lobby
    // Whether it fills the screen without a frame; otherwise it is a window on a desk.
    property bool fullscreen: false

    readonly property bool portrait: height >= width
    // In pixels.
    readonly property real diagonal: Math.hypot(width, height)

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
        property: "glassMm"
        value: window.lobby.appearance.diagonal > 0 ? window.diagonal / window.lobby.appearance.diagonal : 0
    }

    Binding {
        target: Theme
        property: "contrast"
        value: window.lobby.appearance.contrast
    }

    Binding {
        target: Type
        property: "scale"
        value: window.lobby.appearance.textScale
    }

    Binding {
        target: Reach
        property: "windowDiagonal"
        value: window.diagonal
    }

    Binding {
        target: Reach
        property: "glassDiagonal"
        value: window.lobby.appearance.diagonal
    }

    Binding {
        target: Reach
        property: "lowerEdge"
        value: window.lobby.appearance.lowerEdge
    }

    Binding {
        target: Reach
        property: "lower"
        value: window.lobby.appearance.lower
    }

    Binding {
        target: Theme
        property: "brand"
        value: window.lobby.appearance.brand
    }

    Binding {
        target: Sizes
        property: "contrast"
        value: window.lobby.appearance.contrast
    }

    Binding {
        target: Motion
        property: "still"
        value: window.lobby.appearance.still
    }

    Binding {
        target: Reading
        property: "listen"
        value: window.lobby.listen
    }

    Connections {
        target: Reading

        function onScrolled() {
            if (window.lobby.listen.reading)
                window.lobby.listen.ask("toggle");
        }
    }

    Connections {
        target: Presses

        function onAssisted() {
            window.lobby.touched();
        }
    }

    Binding {
        target: Presses
        property: "page"
        value: window.lobby.page.topic
    }

    Binding {
        target: Presses
        property: "form"
        value: [Type.scale, Reach.height].join()
    }

    Loader {
        anchors.fill: parent
        enabled: !layer.visible
        LayoutMirroring.enabled: window.lobby.appearance.mirrored
        LayoutMirroring.childrenInherit: true
        sourceComponent: window.lobby.appearance.textScale > 1 ? large : window.portrait ? standing : lying
    }

    PanelLayer {
        id: layer

        anchors.fill: parent
        LayoutMirroring.enabled: window.lobby.appearance.mirrored
        LayoutMirroring.childrenInherit: true
        adapt: window.lobby.adapt
        menu: window.lobby.menu
        question: window.lobby.idleQuestion
        upLabel: window.lobby.page.upLabel
        downLabel: window.lobby.page.downLabel
        compact: !window.portrait || window.lobby.appearance.lower
        onClosed: window.lobby.back()
        onTopicTapped: topic => window.lobby.open(topic)
        onChosen: (setting, value) => window.lobby.choose(setting, value)
        onStayTapped: window.lobby.touched()
        onRestartTapped: window.lobby.startOver()
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
        id: large

        LargeLayout {
            portrait: window.portrait
            lobby: window.lobby
        }
    }

    Component {
        id: lying

        LandscapeLayout {
            lobby: window.lobby
        }
    }
}

// The bottom bar: the languages or the ways back, and how the screen is adapted. It wraps where the words are large.
pragma ComponentBehavior: Bound

import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Flow {
    id: bar

    required property LobbyViewModel lobby
    readonly property BarViewModel words: lobby.bar

    // All languages stand in the bar while they find room beside the rest; else one button opens them all.
    readonly property real others: (words.away ? back.implicitWidth + home.implicitWidth + 2 * spacing : 0) + (listen.visible ? listen.implicitWidth + spacing : 0) + (reads ? 0 : adapt.implicitWidth)
    readonly property bool showsLanguages: !reads && row.implicitWidth + spacing + others <= width
    // While something is read, languages and "Anpassa" give way to what can be done about it.
    readonly property bool reads: lobby.listen.reading
    readonly property real taken: others + (showsLanguages ? row.implicitWidth + spacing : languages.visible ? languages.implicitWidth + spacing : 0) + (reads ? again.implicitWidth + softer.implicitWidth + louder.implicitWidth + 3 * spacing : 0)

    spacing: Sizes.touchGap

    TextButton {
        id: back

        objectName: "back"
        visible: bar.words.away
        label: bar.words.backLabel
        icon: bar.lobby.adapt.mirrored ? "ui-forward" : "ui-back"
        onTapped: bar.lobby.back()
    }

    TextButton {
        id: home

        objectName: "home"
        visible: bar.words.away
        label: bar.words.homeLabel
        icon: "ui-home"
        onTapped: bar.lobby.goHome()
    }

    Row {
        id: row

        visible: bar.showsLanguages
        spacing: bar.spacing

        Repeater {
            model: bar.lobby.languages.buttons

            TextButton {
                required property string code
                required property string name
                required selected

                objectName: "language-" + code
                label: name
                onTapped: bar.lobby.speak(code)
            }
        }
    }

    // Pushes what follows to the other end, while all is on one line.
    Item {
        width: Math.max(0, bar.width - bar.taken - bar.spacing - 1)
        height: Sizes.touch
        visible: width > 0
    }

    TextButton {
        id: languages

        objectName: "languages"
        visible: !bar.showsLanguages && !bar.reads && bar.lobby.languages.buttons.count > 0
        label: bar.words.languagesLabel
        icon: "ui-globe"
        onTapped: bar.lobby.openPanel("languages")
    }

    TextButton {
        id: again

        objectName: "listenAgain"
        visible: bar.reads
        label: bar.lobby.listen.againLabel
        onTapped: bar.lobby.listen.ask("again")
    }

    TextButton {
        id: softer

        objectName: "softer"
        visible: bar.reads
        enabled: !bar.lobby.listen.softest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.lobby.listen.softerLabel
        icon: "ui-minus"
        onTapped: bar.lobby.listen.ask("softer")
    }

    TextButton {
        id: louder

        objectName: "louder"
        visible: bar.reads
        enabled: !bar.lobby.listen.loudest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.lobby.listen.louderLabel
        icon: "ui-plus"
        onTapped: bar.lobby.listen.ask("louder")
    }

    TextButton {
        id: listen

        objectName: "listen"
        visible: bar.lobby.listen.available || bar.reads
        label: bar.lobby.listen.label
        icon: bar.reads ? "ui-stop" : "ui-listen"
        selected: bar.reads
        onTapped: bar.lobby.listen.ask("toggle")
    }

    TextButton {
        id: adapt

        objectName: "adapt"
        visible: !bar.reads
        label: bar.words.adaptLabel
        icon: "ui-adapt"
        onTapped: bar.lobby.openPanel("adapt")
    }
}

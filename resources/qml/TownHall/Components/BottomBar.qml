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
    readonly property real awayWidth: words.away ? back.looseWidth + home.looseWidth + 2 * Sizes.touchGap : 0
    readonly property real listenWidth: listen.visible ? listen.looseWidth + Sizes.touchGap : 0
    readonly property real others: awayWidth + listenWidth + (reads ? 0 : adapt.looseWidth)
    // What a tight button saves: three millimetres between them are kept.
    readonly property real saved: (Sizes.padding * 1.7 - 2 * Sizes.gapSmall) + Sizes.gapTiny + Sizes.touchGap - Sizes.touchGapLeast
    readonly property real languagesWidth: tongues.looseWidth + Sizes.touchGap
    readonly property bool showsLanguages: !reads && tongues.looseWidth + Sizes.touchGap + others - saved * (lobby.languages.buttons.count + (words.away ? 4 : 2)) <= width
    readonly property real wanted: others + (reads ? again.looseWidth + softer.looseWidth + louder.looseWidth + 3 * Sizes.touchGap : showsLanguages ? languagesWidth : languages.looseWidth + Sizes.touchGap)
    readonly property bool tight: wanted > width
    readonly property real taken: (words.away ? back.implicitWidth + home.implicitWidth + 2 * spacing : 0) + (listen.visible ? listen.implicitWidth + spacing : 0) + (reads ? again.implicitWidth + softer.implicitWidth + louder.implicitWidth + 3 * spacing : adapt.implicitWidth + spacing + (showsLanguages ? tongues.implicitWidth : languages.visible ? languages.implicitWidth : 0))

    // While something is read, languages and "Anpassa" give way to what can be done about it.
    readonly property bool reads: lobby.listen.reading

    spacing: tight ? Sizes.touchGapLeast : Sizes.touchGap

    TextButton {
        id: back

        objectName: "back"
        tight: bar.tight
        visible: bar.words.away
        label: bar.words.backLabel
        icon: bar.lobby.adapt.mirrored ? "ui-forward" : "ui-back"
        onTapped: bar.lobby.back()
    }

    TextButton {
        id: home

        objectName: "home"
        tight: bar.tight
        visible: bar.words.away
        label: bar.words.homeLabel
        icon: "ui-home"
        onTapped: bar.lobby.goHome()
    }

    Row {
        id: tongues

        // As wide as its buttons would be with all their air.
        readonly property real looseWidth: {
            let sum = -Sizes.touchGap;
            for (let index = 0; index < each.count; ++index)
                sum += (each.itemAt(index) as TextButton)?.looseWidth + Sizes.touchGap;
            return sum;
        }

        visible: bar.showsLanguages
        spacing: bar.spacing

        Repeater {
            id: each

            model: bar.lobby.languages.buttons

            TextButton {
                required property string code
                required property string name
                required selected

                objectName: "language-" + code
                tight: bar.tight
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
        tight: bar.tight
        visible: !bar.showsLanguages && !bar.reads && bar.lobby.languages.buttons.count > 0
        label: bar.words.languagesLabel
        icon: "ui-globe"
        onTapped: bar.lobby.openPanel("languages")
    }

    TextButton {
        id: again

        objectName: "listenAgain"
        tight: bar.tight
        visible: bar.reads
        label: bar.lobby.listen.againLabel
        onTapped: bar.lobby.listen.ask("again")
    }

    TextButton {
        id: softer

        objectName: "softer"
        tight: bar.tight
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
        tight: bar.tight
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
        tight: bar.tight
        visible: bar.lobby.listen.available || bar.reads
        label: bar.lobby.listen.label
        icon: bar.reads ? "ui-stop" : "ui-listen"
        selected: bar.reads
        onTapped: bar.lobby.listen.ask("toggle")
    }

    TextButton {
        id: adapt

        objectName: "adapt"
        tight: bar.tight
        visible: !bar.reads
        label: bar.words.adaptLabel
        icon: "ui-adapt"
        onTapped: bar.lobby.openPanel("adapt")
    }
}

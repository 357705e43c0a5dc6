// The bottom bar: the ways back, the languages, reading aloud, and how the screen is adapted.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

BarLayout {
    id: bar

    required property BarViewModel words
    required property LanguagesViewModel languages
    required property ListenViewModel listen
    // Whether the screen is read from right to left.
    required property bool mirrored
    // Whether a button opens the menu, because it has no room of its own beside a page.
    property bool menuButton: false

    // While something is read aloud, the other buttons give way to those of the reading.
    readonly property bool reads: listen.reading

    signal backTapped
    signal homeTapped
    // "menu", "languages" or "adapt" is to be opened.
    signal panelTapped(panel: string)
    signal languageTapped(code: string)

    // Whoever does not read Swedish looks for the name of their own language. So on the first screen all languages
    // stand in the bar even if that takes two lines.
    languagesWanted: !reads
    twoLinesAllowed: !words.away && !menuButton

    component Button: BarButton {
        Layout.fillWidth: !bar.oneLine
        visible: wanted && belongs(bar.showsLanguages)
        air: bar.air
    }

    Button {
        objectName: "back"
        wanted: bar.words.away
        label: bar.words.backLabel
        icon: bar.mirrored ? "ui-forward" : "ui-back"
        onTapped: bar.backTapped()
    }

    Button {
        objectName: "home"
        wanted: bar.words.away
        label: bar.words.homeLabel
        icon: "ui-home"
        onTapped: bar.homeTapped()
    }

    Button {
        objectName: "menu"
        wanted: bar.menuButton && !bar.reads
        label: bar.words.menuLabel
        icon: "ui-menu"
        onTapped: bar.panelTapped("menu")
    }

    Repeater {
        model: bar.languages.buttons

        Button {
            required property string code
            required property string name
            required selected

            objectName: "language-" + code
            wanted: !bar.reads
            kind: "language"
            label: name
            onTapped: bar.languageTapped(code)
        }
    }

    // The buttons that follow stand at the other end.
    Item {
        Layout.fillWidth: true
        visible: bar.oneLine
    }

    Button {
        objectName: "languages"
        wanted: !bar.reads && bar.languages.buttons.count > 0
        kind: "languages"
        label: bar.words.languagesLabel
        icon: "ui-globe"
        onTapped: bar.panelTapped("languages")
    }

    Button {
        objectName: "listenAgain"
        wanted: bar.reads
        label: bar.listen.againLabel
        onTapped: bar.listen.ask("again")
    }

    Button {
        objectName: "softer"
        wanted: bar.reads
        enabled: !bar.listen.softest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.listen.softerLabel
        icon: "ui-minus"
        onTapped: bar.listen.ask("softer")
    }

    Button {
        objectName: "louder"
        wanted: bar.reads
        enabled: !bar.listen.loudest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.listen.louderLabel
        icon: "ui-plus"
        onTapped: bar.listen.ask("louder")
    }

    Button {
        objectName: "listen"
        wanted: bar.listen.available || bar.reads
        label: bar.listen.label
        icon: bar.reads ? "ui-stop" : "ui-listen"
        primary: bar.reads
        onTapped: bar.listen.ask("toggle")
    }

    Button {
        objectName: "adapt"
        wanted: !bar.reads
        label: bar.words.adaptLabel
        icon: "ui-adapt"
        onTapped: bar.panelTapped("adapt")
    }
}

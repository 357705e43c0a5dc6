// The bottom bar: the ways back, the languages, reading aloud, and how the screen is adapted. On one line where the words find
// room with less and less air around them, else in a grid.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: bar

    required property BarViewModel words
    required property LanguagesViewModel languages
    required property ListenViewModel listen
    // Whether the screen is read from right to left.
    required property bool mirrored
    // Where the menu itself has no room beside a page, a button opens it.
    property bool menuButton: false

    // While something is read, the rest gives way to what can be done about it.
    readonly property bool reads: listen.reading
    // All languages stand in the bar while they find room beside the rest, on the first screen also in two lines: who does not
    // read Swedish looks for the own language's name. Else one button opens them all.
    readonly property bool showsLanguages: !reads && (lineWidth(TextButton.Tight, true) <= width || (!words.away && !menuButton && gridLines(true) <= 2))
    readonly property int lineAir: [TextButton.Loose, TextButton.Tight, TextButton.Bare].find(air => bar.lineWidth(air, bar.showsLanguages) <= bar.width) ?? -1
    readonly property bool oneLine: lineAir >= 0
    readonly property int air: oneLine ? lineAir : gridWidth(TextButton.Tight) <= width ? TextButton.Tight : TextButton.Bare

    // As many lines as the bare words take, as equal as they can be.
    readonly property int gridColumns: Math.ceil(widths(TextButton.Bare, showsLanguages).length / gridLines(showsLanguages))

    signal backTapped
    signal homeTapped
    // "menu", "languages" or "adapt" is to be opened.
    signal panelTapped(panel: string)
    signal languageTapped(code: string)

    function gap(air: int): real {
        return air === TextButton.Loose ? Sizes.touchGap : Sizes.touchGapLeast;
    }

    // The widths of all buttons that are wanted: with the languages, or with the button that opens them.
    function widths(air: int, withLanguages: bool): list<real> {
        const found = [];
        for (let index = 0; index < bar.children.length; ++index) {
            const button = bar.children[index] as BarButton;
            if (button?.wanted && (button.kind === "" || (button.kind === "language") === withLanguages))
                found.push(button.widthWith(air));
        }
        return found;
    }

    function lineWidth(air: int, withLanguages: bool): real {
        const all = bar.widths(air, withLanguages);
        return all.reduce((sum, width) => sum + width, 0) + all.length * bar.gap(air);
    }

    function gridLines(withLanguages: bool): int {
        const all = bar.widths(TextButton.Bare, withLanguages);
        const most = Math.max(1, Math.floor((bar.width + Sizes.touchGapLeast) / (Math.max(...all) + Sizes.touchGapLeast)));
        return Math.ceil(all.length / most);
    }

    function gridWidth(air: int): real {
        return bar.gridColumns * (Math.max(...bar.widths(air, bar.showsLanguages)) + Sizes.touchGapLeast) - Sizes.touchGapLeast;
    }

    columns: oneLine ? children.length : gridColumns
    columnSpacing: gap(air)
    rowSpacing: Sizes.touchGapLeast
    uniformCellWidths: !oneLine

    component BarButton: TextButton {
        property bool wanted: true
        // "language" is one of them, "languages" opens them all.
        property string kind: ""

        Layout.fillWidth: !bar.oneLine
        visible: wanted && (kind === "" || (kind === "language") === bar.showsLanguages)
        air: bar.air
    }

    BarButton {
        objectName: "back"
        wanted: bar.words.away
        label: bar.words.backLabel
        icon: bar.mirrored ? "ui-forward" : "ui-back"
        onTapped: bar.backTapped()
    }

    BarButton {
        objectName: "home"
        wanted: bar.words.away
        label: bar.words.homeLabel
        icon: "ui-home"
        onTapped: bar.homeTapped()
    }

    BarButton {
        objectName: "menu"
        wanted: bar.menuButton && !bar.reads
        label: bar.words.menuLabel
        icon: "ui-menu"
        onTapped: bar.panelTapped("menu")
    }

    Repeater {
        model: bar.languages.buttons

        BarButton {
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

    // What follows stands at the other end.
    Item {
        Layout.fillWidth: true
        visible: bar.oneLine
    }

    BarButton {
        objectName: "languages"
        wanted: !bar.reads && bar.languages.buttons.count > 0
        kind: "languages"
        label: bar.words.languagesLabel
        icon: "ui-globe"
        onTapped: bar.panelTapped("languages")
    }

    BarButton {
        objectName: "listenAgain"
        wanted: bar.reads
        label: bar.listen.againLabel
        onTapped: bar.listen.ask("again")
    }

    BarButton {
        objectName: "softer"
        wanted: bar.reads
        enabled: !bar.listen.softest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.listen.softerLabel
        icon: "ui-minus"
        onTapped: bar.listen.ask("softer")
    }

    BarButton {
        objectName: "louder"
        wanted: bar.reads
        enabled: !bar.listen.loudest
        opacity: enabled ? 1 : Theme.disabled
        label: bar.listen.louderLabel
        icon: "ui-plus"
        onTapped: bar.listen.ask("louder")
    }

    BarButton {
        objectName: "listen"
        wanted: bar.listen.available || bar.reads
        label: bar.listen.label
        icon: bar.reads ? "ui-stop" : "ui-listen"
        primary: bar.reads
        onTapped: bar.listen.ask("toggle")
    }

    BarButton {
        objectName: "adapt"
        wanted: !bar.reads
        label: bar.words.adaptLabel
        icon: "ui-adapt"
        onTapped: bar.panelTapped("adapt")
    }
}

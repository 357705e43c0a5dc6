// How the buttons of a bar are laid out: on one line as long as the words find room with less and less air around them,
// and otherwise in a grid.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

GridLayout {
    id: bar

    // Whether all languages may stand in the bar; otherwise one button opens them.
    required property bool languagesWanted
    // Whether they may stand there even if that takes two lines.
    required property bool twoLinesAllowed

    readonly property bool languagesFitOnLine: lineWidth(TextButton.Tight, true) <= width
    readonly property bool languagesFit: languagesFitOnLine || (twoLinesAllowed && gridLines(true) <= 2)
    readonly property bool showsLanguages: languagesWanted && languagesFit
    // From the most air around the words to the least.
    readonly property list<int> airs: [TextButton.Loose, TextButton.Tight, TextButton.Bare]
    // The most air with which everything fits on one line; -1 when nothing does.
    readonly property int lineAir: airs.find(air => bar.lineWidth(air, bar.showsLanguages) <= bar.width) ?? -1
    readonly property bool oneLine: lineAir >= 0
    readonly property int air: oneLine ? lineAir : gridAir()

    // In as many lines as the bare words take, the buttons are shared as evenly as they can be.
    readonly property int gridCount: widths(TextButton.Bare, showsLanguages).length
    readonly property int gridColumns: Math.ceil(gridCount / gridLines(showsLanguages))

    // Between two buttons, in pixels.
    function gap(air: int): real {
        return air === TextButton.Loose ? Sizes.touchGap : Sizes.touchGapLeast;
    }

    // The widths of all buttons that are wanted, in pixels: with the languages, or with the button that opens them.
    function widths(air: int, withLanguages: bool): list<real> {
        const found = [];
        for (let index = 0; index < bar.children.length; ++index) {
            const button = bar.children[index] as BarButton;
            if (button?.wanted && button.belongs(withLanguages))
                found.push(button.widthWith(air));
        }
        return found;
    }

    // In pixels.
    function lineWidth(air: int, withLanguages: bool): real {
        const all = bar.widths(air, withLanguages);
        return all.reduce((sum, width) => sum + width, 0) + all.length * bar.gap(air);
    }

    // How many lines the bare words take in a grid.
    function gridLines(withLanguages: bool): int {
        const all = bar.widths(TextButton.Bare, withLanguages);
        const column = Math.max(...all) + Sizes.touchGapLeast;
        const columns = Math.max(1, Math.floor((bar.width + Sizes.touchGapLeast) / column));
        return Math.ceil(all.length / columns);
    }

    // All columns of the grid are as wide as its widest button. In pixels.
    function gridWidth(air: int): real {
        const column = Math.max(...bar.widths(air, bar.showsLanguages)) + Sizes.touchGapLeast;
        return bar.gridColumns * column - Sizes.touchGapLeast;
    }

    function gridAir(): int {
        return bar.gridWidth(TextButton.Tight) <= bar.width ? TextButton.Tight : TextButton.Bare;
    }

    columns: oneLine ? children.length : gridColumns
    columnSpacing: gap(air)
    rowSpacing: Sizes.touchGapLeast
    uniformCellWidths: !oneLine
}

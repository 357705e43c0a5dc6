// Letters to press, as large as they have room for, in rows as equal as they can be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: grid

    required property RecordModel letters
    // How tall the grid may be for all letters to be seen at once, in pixels.
    required property real room
    // A little less, because whole pixels may take more than was counted.
    readonly property real usable: room - 4 * Sizes.u - 1
    // The least width of a button, in pixels.
    readonly property real side: Sizes.letters.find(side => grid.heightOf(side) <= usable) ?? Sizes.letterLeast
    // The height of a button, in pixels: as tall as wide, if there is room for that too.
    readonly property real columnWidth: (width + columnSpacing) / columns - columnSpacing
    readonly property real lineHeight: (usable + rowSpacing) / linesOf(side) - rowSpacing
    readonly property real tall: Math.max(side, Math.min(Sizes.letterMost, columnWidth, lineHeight))
    // From the top of the grid to where the reach begins, in pixels.
    property real reachable: -Infinity
    // The letter that was chosen last, "" for none.
    property string last: ""

    signal chosen(letter: string, byKeys: bool)

    // How many lines buttons of this width take, and their height with the gaps, in pixels.
    function linesOf(side: real): int {
        const most = Math.max(1, Math.floor((grid.width + grid.columnSpacing) / (side + grid.columnSpacing)));
        return Math.max(1, Math.ceil(grid.letters.count / most));
    }

    function heightOf(side: real): real {
        return grid.linesOf(side) * (side + grid.rowSpacing) - grid.rowSpacing;
    }

    // Whoever uses keys comes back to the letter that they chose.
    function focusLast() {
        for (let index = 0; index < buttons.count; ++index) {
            const button = buttons.itemAt(index) as LetterButton;
            if (button.letter === grid.last)
                button.forceActiveFocus();
        }
    }

    columns: Math.max(1, Math.ceil(letters.count / linesOf(side)))
    columnSpacing: Sizes.gapLetters
    rowSpacing: Sizes.gapLetters
    uniformCellWidths: true

    Repeater {
        id: buttons

        model: grid.letters

        LetterButton {
            objectName: "letter-" + letter
            pressable: y >= grid.reachable - 1
            Layout.fillWidth: true
            Layout.preferredHeight: grid.tall
            onTapped: {
                grid.last = letter;
                grid.chosen(letter, activeFocus);
            }
        }
    }
}

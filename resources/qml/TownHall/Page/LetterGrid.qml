// Letters to press, as large as they have room for, in rows as equal as they can be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

GridLayout {
    id: grid

    required property RecordModel letters
    required property real room // in height, for them all to be seen at once
    // Whole pixels may take a little more than was counted.
    readonly property real usable: room - 4 * Sizes.u - 1
    readonly property real side: Sizes.letters.find(side => grid.heightOf(side) <= usable) ?? Sizes.letters[Sizes.letters.length - 1]
    // As tall as wide, if there is room for that too.
    readonly property real tall: Math.max(side, Math.min(Sizes.letters[0], (width + columnSpacing) / columns - columnSpacing, (usable + rowSpacing) / linesOf(side) - rowSpacing))
    // Down from where they are within reach.
    property real reachable: -Infinity
    property string last: ""

    signal chosen(letter: string, byKeys: bool)

    function linesOf(side: real): int {
        const most = Math.max(1, Math.floor((grid.width + grid.columnSpacing) / (side + grid.columnSpacing)));
        return Math.max(1, Math.ceil(grid.letters.count / most));
    }

    function heightOf(side: real): real {
        return grid.linesOf(side) * (side + grid.rowSpacing) - grid.rowSpacing;
    }

    // Keys come back to the letter they left.
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

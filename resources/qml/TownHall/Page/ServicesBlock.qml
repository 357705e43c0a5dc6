// Who handles what: the letters from A to Ö, and in their place the services of the one that was pressed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: block

    required property string text // the heading
    required property string hint // on the button back to all letters
    required property RecordModel letters
    required property RecordModel services
    required property real room // from the block's top to where the page's place ends
    required property real roomWithinReach // for letters that all have to be within reach
    required property real reachable // down from where things are within reach
    readonly property bool listed: services.count > 0
    readonly property real lettersTop: letterGrid.y

    signal chosen(letter: string)

    spacing: Sizes.gap

    // A screen reader is told what came; keys go on where they were.
    function choose(letter: string, byKeys: bool) {
        block.chosen(letter);
        heading.Accessible.announce(block.text);
        if (byKeys && allLetters.visible)
            allLetters.forceActiveFocus();
        else if (byKeys && !block.listed)
            letterGrid.focusLast();
    }

    RowLayout {
        Layout.fillWidth: true
        visible: block.text !== ""
        spacing: Sizes.touchGap

        Words {
            id: heading

            objectName: "servicesHeading"
            Layout.fillWidth: true
            text: block.text
            font.pixelSize: !block.listed ? Type.body : block.width > Sizes.cardWide ? Type.heading : Type.lead
            font.weight: block.listed ? Type.bold : Type.regular
            Accessible.role: Accessible.Heading
        }

        TextButton {
            id: allLetters

            objectName: "allLetters"
            // Too high to be reached it does what "Back" in the bar does.
            visible: block.listed && !Reach.lower
            label: block.hint
            icon: "ui-back"
            onTapped: block.choose("", activeFocus)
        }
    }

    LetterGrid {
        id: letterGrid

        Layout.fillWidth: true
        visible: !block.listed
        letters: block.letters
        room: Reach.lower ? block.roomWithinReach : block.room - y
        reachable: block.reachable - y
        onChosen: (letter, byKeys) => block.choose(letter, byKeys)
    }

    Card {
        objectName: "serviceList"
        Layout.fillWidth: true
        visible: block.listed
        padding: Sizes.padding
        spacing: Sizes.gapSmall

        Repeater {
            model: block.services

            ServiceLine {
                Layout.fillWidth: true
            }
        }
    }
}

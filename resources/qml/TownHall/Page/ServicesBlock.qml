// Who handles what: the letters from A to Ö, or the services of the letter that was pressed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: block

    required property string heading
    // On the button back to all letters.
    required property string back
    required property RecordModel letters
    required property RecordModel services
    // In pixels: from the block's top to where the page's place ends, how much of that is within reach, and from the
    // block's top to where the reach begins.
    required property real room
    required property real roomWithinReach
    required property real reachable
    // Whether the services of a letter are listed, not the letters.
    readonly property bool listed: services.count > 0
    // From the block's top to the letters, in pixels.
    readonly property real lettersTop: letterGrid.y

    // Of the heading over the services, in pixels.
    readonly property real headingSize: width > Sizes.cardWide ? Type.heading : Type.lead

    signal chosen(letter: string)

    spacing: Sizes.gap

    // A screen reader says what has come. Whoever uses keys goes on from the same place.
    function choose(letter: string, byKeys: bool) {
        block.chosen(letter);
        headingWords.Accessible.announce(block.heading);
        if (byKeys && allLetters.visible)
            allLetters.forceActiveFocus();
        else if (byKeys && !block.listed)
            letterGrid.focusLast();
    }

    RowLayout {
        Layout.fillWidth: true
        visible: block.heading !== ""
        spacing: Sizes.touchGap

        Words {
            id: headingWords

            objectName: "servicesHeading"
            Layout.fillWidth: true
            text: block.heading
            font.pixelSize: block.listed ? block.headingSize : Type.body
            font.weight: block.listed ? Type.bold : Type.regular
            Accessible.role: Accessible.Heading
        }

        TextButton {
            id: allLetters

            objectName: "allLetters"
            // It would be too high to be reached; "Back" in the bar does the same.
            visible: block.listed && !Reach.lower
            label: block.back
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

    // As ServiceLine writes its name.
    FontMetrics {
        id: nameMetrics

        font.family: Type.family
        font.pixelSize: Type.body
        font.weight: Type.bold
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
                metrics: nameMetrics
            }
        }
    }
}

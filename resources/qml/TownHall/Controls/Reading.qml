// What is being read aloud; Main sets `listen`. The text that has the anchor marks itself and asks to come into view.
pragma Singleton

import QtQuick
import TownHall.ViewModels

QtObject {
    property ListenViewModel listen: null
    readonly property string anchor: listen ? listen.anchor : ""
    readonly property string sentence: listen ? listen.sentence : ""

    // Emitted with a text that is being read, to scroll it into view.
    signal come(item: Item)
    // Emitted when a visitor scrolls, to read on by eye.
    signal scrolled
}

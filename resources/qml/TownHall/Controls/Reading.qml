// What is being read aloud now. The text that shows it marks it and comes into view.
pragma Singleton

import QtQuick
import TownHall.ViewModels

QtObject {
    // Main sets it.
    property ListenViewModel listen: null
    readonly property string anchor: listen ? listen.anchor : ""
    readonly property string sentence: listen ? listen.sentence : ""

    // Emitted with a text that is being read, to scroll it into view.
    signal come(item: Item)
    // Emitted when a visitor scrolls, to read on by eye.
    signal scrolled
}

// What is just being read aloud, which Main sets. The part that shows it says so, and comes into view.
pragma Singleton

import QtQuick
import TownHall.ViewModels

QtObject {
    property ListenViewModel listen: null
    readonly property string part: listen ? listen.marked : ""
    readonly property string sentence: listen ? listen.sentence : ""

    signal come(item: Item)
    // A visitor scrolls, to read on by eye.
    signal scrolled
}

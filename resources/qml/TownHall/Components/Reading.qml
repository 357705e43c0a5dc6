// What is just being read aloud: the name of its part, which Main sets. What shows it says so, and comes into view.
pragma Singleton

import QtQuick

QtObject {
    property string part: ""

    signal come(item: Item)
    // A visitor scrolls, to read on by eye.
    signal scrolled
}

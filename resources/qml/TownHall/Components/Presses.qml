// Counts the pages as they come: what was pressed on one is not meant for the next.
pragma Singleton

import QtQml

QtObject {
    id: presses

    // What the screen shows now; Main sets it.
    property string page: ""
    property int turn: 0

    // A screen reader has pressed something: no finger or key tells that somebody is there.
    signal assisted

    onPageChanged: presses.turn += 1
}

// Counts the pages as they come: what was pressed on one is not meant for the next.
pragma Singleton

import QtQml
import TownHall.Theme

QtObject {
    id: presses

    // What the screen shows now; Main sets it.
    property string page: ""
    // How it is laid out; Main sets it.
    property string form: ""
    // For so long only what stood where it stands can have been aimed at, in milliseconds.
    readonly property int pause: anew ? Motion.settling : Motion.arrival
    property bool anew: false
    property string before: ""
    property int turn: 0

    // A screen reader has pressed something: no finger or key tells that somebody is there.
    signal assisted

    onPageChanged: presses.begin(false)
    // What moves while one looks at it is pressed again by an unsteady hand.
    onFormChanged: {
        if (presses.before !== "")
            presses.begin(true);
        presses.before = presses.form;
    }

    function begin(anew: bool) {
        presses.anew = anew;
        presses.turn += 1;
    }
}

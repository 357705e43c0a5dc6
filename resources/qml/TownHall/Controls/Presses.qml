// Counts the pages as they come: a press that began on one page is not meant for the next.
pragma Singleton

import QtQml
import TownHall.Theme

QtObject {
    id: presses

    // The topic that is shown now, "" for none. Main sets it.
    property string page: ""
    // How the screen is laid out: text size and reach. Main sets it.
    property string form: ""
    // In ms: for this long after a change, only a button that stood in the same place before can have been aimed at.
    readonly property int pause: anew ? Motion.settling : Motion.arrival
    // Whether the last change laid out everything anew.
    property bool anew: false
    // The form before the last change; "" at the start, which is no change.
    property string before: ""
    // The number of changes so far, from 0.
    property int turn: 0

    // A screen reader has pressed something. No finger and no key shows that somebody is there.
    signal assisted

    onPageChanged: presses.begin(false)
    // An unsteady hand presses twice, and everything has moved in between.
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

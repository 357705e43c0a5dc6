// How long things take, in milliseconds.
pragma Singleton

import QtQml

QtObject {
    property bool still: false

    // So long after something has come, a tap on it was meant for what was there before.
    property int arrival: 250
    // And after everything has been laid out anew.
    readonly property int settling: 4 * arrival

    readonly property int crossFade: still ? 0 : 600
    // A page that opens folds its slide together into its heading.
    readonly property int fold: still ? 0 : 450
    // The progress bar moves in small steps: a bar redrawn sixty times a second costs more than everything else.
    readonly property int progressStep: still ? 1000 : 250
}

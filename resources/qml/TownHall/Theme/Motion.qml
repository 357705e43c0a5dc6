// How long things take, in ms.
pragma Singleton

import QtQml

QtObject {
    // Whether the visitor wants nothing to move. Main sets it.
    property bool still: false

    // A tap this soon after something has come was meant for what was there before. Tests set it.
    property int arrival: 250
    // The same after everything has been laid out anew.
    readonly property int settling: 4 * arrival

    readonly property int crossFade: still ? 0 : 600
    // A page that opens folds its slide together into its heading.
    readonly property int fold: still ? 0 : 450
    // The progress bar moves in small steps. Drawing it sixty times a second would cost more than everything else.
    readonly property int progressStep: still ? 1000 : 250
}

// How high a visitor reaches who has chosen "Lägre". Main says how large the glass is and where it hangs.
pragma Singleton

import QtQml

QtObject {
    // Whether the visitor wants everything that is pressed within reach.
    property bool lower: false
    // The window's diagonal, in pixels.
    property real windowDiagonal: 0
    // The glass's diagonal, in mm; 0 when it is unknown.
    property real glassDiagonal: 0
    // From the floor to the lower edge of the glass, in mm; 0 when it is unknown.
    property real lowerEdge: 0

    // Above the floor, in mm: as far as an arm reaches from a wheelchair.
    readonly property real arm: 1100
    // Assumed for a glass whose size and height are unknown, in mm: 43 inches, hung as most are.
    readonly property real usualDiagonal: 1092
    readonly property real usualLowerEdge: 700

    // From the lower edge of the glass to where the arm ends, in mm; 0 for a glass that hangs above it.
    readonly property real armAboveEdge: Math.max(0, arm - (lowerEdge || usualLowerEdge))
    // From the window's lower edge up to where things may be pressed, in pixels; infinite unless `lower` is chosen.
    readonly property real height: lower ? armAboveEdge * windowDiagonal / (glassDiagonal || usualDiagonal) : Infinity
}

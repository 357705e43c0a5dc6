// Lengths, all in pixels. Those that a finger needs are given in mm on the glass, the others in 1080ths of the window's
// short side.
pragma Singleton

import QtQml

QtObject {
    // A 1080th of the window's short side. Main sets it.
    property real u: 1
    // A millimetre on the glass; 0 when the size of the glass is unknown. Main sets it.
    property real glassMm: 0
    // A millimetre of what is pressed. On glass under 22 inches it is less than a true one, or not everything had room.
    readonly property real mm: glassMm > 0 ? Math.min(4 * u, glassMm) : 3.78 * u
    // Whether the visitor has chosen high contrast. Main sets it.
    property bool contrast: false

    readonly property real margin: 56 * u
    readonly property real gap: 24 * u
    readonly property real gapSmall: 16 * u
    readonly property real gapTiny: 8 * u
    readonly property real padding: 30 * u
    readonly property real bandPadding: 14 * u
    readonly property real bandPaddingTall: 42 * u
    readonly property real corner: 26 * u
    readonly property real cornerLarge: 36 * u
    readonly property real line: Math.max(1, Math.round((contrast ? 3 : 2) * u))
    readonly property real focusLine: Math.max(2, Math.round(6 * u))
    readonly property real focusGap: 3 * u

    readonly property real touch: Math.max(88 * u, 20 * mm)
    readonly property real tile: Math.max(128 * u, 25 * mm)
    readonly property real tileLeast: Math.max(25 * mm, 2.5 * Type.small)
    // High enough for two lines of words of the usual size.
    readonly property real tileCompact: Math.max(2.5 * 28 * u + gapSmall, 25 * mm)
    readonly property real tileTall: Math.max(184 * u, 25 * mm)
    readonly property real tileShort: Math.max(150 * u, 25 * mm)
    readonly property real touchGapLeast: Math.max(13 * u, 3 * mm)
    readonly property real touchGap: Math.max(22 * u, 3 * mm)

    // The sides of a letter to press: as large as there is room for, beginning with the largest.
    readonly property list<real> letters: [letterMost, letterMiddle, Math.max(touch, letterLeast), letterLeast]
    readonly property real letterMost: Math.max(144 * u, 25 * mm)
    readonly property real letterMiddle: Math.max(112 * u, 20 * mm)
    readonly property real letterLeast: Math.max(76 * u, 20 * mm, Type.subheading * 1.25)
    readonly property real gapLetters: Math.max(16 * u, 3 * mm)
    // A finger that has moved this far has wiped, not tapped.
    readonly property real wipe: 12 * mm

    readonly property real logo: 96 * u
    readonly property real icon: 56 * u
    readonly property real iconCompact: 48 * u * Type.scale
    readonly property real iconSmall: 30 * u * Type.scale
    readonly property real pill: 52 * u * Type.scale
    readonly property real progress: 10 * u
    readonly property real scrollBar: 12 * u
    readonly property real fade: 56 * u
    readonly property real dot: 14 * u * Type.scale
    readonly property real qr: Math.floor(300 * u)
    readonly property real qrLeast: Math.ceil(40 * mm)
    readonly property real measure: 1180 * u * Type.scale
    readonly property real cardWidth: 540 * u * Type.scale
    readonly property real cardWide: 700 * u * Type.scale
    readonly property real slideCompact: 420 * u * Type.scale
    readonly property real aside: 380 * u * Type.scale
    readonly property real pictureTall: 520 * u
    readonly property real statusColumn: 296 * u * Type.scale
    readonly property real sideColumn: 604 * u
    readonly property real largeTile: 300 * u * Type.scale
    readonly property real panel: 1000 * u * Math.min(1.6, Type.scale)
    readonly property real option: 200 * u * Type.scale
    readonly property real ring: 210 * u
}

// The type scale. Sizes are in pixels.
pragma Singleton

import QtQml

QtObject {
    id: type

    // The text size that the visitor has chosen: 1, 1.5 or 2. Main sets it.
    property real scale: 1

    // The Arabic letters, which it lacks, come from the typeface that create_qt substitutes for it.
    readonly property string family: "Inter"
    readonly property int regular: 400
    readonly property int semiBold: 600
    readonly property int bold: 700

    readonly property real display: 96 * Sizes.u * type.scale
    readonly property real title: 64 * Sizes.u * type.scale
    readonly property real banner: 60 * Sizes.u * type.scale
    readonly property real heading: 52 * Sizes.u * type.scale
    readonly property real subheading: 44 * Sizes.u * type.scale
    readonly property real lead: 42 * Sizes.u * type.scale
    readonly property real statement: 38 * Sizes.u * type.scale
    readonly property real body: 36 * Sizes.u * type.scale
    readonly property real label: 30 * Sizes.u * type.scale
    readonly property real small: 28 * Sizes.u * type.scale

    // Line heights as factors of the type size, divided by Inter's own 1.21, of which QML's lineHeight is a factor.
    readonly property real tight: 1.06 / 1.21
    readonly property real snug: 1.21 / 1.21
    readonly property real running: 1.33 / 1.21
    readonly property real loose: 1.4 / 1.21
    // Between letters, as a factor of the type size.
    readonly property real displaySpacing: -0.025
}

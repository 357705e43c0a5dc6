// Colours by what they are for, in both themes. Every pair that meets on screen keeps 4.5:1, most 7:1 (tests/qt/test_theme.py).
pragma Singleton

import QtQuick

QtObject {
    id: theme

    property bool contrast: false
    // The municipality's own colour, "" for none. The loader has seen to it that white can be read on it.
    property string brand: ""
    readonly property color main: brand === "" ? Swatches.blue : brand
    readonly property color mainLight: brand === "" ? Swatches.blueLight : brand

    readonly property color surface: contrast ? Swatches.black : Swatches.paper
    readonly property color card: contrast ? Swatches.black : Swatches.white
    readonly property color cardPressed: contrast ? Swatches.coal : Swatches.sandPressed
    readonly property color cardBorder: contrast ? Swatches.white : Swatches.sand
    readonly property color controlBorder: contrast ? Swatches.white : Swatches.stone
    readonly property color divider: contrast ? Swatches.white : Swatches.sand
    readonly property color text: contrast ? Swatches.white : Swatches.ink
    readonly property color textSoft: contrast ? Swatches.white : Swatches.inkSoft
    readonly property color icon: contrast ? Swatches.white : main
    readonly property color focus: contrast ? Swatches.lemon : mainLight
    readonly property color none: Swatches.clear

    readonly property color selected: contrast ? Swatches.white : main
    readonly property color selectedPressed: contrast ? Swatches.sand : mainLight
    readonly property color selectedInk: contrast ? Swatches.black : Swatches.white

    readonly property color slideInk: Swatches.white
    // White where the municipality's own colour is too light for the accent.
    readonly property color slideAccent: contrast ? Swatches.lemon : theme.ratio(Swatches.amber, theme.lighter(main, mainLight)) >= 4.5 ? Swatches.amber : Swatches.white
    readonly property color slideTrack: contrast ? Swatches.grey : Swatches.veil
    readonly property color slidePressed: Swatches.veilFaint

    readonly property color open: contrast ? Swatches.mint : Swatches.moss
    readonly property color openGround: contrast ? Swatches.black : Swatches.mossPale
    readonly property color soon: contrast ? Swatches.lemon : Swatches.umber
    readonly property color soonGround: contrast ? Swatches.black : Swatches.umberPale
    readonly property color closed: contrast ? Swatches.rose : Swatches.brick
    readonly property color closedGround: contrast ? Swatches.black : Swatches.brickPale
    readonly property color unknown: text
    readonly property color unknownGround: contrast ? Swatches.black : Swatches.sandPressed

    readonly property real disabled: 0.35

    readonly property color ringTrack: contrast ? Swatches.grey : Swatches.sand

    // What is just being read aloud. White letters on a slide stand on the slide's own ground.
    readonly property color readGround: contrast ? Swatches.black : Swatches.umberPale
    readonly property color readBorder: contrast ? Swatches.lemon : Swatches.umber
    readonly property color readInk: contrast ? Swatches.lemon : theme.ratio(main, Swatches.umberPale) >= 4.5 ? main : Swatches.ink

    // What a panel lies over.
    readonly property color scrim: Swatches.dusk

    // As WCAG 2.2 counts them: relative luminance from 0 to 1, and contrast from 1 to 21.
    function luminance(colour: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    function ratio(one: color, other: color): real {
        const [dark, light] = [theme.luminance(one), theme.luminance(other)].sort((first, second) => first - second);
        return (light + 0.05) / (dark + 0.05);
    }

    function lighter(one: color, other: color): color {
        return theme.luminance(one) > theme.luminance(other) ? one : other;
    }

    // The colour's see-through end of a gradient.
    function faded(colour: color): color {
        return Qt.rgba(colour.r, colour.g, colour.b, 0);
    }

    function statusInk(tone: string): color {
        return tone === "open" ? theme.open : tone === "soon" ? theme.soon : tone === "closed" ? theme.closed : theme.unknown;
    }

    function statusGround(tone: string): color {
        return tone === "open" ? theme.openGround : tone === "soon" ? theme.soonGround : tone === "closed" ? theme.closedGround : theme.unknownGround;
    }

    // A slide's ground from its upper left to its lower right. After closing time it is darker, in summer less so.
    function slideTop(ground: string, sky: string): color {
        return theme.underSky(sky, ground === "green" ? Swatches.green : ground === "plum" ? Swatches.plum : ground === "slate" ? Swatches.slate : ground === "rust" ? Swatches.rust : ground === "night" ? Swatches.indigo : ground === "umber" ? Swatches.bark : ground === "pine" ? Swatches.pine : main);
    }

    function slideBottom(ground: string, sky: string): color {
        return theme.underSky(sky, ground === "green" ? Swatches.greenLight : ground === "plum" ? Swatches.plumLight : ground === "slate" ? Swatches.slateLight : ground === "rust" ? Swatches.rustLight : ground === "night" ? Swatches.indigoLight : ground === "umber" ? Swatches.barkLight : ground === "pine" ? Swatches.pineLight : mainLight);
    }

    function underSky(sky: string, ground: color): color {
        return contrast ? Swatches.black : sky === "dark" ? Qt.tint(ground, Swatches.nightVeil) : sky === "bright" ? Qt.tint(ground, Swatches.duskVeil) : ground;
    }
}

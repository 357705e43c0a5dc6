// Colours by what they are for, in both themes. tests/qt/test_theme.py holds every pair that meets on the screen to the
// contrast that WCAG 2.2 asks for: text 4.5:1, most of it 7:1, icons and borders 3:1.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // Whether the visitor has chosen high contrast. Main sets it.
    property bool contrast: false
    // The municipality's own colour, "#RRGGBB", or "" for none. Main sets it; the loader lets none through on which
    // white could not be read.
    property string brand: ""
    readonly property color main: brand === "" ? Swatches.blue : brand
    readonly property color mainLight: brand === "" ? Swatches.blueLight : brand

    // Contrast, 1 to 21: the least that text may have, and what the main colour leaves to others.
    readonly property real leastRatio: 4.5
    readonly property real amberOnMain: ratio(Swatches.amber, lighter(main, mainLight))
    readonly property real mainOnUmber: ratio(main, Swatches.umberPale)

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
    readonly property color slideAccent: contrast ? Swatches.lemon : accent
    readonly property color accent: amberOnMain >= leastRatio ? Swatches.amber : Swatches.white
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

    // Opacity, 0 to 1, of a button that has nothing to do.
    readonly property real disabled: 0.35

    readonly property color ringTrack: contrast ? Swatches.grey : Swatches.sand

    // The sentence that is being read aloud. On a slide it keeps the slide's ground.
    readonly property color readGround: contrast ? Swatches.black : Swatches.umberPale
    readonly property color readBorder: contrast ? Swatches.lemon : Swatches.umber
    readonly property color readInk: contrast ? Swatches.lemon : mainOnUmber >= leastRatio ? main : Swatches.ink

    // Over all that lies below a panel.
    readonly property color scrim: Swatches.dusk

    // Relative luminance, 0 to 1, and contrast ratio, 1 to 21, as WCAG 2.2 defines them.
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

    // The transparent end of a gradient that begins with the colour.
    function faded(colour: color): color {
        return Qt.rgba(colour.r, colour.g, colour.b, 0);
    }

    // What a status is written in, and what it stands on. `tone` is open, soon, closed or unknown.
    function statusInk(tone: string): color {
        switch (tone) {
        case "open":
            return theme.open;
        case "soon":
            return theme.soon;
        case "closed":
            return theme.closed;
        default:
            return theme.unknown;
        }
    }

    function statusGround(tone: string): color {
        switch (tone) {
        case "open":
            return theme.openGround;
        case "soon":
            return theme.soonGround;
        case "closed":
            return theme.closedGround;
        default:
            return theme.unknownGround;
        }
    }

    // A slide's ground runs from its upper left to its lower right. `ground` is a name of kiosk/screen/art.py.
    function slideTop(ground: string, sky: string): color {
        return theme.underSky(sky, theme.groundTop(ground));
    }

    function slideBottom(ground: string, sky: string): color {
        return theme.underSky(sky, theme.groundBottom(ground));
    }

    function groundTop(ground: string): color {
        switch (ground) {
        case "green":
            return Swatches.green;
        case "plum":
            return Swatches.plum;
        case "slate":
            return Swatches.slate;
        case "rust":
            return Swatches.rust;
        case "night":
            return Swatches.indigo;
        case "umber":
            return Swatches.bark;
        case "pine":
            return Swatches.pine;
        default:
            return theme.main;
        }
    }

    function groundBottom(ground: string): color {
        switch (ground) {
        case "green":
            return Swatches.greenLight;
        case "plum":
            return Swatches.plumLight;
        case "slate":
            return Swatches.slateLight;
        case "rust":
            return Swatches.rustLight;
        case "night":
            return Swatches.indigoLight;
        case "umber":
            return Swatches.barkLight;
        case "pine":
            return Swatches.pineLight;
        default:
            return theme.mainLight;
        }
    }

    // After closing time a ground is darker, in summer less so. `sky` is day, dark or bright.
    function underSky(sky: string, ground: color): color {
        if (theme.contrast)
            return Swatches.black;
        switch (sky) {
        case "dark":
            return Qt.tint(ground, Swatches.nightVeil);
        case "bright":
            return Qt.tint(ground, Swatches.duskVeil);
        default:
            return ground;
        }
    }
}

// Raw colours, by what they look like. Only Theme reads them.
pragma Singleton

import QtQuick

QtObject {
    readonly property color paper: "#F7F4EE"
    readonly property color white: "#FFFFFF"
    readonly property color black: "#000000"
    readonly property color clear: "transparent"
    readonly property color dusk: "#B8101C29"
    readonly property color veil: "#80FFFFFF"
    readonly property color veilFaint: "#26FFFFFF"

    readonly property color sand: "#DDD6C9"
    readonly property color sandPressed: "#ECE6DA"
    readonly property color stone: "#857E70"
    readonly property color ink: "#10243A"
    readonly property color inkSoft: "#3D4F63"

    readonly property color blue: "#0B3A5B"
    readonly property color blueLight: "#124E78"
    readonly property color green: "#1B4D3E"
    readonly property color greenLight: "#1F5C4A"
    readonly property color plum: "#4A2238"
    readonly property color plumLight: "#652F4B"
    readonly property color slate: "#2C3A4E"
    readonly property color slateLight: "#41526B"
    readonly property color rust: "#54231E"
    readonly property color rustLight: "#6E3029"
    readonly property color indigo: "#1C2450"
    readonly property color indigoLight: "#2B3670"
    readonly property color bark: "#4A3218"
    readonly property color barkLight: "#624420"
    readonly property color pine: "#0B4247"
    readonly property color pineLight: "#11575D"
    readonly property color nightVeil: "#99050F2A"
    readonly property color duskVeil: "#4D050F2A"
    readonly property color amber: "#F5C469"

    readonly property color moss: "#14573A"
    readonly property color mossPale: "#E2F1E8"
    readonly property color umber: "#6B4100"
    readonly property color umberPale: "#FCEFD3"
    readonly property color brick: "#8E2A1E"
    readonly property color brickPale: "#F8E6E2"

    readonly property color mint: "#7DF0B2"
    readonly property color lemon: "#FFE27A"
    readonly property color rose: "#FFB3A6"
    readonly property color coal: "#333333"
    readonly property color grey: "#767676"
}

// Everything a visitor can press: big enough, named for a screen reader, answering at once, acting on release.
// Dragging off it cancels the press, and so does a page that changes meanwhile. The component that uses it says how it
// looks; the focus ring is the same everywhere.
import QtQuick
import TownHall.Theme
import TownHall.ViewModels

Item {
    id: button

    // What a screen reader calls it.
    required property string label
    // Whether it is the chosen one of several, or its page is open. `primary` only looks like it.
    property bool selected: false
    property bool primary: false
    readonly property bool filled: selected || primary
    // Whether it can be pressed. What is too high to be reached is only read; what it does can be done further down.
    // kiosk/qt knows buttons by this property.
    property bool pressable: true
    property color ground: filled ? Theme.selected : Theme.card
    property color groundPressed: filled ? Theme.selectedPressed : Theme.cardPressed
    property color border: Theme.controlBorder
    // Radius, in pixels.
    property real corner: Sizes.corner
    // The focus ring lies around the button, or inside where it would be cut off. It must be seen on what is there.
    property color ring: Theme.focus
    property bool ringInside: false
    // From the button's edge out to the ring's, in pixels.
    readonly property real ringOut: ringInside ? 0 : Sizes.focusLine + Sizes.focusGap
    readonly property bool underFinger: tap.pressed && tap.counts(tap.point.position, tap.point.pressPosition)
    readonly property bool pressed: underFinger || keyDown !== 0
    // The key (Qt.Key) that is held down on it; 0 is none.
    property int keyDown: 0
    readonly property int turn: Presses.turn
    // Where in the window it stood when the page last changed, in pixels; -1, -1 when it was not there.
    property point stood: Qt.point(-1, -1)

    signal tapped
    // A finger has wiped across it and was lifted; `across` is how far in pixels, above 0 to the right.
    signal wiped(across: real)

    implicitWidth: Sizes.touch
    implicitHeight: Sizes.touch
    activeFocusOnTab: pressable

    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: label
    Accessible.focusable: pressable
    Accessible.selectable: selected
    Accessible.selected: selected
    Accessible.onPressAction: {
        if (!button.pressable || !button.enabled)
            return;
        Presses.assisted();
        button.tapped();
    }

    Keys.onPressed: event => {
        if (PressKeys.include(event.key)) {
            // A key held down repeats itself; only its first stroke counts, and only where it was made.
            if (!event.isAutoRepeat)
                button.keyDown = event.key;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (event.key === button.keyDown && !event.isAutoRepeat) {
            button.keyDown = 0;
            event.accepted = true;
            button.tapped();
        }
    }
    onActiveFocusChanged: button.keyDown = 0
    onTurnChanged: {
        button.keyDown = 0;
        if (button.visible && !arriving.running) {
            button.stood = button.mapToItem(null, 0, 0);
            arriving.restart();
        }
    }
    onVisibleChanged: {
        button.stood = Qt.point(-1, -1);
        arriving.restart();
    }

    // While it runs, only a button that stood here before can have been aimed at: the second tap of a double tap must
    // not press what came under it.
    Timer {
        id: arriving

        interval: Presses.pause
        running: true
    }

    Rectangle {
        anchors.fill: parent
        radius: button.corner
        color: button.pressed ? button.groundPressed : button.ground
        border.color: button.filled ? button.ground : button.pressable ? button.border : Theme.cardBorder
        border.width: Sizes.line
    }

    Rectangle {
        objectName: "ring"
        anchors.fill: parent
        anchors.margins: -button.ringOut
        visible: button.activeFocus
        radius: button.corner + button.ringOut
        color: Theme.none
        border.color: button.ring
        border.width: Sizes.focusLine
    }

    TapHandler {
        id: tap

        // Whether the button stood here before the page changed, so that the finger can have been aimed at it.
        property bool meant: false
        // The turn in which the finger came down.
        property int turn: 0

        enabled: button.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        // However slowly somebody presses, it is a tap.
        longPressThreshold: 0
        onPressedChanged: {
            if (tap.pressed) {
                tap.turn = button.turn;
                const stands = button.mapToItem(null, 0, 0);
                tap.meant = !arriving.running || (stands.x === button.stood.x && stands.y === button.stood.y);
            }
        }
        onTapped: finger => {
            const across = finger.position.x - finger.pressPosition.x;
            const down = finger.position.y - finger.pressPosition.y;
            if (tap.counts(finger.position, finger.pressPosition))
                button.tapped();
            else if (tap.isOfThisTurn() && Math.abs(across) > Math.max(Sizes.wipe, 2 * Math.abs(down)))
                button.wiped(across);
        }

        // Whether the finger was aimed at this button, and the page is still the same.
        function isOfThisTurn(): bool {
            return tap.meant && tap.turn === button.turn;
        }

        // Whether lifting the finger there presses the button. A wipe across a large button is no tap, however it ends.
        function counts(at: point, from: point): bool {
            const moved = Math.hypot(at.x - from.x, at.y - from.y);
            return tap.isOfThisTurn() && button.contains(at) && moved < Sizes.wipe;
        }
    }
}

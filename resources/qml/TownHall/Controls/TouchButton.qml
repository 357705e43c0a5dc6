// Everything a visitor can press: big enough, named for a screen reader, answering at once, acting on release.
// Dragging off it cancels, and so does a page that changes meanwhile. Looks come from whoever uses it; the focus ring is the same everywhere.
import QtQuick
import TownHall.Theme

Item {
    id: button

    required property string label
    // The chosen one of several, or the page that is open; `primary` only looks like it.
    property bool selected: false
    property bool primary: false
    readonly property bool filled: selected || primary
    // What stands too high to be reached tells and is not pressed; what it does can be done further down.
    property bool pressable: true
    property color ground: filled ? Theme.selected : Theme.card
    property color groundPressed: filled ? Theme.selectedPressed : Theme.cardPressed
    property color border: Theme.controlBorder
    property real corner: Sizes.corner
    // The ring lies around the button, or inside where it would be cut off; its colour is seen on what is there.
    property color ring: Theme.focus
    property bool ringInside: false
    readonly property bool pressed: (tap.pressed && tap.counts(tap.point.position, tap.point.pressPosition)) || button.keyDown !== 0
    // The key that is held down on it, 0 none.
    property int keyDown: 0
    readonly property int turn: Presses.turn
    // Where it stood when the page last changed.
    property point stood: Qt.point(-1, -1)

    signal tapped
    // A finger has wiped so far across it, to the right or (less than 0) to the left, and left it there.
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
        if ([Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(event.key)) {
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

    // While it runs, only who stood here before can have been aimed at: a double tap must not press what came under it.
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
        anchors.margins: button.ringInside ? 0 : -Sizes.focusLine - Sizes.focusGap
        visible: button.activeFocus
        radius: button.corner + (button.ringInside ? 0 : Sizes.focusLine + Sizes.focusGap)
        color: Theme.none
        border.color: button.ring
        border.width: Sizes.focusLine
    }

    TapHandler {
        id: tap

        enabled: button.pressable
        property bool meant: false
        property int turn: 0

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
            if (tap.counts(finger.position, finger.pressPosition))
                button.tapped();
            else if (tap.meant && tap.turn === button.turn && Math.abs(across) > Math.max(Sizes.wipe, 2 * Math.abs(finger.position.y - finger.pressPosition.y)))
                button.wiped(across);
        }

        // Whether letting go there presses the button. A wipe across a large button is no tap, however it ends.
        function counts(at: point, from: point): bool {
            return tap.meant && tap.turn === button.turn && button.contains(at) && Math.hypot(at.x - from.x, at.y - from.y) < Sizes.wipe;
        }
    }
}

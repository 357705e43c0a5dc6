// Everything a visitor can press: big enough, named for a screen reader, answering at once, acting on release.
// Dragging off it cancels. Looks come from whoever uses it; the focus ring is the same everywhere.
import QtQuick
import TownHall.Theme

Item {
    id: button

    required property string label
    property bool selected: false
    // What stands too high to be reached tells and is not pressed; what it does can be done further down.
    property bool pressable: true
    property color ground: selected ? Theme.selected : Theme.card
    property color groundPressed: selected ? Theme.selectedPressed : Theme.cardPressed
    property color border: Theme.controlBorder
    property real corner: Sizes.corner
    readonly property bool pressed: tap.pressed || button.keyDown
    property bool keyDown: false

    signal tapped

    implicitWidth: Sizes.touch
    implicitHeight: Sizes.touch
    activeFocusOnTab: pressable

    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: label
    Accessible.focusable: pressable
    Accessible.selectable: pressable
    Accessible.selected: selected
    Accessible.onPressAction: if (button.pressable)
        button.tapped()

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            button.keyDown = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (button.keyDown && !event.isAutoRepeat) {
            button.keyDown = false;
            event.accepted = true;
            button.tapped();
        }
    }
    onActiveFocusChanged: button.keyDown = false

    Rectangle {
        anchors.fill: parent
        radius: button.corner
        color: button.pressed ? button.groundPressed : button.ground
        border.color: button.selected ? button.ground : button.pressable ? button.border : Theme.cardBorder
        border.width: Sizes.line
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Sizes.focusLine
        visible: button.activeFocus
        radius: button.corner + Sizes.focusLine
        color: Theme.none
        border.color: Theme.focus
        border.width: Sizes.focusLine
    }

    TapHandler {
        id: tap

        enabled: button.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        // However slowly somebody presses, it is a tap.
        longPressThreshold: 0
        onTapped: button.tapped()
    }
}

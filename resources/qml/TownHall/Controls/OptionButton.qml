// One of several choices: the chosen one is filled, has a tick, and says that it is selected.
import QtQuick
import TownHall.Theme

TouchButton {
    id: option

    required property string text
    // Of the text: 1 is the usual size and 2 twice that, whatever the visitor has chosen; 0 is what they have chosen.
    property real size: 0
    // Whether it is one of several; otherwise it is a button like others.
    property bool choice: true
    // In pixels.
    readonly property real textSize: size > 0 ? Type.label * size / Type.scale : Type.label
    readonly property color ink: filled ? Theme.selectedInk : Theme.text

    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    Accessible.checkable: choice
    Accessible.checked: selected

    implicitWidth: Sizes.option
    implicitHeight: Math.max(Sizes.touch, words.implicitHeight + Sizes.gap)

    Icon {
        id: tick

        anchors.left: parent.left
        anchors.leftMargin: Sizes.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        visible: option.selected
        name: "ui-check"
        ink: option.ink
        size: Sizes.iconSmall
    }

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Sizes.gapSmall + (option.selected ? tick.width : 0)
        anchors.rightMargin: Sizes.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: option.text
        spoken: ""
        color: option.ink
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: option.textSize
        font.weight: Type.semiBold
    }
}

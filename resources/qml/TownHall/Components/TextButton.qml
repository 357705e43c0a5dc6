// A button with a word, and an icon before it where it has one.
import QtQuick
import TownHall.Theme

TouchButton {
    id: button

    property string icon: ""
    readonly property color ink: selected ? Theme.selectedInk : Theme.text

    // Where there is little room, the air around the words is less.
    property bool tight: false
    readonly property real looseWidth: Math.max(Sizes.touch, words.implicitWidth + (icon === "" ? 0 : Sizes.iconSmall * 1.3 + Sizes.gapSmall) + 2 * Sizes.padding * 0.85)

    implicitWidth: tight ? Math.max(Sizes.touch, row.implicitWidth + 2 * Sizes.gapSmall) : looseWidth
    implicitHeight: Math.max(Sizes.touch, row.implicitHeight + Sizes.gapSmall)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: button.tight ? Sizes.gapTiny : Sizes.gapSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== ""
            name: button.icon === "" ? "ui-back" : button.icon
            ink: button.ink
            size: Sizes.iconSmall * 1.3
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: button.label
            spoken: ""
            color: button.ink
            font.pixelSize: Type.label
            font.weight: Type.semiBold
            wrapMode: Text.NoWrap
        }
    }
}

// A button that is words with an icon before them, or words alone.
import QtQuick
import TownHall.Theme

TouchButton {
    id: button

    // Where there is little room, there is first less air around the words and then no icon.
    enum Air {
        Loose,
        Tight,
        Bare
    }

    property string icon: ""
    property int air: TextButton.Loose
    readonly property color ink: filled ? Theme.selectedInk : Theme.text
    readonly property bool showsIcon: icon !== "" && air !== TextButton.Bare
    // In pixels.
    readonly property real iconSize: Sizes.iconSmall * 1.3

    // How wide it would be, in pixels, with so much air.
    function widthWith(air: int): real {
        const loose = air === TextButton.Loose;
        const iconWidth = iconSize + (loose ? Sizes.gapSmall : Sizes.gapTiny);
        const drawing = icon === "" || air === TextButton.Bare ? 0 : iconWidth;
        const side = loose ? Sizes.padding * 0.85 : Sizes.gapSmall;
        return Math.max(Sizes.touch, words.implicitWidth + drawing + 2 * side);
    }

    implicitWidth: widthWith(air)
    implicitHeight: Math.max(Sizes.touch, row.implicitHeight + Sizes.gapSmall)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: button.air === TextButton.Loose ? Sizes.gapSmall : Sizes.gapTiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.showsIcon
            name: button.icon === "" ? "ui-back" : button.icon
            ink: button.ink
            size: button.iconSize
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

// Open, closing soon, closed or unknown: always word, icon and colour together.
import QtQuick
import TownHall.Controls
import TownHall.Theme

Rectangle {
    id: pill

    required property string tone
    required property string label
    readonly property color ink: Theme.statusInk(tone)

    function iconOf(tone: string): string {
        switch (tone) {
        case "open":
            return "ui-check";
        case "soon":
            return "ui-clock";
        case "closed":
            return "ui-closed";
        default:
            return "ui-question";
        }
    }

    implicitWidth: row.implicitWidth + Sizes.gap * 1.5
    implicitHeight: Math.max(Sizes.pill, row.implicitHeight)
    radius: height / 2
    color: Theme.statusGround(tone)
    border.color: Theme.contrast ? Theme.cardBorder : color
    border.width: Sizes.line

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Sizes.gapTiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: pill.iconOf(pill.tone)
            ink: pill.ink
            size: Sizes.iconSmall
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.label
            spoken: ""
            color: pill.ink
            font.pixelSize: Type.label
            font.weight: Type.semiBold
            wrapMode: Text.NoWrap
        }
    }
}

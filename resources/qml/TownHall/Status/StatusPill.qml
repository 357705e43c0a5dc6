// Open, closing soon, closed: always word, icon and colour together.
import QtQuick
import TownHall.Controls
import TownHall.Theme

Rectangle {
    id: pill

    required property string tone
    required property string label
    readonly property color ink: Theme.statusInk(tone)

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
            name: pill.tone === "open" ? "ui-check" : pill.tone === "soon" ? "ui-clock" : pill.tone === "closed" ? "ui-closed" : "ui-question"
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

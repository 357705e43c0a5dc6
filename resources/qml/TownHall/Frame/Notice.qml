// Something that a visitor has to know and cannot change, just above the bar.
import QtQuick
import TownHall.Controls
import TownHall.Theme

Rectangle {
    id: notice

    required property string text

    implicitHeight: words.implicitHeight + 2 * Sizes.gapSmall
    visible: text !== ""
    radius: Sizes.corner
    color: Theme.soonGround
    border.color: Theme.soon
    border.width: Sizes.line

    Words {
        id: words

        objectName: "notice"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Sizes.padding
        anchors.verticalCenter: parent.verticalCenter
        text: notice.text
        color: Theme.soon
        font.pixelSize: Type.label
        font.weight: Type.semiBold
    }
}

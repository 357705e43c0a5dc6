// Days and their hours on one line; today's stands out.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

RowLayout {
    id: line

    required property string days
    required property string hours
    required property bool today
    required property string spoken
    required property string anchor
    // In pixels: of the type, and how wide the hours may be.
    required property real size
    required property real widest

    Layout.fillWidth: true
    spacing: Sizes.gap

    MarkedWords {
        objectName: "weekDays"
        anchor: line.anchor
        Layout.fillWidth: true
        text: line.days
        spoken: line.spoken
        color: line.today ? Theme.text : Theme.textSoft
        font.pixelSize: line.size
        font.weight: line.today ? Type.bold : Type.regular
    }

    MarkedWords {
        objectName: "weekHours"
        anchor: line.anchor
        Layout.alignment: Qt.AlignTop
        Layout.maximumWidth: line.widest
        text: line.hours
        spoken: ""
        horizontalAlignment: Text.AlignRight
        font.pixelSize: line.size
        font.weight: line.today ? Type.bold : Type.regular
    }
}

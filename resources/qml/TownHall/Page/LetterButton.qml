// One letter of the alphabet, large.
import QtQuick
import TownHall.Controls
import TownHall.Theme

TouchButton {
    id: button

    required label
    required property string letter

    Words {
        objectName: "letter"
        anchors.centerIn: parent
        text: button.letter
        spoken: ""
        font.pixelSize: Type.subheading
        font.weight: Type.bold
        wrapMode: Text.NoWrap
    }
}

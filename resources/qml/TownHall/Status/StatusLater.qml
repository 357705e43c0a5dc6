// An office when all have closed. When it opens comes first and largest, for those who read it from the street.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

ColumnLayout {
    id: later

    required property string name
    required property string tone
    required property string status
    required property string sentence
    required property string reason

    Words {
        objectName: "officeSentence"
        Layout.fillWidth: true
        visible: text !== ""
        text: later.sentence
        spoken: ""
        font.pixelSize: Type.statement
        font.weight: Type.bold
        lineHeight: Type.tight
    }

    GridLayout {
        // In pixels: the words, and what they need with the pill beside them.
        readonly property real reasonWidth: officeReason.visible ? officeReason.implicitWidth : 0
        readonly property real wordsWidth: Math.max(officeName.implicitWidth, reasonWidth)
        readonly property real lineWidth: wordsWidth + columnSpacing + pill.implicitWidth

        Layout.fillWidth: true
        columns: lineWidth <= later.width ? 2 : 1
        columnSpacing: Sizes.gapSmall
        rowSpacing: Sizes.gapTiny

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                id: officeName

                objectName: "officeName"
                Layout.fillWidth: true
                text: later.name
                spoken: ""
                font.pixelSize: Type.label
                font.weight: Type.semiBold
            }

            Words {
                id: officeReason

                objectName: "officeReason"
                Layout.fillWidth: true
                visible: text !== ""
                text: later.reason
                spoken: ""
                color: Theme.textSoft
                font.pixelSize: Type.small
            }
        }

        StatusPill {
            id: pill

            tone: later.tone
            label: later.status
        }
    }
}

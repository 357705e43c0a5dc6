// "Är du kvar?": the seconds that are left, as a number and as a ring, and two answers. Any touch is an answer too.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property IdleQuestionViewModel question
    // Whether the ring stands beside the words, not above them: in a low window and within reach.
    required property bool compact
    // What `draw_ring` in kiosk/qt/images.py draws the ring from: two colours, and what is left of it in degrees.
    readonly property string ring: [ink(Theme.ringTrack), ink(Theme.icon), Math.round(question.share * 360)].join("/")
    // The width that two answers side by side need, in pixels.
    readonly property real answersWidth: 2 * Sizes.option + 2 * padding + Sizes.touchGap

    signal stayTapped
    signal restartTapped

    function ink(colour: color): string {
        return String(colour).slice(1);
    }

    objectName: "idleQuestion"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.spoken

    GridLayout {
        width: parent.width
        columns: panel.compact ? 2 : 1
        columnSpacing: Sizes.margin
        rowSpacing: Sizes.gap

        Image {
            Layout.alignment: Qt.AlignHCenter
            Layout.rowSpan: panel.compact ? 2 : 1
            source: "image://ring/" + panel.ring
            sourceSize: Qt.size(Sizes.ring, Sizes.ring)
            Accessible.ignored: true

            Words {
                objectName: "idleSeconds"
                anchors.centerIn: parent
                text: panel.question.seconds
                spoken: ""
                font.pixelSize: Sizes.ring * 0.36
                font.weight: Type.bold
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Sizes.gapSmall

            Words {
                objectName: "idleTitle"
                Layout.fillWidth: true
                text: panel.question.title
                horizontalAlignment: panel.compact ? Text.AlignLeft : Text.AlignHCenter
                font.pixelSize: Type.heading
                font.weight: Type.bold
                Accessible.role: Accessible.Heading
            }

            Words {
                objectName: "idleText"
                Layout.fillWidth: true
                text: panel.question.text
                horizontalAlignment: panel.compact ? Text.AlignLeft : Text.AlignHCenter
                color: Theme.textSoft
                font.pixelSize: Type.body
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: panel.width > (panel.compact ? 1.5 : 1) * panel.answersWidth ? 2 : 1
            columnSpacing: Sizes.touchGap
            rowSpacing: Sizes.touchGap
            uniformCellWidths: true

            OptionButton {
                objectName: "idleStay"
                Layout.fillWidth: true
                label: panel.question.stayLabel
                text: label
                primary: true
                choice: false
                onTapped: panel.stayTapped()
            }

            OptionButton {
                objectName: "idleRestart"
                Layout.fillWidth: true
                choice: false
                label: panel.question.restartLabel
                text: label
                onTapped: panel.restartTapped()
            }
        }
    }
}

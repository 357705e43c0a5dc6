// One office and whether it is open now. A tap opens the opening hours.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

TouchButton {
    id: card

    property string part: ""
    required property string name
    required property string tone
    required property string status
    required property string detail
    required property string sentence
    required property string reason
    readonly property FontMetrics metrics: FontMetrics {
        font.family: Type.family
        font.pixelSize: Type.small
    }
    // Side by side where the card is wide and low, below each other where it is tall.
    property bool compact: false
    // All offices have closed: what matters now is when they open.
    property bool quiet: false

    implicitHeight: Math.max(Sizes.touch, quiet ? later.implicitHeight + 2 * Sizes.padding * (compact ? reason === "" ? 0.7 : 0.4 : 1) : column.implicitHeight + 2 * Sizes.padding * (compact ? 0.7 : 1))

    StatusLater {
        id: later

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Sizes.padding
        spacing: card.compact ? Sizes.gapTiny : Sizes.gapSmall
        visible: card.quiet
        name: card.name
        tone: card.tone
        status: card.status
        sentence: card.sentence
        reason: card.reason
    }

    ColumnLayout {
        id: column

        visible: !card.quiet
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Sizes.padding
        spacing: card.compact ? Sizes.gapTiny : Sizes.gapSmall

        GridLayout {
            id: heading

            Layout.fillWidth: true
            // On a compact card the reason stands beside the name where both have room.
            columns: officeName.implicitWidth + columnSpacing + compactReason.implicitWidth <= column.width ? 2 : 1
            columnSpacing: Sizes.gapSmall
            rowSpacing: 0

            Words {
                id: officeName

                objectName: "officeName"
                part: card.part
                Layout.fillWidth: !compactReason.visible || heading.columns === 1
                text: card.name
                spoken: ""
                font.pixelSize: Type.body
                font.weight: Type.bold
            }

            Words {
                id: compactReason

                objectName: "officeReason"
                Layout.fillWidth: true
                visible: card.compact && text !== ""
                text: card.reason
                spoken: ""
                font.pixelSize: Type.small
                font.weight: Type.semiBold
            }
        }

        GridLayout {
            Layout.fillWidth: true
            // Beside the pill the longest word must fit, and not be alone on every line.
            columns: card.compact && column.width - pill.implicitWidth - columnSpacing > Math.max(column.width * 0.35, detail.longestWord) ? 2 : 1
            columnSpacing: Sizes.gapSmall
            rowSpacing: Sizes.gapTiny

            StatusPill {
                id: pill

                tone: card.tone
                label: card.status
            }

            Words {
                id: detail

                // The height is asked for because it tells when the font has come.
                readonly property real longestWord: card.metrics.height > 0 ? Math.max(...text.split(" ").map(word => card.metrics.advanceWidth(word))) : 0

                objectName: "officeDetail"
                Layout.fillWidth: true
                visible: text !== ""
                text: card.detail
                spoken: ""
                color: Theme.textSoft
                font.pixelSize: Type.small
            }
        }

        Words {
            objectName: "officeReason"
            Layout.fillWidth: true
            visible: !card.compact && text !== ""
            text: card.reason
            spoken: ""
            font.pixelSize: Type.small
            font.weight: Type.semiBold
        }
    }
}

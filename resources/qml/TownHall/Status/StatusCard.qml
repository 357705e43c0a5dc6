// One office and whether it is open now. A tap opens its opening hours.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

TouchButton {
    id: card

    required property string anchor
    required property string name
    required property string tone
    required property string status
    required property string detail
    required property string sentence
    required property string reason
    // Whether the words stand side by side, for a low card, or one below the other.
    property bool compact: false
    // Whether all offices have closed, so that it matters when they open.
    property bool quiet: false
    // Above and below the words, in pixels. A compact card with a reason has many lines when all have closed.
    readonly property real air: Sizes.padding * (!compact ? 1 : quiet && reason !== "" ? 0.4 : 0.7)
    readonly property FontMetrics metrics: FontMetrics {
        font.family: Type.family
        font.pixelSize: Type.small
    }

    implicitHeight: Math.max(Sizes.touch, (quiet ? later : column).implicitHeight + 2 * air)

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

            MarkedWords {
                id: officeName

                objectName: "officeName"
                anchor: card.anchor
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
            // Beside the pill, in pixels. The longest word must fit there, and not be alone on every line.
            readonly property real besidePill: column.width - pill.implicitWidth - columnSpacing
            readonly property real leastBeside: Math.max(column.width * 0.35, detail.longestWord)

            Layout.fillWidth: true
            columns: card.compact && besidePill > leastBeside ? 2 : 1
            columnSpacing: Sizes.gapSmall
            rowSpacing: Sizes.gapTiny

            StatusPill {
                id: pill

                tone: card.tone
                label: card.status
            }

            Words {
                id: detail

                // In pixels. The height is read because it changes when the font has been loaded.
                readonly property real longestWord: card.metrics.height > 0 ? widest(text.split(" ")) : 0

                function widest(words: list<string>): real {
                    return Math.max(...words.map(word => card.metrics.advanceWidth(word)));
                }

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

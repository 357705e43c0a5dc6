// "Anpassa skärmen", and the choice among all languages: a heading for each setting, its options beside each other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property LobbyViewModel lobby
    // Headings beside the options, not above them: for a low window, and where everything must lie low.
    required property bool compact
    readonly property AdaptViewModel words: lobby.adapt
    readonly property bool beside: compact && Type.scale === 1
    readonly property real headingWidth: width * 0.24
    readonly property real optionsWidth: width - 2 * padding - (beside ? headingWidth + Sizes.gap : 0)

    objectName: "adaptPanel"
    Accessible.role: Accessible.Dialog
    Accessible.name: words.title
    padding: compact ? Sizes.margin * 0.7 : Sizes.margin
    upLabel: lobby.page.upLabel
    downLabel: lobby.page.downLabel

    ColumnLayout {
        width: parent.width
        spacing: Sizes.gapSmall

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Sizes.gapTiny
            spacing: Sizes.gap

            Words {
                objectName: "adaptTitle"
                Layout.fillWidth: true
                text: panel.words.title
                font.pixelSize: Type.heading
                font.weight: Type.bold
                Accessible.role: Accessible.Heading
            }

            TextButton {
                objectName: "adaptDone"
                Layout.alignment: Qt.AlignTop
                label: panel.words.doneLabel
                primary: true
                onTapped: panel.lobby.back()
            }
        }

        Repeater {
            model: panel.words.groups

            GridLayout {
                id: group

                required property string heading
                required property RecordModel options
                required property bool tight

                Layout.fillWidth: true
                columns: panel.beside ? 2 : 1
                columnSpacing: Sizes.gap
                rowSpacing: Sizes.gapTiny
                Accessible.role: Accessible.Grouping
                Accessible.name: heading

                Words {
                    objectName: "adaptHeading"
                    Layout.preferredWidth: panel.beside ? panel.headingWidth : -1
                    Layout.fillWidth: !panel.beside
                    text: group.heading
                    font.weight: Type.semiBold
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: Math.max(1, Math.min(group.options.count, Math.floor((panel.optionsWidth + columnSpacing) / ((group.tight ? Sizes.touch : Sizes.option) + columnSpacing))))
                    columnSpacing: Sizes.touchGap
                    rowSpacing: Sizes.touchGap
                    uniformCellWidths: true

                    Repeater {
                        model: group.options

                        OptionButton {
                            id: option

                            required label
                            required selected
                            required size
                            required property string setting
                            required property string value

                            objectName: "choose-" + setting + "-" + value
                            Layout.fillWidth: true
                            onTapped: {
                                panel.sought = option;
                                panel.lobby.choose(setting, value);
                            }
                        }
                    }
                }
            }
        }

        Words {
            objectName: "adaptNote"
            Layout.fillWidth: true
            Layout.topMargin: Sizes.gapTiny
            text: panel.words.note
            color: Theme.textSoft
            font.pixelSize: Type.label
        }
    }
}

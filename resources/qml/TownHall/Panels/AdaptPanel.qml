// "Anpassa skärmen", and the choice among all languages: a heading for each setting, and its options side by side.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme
import TownHall.ViewModels

Panel {
    id: panel

    required property AdaptViewModel words
    // Whether the headings stand beside the options, not above them: in a low window and within reach.
    required property bool compact
    readonly property bool inRows: compact && Type.scale === 1
    // In pixels.
    readonly property real headingWidth: width * 0.24
    readonly property real optionsWidth: room - (inRows ? headingWidth + Sizes.gap : 0)

    signal chosen(setting: string, value: string)

    objectName: "adaptPanel"
    Accessible.role: Accessible.Dialog
    Accessible.name: words.title
    title: words.title
    closeLabel: words.doneLabel
    // With large text a low panel has no height to spare for the buttons that scroll.
    beside: compact && Type.scale > 1
    padding: compact ? Sizes.margin * 0.7 : Sizes.margin

    ColumnLayout {
        width: parent.width
        spacing: Sizes.gapSmall

        Repeater {
            model: panel.words.groups

            GridLayout {
                id: group

                required property string heading
                required property RecordModel options
                required property bool tight

                Layout.fillWidth: true
                columns: panel.inRows ? 2 : 1
                columnSpacing: Sizes.gap
                rowSpacing: Sizes.gapTiny
                Accessible.role: Accessible.Grouping
                Accessible.name: heading

                Words {
                    objectName: "adaptHeading"
                    Layout.preferredWidth: panel.inRows ? panel.headingWidth : -1
                    Layout.fillWidth: !panel.inRows
                    text: group.heading
                    font.weight: Type.semiBold
                }

                GridLayout {
                    // The least width of an option in pixels, and how many of them have room side by side.
                    readonly property real optionWidth: group.tight ? Sizes.touch : Sizes.option
                    readonly property real most: (panel.optionsWidth + columnSpacing) / (optionWidth + columnSpacing)

                    Layout.fillWidth: true
                    columns: Math.max(1, Math.min(group.options.count, Math.floor(most)))
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
                                panel.chosen(setting, value);
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

// The blocks of a page, one below the other, in the order staff wrote them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import TownHall.Theme
import TownHall.ViewModels

ColumnLayout {
    id: list

    required property RecordModel blocks
    // On a wide page the codes stand beside the text.
    required property bool wide
    // From the top of the list to where the page's place ends.
    required property real room

    signal letterChosen(letter: string, block: Item)

    spacing: Sizes.gap

    Repeater {
        model: list.blocks

        DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "text"

                TextBlock {
                    Layout.fillWidth: true
                }
            }

            DelegateChoice {
                roleValue: "bullets"

                BulletsBlock {
                    Layout.fillWidth: true
                }
            }

            DelegateChoice {
                roleValue: "steps"

                StepsBlock {
                    Layout.fillWidth: true
                    Layout.topMargin: Sizes.gapTiny
                }
            }

            DelegateChoice {
                roleValue: "facts"

                FactsBlock {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Sizes.measure
                }
            }

            DelegateChoice {
                roleValue: "qr"

                QrBlock {
                    visible: !list.wide
                    Layout.fillWidth: true
                    Layout.maximumWidth: Sizes.measure
                }
            }

            DelegateChoice {
                roleValue: "hours"

                HoursBlock {
                    Layout.fillWidth: true
                }
            }

            DelegateChoice {
                roleValue: "matters"

                MattersBlock {
                    id: matters

                    Layout.fillWidth: true
                    Layout.maximumWidth: Sizes.measure
                    room: list.room - y
                    onChosen: letter => {
                        list.letterChosen(letter, matters);
                    }
                }
            }

            DelegateChoice {
                roleValue: "picture"

                PictureBlock {
                    Layout.fillWidth: true
                    Layout.maximumHeight: Sizes.pictureTall
                }
            }
        }
    }
}

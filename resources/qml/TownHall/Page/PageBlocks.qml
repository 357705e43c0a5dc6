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
    // Whether the page is wide, so that the codes stand beside the text.
    required property bool wide
    // From the top of the list to where the page's place ends, in pixels.
    required property real room
    // How much of that is within reach, and from the top of the list to where the reach begins, in pixels.
    required property real roomWithinReach
    required property real reachable
    // From the top of the list to the first letters to press, in pixels; 0 when there are none.
    readonly property real lettersTop: {
        for (let index = 0; index < list.built - list.gone; ++index) {
            const services = each.itemAt(index) as ServicesBlock;
            if (services)
                return services.y + services.lettersTop;
        }
        return 0;
    }
    // How many blocks have come and gone. A repeater does not tell when it has other blocks of the same number.
    property int built: 0
    property int gone: 0

    signal letterChosen(letter: string, block: Item)

    // The first card with an office's hours, null if there is none.
    function cardOf(office: string): Item {
        for (let index = 0; index < each.count; ++index) {
            const card = (each.itemAt(index) as HoursBlock)?.cardOf(office) ?? null;
            if (card)
                return card;
        }
        return null;
    }

    spacing: Sizes.gap

    Repeater {
        id: each

        model: list.blocks
        onItemAdded: ++list.built
        onItemRemoved: ++list.gone

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
                roleValue: "services"

                ServicesBlock {
                    id: ofLetters

                    Layout.fillWidth: true
                    Layout.maximumWidth: Sizes.measure
                    room: list.room - y
                    roomWithinReach: list.roomWithinReach
                    reachable: list.reachable - y
                    onChosen: letter => {
                        list.letterChosen(letter, ofLetters);
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

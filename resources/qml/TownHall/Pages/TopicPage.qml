// The page of a topic: its heading, and its blocks in the order staff wrote them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import TownHall.Blocks
import TownHall.Components
import TownHall.Theme
import TownHall.ViewModels

ScrollArea {
    id: area

    required property TopicPageViewModel page
    readonly property string topic: page.topic
    // On a wide page the codes stand beside the text, not below it.
    readonly property bool wide: width > Sizes.measure * 0.9

    onTopicChanged: area.reset()
    label: page.title
    upLabel: page.upLabel
    downLabel: page.downLabel

    ColumnLayout {
        id: column

        width: area.width - (aside.visible ? aside.width + Sizes.gap : 0)
        spacing: Sizes.gap

        Words {
            objectName: "pageTitle"
            Layout.fillWidth: true
            Layout.maximumWidth: Sizes.measure
            text: area.page.title
            font.pixelSize: area.wide ? Type.heading : Type.title
            font.weight: Type.bold
            font.letterSpacing: Type.displaySpacing * Type.heading / 2
            lineHeight: Type.tight
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "pageLead"
            Layout.fillWidth: true
            Layout.maximumWidth: Sizes.measure
            visible: text !== ""
            text: area.page.lead
            font.pixelSize: Type.lead
            lineHeight: Type.snug
        }

        Repeater {
            model: area.page.blocks

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
                        visible: !area.wide
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
                    roleValue: "picture"

                    PictureBlock {
                        Layout.fillWidth: true
                        Layout.maximumHeight: Sizes.pictureTall
                    }
                }
            }
        }
    }

    ColumnLayout {
        id: aside

        x: area.width - width
        width: Sizes.aside
        visible: area.wide && implicitHeight > 0
        spacing: Sizes.gap

        Repeater {
            model: area.wide ? area.page.blocks : null

            DelegateChooser {
                role: "kind"

                DelegateChoice {
                    roleValue: "qr"

                    QrBlock {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}

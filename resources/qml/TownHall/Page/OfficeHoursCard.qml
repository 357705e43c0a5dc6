// One office: where it is, whether it is open, its hours of the coming seven days, and the deviations after that.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Status
import TownHall.Theme
import TownHall.ViewModels

Card {
    id: card

    required property string anchor
    required property string name
    required property string address
    required property string tone
    required property string status
    required property string sentence
    required property string reason
    required property string spoken
    required property RecordModel week
    // Of the deviations.
    required property string heading
    required property RecordModel deviations
    required property RecordModel notes

    readonly property bool wide: width > Sizes.cardWide
    // Of the type in the lines of the week, in pixels.
    readonly property real rowSize: wide ? Type.body * 0.95 : Type.label

    padding: Sizes.padding * 0.85
    spacing: Sizes.gapTiny

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    GridLayout {
        id: heading

        // The pill stands beside the name; on a narrow card below it, with the address or alone. In pixels:
        readonly property real addressLine: pill.implicitWidth + columnSpacing + officeAddress.implicitWidth
        readonly property bool addressBeside: card.wide || addressLine < width
        // What is left beside the right column of a wide card.
        readonly property real room: width - columnSpacing - Math.max(pill.implicitWidth, officeAddress.implicitWidth)

        Layout.fillWidth: true
        columnSpacing: Sizes.gapSmall
        rowSpacing: card.spacing

        MarkedWords {
            id: officeName

            objectName: "officeName"
            anchor: card.anchor
            Layout.columnSpan: card.wide ? 1 : 2
            Layout.fillWidth: true
            text: card.name
            spoken: card.spoken
            font.pixelSize: card.wide ? Type.heading : Type.subheading
            font.weight: Type.bold
            Accessible.role: Accessible.Heading
        }

        StatusPill {
            id: pill

            Layout.row: card.wide ? 0 : 1
            Layout.column: card.wide ? 1 : 0
            Layout.alignment: Qt.AlignRight
            tone: card.tone
            label: card.status
        }

        Words {
            id: officeAddress

            objectName: "officeAddress"
            Layout.row: heading.addressBeside ? 1 : 2
            Layout.column: heading.addressBeside ? 1 : 0
            Layout.columnSpan: heading.addressBeside ? 1 : 2
            Layout.fillWidth: !card.wide
            Layout.maximumWidth: card.wide ? card.width / 2 : -1
            Layout.alignment: card.wide ? Qt.AlignBaseline | Qt.AlignRight : Qt.AlignVCenter
            visible: text !== ""
            text: card.address
            spoken: ""
            color: Theme.textSoft
            font.pixelSize: Type.label
        }

        MarkedWords {
            // Such as "Stänger klockan 16 – om 20 minuter", so large that it is still on one line. In pixels.
            readonly property real wideSize: sentenceMetrics.advanceWidth < heading.room ? Type.lead : Type.body

            objectName: "officeSentence"
            anchor: card.anchor
            Layout.row: card.wide ? 1 : 3
            Layout.column: 0
            Layout.columnSpan: card.wide ? 1 : 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            visible: text !== ""
            text: card.sentence
            spoken: ""
            font.pixelSize: card.wide ? wideSize : Type.body * 0.9
            font.weight: Type.bold

            TextMetrics {
                id: sentenceMetrics

                font.family: Type.family
                font.pixelSize: Type.lead
                font.weight: Type.bold
                text: card.sentence
            }
        }
    }

    Words {
        objectName: "officeReason"
        Layout.fillWidth: true
        visible: text !== ""
        text: card.reason
        spoken: ""
        font.weight: Type.semiBold
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Sizes.gapTiny
        Layout.bottomMargin: Sizes.gapTiny / 2
        implicitHeight: Sizes.line
        color: Theme.divider
    }

    Repeater {
        model: card.week

        HoursLine {
            objectName: "weekLine"
            size: card.rowSize
            widest: card.width / 2
        }
    }

    MarkedWords {
        objectName: "deviationsLabel"
        anchor: card.anchor
        Layout.fillWidth: true
        Layout.topMargin: Sizes.gapTiny
        visible: text !== ""
        text: card.heading
        font.pixelSize: Type.label
        font.weight: Type.semiBold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: card.deviations

        HoursLine {
            objectName: "deviationLine"
            size: Type.label
            widest: card.width / 2
        }
    }

    Repeater {
        model: card.notes

        MarkedWords {
            required property int index
            required property string note
            required anchor

            objectName: "hoursNote"
            Layout.fillWidth: true
            Layout.topMargin: index === 0 ? Sizes.gapTiny : 0
            text: note
            color: Theme.textSoft
            font.pixelSize: Type.small
        }
    }

    Item {
        Layout.fillHeight: true
    }
}

// A code for the visitor's own phone, and what it opens there.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Theme

Card {
    id: block

    required property string anchor
    required property string title
    required property string hint
    required property string url
    required property string address

    // The words stand beside the code where there is room, otherwise below it.
    GridLayout {
        Layout.fillWidth: true
        columns: block.width > Sizes.cardWide ? 2 : 1
        columnSpacing: Sizes.gap * 2
        rowSpacing: Sizes.gapSmall

        Image {
            objectName: "qrCode"
            // At its own size, in whole pixels: scaling would blur its modules.
            source: "image://qr/" + Sizes.qrLeast + "/" + encodeURIComponent(block.url)
            sourceSize: Qt.size(Sizes.qr, Sizes.qr)
            fillMode: Image.Pad
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: block.title
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Sizes.gapSmall

            MarkedWords {
                objectName: "qrText"
                anchor: block.anchor
                Layout.fillWidth: true
                text: block.title
                font.pixelSize: Type.subheading
                font.weight: Type.bold
                Accessible.role: Accessible.Heading
            }

            MarkedWords {
                objectName: "qrAddress"
                anchor: block.anchor
                Layout.fillWidth: true
                text: block.address
                font.weight: Type.semiBold
            }

            Words {
                objectName: "qrHint"
                Layout.fillWidth: true
                text: block.hint
                lineHeight: Type.snug
            }
        }
    }
}

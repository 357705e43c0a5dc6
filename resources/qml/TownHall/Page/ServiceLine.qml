// One service: its name and where to go, and beside it whether it is open there now. Below it where there is no room.
import QtQuick
import QtQuick.Layouts
import TownHall.Controls
import TownHall.Status
import TownHall.Theme

GridLayout {
    id: line

    required property int index
    required property string name
    required property string place
    required property string tone
    required property string status
    required property string detail
    required property string spoken
    // The longest word of the name must fit. The height is asked for because it tells when the font has come.
    readonly property real nameWidth: metrics.height > 0 ? Math.max(...name.split(" ").map(word => metrics.advanceWidth(word))) : 0
    readonly property bool wide: width > Math.max(Sizes.cardWide, nameWidth + Sizes.statusColumn + columnSpacing + 1)

    columns: wide ? 2 : 1
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapTiny

    FontMetrics {
        id: metrics

        font: serviceName.font
    }

    Rectangle {
        Layout.columnSpan: line.columns
        Layout.fillWidth: true
        Layout.bottomMargin: Sizes.gapTiny
        implicitHeight: Sizes.line
        visible: line.index > 0
        color: Theme.divider
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: Sizes.gapTiny

        Words {
            id: serviceName

            objectName: "serviceName"
            Layout.fillWidth: true
            text: line.name
            spoken: line.spoken
            font.weight: Type.bold
        }

        Words {
            objectName: "servicePlace"
            Layout.fillWidth: true
            text: line.place
            spoken: ""
            color: Theme.textSoft
            font.pixelSize: Type.label
        }
    }

    GridLayout {
        Layout.fillWidth: !line.wide
        Layout.preferredWidth: line.wide ? Sizes.statusColumn : -1
        columns: line.wide ? 1 : 2
        columnSpacing: Sizes.gapSmall
        rowSpacing: Sizes.gapTiny

        StatusPill {
            tone: line.tone
            label: line.status
        }

        Words {
            objectName: "serviceDetail"
            Layout.fillWidth: true
            visible: text !== ""
            text: line.detail
            spoken: ""
            color: Theme.textSoft
            font.pixelSize: Type.small
        }
    }
}

// One service: its name and where to go. Whether it is open there now stands beside that, or below where there is no
// room.
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
    // Of the font of all names. It is gone before the line when the page closes.
    required property FontMetrics metrics
    // The longest word of the name, which must fit, in pixels. The height is read because it changes when the font has
    // been loaded.
    readonly property real nameWidth: metrics?.height > 0 ? widest(name.split(" ")) : 0
    readonly property bool wide: width > Math.max(Sizes.cardWide, nameWidth + Sizes.statusColumn + columnSpacing + 1)

    function widest(words: list<string>): real {
        return Math.max(...words.map(word => metrics.advanceWidth(word)));
    }

    columns: wide ? 2 : 1
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gapTiny

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

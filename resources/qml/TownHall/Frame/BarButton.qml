// A button of the bottom bar, which says when it is wanted.
import TownHall.Controls

TextButton {
    // Whether the bar has it now, if there is room.
    property bool wanted: true
    // "language" is one of them, "languages" opens them all, "" is any other button.
    property string kind: ""

    // Whether it is there when the languages stand in the bar, or when one button opens them.
    function belongs(withLanguages: bool): bool {
        return kind === "" || (kind === "language") === withLanguages;
    }
}

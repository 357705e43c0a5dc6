"""What every view-model promises QML: one signal, and only when something differs."""

from kiosk.qt.viewmodels.top_line import TopLineViewModel
from kiosk.screen.top_line import TopLineProps


def test_one_signal_and_only_when_something_differs(qapp):
    props = TopLineProps("Piteå kommun", "Välkommen", "15:52", "måndag", "")
    view_model = TopLineViewModel(props)
    said = []
    view_model.changed.connect(lambda: said.append(view_model.clock))
    view_model.update(props)
    view_model.update(TopLineProps("Piteå kommun", "Välkommen", "15:53", "måndag", ""))
    assert said == ["15:53"]

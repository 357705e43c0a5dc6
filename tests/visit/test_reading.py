"""A page read aloud: its sentences, and the reading that goes through them."""

from kiosk.visit.reading import NORMAL, Reading, Sentence, patience

SCRIPT = (
    Sentence("title", "Kontakt.", "sv"),
    Sentence("lead", "Ring oss.", "sv"),
    Sentence("lead", "Eller skriv.", "sv"),
    Sentence("block-0-lines-0", "Telefon.", "sv"),
)
SILENT = Reading()


def test_silence():
    assert (SILENT.active, SILENT.sentence, SILENT.anchor, SILENT.deadline()) == (False, None, "", None)
    assert SILENT.next(1.0) == SILENT.at(1e9) == SILENT.give_up() == SILENT
    assert not SILENT.start((), 1.0).active
    assert not SILENT.again(1.0).active


def test_it_reads_from_the_first_sentence_to_the_last():
    reading = SILENT.start(SCRIPT, 10.0)
    read = []
    while reading.sentence:
        read.append((reading.sentence.text, reading.anchor))
        reading = reading.next(11.0)
    assert [text for text, _ in read] == [sentence.text for sentence in SCRIPT]
    assert [part for _, part in read] == ["title", "lead", "lead", "block-0-lines-0"]
    assert not reading.gave_up


def test_it_stops():
    assert not SILENT.start(SCRIPT, 0.0).next(1.0).stop().active


def test_again_reads_the_text_once_more():
    reading = SILENT.start(SCRIPT, 0.0).next(1.0).next(2.0)
    again = reading.again(3.0)
    assert (again.index, again.since) == (1, 3.0)
    assert again.turn > reading.turn
    assert SILENT.start(SCRIPT, 0.0).again(1.0).index == 0


def test_a_sentence_can_begin_anew():
    reading = SILENT.start(SCRIPT, 0.0).next(1.0).next(2.0)
    anew = reading.repeat_sentence(3.0)
    assert (anew.index, anew.since, anew.turn) == (2, 3.0, reading.turn + 1)
    assert SILENT.repeat_sentence(3.0) == SILENT


def test_again_in_silence_reads_everything_once_more():
    reading = SILENT.start(SCRIPT, 0.0).next(1.0).stop().again(5.0)
    assert (reading.index, reading.since) == (0, 5.0)


def test_louder_and_softer_go_in_steps_and_end_somewhere():
    assert SILENT.level == NORMAL
    volumes, reading = [], SILENT
    for _ in range(4):
        reading = reading.softer()
        volumes.append(reading.volume)
    assert volumes == [0.4, 0.2, 0.2, 0.2]
    for _ in range(6):
        reading = reading.louder()
    assert reading.volume == 1.0


def test_the_next_visitor_finds_it_as_it_was():
    reading = SILENT.start(SCRIPT, 0.0).louder().reset()
    assert (reading.active, reading.level, reading.script, reading.gave_up) == (False, NORMAL, (), False)


def test_a_voice_that_never_finishes_is_given_up():
    reading = SILENT.start(SCRIPT, 100.0)
    deadline = reading.deadline()
    assert deadline is not None
    assert deadline > 100.0 + patience("Kontakt.")
    assert reading.at(deadline - 0.1) == reading
    given_up = reading.at(deadline)
    assert (given_up.active, given_up.gave_up) == (False, True)
    assert not given_up.start(SCRIPT, 200.0).gave_up
    assert not given_up.stop().gave_up


def test_longer_sentences_may_take_longer():
    assert patience("x" * 200) > patience("x") + 30


def test_a_recording_may_take_as_long_as_it_says():
    reading = SILENT.start((Sentence("", "", "sv", 600.0),), 0.0)
    assert (reading.deadline() or 0) > 600.0

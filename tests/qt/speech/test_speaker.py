"""The silent speaker of a screen without speech."""

from pathlib import Path

from kiosk.qt.speech.speaker import Speaker


def test_it_speaks_no_language_and_ends_nothing(qapp, qtbot):
    speaker = Speaker()
    with qtbot.assertNotEmitted(speaker.finished), qtbot.assertNotEmitted(speaker.failed):
        speaker.prepare()
        speaker.say("Hej.", "sv", 0.6)
        speaker.play(Path("vision.mp3"), 0.6)
        speaker.set_volume(0.8)
        speaker.stop()
        speaker.close()
    assert (speaker.has_voice, speaker.can_speak("sv"), speaker.can_play) == (False, False, False)

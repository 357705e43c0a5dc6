"""The word that somebody most likely meant to write."""

from kiosk.content.text.similar import similar_word


def test_a_similar_word():
    assert similar_word("KOMUN", ["språk", "kommun"]) == "kommun"
    assert similar_word("xyz", ["språk", "kommun"]) is None
    assert similar_word("k" * 61, ["k" * 61]) is None


def test_a_high_cutoff_takes_the_same_word_alone():
    assert similar_word("Kommun", ["kommun"], cutoff=1) == "kommun"
    assert similar_word("komun", ["kommun"], cutoff=1) is None

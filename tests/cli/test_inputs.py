"""The content that commands answer from."""

from kiosk.cli.inputs import exists, folder_of
from kiosk.cli.main import main
from tests.conftest import CONTENT
from tests.support.commands import OWN_CONTENT


def test_status_of_broken_content_says_what_is_wrong_and_nothing_else(capsys, broken):
    assert main(["status", "--content", str(broken)]) == 1
    said = capsys.readouterr().err
    assert "17-8" in said
    assert "anmärkning" not in said


def test_content_that_nobody_named_is_named(capsys):
    assert main(["status"]) == 0
    assert capsys.readouterr().err == OWN_CONTENT


def test_the_folder_of_a_file():
    assert folder_of(CONTENT / "skarmar" / "10-vision.yaml") == CONTENT
    assert folder_of(CONTENT / "kiosk.yaml") == CONTENT
    assert folder_of(CONTENT.parent / "README.md") == CONTENT.parent


def test_what_may_not_be_looked_at_does_not_exist(monkeypatch):
    class Refused:
        def exists(self):
            raise PermissionError

    assert exists(CONTENT)
    assert not exists(CONTENT / "nothing")
    assert not exists(Refused())

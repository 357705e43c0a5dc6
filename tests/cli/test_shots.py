"""kiosk shots, as a process of its own: pictures, and a page that shows them."""

from tests.support.commands import kiosk


def test_shots(tmp_path):
    process = kiosk(
        "shots", str(tmp_path), "--at", "2026-11-23T15:52", "--size", "540x960", "--language", "sv", "--theme", "light"
    )
    assert (process.returncode, process.stderr) == (0, "")
    pictures = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.png"))
    assert "540x960/slide-vision-sv-light.png" in pictures
    assert "540x960/page-oppettider-sv-light.png" in pictures
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f'src="{picture}"' in page for picture in pictures)
    assert f"{len(pictures)} pictures" in process.stdout


def test_shots_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    process = kiosk("shots", str(tmp_path / "file" / "out"), "--size", "540x960", "--theme", "light")
    assert process.returncode == 1
    assert "cannot be written" in process.stderr
    assert "Traceback" not in process.stderr

"""The folder as a whole, and kiosk.yaml: what is found, what is missing, and what people are told."""

from __future__ import annotations

import errno
from pathlib import Path, PurePosixPath

import pytest

from kiosk.content import files
from kiosk.content.loader import load
from kiosk.content.model import Settings
from kiosk.content.problems import Severity
from tests.content.folder import ICONS, KIOSK, OFFICES, TOPIC, load_with, told, write

SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>"
FULL = """\
kommun:  Piteå   kommun
välkommen: {en: Welcome, sv: Välkommen}
språk: [sv, en]
rotation:
  sekunder: 10
vila:
  fråga efter: 2 minuter
  börja om efter: 20
färger:
  huvudfärg: "#0B3A5B"
logotyp: bilder/logotyp.svg
"""
ALL_KEYS = "kommun, välkommen, språk, rotation, vila, färger eller logotyp"


def test_a_small_folder_passes(tmp_path):
    loaded = load_with(tmp_path, {})
    assert loaded.problems == ()
    assert loaded.content is not None
    assert loaded.content.settings == Settings("Piteå kommun", (("sv", "Välkommen"), ("en", "Welcome")), ("sv", "en"))
    assert [place.office.name for place in loaded.content.places] == ["Stadshuset"]
    assert [topic.id for topic in loaded.content.topics] == ["vision"]
    assert (loaded.content.messages, loaded.content.matters) == ((), ())


def test_all_settings(tmp_path):
    loaded = load_with(tmp_path, {"kiosk.yaml": FULL, "bilder/logotyp.svg": SVG})
    assert loaded.problems == ()
    assert loaded.content.settings == Settings(
        municipality="Piteå kommun",
        welcome=(("sv", "Välkommen"), ("en", "Welcome")),
        languages=("sv", "en"),
        slide_seconds=10,
        ask_after=120,
        restart_after=20,
        brand_color="#0B3A5B",
        logo=PurePosixPath("bilder/logotyp.svg"),
    )


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("kommun: Piteå kommun\n", "", ['kiosk.yaml:1: "kommun" saknas. Skriv kommun: följt av kommunens namn.']),
        ("Piteå kommun", "", ['kiosk.yaml:1: "kommun" är tom. Skriv kommun: följt av kommunens namn.']),
        ("Piteå kommun", '" "', ['kiosk.yaml:1: "kommun" är tom. Skriv kommun: följt av kommunens namn.']),
        (
            "kommun:",
            "komun:",
            [
                'kiosk.yaml:1: "kommun" saknas. Skriv kommun: följt av kommunens namn.',
                'kiosk.yaml:1: Nyckeln "komun" finns inte här. Menade du kommun?',
            ],
        ),
        ("språk", "xyz: 1\nspråk", [f'kiosk.yaml:3: Nyckeln "xyz" finns inte här. Här kan det stå {ALL_KEYS}.']),
        (
            "Piteå kommun",
            "P" * 81,
            ["kiosk.yaml:1: Texten är 81 tecken lång, och på skärmen får det plats 80. Korta texten eller dela den."],
        ),
        (
            "Piteå kommun",
            "[a]",
            ["kiosk.yaml:1: Här står en lista, men det ska vara en text. Skriv till exempel en text."],
        ),
        (
            "Piteå kommun",
            "{a: b}",
            ["kiosk.yaml:1: Texten innehåller ett kolon och läses därför som en nyckel. Sätt den inom citattecken."],
        ),
        (
            "[sv, en]",
            "svenska",
            ['kiosk.yaml:3: "svenska" är ingen språkkod. Skriv två små bokstäver, till exempel sv, en, fi eller ar.'],
        ),
        (
            "{sv: Välkommen, en: Welcome}",
            "V" * 121,
            ["kiosk.yaml:2: Texten är 121 tecken lång, och på skärmen får det plats 120. Korta texten eller dela den."],
        ),
        ("[sv, en]", "[sv, en, sv]", ["kiosk.yaml:3: Samma sak står två gånger i listan. Ta bort den ena."]),
        ("[sv, en]", "[]", ["kiosk.yaml:1: Under språk står inget språk. Skriv minst ett, till exempel [sv, en]."]),
        (
            "sv: Välkommen, ",
            "",
            ["kiosk.yaml:2: Texten saknas på språket sv, som är det första. Skriv sv: och texten."],
        ),
        (
            "sv: Välkommen, ",
            "sv: , ",
            ["kiosk.yaml:2: Texten saknas på språket sv, som är det första. Skriv sv: och texten."],
        ),
        (
            ", en: Welcome",
            ", eng: Welcome",
            [
                'kiosk.yaml:2: Nyckeln "eng" finns inte här. Menade du en?',
                "kiosk.yaml:2: anmärkning: Texten saknas på språket en; besökaren ser den på det första språket. "
                "Skriv en: och texten på det språket.",
            ],
        ),
    ],
)
def test_settings_refused(tmp_path, old, new, problems):
    assert old in KIOSK
    assert told(tmp_path, {"kiosk.yaml": KIOSK.replace(old, new)}) == problems


@pytest.mark.parametrize(
    ("added", "problems"),
    [
        ("rotation: {sekunder: 2}", ['kiosk.yaml:4: "2" är för lite. Skriv mellan 3 och 600 sekunder.']),
        (
            "rotation: {sekunder: 11 minuter}",
            ['kiosk.yaml:4: "11 minuter" är för mycket. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: {sekunder: tolv}",
            ['kiosk.yaml:4: "tolv" är inget antal sekunder. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: {sekunder: 5 liter}",
            ['kiosk.yaml:4: "5 liter" är inget antal sekunder. Skriv mellan 3 och 600 sekunder.'],
        ),
        (
            "rotation: 12",
            [
                "kiosk.yaml:4: Här ska det stå nycklar med värden. "
                "Skriv till exempel sekunder: … på en egen rad, indragen."
            ],
        ),
        (
            "vila:\n  fråga efter: 5\n  börja om efter: 19 sekunder",
            [
                'kiosk.yaml:5: "5" är för lite. Skriv mellan 10 och 3600 sekunder.',
                'kiosk.yaml:6: "19 sekunder" är för lite. Skriv mellan 20 och 600 sekunder.',
            ],
        ),
        (
            "färger: {huvudfärg: blå}",
            ['kiosk.yaml:4: "blå" är ingen färg. Skriv färgen med citattecken, till exempel "#0B3A5B".'],
        ),
        (
            "färger:\n  huvudfärg: #0B3A5B",
            ['kiosk.yaml:5: anmärkning: "huvudfärg" är tom, så den visas inte. Fyll i uppgiften när den finns.'],
        ),
        (
            'färger: {huvudfärg: "#8899AA"}',
            [
                "kiosk.yaml:4: Vit text syns för dåligt på färgen #8899AA: kontrasten är 2,9:1. "
                "Välj en mörkare färg, med en kontrast på minst 4,5:1 mot vitt."
            ],
        ),
        (
            "logotyp:",
            ['kiosk.yaml:4: anmärkning: "logotyp" är tom, så den visas inte. Fyll i uppgiften när den finns.'],
        ),
        ("rotation:", []),
        ('färger: {huvudfärg: "#767676"}', []),
        ("rotation: {sekunder: '0,5 min'}", []),
    ],
)
def test_optional_settings(tmp_path, added, problems):
    assert told(tmp_path, {"kiosk.yaml": KIOSK + added + "\n"}) == problems


def test_a_plain_text_is_in_the_first_language(tmp_path):
    loaded = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: P\nvälkommen: Tervetuloa\nspråk: fi, sv\n",
            "skarmar/10-vision.yaml": "meny: A\nikon: person\nfi: {rubrik: B}\nsv: {rubrik: C}\n",
        },
    )
    assert loaded.content.settings.welcome == (("fi", "Tervetuloa"),)
    assert loaded.content.settings.languages == ("fi", "sv")
    assert [language for language, _ in loaded.content.topics[0].pages] == ["fi", "sv"]
    assert {(problem.line, problem.severity) for problem in loaded.problems} == {
        (1, Severity.REMARK),
        (2, Severity.REMARK),
    }


def test_a_text_in_a_language_the_kiosk_lacks_is_a_remark(tmp_path):
    changed = {"kiosk.yaml": KIOSK.replace("en: Welcome", "en: Welcome, de: Willkommen")}
    assert told(tmp_path, changed) == [
        "kiosk.yaml:2: anmärkning: Texten på språket de visas inte, för det står inte under språk i kiosk.yaml. "
        "Lägg till språket där, eller ta bort texten."
    ]
    assert load(tmp_path, ICONS).content.settings.welcome == (("sv", "Välkommen"), ("en", "Welcome"))


def test_all_problems_of_all_files_come_at_once_in_order(tmp_path):
    problems = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: 'Piteå\n",
            "oppettider.yaml": OFFICES.replace("8-17", "17-8") + "xyz: 1\n",
            "skarmar/10-vision.yaml": TOPIC.replace("person", "persn") + "sekunder: 1\n",
            "skarmar/9-tom.yaml": "",
            "meddelanden/a.yaml": "nivå: kriss\n",
            "arenden.yaml": "- ärende: A\n",
        },
    ).problems
    assert [(problem.file, problem.line) for problem in problems] == [
        ("arenden.yaml", 1),
        ("kiosk.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("meddelanden/a.yaml", 1),
        ("oppettider.yaml", 4),
        ("oppettider.yaml", 5),
        ("skarmar/10-vision.yaml", 2),
        ("skarmar/10-vision.yaml", 5),
        ("skarmar/9-tom.yaml", 0),
    ]


def test_a_broken_file_makes_no_follow_on_problems(tmp_path):
    """Languages and offices that cannot be known are not held against the other files."""
    problems = load_with(
        tmp_path,
        {
            "kiosk.yaml": "kommun: 'Piteå\n",
            "oppettider.yaml": "kontor: [\n",
            "skarmar/10-vision.yaml": TOPIC.replace(
                "sv: {rubrik: Visionen}", "sv: {rubrik: A, innehåll: [öppettider: X]}"
            ),
            "arenden.yaml": "- {ärende: {de: A}, kontor: X}\n",
        },
    ).problems
    assert [(problem.file, problem.line) for problem in problems] == [("kiosk.yaml", 1), ("oppettider.yaml", 1)]


@pytest.mark.parametrize("language", ["sv: , en: ", ""])
def test_without_languages_a_text_must_still_be_somewhere(tmp_path, language):
    topic = f"meny: {{{language}}}\nikon: person\nsv: {{rubrik: A}}\n"
    assert told(tmp_path, {"kiosk.yaml": "- x\n", "skarmar/10-vision.yaml": topic})[1:] == [
        "skarmar/10-vision.yaml:1: Texten saknas på språket sv, som är det första. Skriv sv: och texten."
    ]


# The folder


def test_missing_folder(tmp_path):
    folder = tmp_path / "x"
    assert [str(problem) for problem in load(folder, ICONS).problems] == [
        f'.:0: Innehållsmappen "{folder}" finns inte. Kontrollera sökvägen och nätverket.'
    ]


def test_empty_folder(tmp_path):
    (tmp_path / ".git").mkdir()
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        ".:0: Innehållsmappen är tom. Lägg tillbaka filerna, till exempel från en säkerhetskopia."
    ]


def test_folder_that_is_a_file(tmp_path):
    file = tmp_path / "content"
    file.touch()
    assert [str(problem) for problem in load(file, ICONS).problems] == [
        ".:0: Det här är en fil, men här ska det vara en mapp. Byt namn på filen och skapa mappen."
    ]


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({"kiosk.yaml": None}, ['kiosk.yaml:0: Filen saknas. Lägg till filen "kiosk.yaml".']),
        (
            {"kiosk.yaml": None, "kiosk.yaml.txt": KIOSK},
            ['kiosk.yaml:0: Filen saknas. Byt namn på "kiosk.yaml.txt" till "kiosk.yaml".'],
        ),
        ({"oppettider.yaml": None}, ['oppettider.yaml:0: Filen saknas. Lägg till filen "oppettider.yaml".']),
        (
            {"skarmar/10-vision.yaml": None},
            ["skarmar:0: Här finns inget att visa. Lägg till en fil, till exempel 10-vision.yaml."],
        ),
        (
            {"skarmar/10-vision.yaml": None, "skarmar": ""},
            ["skarmar:0: Det här är en fil, men här ska det vara en mapp. Byt namn på filen och skapa mappen."],
        ),
        (
            {"kiosk.yaml": None, "kiosk.yaml/x": ""},
            ["kiosk.yaml:0: Det här är en mapp, men här ska det vara en fil. Byt namn på mappen."],
        ),
        (
            {"skarmar/20-a.yaml/x": ""},
            ["skarmar/20-a.yaml:0: Det här är en mapp, men här ska det vara en fil. Byt namn på mappen."],
        ),
        ({"kiosk.yaml": ""}, ["kiosk.yaml:0: Filen är tom. Fyll i den, eller lägg tillbaka den som den var."]),
        (
            {"skarmar/20-ö.yaml": "# tom\n"},
            [
                "skarmar/20-ö.yaml:0: Filen är tom. Fyll i den, eller lägg tillbaka den som den var.",
                "skarmar/20-ö.yaml:0: anmärkning: Filnamnet har bokstäver utanför a–z. "
                "Byt namn, så att det håller i zip-filer och på andra datorer.",
            ],
        ),
        (
            {"skarmar/20-a.yaml.txt": "", "skarmar/30-b.docx": "", "skarmar/Thumbs.db": "", "skarmar/gamla/a.yaml": ""},
            [
                f'skarmar:0: anmärkning: Filen "{name}" läses inte. '
                "Ska den visas, spara den som ren text med namnet ….yaml."
                for name in ("20-a.yaml.txt", "30-b.docx")
            ],
        ),
        (
            {"skarmar/20-vision.yml": TOPIC},
            [
                'skarmar/20-vision.yml:0: "vision" finns redan i skarmar/10-vision.yaml. '
                "Ge filen ett annat namn efter numret."
            ],
        ),
    ],
)
def test_files_that_are_not_as_they_should_be(tmp_path, changed, problems):
    assert told(tmp_path, changed) == problems


def test_what_is_none_of_ours_is_ignored(tmp_path):
    left_behind = [
        "_10-x.yaml",
        ".10-x.yaml",
        "10-x.yaml~",
        "10-x.yaml.bak",
        "10-x.yaml.TMP",
        "~$10-x.yaml",
        ".~lock.x#",
    ]
    loaded = load_with(tmp_path, {f"skarmar/{name}": "skräp: [" for name in left_behind})
    assert loaded.problems == ()
    assert len(loaded.content.topics) == 1


def test_topics_come_in_the_order_people_sort_files(tmp_path):
    names = ["9-nio", "100-hundra", "10-vision", "020-tjugo", "utan", "B-be", "a-a", "30", "40 fyra"]
    loaded = load_with(tmp_path, {f"skarmar/{name}.YAML": TOPIC for name in names if name != "10-vision"})
    ids = ["nio", "vision", "tjugo", "30", "fyra", "hundra", "a-a", "B-be", "utan"]
    assert [topic.id for topic in loaded.content.topics] == ids


def test_too_many_files(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_FILES", 2)
    assert told(tmp_path, {f"skarmar/{n}-x{n}.yaml": TOPIC for n in range(2)}) == [
        "skarmar:0: Mappen har fler än 2 filer. Ta bort filer som inte hör hit."
    ]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(), "Skärmen får inte läsa det här. Be IT att ge skärmen rätt att läsa innehållsmappen."),
        (
            OSError(errno.EIO, "Input/output error"),
            "Det här går inte att läsa (Input/output error). Försök igen, och be IT om hjälp.",
        ),
        (OSError(), "Det här går inte att läsa (okänt fel). Försök igen, och be IT om hjälp."),
    ],
)
def test_what_cannot_be_read(tmp_path, monkeypatch, error, said):
    write(tmp_path, {})
    plain_open, plain_iterdir = Path.open, Path.iterdir

    def may_open(path, *arguments):
        if path.name == "kiosk.yaml":
            raise error
        return plain_open(path, *arguments)

    def may_list(path):
        if path.name == "skarmar":
            raise error
        return plain_iterdir(path)

    monkeypatch.setattr(Path, "open", may_open)
    monkeypatch.setattr(Path, "iterdir", may_list)
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        f"kiosk.yaml:0: {said}",
        f"skarmar:0: {said}",
    ]

    monkeypatch.setattr(Path, "iterdir", lambda _: may_list(tmp_path / "skarmar"))
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [f".:0: {said}"]


def test_a_missing_file_in_a_folder_that_cannot_be_listed(tmp_path, monkeypatch):
    write(tmp_path, {"kiosk.yaml": None})
    listings = iter([True, False])
    plain_iterdir = Path.iterdir

    def once(path):
        if path == tmp_path and not next(listings):
            raise PermissionError
        return plain_iterdir(path)

    monkeypatch.setattr(Path, "iterdir", once)
    assert [str(problem) for problem in load(tmp_path, ICONS).problems] == [
        'kiosk.yaml:0: Filen saknas. Lägg till filen "kiosk.yaml".'
    ]


def test_content_is_there_if_and_only_if_there_is_no_error(tmp_path):
    remark = load_with(tmp_path, {"kiosk.yaml": KIOSK + "logotyp:\n"})
    assert remark.content is not None
    assert [problem.severity for problem in remark.problems] == [Severity.REMARK]
    assert load_with(tmp_path, {"kiosk.yaml": KIOSK + "logo:\n"}).content is None

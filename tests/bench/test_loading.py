"""How long a large oppettider.yaml takes: `pytest tests/bench/test_loading.py --benchmark-enable`.

Bounds (median): 100 offices with 10,000 exceptions 2 s, from the file until each office has answered. Beside it
stands a quarter of that, which should take a quarter of the time. Of one office's exceptions 4,000 may take eight times
as long as 1,000: twice that is left for the machine, and looking at every pair would take sixteen times as long.
"""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.content.loader import load
from kiosk.schedule.timeline import ZONE
from tests.support.content_folder import ICONS, write
from tests.support.office_files import many_exceptions, read_exceptions

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, tzinfo=ZONE)
EXCEPTIONS = 100


def many_offices(offices: int) -> str:
    """So many offices, each with a season, a shortened day and a hundred exceptions of several kinds."""
    lines = ["gemensamt: {stängda aftnar: [julafton], förkortade dagar: {skärtorsdagen: stänger 15}}", "kontor:"]
    for number in range(offices):
        lines += [
            f"  Kontor {number}:",
            "    ordinarie: {vardagar: '8-12, 13-17'}",
            "    säsonger: [{namn: Sommartid, period: 24/6 – 19/8, vardagar: 8-16}]",
            "    undantag:",
        ]
        for exception in range(EXCEPTIONS):
            day = date(2027, 1, 4) + timedelta(days=9 * exception)
            what = ("tider: 8-12", "stängt: hela dagen", "stängt: 13-15")[exception % 3]
            when = f"{day} – {day + timedelta(days=3)}" if exception % 5 == 0 else f"{day}"
            lines.append(f"      - {{datum: {when}, {what}, orsak: {{sv: Möte, en: Meeting}}}}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("offices", [25, 100])
def test_loading_and_building(benchmark: BenchmarkFixture, tmp_path: Path, offices: int):
    folder = write(tmp_path, {"oppettider.yaml": many_offices(offices)})

    def answers() -> list[datetime | None]:
        content = load(folder, ICONS, TODAY).content
        assert content is not None
        return [office.hours.at(NOW).until for office in content.offices]

    assert len(benchmark.pedantic(answers, rounds=5, warmup_rounds=1)) == offices
    if benchmark.stats is not None:
        assert benchmark.stats.stats.median <= 2 * offices / 100


@pytest.fixture(scope="module")
def medians() -> list[float]:
    """What the shorter list took in this run, in seconds; empty with benchmarks disabled."""
    return []


@pytest.mark.parametrize("number", [1000, 4000])
def test_one_long_list_of_exceptions(benchmark: BenchmarkFixture, tmp_path: Path, medians: list[float], number: int):
    root = many_exceptions(number)
    assert len(benchmark.pedantic(read_exceptions, (root, tmp_path), rounds=5, warmup_rounds=1)) == number
    if benchmark.stats is not None:
        medians.append(benchmark.stats.stats.median)
        assert medians[-1] < 8 * medians[0]

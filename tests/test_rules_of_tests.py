"""What tests may not do: judge by a clock or by memory, be skipped, sleep, or wait for a short time only.

How fast a machine is says nothing about whether the program is right. Bounds on time and memory live in tests/bench,
and `make bench` holds the program to them.

Helpers may wait with a clock. The condition of a `while` is the one place where a clock may be compared: such a loop
ends the waiting, and what comes after it must judge by what has happened. A wait of pytest-qt fails when its time is
over, so all of them have the same long time.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
BENCH = TESTS / "bench"
# This file itself shows what is wrong.
FILES = [file for file in sorted(TESTS.rglob("*.py")) if BENCH not in file.parents and file != Path(__file__)]

CLOCKS = {"time", "monotonic", "perf_counter", "process_time", "thread_time"}
CLOCKS |= {f"{clock}_ns" for clock in CLOCKS}
TIMERS = {"elapsed", "nsecsElapsed", "msecsSinceReference", "hasExpired"}
METERS = {"tracemalloc", "resource", "psutil", "timeit"}
MEMORY = ("/statm", "/smaps")
WAITS = {"waitSignal", "waitSignals", "waitUntil", "wait_signal", "wait_signals", "wait_until"}


class Modules:
    """What a file calls the modules it imports, and what it imports from them."""

    def __init__(self, tree: ast.AST) -> None:
        self.modules: dict[str, str] = {}
        self.members: dict[str, tuple[str, str]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self.modules |= {alias.asname or alias.name: alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                self.members |= {alias.asname or alias.name: (node.module, alias.name) for alias in node.names}

    def member(self, node: ast.AST) -> tuple[str, str]:
        """Module and name of what a node stands for: ("time", "monotonic")."""
        if isinstance(node, ast.Name):
            return self.members.get(node.id, ("", ""))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            return self.modules.get(node.value.id, ""), node.attr
        return "", ""

    def measures(self, node: ast.AST) -> bool:
        """Whether a node reads a clock or the memory."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and any(file in node.value for file in MEMORY)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in TIMERS:
            return True
        module, name = self.member(node)
        return (module == "time" and name in CLOCKS) or module in METERS


def measured_names(tree: ast.AST, modules: Modules) -> set[str]:
    """Names of variables, attributes and functions that hold what was measured, in whatever part of the file."""
    names: set[str] = set()
    while True:
        before = len(names)
        for node in ast.walk(tree):
            targets, value = flows(node)
            if any(is_measured(part, modules, names) for part in value):
                names |= {name for target in targets for name in named(target)}
        if len(names) == before:
            return names


def flows(node: ast.AST) -> tuple[list[ast.AST], list[ast.AST]]:
    """Where a node puts something, and what."""
    if isinstance(node, ast.Assign):
        return list(node.targets), [node.value]
    if isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
        return [node.target], [node.value]
    if isinstance(node, ast.For | ast.comprehension):
        return [node.target], [node.iter]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):  # times.append(…)
        return [node.func.value], [*node.args, *(keyword.value for keyword in node.keywords)]
    if isinstance(node, ast.FunctionDef):
        inner = [part for part in ast.walk(node) if isinstance(part, ast.Return | ast.Yield) and part.value]
        return [ast.Name(node.name)], [part.value for part in inner]
    return [], []


def named(target: ast.AST) -> Iterator[str]:
    """The names that are bound by a target; of "self.began" that is "began"."""
    if isinstance(target, ast.Name):
        yield target.id
    elif isinstance(target, ast.Attribute):
        yield target.attr
    elif isinstance(target, ast.Tuple | ast.List):
        for part in target.elts:
            yield from named(part)
    elif isinstance(target, ast.Subscript | ast.Starred):
        yield from named(target.value)


def is_measured(tree: ast.AST, modules: Modules, names: set[str]) -> bool:
    return any(
        modules.measures(node)
        or (isinstance(node, ast.Name) and node.id in names)
        or (isinstance(node, ast.Attribute) and node.attr in names)
        for node in ast.walk(tree)
    )


def broken_rules(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    modules = Modules(tree)
    names = measured_names(tree, modules)
    waiting = {part for node in ast.walk(tree) if isinstance(node, ast.While) for part in ast.walk(node.test)}
    for node in ast.walk(tree):
        at = f"line {getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Assert | ast.Compare) and node not in waiting and is_measured(node, modules, names):
            yield f"{at}: time or memory is judged; move it to tests/bench, with its budget"
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail", "importorskip"}:
            yield f"{at}: no test is skipped, and none is expected to fail"
        if modules.member(node) == ("time", "sleep"):
            yield f"{at}: wait for what is to happen, do not sleep"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WAITS:
            limits = [keyword.value for keyword in node.keywords if keyword.arg == "timeout"]
            if [getattr(limit, "id", "") for limit in limits] != ["PATIENCE"]:
                yield f"{at}: give the wait timeout=PATIENCE"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(TESTS).as_posix())
def test_the_rules_are_kept(file: Path):
    found = list(broken_rules(file.read_text(encoding="utf-8")))
    assert not found, found


@pytest.mark.parametrize(
    "source",
    [
        "import time\nassert time.time() < 5",
        "import time\nbegan = time.monotonic()\nact()\nassert time.monotonic() - began < 1",
        "import time as t\nbegan = t.perf_counter_ns()\nact()\nspent = t.perf_counter_ns() - began\nassert spent",
        "from time import process_time as clock\nif clock() > 3:\n    raise AssertionError",
        "import time\ntimes = []\ntimes.append(time.process_time() - 3)\nassert min(times) < 0.1",
        "import time\ndef spent():\n    return time.thread_time()\nassert spent() * 8 > few",
        "import time\ndef a(self):\n    self.to = time.time()\ndef b(self):\n    assert self.to < 3",
        "import time\na, b = time.time(), 3\nassert b == a",
        "shown = []\nwindow.frame.connect(lambda: shown.append(timer.elapsed()))\nassert shown[0] < 100",
        "assert not timer.hasExpired(100)",
        "import tracemalloc\nnow, peak = tracemalloc.get_traced_memory()\nassert peak < 1000",
        "import psutil\nassert psutil.Process().memory_info().rss < 1e9",
        "import resource\nused = resource.getrusage(resource.RUSAGE_SELF)\nassert used.ru_maxrss < 1e6",
        "text = Path('/proc/self/statm').read_text()\nassert int(text.split()[1]) < 5000",
        "PROGRAM = 'print(open(\"/proc/self/smaps_rollup\").read())'\nassert int(run(PROGRAM)) < 5000",
        "import time\nwhile time.time() < end:\n    assert time.time() < 3",
        "import time\ntime.sleep(1)",
        "from time import sleep\nsleep(1)",
        "import pytest\n@pytest.mark.skipif(True, reason='')\ndef test_a(): ...",
        "import pytest\n@pytest.mark.xfail\ndef test_a(): ...",
        "with qtbot.waitSignal(changed, timeout=1000): ...",
        "qtbot.waitUntil(lambda: shown)",
    ],
)
def test_what_breaks_a_rule_is_found(source: str):
    assert list(broken_rules(source))


@pytest.mark.parametrize(
    "source",
    [
        "import time\nend = time.monotonic() + 5\nwhile time.monotonic() < end:\n    act()\nassert shown",
        "time = Time()\nassert time.monotonic() == 1000",
        "rotation = Rotation()\nassert rotation.elapsed == 5.0",
        "PROGRAM = 'import time; time.sleep(60)'",
        "from datetime import time\nassert time(8) < time(9)",
        "qtbot.waitUntil(lambda: shown, timeout=PATIENCE)",
    ],
)
def test_what_keeps_the_rules_is_left_alone(source: str):
    assert not list(broken_rules(source))

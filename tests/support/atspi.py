"""An outside client of a screen reader's kind: it speaks AT-SPI over D-Bus, and knows nothing of the program.

It brings its own X server and its own buses, so that it meets nobody else's and nobody meets it.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SECONDS = 60.0  # so long is waited on a busy machine before something counts as not coming
ATSPI = "org.a11y.atspi"
_CHECKED, _SHOWING = 4, 25  # bits of AT-SPI's state set

Found = TypeVar("Found")


class NotFoundError(AssertionError):
    """What was waited for did not come."""


@dataclass(frozen=True)
class Node:
    """One accessible object of the program: who answers for it, and its path there."""

    bus: Bus
    owner: str
    path: str

    def ask(self, interface: str, method: str, signature: str | None = None, *body: Any) -> tuple[Any, ...]:
        return self.bus.ask(self.owner, self.path, f"{ATSPI}.{interface}", method, signature, *body)

    @property
    def name(self) -> str:
        address = DBusAddress(self.path, self.owner, f"{ATSPI}.Accessible")
        return self.bus.send(Properties(address).get("Name"))[0][1]

    @property
    def role(self) -> str:
        return self.ask("Accessible", "GetRoleName")[0]

    @property
    def showing(self) -> bool:
        return self._has(_SHOWING)

    @property
    def checked(self) -> bool:
        return self._has(_CHECKED)

    def _has(self, state: int) -> bool:
        return bool(self.ask("Accessible", "GetState")[0][0] & 1 << state)

    def children(self) -> list[Node]:
        return [Node(self.bus, *child) for child in self.ask("Accessible", "GetChildren")[0]]

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children():
            yield from child.walk()

    def press(self) -> None:
        """Do what the first action of the object does, as a switch or a voice would."""
        actions = [action[0] for action in self.ask("Action", "GetActions")[0]]
        assert self.ask("Action", "DoAction", "i", actions.index("Press")) == (True,)

    def find(self, name: str, role: str) -> Node:
        """Find the object of that role whose name begins so, among those that are shown; waits until there is one."""
        return self.bus.wait(
            lambda: next(
                (node for node in self.walk() if node.name.startswith(name) and node.role == role and node.showing),
                None,
            ),
            f"{role} {name}",
        )


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)
        self._end = time.monotonic() + SECONDS

    def send(self, message: Any) -> tuple[Any, ...]:
        reply = self._connection.send_and_get_reply(message, timeout=5)
        if reply.header.message_type is MessageType.error:
            raise NotFoundError(reply.body)
        return reply.body

    def ask(
        self, owner: str, path: str, interface: str, method: str, signature: str | None, *body: Any
    ) -> tuple[Any, ...]:
        return self.send(new_method_call(DBusAddress(path, owner, interface), method, signature, body))

    def wait(self, question: Callable[[], Found | None], what: str) -> Found:
        """Ask again whenever something has happened on the bus, until there is an answer. All waits share one end."""
        while time.monotonic() < self._end:
            try:
                answer = question()
            except NotFoundError:  # an object may go while it is asked
                answer = None
            if answer:
                return answer
            try:
                self._connection.recv_messages(timeout=0.05)
            except TimeoutError:
                continue
        raise NotFoundError(f"no {what} within {SECONDS:.0f} seconds")

    def application(self) -> Node:
        """The one program that is there; waits for it."""
        registry = Node(self, f"{ATSPI}.Registry", "/org/a11y/atspi/accessible/root")
        return self.wait(lambda: next(iter(registry.children()), None), "program on the accessibility bus")

    def listen(self) -> Callable[[], str]:
        """Ask for announcements; gives a function that waits for the next one."""
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self.send(message_bus.AddMatch(rule))
        self.ask(
            f"{ATSPI}.Registry",
            "/org/a11y/atspi/registry",
            f"{ATSPI}.Registry",
            "RegisterEvent",
            "sass",
            "object:announcement",
            [],
            "",
        )
        heard = self._connection.filter(rule).__enter__()
        return lambda: self.wait(lambda: heard.popleft() if heard else None, "announcement").body[3][1]

    def close(self) -> None:
        self._connection.close()


@contextmanager
def desktop(size: str) -> Iterator[tuple[dict[str, str], Callable[[], Bus]]]:
    """Start an X server and a session bus of our own: the environment of a program on it, and how to get on the bus."""
    with tempfile.TemporaryDirectory(prefix="atspi-", ignore_cleanup_errors=True) as folder:
        environment = {
            key: value
            for key, value in os.environ.items()
            if key not in {"DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"}
        } | {"XDG_RUNTIME_DIR": folder, "HOME": folder}
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
        with started(screen, environment) as display:
            environment["DISPLAY"] = f":{display}"
            with started(["dbus-daemon", "--session", "--nofork", "--print-address=1"], environment) as session:
                environment["DBUS_SESSION_BUS_ADDRESS"] = session
                try:
                    yield environment, lambda: _accessibility_bus(session)
                finally:
                    end_all(folder)


def _accessibility_bus(session: str) -> Bus:
    """Ask the session bus, which starts it, for the other bus that accessibility has of its own."""
    first = Bus(session)
    try:
        return Bus(first.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None)[0])
    finally:
        first.close()


@contextmanager
def started(command: Sequence[str], environment: dict[str, str]) -> Iterator[str]:
    """Run a server that says on its first line where it is; gives that line, and ends it."""
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            line = process.stdout.readline().strip()
            assert line, f"{command[0]} does not start"
            yield line
        finally:
            process.terminate()


def started_in(folder: str) -> list[int]:
    """The processes whose environment names the folder: all we started, and all that these started."""
    marked = f"XDG_RUNTIME_DIR={folder}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            zombie = (process / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[
                0
            ] == "Z"
            if not zombie and marked in (process / "environ").read_bytes().split(b"\0"):
                found.append(int(process.name))
        except OSError:
            continue
    return found


def end_all(folder: str) -> None:
    """End whatever was started there by others than us, as the buses start their own helpers."""
    for how, seconds in ((signal.SIGTERM, 2), (signal.SIGKILL, SECONDS)):
        end = time.monotonic() + seconds
        while (left := started_in(folder)) and time.monotonic() < end:
            for process in left:
                with suppress(ProcessLookupError):
                    ended = os.pidfd_open(process)
                    try:
                        os.kill(process, how)
                        select.select([ended], [], [], 1)
                    finally:
                        os.close(ended)
    assert not left, f"these do not end: {left}"

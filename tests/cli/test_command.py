"""What the commands have in common."""

import pytest

from kiosk.cli.command import FAILED, WRONG_USE, Command, CommandError
from kiosk.cli.main import COMMANDS, build_parser


def test_an_error_is_a_failure_unless_it_says_otherwise():
    assert CommandError("it cannot be written").code == FAILED == 1
    assert CommandError("there is no such office", WRONG_USE).code == 2


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_found_by_its_name(command: Command):
    options, _ = build_parser(["sv"]).parse_known_args([command.name, *(["out"] if command.name == "shots" else [])])
    assert options.command is command


def test_a_command_without_help_is_not_listed():
    listed = build_parser(["sv"]).format_help()
    for command in COMMANDS:
        assert (f"\n    {command.name} " in listed) is bool(command.help)

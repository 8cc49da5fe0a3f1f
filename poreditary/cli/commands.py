"""What the modules of the commands share."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_command(
    commands: "Commands", name: str, common: argparse.ArgumentParser, text: str, *, has_json: bool = True
) -> argparse.ArgumentParser:
    """Add a command with the common options; `text` says in one sentence what it does."""
    parser = commands.add_parser(name, parents=[common], help=text, description=text, allow_abbrev=False)
    if has_json:
        parser.add_argument("--json", action="store_true", help="print the answer as JSON")
    return parser

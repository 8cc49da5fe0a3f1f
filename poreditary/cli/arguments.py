"""The arguments of every command."""

import argparse
from functools import cache
from pathlib import Path

from poreditary import __version__
from poreditary.cli import (
    backup,
    check,
    course,
    demo,
    guide,
    log,
    measure,
    passwd,
    patch_test,
    photo_import,
    photos,
    products,
    reaction,
    report,
    rescue,
    restore,
    routine,
    session,
    window,
)
from poreditary.cli.speech import LANGUAGES

COMMANDS = (
    log,
    routine,
    session,
    products,
    course,
    reaction,
    patch_test,
    photo_import,
    photos,
    measure,
    report,
    guide,
    demo,
    check,
    backup,
    restore,
    rescue,
    passwd,
)
EPILOG = "Exit status: 0 done, 1 refused with one sentence on standard error, 2 wrong usage."


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options, `run` among them; raises SystemExit for wrong usage, help and version."""
    return _parser().parse_args(arguments)


@cache
def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="poreditary",
        description="A private diary for the pores of one face. Without a command it opens the window.",
        epilog=EPILOG,
        parents=[_everywhere(None)],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"poreditary {__version__}")
    parser.add_argument("--background", action="store_true", help="start in the tray, without a window")
    parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands, _everywhere(argparse.SUPPRESS))
    return parser


def _everywhere(missing: str | None) -> argparse.ArgumentParser:
    """Return the options that stand before or after the command; one left out hides none that came."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument(
        "--diary", type=Path, metavar="DIR", default=missing, help="the diary's folder (else the one of this user)"
    )
    options.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        default=missing,
        help="the passphrase or recovery code, on the first line of FILE; - for standard input (else it is asked for)",
    )
    options.add_argument(
        "--language", choices=LANGUAGES, default=missing, help="the language to answer in (else the system's)"
    )
    return options

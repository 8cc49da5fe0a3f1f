"""The example: a made-up year, opened in the window or written to a folder."""

import shutil
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary import paths
from poreditary.cli import demo_folder, window
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "open a made-up year in a throw-away diary, or write it to a folder without a window"
    parser = add_command(commands, "demo", common, text, has_json=False)
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write diary, report and a picture of every page to this folder"
    )
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Write the example to a folder, or open the window on a diary that is gone once the window closes."""
    if options.out is not None:
        return demo_folder.write(options.out, terminal)
    window.check_screen()
    with tempfile.TemporaryDirectory(prefix="poreditary-demo-") as temporary:
        folder = Path(temporary) / "diary"
        terminal.line(terminal.speech.say("Cli", "Making up a year; the window opens in a few seconds."))
        demo_folder.build(folder, terminal)
        return window.show(folder, _settings_beside(folder), language=options.language)


def _settings_beside(folder: Path) -> Path:
    """Return a copy of the window's settings, so that the throw-away diary is not remembered as the last one."""
    copy = folder.with_name("window.ini")
    own = paths.settings_file()
    if own.exists():
        shutil.copyfile(own, copy)
    return copy

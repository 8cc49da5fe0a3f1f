"""Open the window."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.terminal import Terminal


def run(options: Namespace, terminal: "Terminal") -> int:
    """Open the window on the diary named, else on the last one."""
    del terminal
    return show(options.diary, language=options.language, in_background=options.background)


def show(
    folder: Path | None,
    settings_file: Path | None = None,
    *,
    language: str | None = None,
    in_background: bool = False,
) -> int:
    """Open the window and return its exit status; raises UserError where there is no screen for it.

    A `language` holds for this run in place of the one in the settings.
    """
    check_screen()
    from poreditary.app.application import run as run_window

    return run_window(folder, settings_file, language=language, in_background=in_background)


def check_screen() -> None:
    """Raise UserError on Linux without a display, unless Qt was told to do without one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise UserError(
            mark(
                "Errors",
                "There is no display to open a window on. Run {command} to see the diary without one.",
            ),
            command="poreditary demo --out DIR",
        )

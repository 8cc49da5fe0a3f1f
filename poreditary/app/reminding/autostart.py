"""Starting with the computer, in the background: what each system reads, and where it lies."""

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from poreditary.domain.words import mark
from poreditary.errors import UserError

ARGUMENT = "--background"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "Poreditary"
LABEL = "poreditary"
SWITCHED_OFF = {"hidden=true", "x-gnome-autostart-enabled=false"}


def command() -> list[str]:
    """Return what starts this program in the background."""
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(program), ARGUMENT]
    without_console = program.with_name("pythonw.exe")
    if sys.platform == "win32" and without_console.exists():
        program = without_console
    return [str(program), "-m", "poreditary", ARGUMENT]


def desktop_entry(words: Sequence[str]) -> str:
    """Return the entry that desktops on Linux start at login, as the Desktop Entry Specification has it."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Poreditary",
        f"Exec={' '.join(_quoted(word) for word in words)}",
        "Icon=poreditary",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join(lines) + "\n"


def run_value(words: Sequence[str]) -> str:
    """Return the command line Windows keeps under its Run key."""
    return subprocess.list2cmdline(words)


def launch_agent(words: Sequence[str]) -> str:
    """Return the property list macOS starts at login."""
    agent = {"Label": LABEL, "ProgramArguments": list(words), "RunAtLoad": True, "ProcessType": "Interactive"}
    return plistlib.dumps(agent).decode()


def place(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    """Return the file that Linux or macOS reads at login."""
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    named = environment.get("XDG_CONFIG_HOME", "")
    # A path that is not absolute is to be passed over, says the XDG Base Directory Specification.
    config = Path(named) if named.startswith("/") else home / ".config"
    return config / "autostart" / "poreditary.desktop"


def is_on() -> bool:
    """Return whether the program starts with the computer."""
    if sys.platform == "win32":
        return _run_key().contains(RUN_NAME)
    try:
        text = _place().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    # Desktops switch an entry off by a line in it rather than by removing it.
    return SWITCHED_OFF.isdisjoint(line.replace(" ", "").casefold() for line in text.splitlines())


def choose(*, on: bool) -> None:
    """Start with the computer from now on, or no longer; raises UserError where that cannot be kept."""
    if sys.platform == "win32":
        _choose_on_windows(on=on)
        return
    path = _place()
    try:
        if not on:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        text = launch_agent(command()) if sys.platform == "darwin" else desktop_entry(command())
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _refused(str(path), error.strerror) from error


def _choose_on_windows(*, on: bool) -> None:
    key = _run_key()
    if on:
        key.setValue(RUN_NAME, run_value(command()))
    else:
        key.remove(RUN_NAME)
    key.sync()
    if key.status() is not QSettings.Status.NoError:
        raise _refused(RUN_KEY, "")


def _refused(where: str, reason: object) -> UserError:
    text = mark(
        "Errors",
        "Starting with the computer cannot be changed: {where} cannot be written ({reason}). "
        "Check that you may write there, then try again.",
    )
    return UserError(text, where=where, reason=reason)


def _quoted(word: str) -> str:
    """Return a word of an Exec line: quoted, and escaped once for the quotes and once for the file."""
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def _place() -> Path:
    return place(sys.platform, os.environ, Path.home())


def _run_key() -> QSettings:
    return QSettings(RUN_KEY, QSettings.Format.NativeFormat)

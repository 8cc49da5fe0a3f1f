"""Starting with the computer: what each system is given, and the real file on Linux."""

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from poreditary.app.reminding import autostart
from poreditary.app.reminding.autostart import desktop_entry, launch_agent, place, run_value
from poreditary.errors import UserError

WORDS = ['/opt/my tools/100% $HOME `x` "q" \\n/poreditary', "-m", "poreditary", "--background"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the file of Linux desktops")


def exec_words(entry: str) -> list[str]:
    """Return the words of an Exec line as a desktop reads it: the file's escapes, then quotes, then field codes."""
    line = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', line.replace("\\\\", "\\"))
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]


def test_a_desktop_reads_the_very_words_back() -> None:
    entry = desktop_entry(WORDS)
    assert exec_words(entry) == WORDS
    assert entry.startswith("[Desktop Entry]\nType=Application\nName=Poreditary\nExec=")
    assert "\nTerminal=false\n" in entry


def test_an_entry_of_plain_words() -> None:
    assert 'Exec="/usr/bin/python3" "-m" "poreditary" "--background"\n' in desktop_entry(
        ["/usr/bin/python3", "-m", "poreditary", "--background"]
    )


def test_windows_is_given_one_line_with_the_path_quoted() -> None:
    line = run_value([r"C:\Program Files\Poreditary\poreditary.exe", "--background"])
    assert line == r'"C:\Program Files\Poreditary\poreditary.exe" --background'


def test_macos_is_given_the_words_and_to_start_at_login() -> None:
    agent = plistlib.loads(launch_agent(WORDS).encode())
    assert agent["ProgramArguments"] == WORDS
    assert agent["RunAtLoad"] is True
    assert agent["Label"] == "poreditary"


@pytest.mark.parametrize(
    ("platform", "environment", "where"),
    [
        ("linux", {}, "/home/me/.config/autostart/poreditary.desktop"),
        ("linux", {"XDG_CONFIG_HOME": "/cfg"}, "/cfg/autostart/poreditary.desktop"),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, "/home/me/.config/autostart/poreditary.desktop"),
        ("darwin", {"XDG_CONFIG_HOME": "/cfg"}, "/home/me/Library/LaunchAgents/poreditary.plist"),
    ],
)
def test_where_it_lies(platform: str, environment: dict[str, str], where: str) -> None:
    assert place(platform, environment, Path("/home/me")) == Path(where)


@on_linux
def test_on_and_off_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "my config"))
    file = tmp_path / "my config" / "autostart" / "poreditary.desktop"
    assert not autostart.is_on()
    autostart.choose(on=False)
    autostart.choose(on=True)
    assert autostart.is_on()
    words = exec_words(file.read_text())
    assert words == autostart.command()
    assert words[-1] == "--background"
    autostart.choose(on=False)
    assert not autostart.is_on()
    assert not file.exists()


@on_linux
def test_the_command_starts_this_program() -> None:
    words = [*autostart.command(), "--version"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("poreditary ")


@on_linux
@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart.choose(on=True)
    file = tmp_path / "autostart" / "poreditary.desktop"
    file.write_text(file.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not autostart.is_on()
    autostart.choose(on=True)
    assert autostart.is_on()


@on_linux
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    with pytest.raises(
        UserError, match=r"Starting with the computer cannot be changed: .*poreditary\.desktop .*\. Check that"
    ):
        autostart.choose(on=True)
    assert not autostart.is_on()

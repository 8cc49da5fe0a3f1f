"""The commands of dev.py as they are called."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import commands
import environment


def test_a_call_without_a_command_shows_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main([], "how to use it") == 2
    assert commands.main(["fly"], "how to use it") == 2
    assert commands.main(["--help"], "how to use it") == 0
    assert capsys.readouterr().err.count("how to use it") == 3


def test_every_command_stands_in_the_usage() -> None:
    script = environment.ROOT / "packaging" / "dev.py"
    usage = subprocess.run([sys.executable, script, "--help"], capture_output=True, text=True, check=True).stderr
    assert [name for name in commands.COMMANDS if f"dev.py {name} " not in usage] == []


def test_the_checks_take_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.test(["--fast"]) == 2
    assert "no arguments" in capsys.readouterr().err


def test_an_unknown_benchmark_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.bench(["nosuch"]) == 2
    assert "nosuch" in capsys.readouterr().err


def test_a_benchmark_runs_by_itself_and_its_status_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "bench_one.py").write_text("def main():\n    print('table one')\n    return 0\n")
    (tmp_path / "packaging" / "bench_two.py").write_text("def main():\n    print('table two')\n    return 3\n")
    (tmp_path / "packaging" / "bench_two_child.py").write_text("raise AssertionError('not a benchmark')\n")
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    monkeypatch.setattr(commands, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(commands, "prepare", lambda: None)
    assert commands.bench(["one"]) == 0
    assert "table two" not in capfd.readouterr().out
    assert commands.bench([]) == 3
    out = capfd.readouterr().out
    assert "table one" in out
    assert "table two" in out


def test_without_a_display_qt_draws_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert commands.without_display() == {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    monkeypatch.setenv("DISPLAY", ":0")
    assert commands.without_display() == dict(os.environ)

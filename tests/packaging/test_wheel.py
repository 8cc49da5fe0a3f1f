"""The wheel: what it holds, and that it runs from a folder of its own."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.xdist_group("wheel")


def run(*arguments: object, cwd: Path, path: Path | None = None) -> str:
    """Run a Python command and return what it printed; a failure shows what it said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(path or "")}
    command = [sys.executable, *map(str, arguments)]
    answer = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of this checkout, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder outside the checkout that holds the wheel's packages and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    options = ("--quiet", "--no-index", "--no-deps", "--no-compile", "--target")
    run("-m", "pip", "install", *options, folder, wheel, cwd=folder)
    return folder


def names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def shipped(folder: Path) -> set[str]:
    """Return the files under a folder of the checkout as git would see them, without caches."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in files}


def test_it_holds_every_module_and_every_resource(wheel: Path) -> None:
    resources = {f"poreditary/{name}" for name in shipped(ROOT / "resources")}
    assert {"poreditary/py.typed", *shipped(ROOT / "poreditary"), *resources} <= names(wheel)


def test_it_holds_nothing_else_but_its_metadata(wheel: Path) -> None:
    others = {name for name in names(wheel) if not name.startswith("poreditary/")}
    assert {name.split("/")[0].split(".")[-1] for name in others} == {"dist-info"}
    assert not [name for name in names(wheel) if Path(name).name.startswith("test_")]


def test_it_names_its_programs_and_its_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    read = {Path(name).name: archive.read(name).decode() for name in archive.namelist() if "dist-info/" in name}
    assert "poreditary = poreditary.cli:main" in read["entry_points.txt"]
    assert "poreditary-window = poreditary.cli:main" in read["entry_points.txt"]
    assert read["LICENSE"] == (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "License-Expression: GPL-3.0-or-later" in read["METADATA"]


def test_it_finds_its_resources_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    ask = "from poreditary import paths; print(paths.resources())"
    assert Path(run("-c", ask, cwd=tmp_path, path=installed).strip()) == installed / "poreditary" / "resources"


def test_its_programs_can_be_loaded(installed: Path, tmp_path: Path) -> None:
    ask = (
        "from importlib.metadata import distribution as d; print(len([e.load() for e in d('poreditary').entry_points]))"
    )
    assert run("-c", ask, cwd=tmp_path, path=installed).strip() == "2"


def test_it_runs_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    from poreditary import __version__

    assert run("-m", "poreditary", "--version", cwd=tmp_path, path=installed).strip() == f"poreditary {__version__}"


def test_it_keeps_a_diary_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    command = ("-m", "poreditary", "--diary", tmp_path / "diary")
    run(*command, "log", "--rate", "left_cheek.pores=2", cwd=tmp_path, path=installed)
    answer = json.loads(run(*command, "check", "--json", cwd=tmp_path, path=installed))
    assert answer["faults"] == []
    assert answer["read"]["check_ins"] == 1

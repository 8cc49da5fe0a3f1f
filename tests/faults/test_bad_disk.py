"""A disk that cannot read some sectors: that is damage like any other, told in a sentence, and the rest is rescued."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from poreditary.diary.diary import Diary
from poreditary.store import trees
from tests.diary.rescue.kit import DAYS, PHOTOS, PRODUCTS, filled, pages_of
from tests.faults.library import compile_library, missing
from tests.faults.nursery import LIBRARY, ROOT
from tests.faults.writers import clock

pytestmark = [pytest.mark.skipif(bool(missing()), reason=missing() or "the library can be compiled")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bad") / "diary"
    diary = Diary(made, clock)
    filled(diary)
    diary.close()
    return made


def played(folder: Path, tmp_path: Path, file: str, first: int, last: int) -> Any:
    library = str(compile_library(tmp_path))
    words = [str(folder), file, str(first), str(last), str(tmp_path / "new")]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.bad_disk", *words],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": library, LIBRARY: library},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["plainly"].endswith("Input/output error")
    return found


def test_pages_of_the_diary_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    leaf = pages_of(folder, "product", trees.TABLE_LEAF)[2]
    found = played(folder, tmp_path, "diary.db", leaf, leaf)
    assert found["products"].startswith("diary.db is damaged (")
    assert "poreditary rescue" in found["products"]
    assert found["faults"]
    rescued, of = found["rescued"]["product"]
    assert PRODUCTS - 10 < rescued < of == PRODUCTS
    assert found["rescued"]["tick"] == [2 * DAYS, 2 * DAYS]
    assert found["photos"] == [PHOTOS, 0]


def test_pages_of_a_volume_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    last = (folder / "photos-0001.db").stat().st_size // 16384
    found = played(folder, tmp_path, "photos-0001.db", last, last)
    assert found["products"] == ""
    assert found["faults"]
    assert found["rescued"]["product"] == [PRODUCTS, PRODUCTS]
    photos, lost = found["photos"]
    assert photos + lost == PHOTOS
    assert lost == 1

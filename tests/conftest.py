"""What every test shares: no screen, no network-bound settings, a clock that stands still."""

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp

# Tests are not timed: the first example waits until hypothesis has read the whole program for numbers worth trying.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# What is loaded and collected stays to the end: looking through it for garbage takes a tenth of that time.
gc.disable()

FOLDERS = ("faults", "vault", "hostile", "cli", "app", "measure", "diary", "report", "photo", "skin", "packaging")
"""Where tests take long goes first; many short ones last, so that all processes end at about the same time."""
BETWEEN_SEARCHES = 20_000
"""How many things are made before garbage is looked for; the usual 700 are made by any test."""
NOW = Stamp(datetime(2026, 11, 21, 21, 30, tzinfo=UTC), 60)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process run all of a file, so that what its tests share is made once, and long files first."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(_group(item.path))
    items.sort(key=lambda item: _rank(item.path))


@cache
def _group(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.xdist_group(path.relative_to(Path(__file__).parent).as_posix())


@cache
def _rank(path: Path) -> int:
    folder = path.relative_to(Path(__file__).parent).parts[0]
    return FOLDERS.index(folder) if folder in FOLDERS else len(FOLDERS)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()
    gc.set_threshold(BETWEEN_SEARCHES)
    gc.enable()


class StandingClock:
    """A clock that shows what a test sets: Saturday 21 November 2026, 22:30 at UTC+1."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> Stamp:
        """Return the time it shows."""
        return self.now

    def advance(self, **how: float) -> None:
        """Move on by a timedelta's keywords."""
        self.now = Stamp(self.now.moment + timedelta(**how), self.now.utc_offset)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


def begin(folder: Path, blank: Path) -> Path:
    """Put a diary without an entry where none is yet, and return where: a copy is there sooner than a new one."""
    if not folder.exists():
        shutil.copytree(blank, folder)
    return folder


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a new diary, to copy and never to open."""
    made = tmp_path_factory.mktemp("blank") / "diary"
    Diary(made).close()
    return made


Year = tuple[Path, list[tuple[int, int]]]


@pytest.fixture(scope="session")
def example_year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """Return the folder of an example year up to the day of the clock, and the progress told while it was made.

    It takes seconds to make: the tests that ask for it are of the group of its name, which one process runs.
    """
    from poreditary.diary.demo import build_demo

    told: list[tuple[int, int]] = []
    folder = tmp_path_factory.mktemp("year") / "diary"
    build_demo(folder, NOW.local.date(), progress=lambda done, of: told.append((done, of)))
    return folder, told


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this computer stand in Berlin, where the clock of these tests is right."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set here")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def open_diary(tmp_path: Path, clock: StandingClock, blank: Path) -> Iterator[Callable[[], Diary]]:
    """Return a function that opens the diary of this test, closing the one opened before."""
    opened: list[Diary] = []

    def reopen() -> Diary:
        while opened:
            opened.pop().close()
        opened.append(Diary(begin(tmp_path / "diary", blank), clock))
        return opened[0]

    yield reopen
    for diary in opened:
        diary.close()


@pytest.fixture
def diary(open_diary: Callable[[], Diary]) -> Diary:
    return open_diary()

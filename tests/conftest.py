"""What every test shares: no screen, no network-bound settings, a clock that stands still."""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp

NOW = Stamp(datetime(2026, 11, 21, 21, 30, tzinfo=UTC), 60)


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
def open_diary(tmp_path: Path, clock: StandingClock) -> Iterator[Callable[[], Diary]]:
    """Return a function that opens the diary of this test, closing the one opened before."""
    opened: list[Diary] = []

    def reopen() -> Diary:
        while opened:
            opened.pop().close()
        opened.append(Diary(tmp_path / "diary", clock))
        return opened[0]

    yield reopen
    for diary in opened:
        diary.close()


@pytest.fixture
def diary(open_diary: Callable[[], Diary]) -> Diary:
    return open_diary()

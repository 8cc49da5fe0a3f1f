"""When a patch is to be looked at, and what it showed in the end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult
from poreditary.domain.reaction import READING_HOURS, PatchReading, PatchTest

LAST_WAITS = timedelta(hours=72)
"""How long the last reading can be made up for; each one before it waits until the next is due."""
EARLY = timedelta(hours=6)
"""How long before its time a reading may be written down with one click."""
STRENGTH = {PatchResult.NONE: 0, PatchResult.SLIGHT: 1, PatchResult.CLEAR: 2}


@dataclass(frozen=True, slots=True)
class DueReading:
    """A reading that is not written down yet: of which test, so many hours after it was put on, and when.

    `at` is a whole number of real hours after the patch was put on, shown by the offset of the clock of now.
    """

    test: PatchTest
    hours: int
    at: Stamp

    def is_due(self, now: Stamp) -> bool:
        """Return whether its time has come, to the second."""
        return self.at.moment <= now.moment

    def can_be_read(self, now: Stamp) -> bool:
        """Return whether its time has come or is near enough to look already."""
        return self.at.moment - EARLY <= now.moment


@dataclass(frozen=True, slots=True)
class PatchOutcome:
    """What the tests of a product showed: the strongest reading of the latest test that was read."""

    test_id: int
    day: date
    reading: PatchReading


def next_reading(test: PatchTest, now: Stamp) -> DueReading | None:
    """Return the reading to make now or, where none is due, the one to come; None once there is nothing to wait for.

    A reading that was left out gives way when the next one is due, for a patch cannot be looked at in the past.
    """
    for hours in test.open_hours:
        if now.moment < closes(test, hours):
            return DueReading(test, hours, Stamp(test.due_at(hours).moment, now.utc_offset))
    return None


def due_readings(tests: Iterable[PatchTest], now: Stamp) -> tuple[DueReading, ...]:
    """Return the readings whose time has come and that are not written down, the one due longest first."""
    found = (next_reading(test, now) for test in tests)
    due = [reading for reading in found if reading is not None and reading.is_due(now)]
    return tuple(sorted(due, key=lambda reading: (reading.at.moment, reading.test.id)))


def outcome(test: PatchTest) -> PatchOutcome | None:
    """Return the strongest reading of a test, the latest of equal ones; None before the first reading."""
    if not test.readings:
        return None
    strongest = max(test.readings, key=lambda reading: (STRENGTH[reading.result], reading.hours))
    return PatchOutcome(test.id, test.day, strongest)


def outcomes(tests: Iterable[PatchTest]) -> dict[int, PatchOutcome]:
    """Return by product id what its latest test showed that was read."""
    found: dict[int, PatchOutcome] = {}
    for test in sorted(tests, key=lambda test: (test.stamp.moment, test.id)):
        shown = outcome(test)
        if test.product_id is not None and shown is not None:
            found[test.product_id] = shown
    return found


def closes(test: PatchTest, hours: int) -> datetime:
    """Return when a reading can be made no more: once the next one is due, the last after three days."""
    later = [other for other in READING_HOURS if other > hours]
    if later:
        return test.due_at(min(later)).moment
    return test.due_at(hours).moment + LAST_WAITS

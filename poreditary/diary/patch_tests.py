"""Patch tests: a product tried on a small place, looked at after a day and more."""

from dataclasses import replace

from poreditary.diary.ledger import LONGEST_NAME, check_day, check_name
from poreditary.diary.room import LIVE, Room
from poreditary.diary.shelf import Shelf
from poreditary.domain.change import Changes
from poreditary.domain.kinds import PatchResult
from poreditary.domain.patch_tests import DueReading, PatchOutcome, outcomes
from poreditary.domain.reaction import READING_HOURS, PatchReading, PatchTest
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.store import GONE

TOO_EARLY = mark("Errors", "The reading after {hours} hours is due on {when}. Write it down then.")


class PatchTests(Room):
    """Patch tests, the latest first."""

    def all(self) -> list[PatchTest]:
        """Return every patch test with its readings, the latest first."""
        readings: dict[int, tuple[PatchReading, ...]] = {}
        rows = self._store.rows("SELECT patch_test_id, hours, result, note FROM patch_reading ORDER BY hours")
        for test, hours, result, note in rows:
            key = int(str(test))
            reading = PatchReading(int(str(hours)), PatchResult(str(result)), str(note))
            readings[key] = (*readings.get(key, ()), reading)
        found = self._store.values(PatchTest, "patch_test", f"WHERE {LIVE} ORDER BY day DESC, id DESC")
        return [replace(test, readings=readings.get(test.id, ())) for test in found]

    def test(self, test_id: int) -> PatchTest:
        """Return one patch test; raises UserError where there is none outside the trash."""
        found = next((test for test in self.all() if test.id == test_id), None)
        if found is None:
            raise UserError(GONE)
        return found

    def results(self) -> dict[int, PatchOutcome]:
        """Return by product id what the latest patch test of each product showed that was read."""
        return outcomes(self.all())

    def add(self, test: PatchTest) -> Changes:
        """Log a patch test; its stamp is kept as given, for it says when the readings are due."""
        _check(test)
        with self._ledger.change(mark("Changes", "Patch test logged")) as action:
            action.id = self._store.insert("patch_test", self._named(test))
            self._write_readings(action.id, test.readings)
        return action.done

    def edit(self, test: PatchTest) -> Changes:
        """Change a patch test with its readings; raises UserError for a new one whose time has not come."""
        _check(test)
        self._check_times(test, self.test(test.id))
        with self._ledger.change(mark("Changes", "Patch test changed")) as action:
            self._store.update("patch_test", self._named(test))
            self._store.write("DELETE FROM patch_reading WHERE patch_test_id = ?", test.id)
            self._write_readings(test.id, test.readings)
            action.id = test.id
        return action.done

    def read(self, test_id: int, reading: PatchReading) -> Changes:
        """Write down what a patch showed after so many hours, in place of what was written for them before.

        Raises UserError for a reading whose time has not come.
        """
        test = self.test(test_id)
        others = tuple(other for other in test.readings if other.hours != reading.hours)
        _check_readings((reading,))
        self._check_time(test, reading)
        with self._ledger.change(mark("Changes", "Patch test read at {hours} hours"), hours=reading.hours) as action:
            self._store.write("DELETE FROM patch_reading WHERE patch_test_id = ?", test_id)
            self._write_readings(test_id, tuple(sorted((*others, reading), key=lambda one: one.hours)))
            action.id = test_id
        return action.done

    def discard(self, test_id: int) -> Changes:
        """Move a patch test to the trash."""
        test = self._find(PatchTest, "patch_test", test_id)
        return self._ledger.discard("patch_test", f"{self._named(test).name} {test.day}", {"patch_test": [test_id]})

    def _named(self, test: PatchTest) -> PatchTest:
        """Return a test with the product's title of today as its name, which stays when the product is gone."""
        title = Shelf(self._ledger).titles().get(test.product_id or 0, test.name)
        return replace(test, name=title[:LONGEST_NAME])

    def _check_times(self, test: PatchTest, before: PatchTest) -> None:
        kept = before.readings if test.stamp == before.stamp else ()
        hours = {reading.hours for reading in kept}
        for reading in test.readings:
            if reading.hours not in hours:
                self._check_time(test, reading)

    def _check_time(self, test: PatchTest, reading: PatchReading) -> None:
        at = test.due_at(reading.hours)
        if not DueReading(test, reading.hours, at).can_be_read(self._ledger.now()):
            raise UserError(TOO_EARLY, hours=reading.hours, when=f"{at.local:%Y-%m-%d %H:%M}")

    def _write_readings(self, test_id: int, readings: tuple[PatchReading, ...]) -> None:
        for reading in readings:
            self._store.insert("patch_reading", reading, patch_test_id=test_id)


def _check(test: PatchTest) -> None:
    check_day(test.day)
    if test.product_id is None and not test.name.strip():
        raise UserError(mark("Errors", "A patch test needs a product. Choose one or write its name."))
    check_name(test.name)
    _check_readings(test.readings)


def _check_readings(readings: tuple[PatchReading, ...]) -> None:
    for reading in readings:
        if reading.hours not in READING_HOURS:
            named = ", ".join(map(str, READING_HOURS))
            raise UserError(mark("Errors", "A patch is read after {hours} hours. Choose one of them."), hours=named)

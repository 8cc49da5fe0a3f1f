"""Check-ins."""

from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.ledger import NOTHING, check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.words import mark


class CheckIns(Room):
    """One check-in at most for each local day."""

    def on(self, day: date) -> CheckIn | None:
        """Return the check-in of a day."""
        found = self.between(day, day)
        return found[0] if found else None

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins from first to last, both included, in the order of their days."""
        found = self._store.values(
            CheckIn, "check_in", f"WHERE {LIVE} AND day BETWEEN ? AND ? ORDER BY day", first, last
        )
        ratings: dict[int, list[Rating]] = {}
        rows = self._store.rows(
            "SELECT check_in_id, zone, aspect, value FROM rating JOIN check_in ON check_in.id = check_in_id "
            "WHERE trash_id IS NULL AND day BETWEEN ? AND ? ORDER BY rating.id",
            first,
            last,
        )
        for check_in_id, zone, aspect, value in rows:
            ratings.setdefault(int(str(check_in_id)), []).append(_rating(zone, aspect, value))
        return [replace(check_in, ratings=tuple(ratings.get(check_in.id, ()))) for check_in in found]

    def first_day(self) -> date | None:
        """Return the day of the first check-in."""
        found = self._store.rows(f"SELECT min(day) FROM check_in WHERE {LIVE}")
        return date.fromisoformat(str(found[0][0])) if found[0][0] else None

    def save(self, check_in: CheckIn) -> Changes:
        """Keep the check-in of its day, in place of the one there was; one without any answer deletes it."""
        check_day(check_in.day, self._ledger.today() + timedelta(days=1))
        before = self.on(check_in.day)
        if check_in.is_empty():
            return NOTHING if before is None else self._take_back(before)
        with self._ledger.change(mark("Changes", "Check-in kept")) as action:
            action.id = self._write(check_in, before)
        return action.done

    def _take_back(self, check_in: CheckIn) -> Changes:
        """Delete a check-in whose last answer was taken back: nothing of it is left to put in the trash."""
        with self._ledger.change(mark("Changes", "Answers taken back")) as action:
            self._store.write("DELETE FROM check_in WHERE id = ?", check_in.id)
        return action.done

    def discard(self, day: date) -> Changes:
        """Move the check-in of a day to the trash."""
        found = self.on(day)
        if found is None:
            return NOTHING
        return self._ledger.discard("check_in", day.isoformat(), {"check_in": [found.id]})

    def _write(self, check_in: CheckIn, before: CheckIn | None) -> int:
        kept = replace(check_in, id=before.id if before else 0, stamp=before.stamp if before else self._ledger.now())
        if before is None:
            row_id = self._store.insert("check_in", kept)
        else:
            row_id = before.id
            if replace(before, ratings=()) != replace(kept, ratings=()):
                self._store.update("check_in", kept)
        self._write_ratings(row_id, check_in.ratings, before.ratings if before else ())
        return row_id

    def _write_ratings(self, row_id: int, now: tuple[Rating, ...], before: tuple[Rating, ...]) -> None:
        for rating in set(before) - set(now):
            self._store.write(
                "DELETE FROM rating WHERE check_in_id = ? AND zone = ? AND aspect = ?",
                row_id,
                rating.zone,
                rating.aspect,
            )
        for rating in now:
            if rating not in before:
                self._store.insert("rating", rating, check_in_id=row_id)


def _rating(zone: object, aspect: object, value: object) -> Rating:
    from poreditary.domain.kinds import Aspect, Zone

    return Rating(Zone(str(zone)), Aspect(str(aspect)), int(str(value)))

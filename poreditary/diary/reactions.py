"""Reactions."""

from dataclasses import replace
from datetime import date

from poreditary.diary.ledger import check_day
from poreditary.diary.room import LIVE, Room
from poreditary.domain.change import Changes
from poreditary.domain.kinds import Zone
from poreditary.domain.reaction import Reaction
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.store import GONE

MOST_SEVERE = 4


class Reactions(Room):
    """Unwanted effects, the latest first."""

    def all(self) -> list[Reaction]:
        """Return every reaction, the latest first."""
        zones: dict[int, tuple[Zone, ...]] = {}
        for reaction, zone in self._store.rows("SELECT reaction_id, zone FROM reaction_zone ORDER BY id"):
            key = int(str(reaction))
            zones[key] = (*zones.get(key, ()), Zone(str(zone)))
        found = self._store.values(Reaction, "reaction", f"WHERE {LIVE} ORDER BY from_day DESC, id DESC")
        return [replace(reaction, zones=zones.get(reaction.id, ())) for reaction in found]

    def add(self, reaction: Reaction) -> Changes:
        """Log a reaction; raises UserError for a first day that has not come, but for tomorrow."""
        _check(reaction)
        check_day(reaction.from_day, self._tomorrow())
        with self._ledger.change(mark("Changes", "Reaction logged")) as action:
            action.id = self._store.insert("reaction", self._stamped(reaction))
            self._write_zones(action.id, reaction.zones)
        return action.done

    def edit(self, reaction: Reaction) -> Changes:
        """Change a reaction; raises UserError for another first day that has not come, but for tomorrow."""
        _check(reaction)
        if reaction.from_day != self._find(Reaction, "reaction", reaction.id).from_day:
            check_day(reaction.from_day, self._tomorrow())
        with self._ledger.change(mark("Changes", "Reaction changed")) as action:
            self._store.update("reaction", reaction)
            self._store.write("DELETE FROM reaction_zone WHERE reaction_id = ?", reaction.id)
            self._write_zones(reaction.id, reaction.zones)
            action.id = reaction.id
        return action.done

    def end(self, reaction_id: int, day: date) -> Changes:
        """Write down the last day of a reaction; raises UserError where that lies before its first."""
        found = next((reaction for reaction in self.all() if reaction.id == reaction_id), None)
        if found is None:
            raise UserError(GONE)
        ended = replace(found, until_day=day)
        _check(ended)
        return self._edit(mark("Changes", "Reaction ended"), "reaction", ended)

    def discard(self, reaction_id: int) -> Changes:
        """Move a reaction to the trash."""
        reaction = self._find(Reaction, "reaction", reaction_id)
        title = f"{reaction.kind.word} {reaction.from_day}"
        return self._ledger.discard("reaction", title, {"reaction": [reaction_id]})

    def _write_zones(self, reaction_id: int, zones: tuple[Zone, ...]) -> None:
        for zone in zones:
            self._store.table("reaction_zone").insert({"reaction_id": reaction_id, "zone": str(zone)})


def _check(reaction: Reaction) -> None:
    check_day(reaction.from_day)
    if reaction.until_day is not None:
        check_day(reaction.until_day)
        if reaction.until_day < reaction.from_day:
            raise UserError(mark("Errors", "The reaction ends before it starts. Choose a later last day."))
    if not 0 <= reaction.severity <= MOST_SEVERE:
        raise UserError(mark("Errors", "Severity goes from 0 to {most}."), most=MOST_SEVERE)

"""Blind comparisons: sets of pairs, begun, answered pair by pair, left and gone on with, and done again."""

from collections.abc import Sequence
from dataclasses import replace
from secrets import randbelow

from poreditary.diary.alignments import FAILED
from poreditary.diary.photos import Photos
from poreditary.diary.pictures import shares_enough
from poreditary.diary.room import LIVE, Room
from poreditary.domain import blind
from poreditary.domain.blind import Period
from poreditary.domain.change import Changes
from poreditary.domain.fairness import Apart, usable
from poreditary.domain.kinds import BlindAnswer, View
from poreditary.domain.photo import BlindPair, BlindSet, Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store.mapping import Cell
from poreditary.store.store import GONE

OF_PAIRS = (
    "SELECT DISTINCT a.photo_id, a.reference_id, a.matrix, p.width, p.height, r.width, r.height FROM alignment a "
    "JOIN blind_pair b ON a.photo_id IN (b.left_photo_id, b.right_photo_id) "
    "AND a.reference_id IN (b.left_photo_id, b.right_photo_id) "
    "JOIN photo p ON p.id = a.photo_id JOIN photo r ON r.id = a.reference_id WHERE a.method != ?"
)


class Blind(Room):
    """Sets of pairs, the latest first."""

    def all(self) -> list[BlindSet]:
        """Return every set with its pairs in order, the latest first."""
        pairs: dict[int, list[BlindPair]] = {}
        columns = "blind_set_id, position, left_photo_id, right_photo_id, id, answer"
        for owner, *numbers, answer in self._store.rows(f"SELECT {columns} FROM blind_pair ORDER BY position"):
            position, left, right, pair_id = (int(str(number)) for number in numbers)
            said = None if answer is None else BlindAnswer(str(answer))
            pairs.setdefault(int(str(owner)), []).append(BlindPair(position, left, right, pair_id, said))
        found = self._store.values(BlindSet, "blind_set", f"WHERE {LIVE} ORDER BY day DESC, id DESC")
        return [replace(one, pairs=tuple(pairs.get(one.id, ()))) for one in found]

    def get(self, set_id: int) -> BlindSet:
        """Return one set with its pairs; raises UserError where it is gone or in the trash."""
        found = self._find(BlindSet, "blind_set", set_id)
        if found.trash_id is not None:
            raise UserError(GONE)
        rest = "WHERE blind_set_id = ? ORDER BY position"
        return replace(found, pairs=tuple(self._store.values(BlindPair, "blind_pair", rest, set_id)))

    def photos(self, view: View) -> dict[int, Photo]:
        """Return the photos of a view by id."""
        return {photo.id: photo for photo in Photos(self._ledger).all(view)}

    def apart(self) -> Apart:
        """Return every two photos that were found not to lie on each other, or stand in a pair and share too little."""
        rows = self._store.rows("SELECT photo_id, reference_id FROM alignment WHERE method = ?", FAILED)
        found = map(_shared, self._store.rows(OF_PAIRS, FAILED))
        rows += [(one, other) for one, other, is_enough in found if not is_enough]
        return frozenset(frozenset((int(str(one)), int(str(other)))) for one, other in rows)

    def make(self, view: View, earlier: Period, later: Period, chance: int | None = None) -> Changes:
        """Make a set of pairs of a view, one photo of each period, and return its id.

        Photos something was found wrong with are left out where there are others. Raises UserError where there is
        nothing to compare.
        """
        photos, apart = list(self.photos(view).values()), self.apart()
        chance = _chance() if chance is None else chance
        made = blind.plan(usable(photos), earlier, later, chance, apart)
        # Periods of one's own may hold nothing but photos that would be left out.
        made = made or blind.plan(photos, earlier, later, chance, apart)
        if made is None:
            raise UserError(
                mark(
                    "Errors",
                    "There is nothing to compare: each period needs a photo of this view, and the second one begins "
                    "after the first one ends.",
                )
            )
        return self._keep(view, made)

    def again(self, set_id: int, chance: int | None = None) -> Changes:
        """Make a new set of the same pairs with other sides; return its id."""
        done = self.get(set_id)
        return self._keep(done.view, blind.again(done, _chance() if chance is None else chance))

    def answer(self, pair_id: int, answer: BlindAnswer) -> Changes:
        """Keep which photo of a pair shows less visible pores; raises UserError where the pair is gone."""
        pair = self._find(BlindPair, "blind_pair", pair_id)
        said = replace(pair, answer=answer)
        return self._edit(mark("Changes", "Pair {n} answered"), "blind_pair", said, n=pair.position)

    def discard(self, set_id: int) -> Changes:
        """Move a set to the trash."""
        found = self._find(BlindSet, "blind_set", set_id)
        return self._ledger.discard("blind_set", f"{found.view.word} {found.day}", {"blind_set": [set_id]})

    def _keep(self, view: View, made: blind.Plan) -> Changes:
        with self._ledger.change(mark("Changes", "Blind comparison begun")) as action:
            one = BlindSet(self._ledger.today(), view, made.seed, self._ledger.now())
            action.id = self._store.insert("blind_set", one)
            for pair in made.pairs:
                self._store.insert("blind_pair", pair, blind_set_id=action.id)
        return action.done


def _shared(row: Sequence[Cell]) -> tuple[Cell, Cell, bool]:
    one, other, matrix, *sizes = row
    width, height, of_width, of_height = (int(str(size)) for size in sizes)
    return one, other, shares_enough(((width, height), (of_width, of_height)), str(matrix))


def _chance() -> int:
    return randbelow(blind.CHANCES)

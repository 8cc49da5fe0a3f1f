"""How photos lie on the first of their view: found by what is to be seen in both, or set by hand, and kept."""

from poreditary.diary.room import Room
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.change import Changes
from poreditary.domain.photo import Alignment
from poreditary.domain.words import mark

BY_FEATURES, BY_HAND, FAILED = "features", "hand", "failed"


class Alignments(Room):
    """What is known of how one photo lies on another."""

    def of(self, photo_id: int, reference_id: int) -> Alignment | None:
        """Return how a photo lies on a reference as it was kept, in either direction; None where nobody looked."""
        found = self._kept(photo_id, reference_id)
        if found is not None:
            return found
        back = self._kept(reference_id, photo_id)
        if back is None:
            return None
        matrix = from_json(back.matrix).inverse().as_json() if back.matrix else ""
        return Alignment(photo_id, reference_id, back.method, back.version, matrix=matrix)

    def keep_found(self, photo_id: int, reference_id: int, found: Similarity | None, version: str) -> None:
        """Keep what looking at two photos gave, None where they do not fit; what was set by hand stays.

        It can be found again at any time, so that there is nothing to undo. Where the person said something of these
        photos that can still be taken back or done again, nothing is kept that would stand in its way; nor where a
        photo left the diary for good while they were looked at.
        """
        if not self._are_there(photo_id, reference_id) or self._ledger.remembers("alignment", {photo_id, reference_id}):
            return
        known = self.of(photo_id, reference_id)
        if known is not None and known.method == BY_HAND:
            return
        method = FAILED if found is None else BY_FEATURES
        value = Alignment(photo_id, reference_id, method, version, matrix=found.as_json() if found else "")
        with self._store.atomic():
            self._write(value)
            self._store.drain()

    def set_by_hand(self, photo_id: int, reference_id: int, wanted: Similarity) -> Changes:
        """Keep how a photo lies on a reference as the person says."""
        with self._ledger.change(mark("Changes", "Photos aligned by hand")) as action:
            self._write(Alignment(photo_id, reference_id, BY_HAND, "", matrix=wanted.as_json()))
            action.id = photo_id
        return action.done

    def forget(self, photo_id: int, reference_id: int) -> Changes:
        """Forget how two photos lie on each other, so that they are looked at again."""
        with self._ledger.change(mark("Changes", "Alignment taken away")) as action:
            self._forget(photo_id, reference_id)
            action.id = photo_id
        return action.done

    def _are_there(self, one: int, other: int) -> bool:
        return len(self._store.rows("SELECT id FROM photo WHERE id IN (?, ?)", one, other)) == len({one, other})

    def _write(self, value: Alignment) -> None:
        self._forget(value.photo_id, value.reference_id)
        self._store.insert("alignment", value)

    def _forget(self, one: int, other: int) -> None:
        pair = "(photo_id = ? AND reference_id = ?)"
        self._store.write(f"DELETE FROM alignment WHERE {pair} OR {pair}", one, other, other, one)

    def _kept(self, photo_id: int, reference_id: int) -> Alignment | None:
        rest = "WHERE photo_id = ? AND reference_id = ?"
        return self._store.value(Alignment, "alignment", rest, photo_id, reference_id)

"""The trash: what was deleted and can be put back."""

from poreditary.diary.backup.gone import remember
from poreditary.diary.ledger import LONGEST_NAME, NotAcceptedError
from poreditary.diary.room import Room
from poreditary.domain.change import Changes
from poreditary.domain.plan import TrashItem
from poreditary.domain.words import mark
from poreditary.errors import UserError

TABLES = (
    "product", "routine", "step", "check_in", "course", "session", "reaction", "sitting", "photo",
    "reminder", "appointment", "question", "patch_test", "blind_set", "measured_view", "patch",
)  # fmt: skip
PARENTS = {"step": "routine", "session": "course", "photo": "sitting", "patch": "measured_view"}
KEEP_NAMES = (
    "UPDATE patch_test SET name = "
    f"(SELECT substr(trim(brand || ' ' || product.name), 1, {LONGEST_NAME}) FROM product WHERE id = product_id) "
    "WHERE product_id IN (SELECT id FROM product WHERE trash_id = ?)"
)
"""Patch tests outlive their product and go by its name from then on."""
EMPTY = " AND ".join(f"NOT EXISTS (SELECT 1 FROM {table} WHERE trash_id = trash.id)" for table in TABLES)


class Trash(Room):
    """Deleted things, the latest first."""

    def items(self) -> list[TrashItem]:
        """Return what lies in the trash."""
        return self._store.values(TrashItem, "trash", "ORDER BY id DESC")

    def restore(self, trash_id: int) -> Changes:
        """Put back what was deleted together.

        Raises UserError where another entry took its place, or where it belongs to something that is in the trash.
        """
        item = self._find(TrashItem, "trash", trash_id)
        self._check_parents(item)
        try:
            named, photos = mark("Changes", "{title} put back"), mark("Changes", "Put back from the trash")
            # Titles of photos hold a word of the diary, which is not every person's own.
            with self._ledger.change(photos if item.kind == "photo" else named, title=item.title) as action:
                for table in TABLES:
                    self._store.write(f"UPDATE {table} SET trash_id = NULL WHERE trash_id = ?", trash_id)
                self._store.write("DELETE FROM trash WHERE id = ?", trash_id)
        except NotAcceptedError as error:
            raise UserError(
                mark(
                    "Errors",
                    "{title} cannot be put back: the diary holds another entry in its place. Delete that one first.",
                ),
                title=item.title,
            ) from error
        return action.done

    def delete_forever(self, trash_ids: list[int]) -> Changes:
        """Delete for good what lies in the trash under these ids, photos with their originals.

        Nothing done before it can be undone any more. Raises UserError where an original could not be deleted, after
        all else was.
        """
        before = self._originals()
        with self._ledger.change(mark("Changes", "Deleted for good")) as action:
            for trash_id in trash_ids:
                self._store.write(KEEP_NAMES, trash_id)
                self._store.write("DELETE FROM trash WHERE id = ?", trash_id)
            # What was thrown away on its own goes with the whole it belonged to, and leaves its place empty.
            self._store.write(f"DELETE FROM trash WHERE {EMPTY}")
            gone = {digest: before[digest] for digest in before.keys() - self._originals().keys()}
            for digest in gone:
                self._store.write("DELETE FROM thumbnail WHERE sha256 = ?", digest)
            remember(self._store, gone)
        self._ledger.forget()
        # The originals go last: a crash before leaves a file too many, never an entry without its photo.
        self._remove(gone)
        return action.done

    def _remove(self, originals: dict[str, int]) -> None:
        problems: list[UserError] = []
        for digest, volume in originals.items():
            try:
                self._store.volumes.remove(digest, volume)
            except UserError as problem:
                problems.append(problem)
        if problems:
            raise problems[0]

    def _originals(self) -> dict[str, int]:
        rows = self._store.rows("SELECT sha256, volume FROM photo")
        return {str(digest): int(str(volume)) for digest, volume in rows}

    def _check_parents(self, item: TrashItem) -> None:
        for child, parent in PARENTS.items():
            rows = self._store.rows(
                f"SELECT trash.title FROM {child} JOIN {parent} ON {parent}.id = {child}.{parent}_id "
                f"JOIN trash ON trash.id = {parent}.trash_id WHERE {child}.trash_id = ? AND trash.id <> ? LIMIT 1",
                item.id,
                item.id,
            )
            if rows:
                raise UserError(
                    mark("Errors", "{title} belongs to {whole}, which is in the trash too. Put that back first."),
                    title=item.title,
                    whole=rows[0][0],
                )

"""What the rooms of a diary have in common."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar

from poreditary.diary.ledger import Ledger
from poreditary.domain.change import Changes
from poreditary.errors import UserError
from poreditary.store.store import GONE, Store

T = TypeVar("T")
LIVE = "trash_id IS NULL"


class Room:
    """One group of tables of a diary."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def _store(self) -> Store:
        return self._ledger.store

    def _add(self, text: str, table: str, value: object, **values: object) -> Changes:
        with self._ledger.change(text, **values) as action:
            action.id = self._store.insert(table, value)
        return action.done

    def _edit(self, text: str, table: str, value: Any, **values: object) -> Changes:
        with self._ledger.change(text, **values) as action:
            self._store.update(table, value)
            action.id = value.id
        return action.done

    def _find(self, cls: type[T], table: str, row_id: int) -> T:
        found = self._store.value(cls, table, "WHERE id = ?", row_id)
        if found is None:
            raise UserError(GONE)
        return found

    def _next_position(self, table: str) -> int:
        return int(str(self._store.rows(f"SELECT coalesce(max(position), 0) + 1 FROM {table}")[0][0]))

    def _reorder(self, text: str, table: str, ids: list[int]) -> Changes:
        with self._ledger.change(text) as action:
            self._place(table, ids)
        return action.done

    def _place(self, table: str, ids: list[int]) -> None:
        for position, row_id in enumerate(ids, start=1):
            self._store.write(
                f"UPDATE {table} SET position = ? WHERE id = ? AND position <> ?",
                position,
                row_id,
                position,
            )

    def _tomorrow(self) -> date:
        """Return the last day an entry may be of: it may have begun where one travels."""
        return self._ledger.today() + timedelta(days=1)

    def _stamped(self, value: T) -> T:
        return replace(value, stamp=self._ledger.now())  # type: ignore[type-var]

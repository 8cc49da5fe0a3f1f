"""The settings that belong to the diary."""

import json
from dataclasses import asdict, fields, replace
from typing import Any

from poreditary.diary.room import Room
from poreditary.domain.change import Changes
from poreditary.domain.preferences import Preferences
from poreditary.domain.words import mark


class PreferencesRoom(Room):
    """The settings of a diary, one row for each that was ever set."""

    def get(self) -> Preferences:
        """Return the settings; what was never set has its default."""
        known = {field.name for field in fields(Preferences)}
        rows = {str(key): json.loads(str(value)) for key, value in self._store.rows("SELECT key, value FROM setting")}
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in rows.items() if key in known
        }
        return replace(Preferences(), **values)

    def save(self, preferences: Preferences) -> Changes:
        """Keep the settings."""
        before = asdict(self.get())
        with self._ledger.change(mark("Changes", "Settings kept")) as action:
            for key, value in asdict(preferences).items():
                if value != before[key]:
                    self._store.table("setting").upsert({"key": key, "value": json.dumps(value)}, pk="key")
        self._ledger.day_ends_at = preferences.day_ends_at
        return action.done

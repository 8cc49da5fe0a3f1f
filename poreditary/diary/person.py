"""The person's own description of their skin."""

from dataclasses import replace

from poreditary.diary.room import Room
from poreditary.domain.change import Changes
from poreditary.domain.person import Caution, Profile
from poreditary.domain.words import mark


class Person(Room):
    """The one profile of a diary."""

    def get(self) -> Profile:
        """Return the profile, empty where none was written yet."""
        profile = self._store.value(Profile, "profile") or Profile()
        return replace(profile, cautions=tuple(self._store.values(Caution, "caution", "ORDER BY id")))

    def save(self, profile: Profile) -> Changes:
        """Keep the profile."""
        with self._ledger.change(mark("Changes", "Profile kept")) as action:
            if self._store.value(Profile, "profile") is None:
                self._store.insert("profile", profile)
            else:
                self._store.update("profile", profile)
            self._store.write("DELETE FROM caution")
            for caution in profile.cautions:
                self._store.insert("caution", caution)
        return action.done

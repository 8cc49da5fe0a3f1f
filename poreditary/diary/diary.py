"""The one door to a diary."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.diary.backup import swapping
from poreditary.diary.ledger import Ledger
from poreditary.diary.opening import exists, keys_of, locked
from poreditary.domain.change import Changes
from poreditary.domain.day import Clock, Stamp, system_clock
from poreditary.domain.words import mark
from poreditary.store import keys
from poreditary.store.store import Store

if TYPE_CHECKING:
    from poreditary.diary.alignments import Alignments
    from poreditary.diary.backup.room import Backups
    from poreditary.diary.blind import Blind
    from poreditary.diary.calibration import Calibration
    from poreditary.diary.check_ins import CheckIns
    from poreditary.diary.checking import Checking
    from poreditary.diary.knowledge import Knowledge
    from poreditary.diary.measurements import Measurements
    from poreditary.diary.patch_tests import PatchTests
    from poreditary.diary.patches import Patches
    from poreditary.diary.person import Person
    from poreditary.diary.photos import Photos
    from poreditary.diary.plan import Plan
    from poreditary.diary.preferences import PreferencesRoom
    from poreditary.diary.reactions import Reactions
    from poreditary.diary.routines import Routines
    from poreditary.diary.shelf import Shelf
    from poreditary.diary.sittings import Sittings
    from poreditary.diary.suspects import Suspects
    from poreditary.diary.trash import Trash
    from poreditary.diary.treatments import Treatments
    from poreditary.diary.vault import Vault

__all__ = ["Diary", "exists"]

NEWEST = (
    "SELECT max(moment) FROM (SELECT * FROM (SELECT moment FROM tick ORDER BY id DESC LIMIT 1) "
    "UNION ALL SELECT * FROM (SELECT moment FROM check_in ORDER BY id DESC LIMIT 1))"
)

FIRST = "SELECT min(day) FROM ({})".format(
    " UNION ALL ".join(
        f"SELECT min({column}) AS day FROM {table}{rest}"
        for table, column, rest in (
            ("tick", "day", ""),
            ("check_in", "day", " WHERE trash_id IS NULL"),
            ("course", "started_on", " WHERE trash_id IS NULL"),
            ("session", "day", " WHERE trash_id IS NULL"),
            ("reaction", "from_day", " WHERE trash_id IS NULL"),
            ("photo", "day", " WHERE trash_id IS NULL"),
        )
    )
)


class Diary:
    """An open diary folder; every room changes it through the one ledger, and the thread that opened it uses it.

    A diary with a passphrase is opened with the keys that `vault.unlock` returned; they are wiped when it is closed.
    One that cannot be written, or is to be left alone, is `read_only`: every change of it raises UserError.
    Raises UserError where the folder cannot be a diary, is open elsewhere, is locked, or is of a newer version.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock = system_clock,
        unlocked: keys.Keys | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        self.folder = folder
        if not read_only:
            swapping.finish(folder)
        self._lock, self.is_read_only = locked(folder, read_only=read_only)
        with ExitStack() as undone:
            undone.callback(self._lock.release)
            self._keys = keys_of(folder, unlocked, read_only=self.is_read_only)
            undone.callback(self._keys.wipe)
            self._store = Store(folder, self._keys, read_only=self.is_read_only)
            undone.callback(self._store.close)
            self._store.migrate(lambda: self._back_up(clock()))
            self._ledger = Ledger(self._store, clock)
            self._ledger.day_ends_at = self.preferences.get().day_ends_at
            undone.pop_all()
        self.today = self._ledger.today
        self.now = self._ledger.now

    @cached_property
    def routines(self) -> "Routines":
        """Return routines, steps and ticks."""
        from poreditary.diary.routines import Routines

        return Routines(self._ledger)

    @cached_property
    def check_ins(self) -> "CheckIns":
        """Return the check-ins."""
        from poreditary.diary.check_ins import CheckIns

        return CheckIns(self._ledger)

    @cached_property
    def shelf(self) -> "Shelf":
        """Return the products."""
        from poreditary.diary.shelf import Shelf

        return Shelf(self._ledger)

    @cached_property
    def treatments(self) -> "Treatments":
        """Return courses, sessions and aftercare windows."""
        from poreditary.diary.treatments import Treatments

        return Treatments(self._ledger)

    @cached_property
    def reactions(self) -> "Reactions":
        """Return the reactions."""
        from poreditary.diary.reactions import Reactions

        return Reactions(self._ledger)

    @cached_property
    def suspects(self) -> "Suspects":
        """Return what was new or done before a reaction."""
        from poreditary.diary.suspects import Suspects

        return Suspects(self._ledger)

    @cached_property
    def patch_tests(self) -> "PatchTests":
        """Return the patch tests."""
        from poreditary.diary.patch_tests import PatchTests

        return PatchTests(self._ledger)

    @cached_property
    def alignments(self) -> "Alignments":
        """Return how photos lie on each other."""
        from poreditary.diary.alignments import Alignments

        return Alignments(self._ledger)

    @cached_property
    def blind(self) -> "Blind":
        """Return the blind comparisons of photos."""
        from poreditary.diary.blind import Blind

        return Blind(self._ledger)

    @cached_property
    def photos(self) -> "Photos":
        """Return sittings and photos."""
        from poreditary.diary.photos import Photos

        return Photos(self._ledger)

    @cached_property
    def sittings(self) -> "Sittings":
        """Return the sittings of the photo studio."""
        from poreditary.diary.sittings import Sittings

        return Sittings(self._ledger)

    @cached_property
    def patches(self) -> "Patches":
        """Return the patches of skin that are measured."""
        from poreditary.diary.patches import Patches

        return Patches(self._ledger)

    @cached_property
    def calibration(self) -> "Calibration":
        """Return the sittings that teach how much the figures waver."""
        from poreditary.diary.calibration import Calibration

        return Calibration(self._ledger)

    @cached_property
    def measurements(self) -> "Measurements":
        """Return what was measured."""
        from poreditary.diary.measurements import Measurements

        return Measurements(self._ledger)

    @cached_property
    def person(self) -> "Person":
        """Return the person's own description."""
        from poreditary.diary.person import Person

        return Person(self._ledger)

    @cached_property
    def plan(self) -> "Plan":
        """Return reminders, appointments and questions."""
        from poreditary.diary.plan import Plan

        return Plan(self._ledger)

    @cached_property
    def preferences(self) -> "PreferencesRoom":
        """Return the settings that belong to the diary."""
        from poreditary.diary.preferences import PreferencesRoom

        return PreferencesRoom(self._ledger)

    @cached_property
    def trash(self) -> "Trash":
        """Return what was deleted and can be put back."""
        from poreditary.diary.trash import Trash

        return Trash(self._ledger)

    @cached_property
    def vault(self) -> "Vault":
        """Return what opens the diary."""
        from poreditary.diary.vault import Vault

        return Vault(self._store, self._keys, self.preferences)

    @cached_property
    def checking(self) -> "Checking":
        """Return what finds damage."""
        from poreditary.diary.checking import Checking

        return Checking(self._ledger)

    @cached_property
    def backups(self) -> "Backups":
        """Return the backups, and how to make them."""
        from poreditary.diary.backup.room import Backups

        return Backups(self.folder, self._ledger, self._keys, self.preferences)

    def _back_up(self, now: Stamp) -> None:
        """Back up what a migration is about to change."""
        from poreditary.diary.backup.making import before_migration

        before_migration(self._store, self._keys, now)

    def knowledge(self) -> "Knowledge":
        """Return the catalogue with the person's own entries; any call but the first is quick."""
        from poreditary.diary import knowledge

        return knowledge.of_diary(self.folder)

    @contextmanager
    def together(self, text: str = mark("Changes", "Several changes")) -> Iterator[None]:
        """Make the changes inside one action: one durable step, undone together, and nothing of it where one fails."""
        with self._ledger.change(text):
            yield

    def undo(self) -> Changes | None:
        """Take the last action back; None where there is none."""
        return self._follow(self._ledger.undo())

    def redo(self) -> Changes | None:
        """Do again what was taken back last; None where there is none."""
        return self._follow(self._ledger.redo())

    def _follow(self, changes: Changes | None) -> Changes | None:
        """Let the days of new entries end when the settings of now say so."""
        if changes is not None and "setting" in changes.tables:
            self._ledger.day_ends_at = self.preferences.get().day_ends_at
        return changes

    @property
    def undoable(self) -> Changes | None:
        """Return the action that undo would take back."""
        return self._ledger.undoable

    @property
    def redoable(self) -> Changes | None:
        """Return the action that redo would do again."""
        return self._ledger.redoable

    def forget_past(self) -> None:
        """Make what was done so far the beginning: undo does not go behind it."""
        self._ledger.forget()

    def faults(self) -> list[tuple[str, str]]:
        """Read everything and return the file and the finding for each thing wrong; empty when all is well."""
        from poreditary.diary.checking import as_pairs, everything

        return as_pairs(everything(self))

    def is_clock_behind(self) -> bool:
        """Return whether the newest entry lies more than a day after this computer's clock."""
        newest = self._store.rows(NEWEST)
        limit = (self.now().moment + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return newest[0][0] is not None and str(newest[0][0]) > limit

    def first_day(self) -> date | None:
        """Return the day of the earliest tick, check-in, course, session, reaction or photo; None without any."""
        first = self._store.rows(FIRST)[0][0]
        return None if first is None else date.fromisoformat(str(first))

    def warm(self) -> None:
        """Load what the first write would otherwise wait for."""
        if not self.is_read_only:
            _ = self._store.db

    def close(self) -> None:
        """Close the diary and forget its keys; nothing is left to be written."""
        try:
            self._store.close()
        finally:
            self._keys.wipe()
            self._lock.release()

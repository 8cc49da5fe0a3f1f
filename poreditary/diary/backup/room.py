"""The backups of an open diary."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from functools import cached_property
from heapq import merge
from pathlib import Path

from poreditary.diary import vault
from poreditary.diary.backup import carrying, gone, layout, making, whereabouts
from poreditary.diary.backup.draft import Plan
from poreditary.diary.backup.source import Source
from poreditary.diary.backup.values import Backup, BackupState, Made, Why
from poreditary.diary.backup.writing import check_place, written
from poreditary.diary.ledger import Ledger
from poreditary.diary.photo_work import Work
from poreditary.diary.preferences import PreferencesRoom
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp
from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.store import keys

LONGEST_WITHOUT = timedelta(days=7)
MANY_PHOTOS = 10
NOT_THERE = mark(
    "Errors", "The folder for backups is not there: {folder}. Connect its disk, or choose another one in Settings."
)


class Backups:
    """Makes and lists backups; what takes long is a work of steps, all else takes milliseconds."""

    def __init__(self, folder: Path, ledger: Ledger, secret: keys.Keys, preferences: PreferencesRoom) -> None:
        self._diary_folder = folder
        self._ledger = ledger
        self._secret = secret
        self._preferences = preferences
        self._problem: UserError | None = None

    @cached_property
    def source(self) -> Source:
        """Return the diary as a backup sees it."""
        return Source(self._ledger.store, self._secret)

    @property
    def folder(self) -> Path:
        """Return where the backups of this diary go."""
        return layout.base_of(self._diary_folder, self._preferences.get().backup_folder, self._secret.diary)

    @property
    def folders(self) -> list[Path]:
        """Return where backups of this diary can lie: where they go, and its own folder, used while that is away."""
        own = layout.base_of(self._diary_folder, "", self._secret.diary)
        return list(dict.fromkeys((self.folder, own)))

    def make(self, why: Why = Why.DAILY, to: Path | None = None) -> Work[Made]:
        """Return the work that makes a backup, in the diary's own place or inside another folder."""
        return making.make(why, to)

    def delete_forever(self, trash_ids: Sequence[int]) -> Work[Changes]:
        """Return the work that deletes for good with a backup before where it is much, and out of the backups too."""
        return making.delete_forever(trash_ids)

    def is_due(self) -> bool:
        """Return whether the daily backup is still to be made; the made-up example needs none."""
        if self._preferences.get().is_example or self._ledger.store.is_read_only:
            return False
        days = [place.day for place in layout.places(self.folder) if place.why is not Why.MIGRATION]
        return not days or days[-1] != self._ledger.today()

    def all(self, to: Path | None = None) -> list[Backup]:
        """Return the backups within reach, or those that were made inside a folder named by hand, the newest first."""
        folders = self.folders if to is None else [layout.base_of(self._diary_folder, str(to), self._secret.diary)]
        found = (reversed(layout.places(folder)) for folder in folders)
        return [
            layout.look_at(place, self._secret) for place in merge(*found, key=lambda place: place.day, reverse=True)
        ]

    def state(self) -> BackupState:
        """Return how the backups stand."""
        base = self.folder
        places, whole = layout.places(base), self._whole()
        last = whole[-1].moment if whole else None
        return BackupState(
            folder=base,
            is_inside=base.resolve().is_relative_to(self._diary_folder.resolve()),
            last=last,
            is_old=last is None or abs(self._ledger.now().moment - last.moment) > LONGEST_WITHOUT,
            size=layout.size_of(base),
            count=len(places),
            problem=self._missing() or self._problem,
        )

    def keys(self) -> keys.Keys:
        """Return the diary's keys for a restore beside it; wipe them afterwards."""
        return self._secret.copied()

    def carried(self) -> dict[str, str]:
        """Return the settings that an older copy of this diary takes over when it takes its place."""
        return carrying.read(self._ledger.store)

    def carry(self, settings: dict[str, str]) -> None:
        """Take over the settings that were `carried` out of the diary whose place this one takes."""
        carrying.write(self._ledger.store, settings)

    def plan(self, why: Why, to: Path | None) -> Plan:
        """Return the plan of a backup now; raises UserError where its folder is not there."""
        missing = self._missing() if to is None else None
        if missing is not None:
            raise missing
        if to is not None:
            check_place(to)
            with written(to):
                keys.make_folder(to)
        base = self.folder if to is None else layout.base_of(self._diary_folder, str(to), self._secret.diary)
        return self._plan(base, why)

    def plan_purges(self, but: Path | None = None) -> list[Plan]:
        """Return the plans to take what is gone for good out of the backups `but` for those in one folder."""
        if not gone.read(self._ledger.store):
            return []
        found = [folder for folder in self.folders if folder != but and (folder / layout.VOLUMES).is_dir()]
        return [self._plan(folder, Why.DELETION) for folder in found]

    def gone(self) -> frozenset[str]:
        """Return the digests of the photos that were deleted for good and may still lie in backups."""
        return gone.read(self._ledger.store)

    def told(self, problem: UserError) -> None:
        """Remember why the last backup failed."""
        self._problem = problem

    def finished(self, base: Path, let_go: frozenset[str], problems: Sequence[UserError]) -> None:
        """Note that a backup was made, which let these photos go, and what it lacks."""
        if base == self.folder:
            self._problem = problems[0] if problems else None
            whereabouts.remember(self._ledger.store, base if self._preferences.get().backup_folder else None)
        gone.forget(self._ledger.store, let_go)
        with suppress(UserError):  # a passphrase may have changed while the disk was away
            vault.renew(base, keys.read_file(self._diary_folder))

    def is_much(self, trash_ids: Sequence[int]) -> bool:
        """Return whether deleting this for good empties the trash, or takes many photos."""
        marks = ", ".join("?" * len(trash_ids))
        store = self._ledger.store
        photos = store.rows(f"SELECT count(*) FROM photo WHERE trash_id IN ({marks})", *trash_ids)
        others = store.rows(f"SELECT count(*) FROM trash WHERE id NOT IN ({marks})", *trash_ids)
        return int(str(photos[0][0])) >= MANY_PHOTOS or int(str(others[0][0])) == 0

    def _plan(self, base: Path, why: Why) -> Plan:
        now: Stamp = self._ledger.now()
        return Plan(
            self._diary_folder,
            base,
            self._secret.copied(),
            now,
            self._ledger.today(),
            why,
            gone.read(self._ledger.store),
        )

    def _whole(self) -> list[Backup]:
        """Return the complete backups by their sequence, their photos uncounted."""
        found = (layout.look_at(place, None) for place in layout.places(self.folder))
        return [backup for backup in found if backup.is_complete]

    def _missing(self) -> UserError | None:
        chosen = self._preferences.get().backup_folder
        if chosen and whereabouts.is_away(self._ledger.store, self.folder):
            return UserError(NOT_THERE, folder=self.folder)
        with suppress(OSError):
            if not chosen or Path(chosen).is_dir():
                return None
        return UserError(NOT_THERE, folder=chosen)

"""The photo volumes of all backups in one folder: one copy of each, brought up to date and never made poorer.

A copy grows by the originals it lacks, beside itself, and takes its own place once that is verified. What only it holds
stays, so that no earlier backup loses anything: a diary that went on from an older backup lacks later photos. Only what
was deleted for good goes, when that is told.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from datetime import date
from pathlib import Path

from poreditary.diary.backup import layout, manifest
from poreditary.diary.backup.manifest import Part
from poreditary.diary.backup.notes import Note, note_path, read_note, write_note
from poreditary.diary.backup.writing import PART, UNSOUND, finish
from poreditary.errors import UserError
from poreditary.store import connection, copying, driver, keys
from poreditary.store.volumes import file_name

LONGEST_UNREAD = 30
"""In days; a copy is read again after that, so that damage of the disk is found while the diary can still mend it."""
NOTHING: frozenset[str] = frozenset()


class Mirror:
    """The copies of the photo volumes beside the backups; used while nobody has any of them open."""

    def __init__(self, base: Path, secret: keys.Keys) -> None:
        self.folder = base / layout.VOLUMES
        self._base = base
        self._secret = secret
        self._known: dict[int, frozenset[str]] = {}
        self._is_anew: dict[int, bool] = {}
        self._added: dict[int, list[str]] = {}

    def numbers(self) -> list[int]:
        """Return the numbers of the volumes there are copies of."""
        found = (manifest.number_of(path.name) for path in self.folder.glob("photos-*.db"))
        return sorted(number for number in found if number is not None)

    def path(self, number: int) -> Path:
        """Return where the copy of a volume lies."""
        return self.folder / file_name(number)

    def part(self, number: int) -> Path:
        """Return where a copy is made."""
        return self.folder / f"{file_name(number)}{PART}"

    def digests(self, number: int) -> frozenset[str]:
        """Return the digests of what a copy holds, none where it is not as it was noted or cannot be read."""
        if number not in self._known:
            self._known[number] = self._digests(number)
        return self._known[number]

    def wanting(self, sources: Mapping[int, frozenset[str]], gone: frozenset[str] = NOTHING) -> list[int]:
        """Return the volumes to copy: those with originals that no copy has, or a copy with what is `gone` for good."""
        return [
            number
            for number in sorted({*sources, *self.numbers()})
            if sources.get(number, NOTHING) - self.digests(number) or self.digests(number) & gone
        ]

    def lacking(self, photos: frozenset[tuple[str, int]]) -> int:
        """Return how many photos, by digest and volume, have no original in any copy."""
        return sum(digest not in self.digests(number) for digest, number in photos)

    def begin(self, number: int, gone: frozenset[str]) -> frozenset[str]:
        """Begin the part of a volume with what its copy holds and is not gone for good; return what that is.

        A copy that is as it was verified is taken as it is; of any other, each original that is still whole.
        """
        part = self.part(number)
        part.unlink(missing_ok=True)
        is_kept = self._is_copied(number)
        if not is_kept:
            copying.make_volume(part, self._key(number))
            self._bring(number, gone)
        copying.change(part, self._key(number), gone=gone)
        self._is_anew[number] = not is_kept
        with self._opened(part, number) as opened:
            return copying.originals(opened)

    def add(self, number: int, digest: str, data: bytes) -> None:
        """Put an original into the part of a volume."""
        copying.change(self.part(number), self._key(number), new=[(digest, data)])
        self._added.setdefault(number, []).append(digest)

    def take(self, number: int, today: date) -> None:
        """Put the part of a volume in the place of its copy, once it is verified and on the disk; else UserError."""
        part = self.part(number)
        if not self._is_whole(number):
            raise UserError(UNSOUND, name=file_name(number), folder=self._base)
        copying.settle(part)
        described = manifest.part_of(part)
        note_path(self.path(number)).unlink(missing_ok=True)
        finish(part, self.path(number))
        write_note(self.path(number), Note(described, today))
        self._known.pop(number, None)

    def reread(self, today: date) -> None:
        """Read again some of the copies that were not read for a month; one that changed by itself counts as none."""
        numbers = self.numbers()
        notes = {number: note for number in numbers if (note := read_note(self.path(number))) is not None}
        stale = [number for number in notes if abs((today - notes[number].read_on).days) >= LONGEST_UNREAD]
        stale.sort(key=lambda number: notes[number].read_on)
        for number in stale[: -(-len(numbers) // LONGEST_UNREAD)]:
            if manifest.part_of(self.path(number)) == notes[number].part:
                write_note(self.path(number), Note(notes[number].part, today))
            else:
                note_path(self.path(number)).unlink(missing_ok=True)
                self._known.pop(number, None)

    def noted(self, number: int) -> Part | None:
        """Return size and digest of a copy as they were noted, None where they are not known or no longer so."""
        note = read_note(self.path(number))
        has_size = note is not None and self.path(number).exists() and self.path(number).stat().st_size
        return note.part if note is not None and has_size == note.part.size else None

    def _is_copied(self, number: int) -> bool:
        """Copy the copy of before into the part; return whether it is as it was when it was verified."""
        noted = self.noted(number)
        if noted is None:
            return False
        digest = copying.duplicate(self.path(number), self.part(number))
        if digest != noted.sha256:
            self.part(number).unlink()
        return digest == noted.sha256

    def _bring(self, number: int, gone: frozenset[str]) -> None:
        """Bring the originals of a copy that is not as it was into the part, as far as they are whole."""
        for digest in sorted(self._readable(number) - gone):
            with suppress(driver.DatabaseError), self._opened(self.path(number), number) as before:
                if copying.holds(before, digest):
                    row = before.execute("SELECT data FROM blob WHERE sha256 = ?", (digest,)).fetchone()
                    self.add(number, digest, row[0])

    def _is_whole(self, number: int) -> bool:
        """Return whether the part gives back what was put into it; one that was made anew passes every check too."""
        part = self.part(number)
        if self._is_anew[number] and not copying.is_sound(part, self._key(number), connection.VOLUME_PAGE):
            return False
        with self._opened(part, number) as opened:
            return all(copying.holds(opened, digest) for digest in self._added.pop(number, []))

    def _opened(self, path: Path, number: int) -> AbstractContextManager[driver.Connection]:
        return copying.closed_copy(path, self._key(number), connection.VOLUME_PAGE)

    def _digests(self, number: int) -> frozenset[str]:
        return NOTHING if self.noted(number) is None else self._readable(number)

    def _readable(self, number: int) -> frozenset[str]:
        """Return the digests of a copy as far as it can be read, whatever is noted of it."""
        if not self.path(number).exists():
            return NOTHING
        try:
            with self._opened(self.path(number), number) as opened:
                return copying.originals(opened)
        except driver.DatabaseError:
            return NOTHING

    def _key(self, number: int) -> bytes:
        return self._secret.of_file(file_name(number))

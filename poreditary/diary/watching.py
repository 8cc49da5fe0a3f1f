"""A folder that is watched for new photos, such as the phone's synced one; nothing in it is ever moved or changed."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from poreditary.diary.incoming import read_file
from poreditary.diary.pictures import UNREAD_SUFFIXES, files_in
from poreditary.domain.words import mark
from poreditary.errors import UserError

MOST_READ = 24
"""So many new photos are read in one look; the others wait for the next."""
_KEY_LETTERS = 20
State = tuple[int, int]
"""Size in bytes and time of change in nanoseconds; a file is whole once both stayed as they were."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A photo that came into the folder and was not offered before."""

    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the folder found; `is_settling` while files in it are still being written."""

    offers: tuple[Offer, ...]
    is_settling: bool


class WatchedFolder:
    """What was seen in a folder before, remembered in a file of its own, without any name of a photo.

    What lies in the folder when it is chosen counts as seen. Use it from one thread at a time.
    """

    def __init__(self, folder: Path, memory: Path | None) -> None:
        """Remember in the file `memory`, or only as long as the program runs."""
        self.folder = folder
        self._memory = memory
        self._keys: set[str] = set()
        self._declined: set[str] = set()
        self._digests: dict[str, str] = {}
        self._last: dict[Path, State] = {}
        self._is_begun = self._recall()

    def look(self) -> Look:
        """Return the photos that are new since the folder was chosen; raises UserError where it cannot be read."""
        states = self._states()
        if not self._is_begun:
            self._keys = {self._key(path, state) for path, state in states.items()}
            self._is_begun = True
            self._remember()
        fresh = {path: state for path, state in states.items() if self._key(path, state) not in self._keys}
        whole = sorted(path for path, state in fresh.items() if self._last.get(path) == state and state[0] > 0)
        self._last = fresh
        whole = self._readable(whole)
        offers = [Offer(path, digest) for path in whole if (digest := self._digest(path, fresh[path]))]
        self.pass_over(offer for offer in offers if offer.digest in self._declined)
        wanted = tuple(offer for offer in offers if offer.digest not in self._declined)
        return Look(wanted, len(whole) < len(fresh))

    def pass_over(self, offers: Iterable[Offer]) -> None:
        """Offer these files no more: the diary has them."""
        self._see(offer.path for offer in offers)

    def decline(self, offers: Iterable[Offer]) -> None:
        """Offer these photos no more, whatever they will be called: the person does not want them."""
        offers = list(offers)
        self._declined.update(offer.digest for offer in offers)
        self._see(offer.path for offer in offers)

    def _see(self, paths: Iterable[Path]) -> None:
        keys = {self._key(path, self._last[path]) for path in paths if path in self._last}
        if keys - self._keys:
            self._keys |= keys
            self._remember()

    def _states(self) -> dict[Path, State]:
        if not self.folder.is_dir():
            raise UserError(
                mark("Errors", "The watched folder {name} is not there. Connect it, or choose another in Settings."),
                name=self.folder.name,
            )
        try:
            return dict(self._photos())
        except UserError:
            return {}  # a folder without a photo

    def _photos(self) -> Iterator[tuple[Path, State]]:
        for path in files_in([self.folder]):
            if path.suffix.lower() in UNREAD_SUFFIXES:
                continue
            try:
                status = path.stat()
            except OSError:
                continue  # gone since it was listed
            yield path, (status.st_size, status.st_mtime_ns)

    def _readable(self, paths: list[Path]) -> list[Path]:
        """Return those whose content is known, and a few more: other work waits while files are read."""
        known = {path for path in paths if self._key(path, self._last[path]) in self._digests}
        unread = [path for path in paths if path not in known]
        return sorted([*known, *unread[:MOST_READ]])

    def _digest(self, path: Path, state: State) -> str:
        """Return the SHA-256 of a file, empty where it cannot be read now."""
        key = self._key(path, state)
        if key not in self._digests:
            try:
                self._digests[key] = sha256(read_file(path)[0]).hexdigest()
            except UserError:
                return ""
        return self._digests[key]

    def _key(self, path: Path, state: State) -> str:
        named = f"{path.relative_to(self.folder)}|{state[0]}|{state[1]}"
        return sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:_KEY_LETTERS]

    def _recall(self) -> bool:
        """Read what was declined in any folder and seen in this one; return whether this one was watched before."""
        if self._memory is None:
            return False
        try:
            kept = json.loads(self._memory.read_text("utf-8"))
            self._declined = set(kept["declined"])
            if kept["folder"] != self._name():
                return False
            self._keys = set(kept["seen"])
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return True

    def _remember(self) -> None:
        if self._memory is None:
            return
        kept = {"folder": self._name(), "seen": sorted(self._keys), "declined": sorted(self._declined)}
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            beside = self._memory.with_suffix(".new")
            beside.write_text(json.dumps(kept), "utf-8")
            beside.replace(self._memory)
        except OSError as error:
            raise UserError(
                mark("Errors", "{name} cannot be written: {reason}. Photos may be offered again."),
                name=self._memory.name,
                reason=error.strerror,
            ) from error

    def _name(self) -> str:
        return sha256(str(self.folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()

"""What every command is given: where the diary lies, how to speak, and where its answer goes."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from poreditary.cli import passphrase
from poreditary.cli.json_text import json_text
from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary, exists
from poreditary.diary.vault import Keys
from poreditary.domain.day import Clock
from poreditary.domain.words import mark
from poreditary.errors import UserError

NO_DIARY = mark(
    "Errors",
    "There is no diary in {folder}. Name its folder with --diary, or make one there: start the window once with it, "
    "or run poreditary routine start.",
)

_COMMANDS = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Terminal:
    """One run of the command line."""

    folder: Path
    speech: Speech
    is_json: bool
    clock: Clock
    passphrase_file: Path | None = None
    changed: list[Path] = field(default_factory=list)
    _keys: dict[Path, Keys] = field(default_factory=dict)

    @cached_property
    def typed(self) -> str | None:
        """Return the passphrase out of the file that was named, which is read once; None where none was."""
        return None if self.passphrase_file is None else passphrase.read(self.passphrase_file)

    @contextmanager
    def diary(self, *, make: bool = False) -> Iterator[Diary]:
        """Open the diary and close it again; `make` one where there is none, else that is refused."""
        is_new = not exists(self.folder)
        if is_new and not make:
            raise UserError(NO_DIARY, folder=self.folder)
        diary = Diary(self.folder, self.clock, None if is_new else self._unlocked())
        try:
            self._keys.setdefault(self.folder, diary.backups.keys())
            if is_new:
                self.tell(self.speech.say("Cli", "A new diary was made in {folder}.").format(folder=self.folder))
            yield diary
        finally:
            if diary.undoable is not None:
                self.changed.append(self.folder)
            diary.close()

    def keys_of(self, diary: str) -> Keys | None:
        """Return the keys of a diary that was open already in this run, by its id."""
        return next((held.copied() for held in self._keys.values() if held.diary == diary), None)

    def close(self) -> None:
        """Forget the keys."""
        for held in self._keys.values():
            held.wipe()
        self._keys.clear()

    def _unlocked(self) -> Keys:
        held = self._keys.get(self.folder)
        return passphrase.unlocked(self.folder, lambda: self.typed, self.speech) if held is None else held.copied()

    def tell_problem(self, problem: UserError | None) -> None:
        """Print beside the answer what is wrong with the person's own catalogue, where something is."""
        if problem is not None:
            self.tell(self.speech.sentence(problem))

    def line(self, text: str) -> None:
        """Print a line of the answer, unless the answer is JSON."""
        if not self.is_json:
            print(harmless(text), flush=True)

    def value(self, value: object) -> None:
        """Print the answer as JSON, where that was asked for."""
        if self.is_json:
            print(json_text(value), flush=True)

    def tell(self, text: str) -> None:
        """Print a line beside the answer, on standard error."""
        print(harmless(text), file=sys.stderr, flush=True)


def harmless(text: str) -> str:
    """Return a text without the signs by which it could command the terminal it is printed on."""
    return _COMMANDS.sub("\ufffd", text)

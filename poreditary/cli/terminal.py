"""What every command is given: where the diary lies, how to speak, and where its answer goes."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from poreditary.cli import passphrase
from poreditary.cli.json_text import json_text
from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary, exists
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

    @contextmanager
    def diary(self, *, make: bool = False) -> Iterator[Diary]:
        """Open the diary and close it again; `make` one where there is none, else that is refused."""
        is_new = not exists(self.folder)
        if is_new and not make:
            raise UserError(NO_DIARY, folder=self.folder)
        unlocked = None if is_new else passphrase.unlocked(self.folder, self.passphrase_file, self.speech)
        diary = Diary(self.folder, self.clock, unlocked)
        try:
            if is_new:
                self.tell(self.speech.say("Cli", "A new diary was made in {folder}.").format(folder=self.folder))
            yield diary
        finally:
            diary.close()

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

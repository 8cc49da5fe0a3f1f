"""Where a passphrase comes from: a file, standard input, or the person at the terminal. Never an argument."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from poreditary.cli.speech import Speech
from poreditary.diary import vault
from poreditary.diary.vault import Keys, LockedError, WrongPassphraseError
from poreditary.domain.words import mark
from poreditary.errors import UserError

TRIES = 3
STANDARD_INPUT = Path("-")
LONGEST_BYTES = 4096


def unlocked(folder: Path, given: Callable[[], str | None], speech: Speech) -> Keys:
    """Return the keys of a diary, by what is given or asked for where it has a passphrase; else raises UserError."""
    try:
        return vault.unlock_unasked(folder)
    except LockedError as locked:
        typed = given()
        if typed is not None:
            return vault.unlock(folder, typed)
        if not sys.stdin.isatty():
            raise UserError(
                mark(
                    "Errors",
                    "The diary in {folder} is locked. Give its passphrase in a file with --passphrase-file, "
                    "or as --passphrase-file - on standard input.",
                ),
                folder=folder,
            ) from locked
    return asked(lambda typed: vault.unlock(folder, typed), speech)


def read(file: Path) -> str:
    """Return the first line of a file, or of standard input for "-"; raises UserError where there is none."""
    try:
        if file == STANDARD_INPUT:
            line = sys.stdin.readline(LONGEST_BYTES)
        else:
            with file.open(encoding="utf-8-sig") as opened:
                line = opened.readline(LONGEST_BYTES)
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            mark("Errors", "The passphrase cannot be read from {file}. Check the file."), file=file
        ) from error
    if not line.rstrip("\r\n"):
        raise UserError(mark("Errors", "There is no passphrase in {file}. Write it on the first line."), file=file)
    return line.rstrip("\r\n")


def choose(file: Path | None, speech: Speech) -> str:
    """Return a new passphrase, typed twice where it is not in a file; raises UserError where the two differ."""
    if file is not None:
        return read(file)
    if not sys.stdin.isatty():
        raise UserError(
            mark("Errors", "There is no terminal to type a new passphrase on. Give it in a file with --new-file.")
        )
    first = getpass(speech.say("Cli", "New passphrase: "), sys.stderr)
    if getpass(speech.say("Cli", "The same again: "), sys.stderr) != first:
        raise UserError(mark("Errors", "The two passphrases differ and nothing was changed. Try again."))
    return first


def asked(unlock: Callable[[str], Keys], speech: Speech) -> Keys:
    """Return what a passphrase unlocks, asking for it three times at most."""
    for left in range(TRIES - 1, -1, -1):
        try:
            return unlock(getpass(speech.say("Cli", "Passphrase: "), sys.stderr))
        except WrongPassphraseError as problem:
            if not left:
                raise
            print(speech.sentence(problem), file=sys.stderr, flush=True)
    raise AssertionError("unreachable")

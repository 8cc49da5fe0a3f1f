"""Import photos."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import kind, whole
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at, read_file
from poreditary.diary.pictures import files_in
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(commands, "import", common, "keep photos in the diary, as they are")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo, or a folder of photos")
    parser.add_argument(
        "--view", type=kind(View), default=View.FRONT, help=f"what they show (front): {', '.join(View)}"
    )
    parser.add_argument("--session", type=whole(1, 2**31), metavar="ID", help="the session they belong to")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Keep each photo and say what became of it; status 1 where one was refused, the others go on."""
    answers: list[dict[str, object]] = []
    files = files_in(options.files)
    with terminal.diary(make=options.session is None) as diary:
        if options.session is not None:
            diary.treatments.session(options.session)
        for file in files:
            answers.append(take(diary, file, options.view, terminal, options.session))
            terminal.line(line(answers[-1], terminal))
    terminal.value(answers)
    refused = sum(answer["state"] == "refused" for answer in answers)
    if refused:
        text = terminal.speech.say("Cli", "Refused: {n} of {all}.")
        terminal.tell(text.format(n=refused, all=len(answers)))
    return 1 if refused else 0


def take(diary: Diary, file: Path, view: View, terminal: Terminal, session_id: int | None = None) -> dict[str, object]:
    """Keep a photo and return what became of it: kept, known already, or refused with the reason."""
    try:
        data, name, file_time = read_file(file)
        known = diary.photos.known(data)
        if known is not None:
            return _answer(file, "known", known)
        kept = diary.photos.keep(look_at(data, name, file_time), view, session_id=session_id)
        return _answer(file, "kept", diary.photos.photo(kept.id))
    except UserError as problem:
        return {"file": file, "state": "refused", "reason": terminal.speech.sentence(problem)}


def _answer(file: Path, state: str, photo: Photo) -> dict[str, object]:
    return {"file": file, "state": state, "id": photo.id, "day": photo.day, "view": photo.view}


def line(answer: dict[str, object], terminal: Terminal) -> str:
    """Return the line that says what became of a photo."""
    say = terminal.speech.say
    match answer["state"]:
        case "kept":
            text = say("Cli", "Kept: {file} ({day}, {view})")
        case "known":
            text = say("Cli", "Already in the diary: {file} ({day}, {view})")
        case _:
            text = say("Cli", "Refused: {file}: {reason}")
    view = answer.get("view")
    shown = terminal.speech.word(view) if isinstance(view, View) else ""
    return text.format(**{**answer, "view": shown})

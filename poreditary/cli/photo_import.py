"""Import photos."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import kind, whole
from poreditary.diary.diary import Diary
from poreditary.diary.gate import Gate, Measured
from poreditary.diary.incoming import LOOKED_AT_PIXELS, Incoming, look_and_measure, read_file
from poreditary.diary.pictures import files_in, pixels_of
from poreditary.domain.intake import Condition, guess_places, view_in_name
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.quality import GateMode, Quality, as_json, from_json
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

Answer = dict[str, object]
UNSAID = Condition()
HELD = mark("Errors", "{name} is held back, harder to compare: {reasons}. Add --anyway to keep it anyway.")


@dataclass(frozen=True)
class Wish:
    """What is said of all photos of an import; a view of None is guessed for each."""

    view: View | None = None
    session_id: int | None = None
    condition: Condition = UNSAID
    anyway: bool = False


class Gates:
    """The gate of each view, made on first use: photos of one import are held against the same last photo."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._gates: dict[View, Gate] = {}
        self.mode = GateMode(diary.preferences.get().photo_gate)

    def judge(self, measured: Measured, view: View) -> Quality:
        """Judge a photo for a view."""
        if view not in self._gates:
            self._gates[view] = self._made(view)
        return self._gates[view].judge_measured(measured)

    def check(self, quality: Quality, name: str, terminal: Terminal) -> None:
        """Raise UserError where a strict gate holds a photo back."""
        if self.mode is GateMode.STRICT and not quality.is_good:
            reasons = ", ".join(terminal.speech.word(finding) for finding in quality.findings)
            raise UserError(HELD, name=name, reasons=reasons)

    def _made(self, view: View) -> Gate:
        last = self._diary.sittings.last_photo(view)
        try:
            data = b"" if last is None else self._diary.photos.original(last)
            return Gate(None if last is None else pixels_of(data, last.file_name, LOOKED_AT_PIXELS), view)
        except UserError:
            return Gate(view=view)  # one that cannot be read is none


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    parser = add_command(commands, "import", common, "keep photos in the diary, as they are")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a photo, or a folder of photos")
    parser.add_argument(
        "--view", type=kind(View), help=f"what they show (told by their names, else front): {', '.join(View)}"
    )
    parser.add_argument("--session", type=whole(1, 2**31), metavar="ID", help="the session they belong to")
    skin = parser.add_mutually_exclusive_group()
    skin.add_argument("--clean", action="store_true", default=None, help="the skin was clean")
    skin.add_argument("--not-clean", dest="clean", action="store_false", help="the skin was not clean")
    parser.add_argument("--light", default="", help="the light they were taken in, such as window")
    parser.add_argument("--place", default="", help="where they were taken")
    parser.add_argument("--anyway", action="store_true", help="keep also what a strict gate holds back")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Keep each photo and say what became of it; status 1 where one was refused, the others go on."""
    files = files_in(options.files)
    wish = Wish(options.view, options.session, Condition(options.clean, options.light, options.place), options.anyway)
    answers: list[Answer] = []
    with terminal.diary(make=options.session is None) as diary:
        if options.session is not None:
            diary.treatments.session(options.session)
        gates = Gates(diary)
        for file in files:
            answers.append(take(diary, file, wish, gates, terminal))
            # The reason why the only file was refused is the one sentence on standard error.
            if len(files) > 1 or answers[-1]["state"] != "refused":
                terminal.line(line(answers[-1], terminal))
    terminal.value(answers)
    refused = [answer for answer in answers if answer["state"] == "refused"]
    if refused:
        terminal.tell(_refusal(refused, len(answers), terminal))
    return 1 if refused else 0


def take(diary: Diary, file: Path, wish: Wish, gates: Gates, terminal: Terminal) -> Answer:
    """Keep a photo and return what became of it: kept, known already, or refused with the reason."""
    try:
        data, name, file_time = read_file(file)
        known = diary.photos.known(data)
        if known is not None:
            return _answer(file, "known", known)
        view = wish.view or view_in_name(name)
        incoming, measured = look_and_measure(data, name, file_time)
        quality = gates.judge(measured, view or View.FRONT)
        if not wish.anyway:
            gates.check(quality, name, terminal)
        photo = _keep(diary, incoming, view or View.FRONT, wish, as_json(quality, gates.mode))
        guessed: Answer = {"view_from": "given" if wish.view else "name" if view else "usual"}
        return _answer(file, "kept", photo) | guessed
    except UserError as problem:
        return {"file": file, "state": "refused", "reason": terminal.speech.sentence(problem)}


def _keep(diary: Diary, incoming: Incoming, view: View, wish: Wish, quality: str) -> Photo:
    """Keep a photo in the sitting close to it in time of which the same is said, else in a new one."""
    day = diary.photos.day_of(incoming.taken)
    spans = diary.photos.spans([day], wish.session_id)
    (place,) = guess_places([(day, incoming.taken)], spans, wish.condition, [incoming.camera])
    arrival = diary.photos.write(incoming, view, place, quality)
    return diary.photos.photo(diary.photos.keep_all([arrival], wish.session_id, condition=wish.condition).id)


def _refusal(refused: list[Answer], of: int, terminal: Terminal) -> str:
    if of == 1:
        return str(refused[0]["reason"])
    return terminal.speech.say("Cli", "Refused: {n} of {all}.").format(n=len(refused), all=of)


def _answer(file: Path, state: str, photo: Photo) -> Answer:
    return {
        "file": file,
        "state": state,
        "id": photo.id,
        "day": photo.day,
        "view": photo.view,
        "sitting": photo.sitting_id,
        "taken": photo.taken,
        "taken_from": photo.taken_from,
        "findings": list(quality.findings) if (quality := from_json(photo.quality)) is not None else [],
    }


def line(answer: Answer, terminal: Terminal) -> str:
    """Return the line that says what became of a photo."""
    say = terminal.speech.say
    match answer["state"]:
        case "kept" if answer["view_from"] == "name":
            text = say("Cli", "Kept: {file} ({day}, {view} by its name)")
        case "kept":
            text = say("Cli", "Kept: {file} ({day}, {view})")
        case "known":
            text = say("Cli", "Already in the diary: {file} ({day}, {view})")
        case _:
            text = say("Cli", "Refused: {file}: {reason}")
    view = answer.get("view")
    shown = terminal.speech.word(view) if isinstance(view, View) else ""
    return text.format(**{**answer, "view": shown})

"""Write photos beside each other as one picture."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli.commands import add_command
from poreditary.cli.photo_choice import LAST_ID, add_period, some
from poreditary.cli.speech import Speech
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import kind, whole
from poreditary.domain.comparing import Caption
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands
    from poreditary.diary.photo_beside import Shown


def add(parts: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "write two to six photos beside each other as one picture, each laid on the first; it is not encrypted"
    parser = add_command(parts, "compare", common, text)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--id", type=whole(1, LAST_ID), nargs="+", metavar="ID", help="these photos")
    which.add_argument(
        "--view", type=kind(View), help=f"the first and the latest photo of this view: {', '.join(View)}"
    )
    add_period(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the picture to write: .png or .jpg")
    parser.add_argument("--longest", type=whole(64, 4096), default=1200, metavar="N", help="of each photo (1200)")
    parser.add_argument("--no-dates", action="store_true", help="leave out days and conditions: the photos only")
    parser.add_argument("--no-align", action="store_true", help="show the photos as they were taken")
    parser.add_argument("--match-light", action="store_true", help="show every photo in the light of the first")
    parser.set_defaults(run=compare)


def compare(options: Namespace, terminal: Terminal) -> int:
    """Write the picture; say how each photo lies on the first and what makes it hard to compare."""
    from poreditary.diary.photo_beside import BesideWish, beside
    from poreditary.diary.photo_work import run

    wish = BesideWish(options.out, options.longest, not options.no_align, options.match_light)
    caption = partial(_caption, terminal.speech, options)
    with terminal.diary() as diary:
        photos = some(diary, options)
        made = run(beside(_ends(photos) if options.id is None else photos, wish, caption), diary)
    for one in made.shown:
        terminal.line(_line(one, terminal.speech))
    written = terminal.speech.say("Cli", "Written: {file}").format(file=made.file)
    terminal.line(f"{written} ({made.size[0]} x {made.size[1]})")
    shown = [_value(one, terminal.speech) for one in made.shown]
    terminal.value({"file": made.file, "size": made.size, "matched": wish.is_matched, "photos": shown})
    return 0


def _ends(photos: list[Photo]) -> list[Photo]:
    """Return the first and the latest of photos that come the latest first."""
    return [photos[-1], photos[0]] if len(photos) > 1 else photos


def _line(one: "Shown", speech: Speech) -> str:
    said = "; ".join([speech.word(one.lying), *_warnings(one, speech)])
    return f"{one.photo.id}  {one.photo.day}  {speech.word(one.photo.view)}  {said}"


def _value(one: "Shown", speech: Speech) -> dict[str, object]:
    sitting = one.sitting
    return {
        "id": one.photo.id,
        "day": one.photo.day,
        "view": one.photo.view,
        "alignment": one.lying,
        "warnings": _warnings(one, speech),
        "clean_skin": sitting.clean_skin,
        "light": sitting.light,
        "place": sitting.place,
        "minutes_since_washing": sitting.minutes_since_washing,
    }


def _warnings(one: "Shown", speech: Speech) -> list[str]:
    return [speech.say("Compare", remark.text).format(**remark.values) for remark in one.remarks]


def _caption(speech: Speech, options: Namespace, one: "Shown") -> Caption:
    """Return what stands below a photo, nothing where the person wants the photos only."""
    from poreditary.diary.photo_beside import Lying

    if options.no_dates:
        return Caption()
    is_first = one.lying is Lying.REFERENCE
    is_laid = is_first or one.laid is not None
    lit = speech.say("Compare", "Brightness and colour matched for viewing.")
    facts = [speech.word(one.photo.view), _condition(one.sitting, speech)]
    facts += [lit] if options.match_light and one.gains is not None else []
    cares = _warnings(one, speech) + ([] if is_laid else [speech.word(one.lying)])
    take_care = speech.say("Cli", "Take care: {what}")
    said = (take_care.format(what=" · ".join(cares)),) if cares else ()
    return Caption(one.photo.day.isoformat(), tuple(facts), said)


def _condition(sitting: Sitting, speech: Speech) -> str:
    """Return under which condition a photo was taken."""
    skin = {
        None: "",
        True: speech.say("Photos", "clean skin"),
        False: speech.say("Photos", "skin not clean"),
    }[sitting.clean_skin]
    parts = [skin, sitting.light, sitting.place]
    if sitting.minutes_since_washing is not None:
        n = sitting.minutes_since_washing
        text = (
            speech.say("Photos", "1 minute after washing")
            if n == 1
            else speech.say("Photos", "{n} minutes after washing")
        )
        parts.append(text.format(n=n))
    return ", ".join(filter(None, parts)) or speech.say("Photos", "condition not noted")

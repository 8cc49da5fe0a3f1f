"""How far a measurement is, and what was measured, in sentences."""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from poreditary.cli.speech import Speech
from poreditary.cli.terminal import Terminal
from poreditary.domain import description_words, gate_words, measured_words
from poreditary.domain.measuring import Description, Gate, PatchChange, PatchPhoto, Reason
from poreditary.domain.saying import Saying, said
from poreditary.domain.scale import FOR_COUNTS
from poreditary.domain.unread import MISSING
from poreditary.domain.words import mark

if TYPE_CHECKING:
    from poreditary.measure.series_file import Series
    from poreditary.measure.task import Result

FIT = mark("Cli", "{name}: can be measured.")
UNFIT = mark("Cli", "{name}: not measured.")
UNSCALED = mark(
    "Cli",
    "How many pores there are and how large cannot be said, because the scale is not known. "
    "Give it with --px-per-mm, or hold a scale card beside the skin.",
)
SHINE = mark("Cli", "{percent} % of it glares in this light.")


class Shown:
    """Says on standard error how far a measurement is, where a person looks on."""

    def __init__(self, terminal: Terminal) -> None:
        self._text = terminal.speech.say("Cli", "Measured so far: {percent} %")
        self._is_shown = sys.stderr.isatty()
        self._last = -1

    def __enter__(self) -> "Shown":
        return self

    def __exit__(self, *_problem: object) -> None:
        if self._last >= 0:
            print(file=sys.stderr, flush=True)

    def part(self, number: int, count: int) -> Callable[[int, int], None]:
        """Return what hears how far one measurement of several is."""

        def tell(done: int, of: int) -> None:
            percent = int(100 * (number + done / max(of, 1)) / count)
            if self._is_shown and percent > self._last:
                self._last = percent
                print(f"\r{self._text.format(percent=percent)}", end="", file=sys.stderr, flush=True)

        return tell


def series_lines(result: "Result", series: "Series", speech: Speech) -> Iterator[str]:
    """Return each image that was refused with its reasons, then what each comparison comes to."""
    from poreditary.measure.series_answer import of_comparison, of_image

    names = {source.id: source.name for source in series.task.sources}
    for image in series.images:
        photo = of_image(result, image)
        if not photo.accepted:
            yield _refusal(f"{image} ({names[image]})", photo, speech, missing=series.missing.get(image))
    for comparison in series.comparisons:
        change = of_comparison(result, series, comparison)
        yield from _change_lines(comparison, change, speech, _missing_of(comparison, change, series))
    if not series.comparisons:
        for image in series.images:
            photo = of_image(result, image)
            if photo.accepted:
                yield from photo_lines(f"{image} ({names[image]})", photo, result.px_per_mm, speech)


def photo_lines(name: str, photo: PatchPhoto, px_per_mm: float | None, speech: Speech) -> Iterator[str]:
    """Return whether a photo by itself is fit to be measured, and what is to be seen on it."""
    if not photo.accepted:
        yield _refusal(name, photo, speech, is_alone=True)
        return
    yield " ".join([speech.say("Cli", FIT).format(name=name), *_seen(photo, px_per_mm, speech)])


def _missing_of(comparison: str, change: PatchChange, series: "Series") -> str | None:
    """Return the path of the first photo whose file is not there, where that is why nothing was compared."""
    if change.is_comparable or not _is_unread(change.gates):
        return None
    wanted = next(each for each in series.task.comparisons if each.id == comparison)
    images = (image for visit in (wanted.baseline, wanted.follow) for sitting in visit for image in sitting)
    return next((series.missing[image] for image in images if image in series.missing), None)


def _change_lines(name: str, change: PatchChange, speech: Speech, missing: str | None) -> Iterator[str]:
    if missing is not None:
        lost = Saying(measured_words.NOT_COMPARABLE, {"reason": Saying(MISSING, {"name": missing}, "Errors")})
        yield Saying(measured_words.OF_PATCH, {"patch": name, "verdict": lost}).said(speech.say)
    else:
        yield measured_words.of_patch(name, change).said(speech.say)
    for note in measured_words.notes(change):
        yield f"  {note.said(speech.say)}"


def _refusal(
    name: str, photo: PatchPhoto, speech: Speech, *, is_alone: bool = False, missing: str | None = None
) -> str:
    if missing is not None and _is_unread(photo.gates):
        reasons = [speech.say("Errors", MISSING).format(name=missing)]
    else:
        reasons = [gate_words.saying(gate, alone=is_alone).said(speech.say) for gate in photo.gates]
    return " ".join([speech.say("Cli", UNFIT).format(name=name), *dict.fromkeys(reasons)])


def _is_unread(gates: tuple[Gate, ...]) -> bool:
    return bool(gates) and gates[0].reason is Reason.UNREADABLE


def _seen(photo: PatchPhoto, px_per_mm: float | None, speech: Speech) -> Iterator[str]:
    if px_per_mm is None:
        yield speech.say("Cli", UNSCALED)
    elif px_per_mm < FOR_COUNTS or photo.description != Description():
        yield from said(description_words.described(photo.description), speech.say)
    if photo.shine is not None and photo.shine >= 0.005:
        yield speech.say("Cli", SHINE).format(percent=f"{100 * photo.shine:.0f}")

"""Opening what a number was seen on."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.dialogs.seen_dialog import SeenDialog, SeenWords
from poreditary.app.pages.progress_measured_picture import names_of
from poreditary.app.pages.progress_measured_reading import descriptions, left_out
from poreditary.app.pages.progress_measured_words import method_text
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.measured_list import Key
from poreditary.diary.measure_work import see
from poreditary.diary.measurements import PatchFigure, PatchSeries
from poreditary.domain import gate_words, measured_words
from poreditary.domain.description_words import described
from poreditary.domain.measured_numbers import number_of
from poreditary.domain.measuring import PatchPhoto, Quantity, Reason
from poreditary.domain.saying import said


def open_seen(context: Context, parent: QWidget, series: Sequence[PatchSeries], key: Key) -> None:
    """Read what was found on the photos of a sitting and show the patch, unless another dialog is open."""
    patch_id, sitting_id = key
    one = next((one for one in series if one.patch.id == patch_id), None)
    figure = next((each for each in one.figures if each.sitting_id == sitting_id), None) if one else None
    if one is None or figure is None:
        return
    name = names_of([each.patch for each in series])[patch_id]

    def show(found: tuple[tuple[PatchPhoto, ...], tuple[Reason, ...]]) -> None:
        if QApplication.activeModalWidget() is None:
            words = words_of(name, one, figure, *found)
            SeenDialog(context, words, lambda: see(patch_id, sitting_id), parent.window()).open()

    context.ask(parent, lambda diary: (descriptions(diary, figure, one.patch), left_out(diary, figure, one)), show)


def words_of(
    name: str, one: PatchSeries, figure: PatchFigure, found: Sequence[PatchPhoto], missing: Sequence[Reason] = ()
) -> SeenWords:
    """Return what is said below a patch; `missing` is why photos of the baseline were left out."""
    return SeenWords(
        patch=name,
        before=medium_day(min(one.baseline_days)),
        after=medium_day(figure.day),
        sentence=measured_words.verdict(figure.change).said(lookup),
        facts=_facts(one, figure, found, missing),
        method=method_text([one]),
    )


def _facts(
    one: PatchSeries, figure: PatchFigure, found: Sequence[PatchPhoto], missing: Sequence[Reason]
) -> tuple[str, ...]:
    """Return what else is known: of a number what it comes from, of a refusal its other reasons, to the decimal."""
    change = figure.change
    if change.is_comparable:
        baseline = _baseline_text(one), _missing_text(figure, missing)
        facts = (_load_text(figure), *baseline, _described_text(found), _assumed_text(figure))
        return tuple(filter(None, facts))
    told = [gate for gate in change.gates if gate.reason is not Reason.UNREADABLE]
    texts = [(gate_words.saying(gate).said(lookup), gate_words.exact(gate).said(lookup)) for gate in told]
    return tuple(exact if number == 0 else f"{text}\n{exact}" for number, (text, exact) in enumerate(texts))


def _load_text(figure: PatchFigure) -> str:
    if figure.change.change(Quantity.INDEX) is None:
        return ""
    photos, of = figure.counted.after or len(figure.photo_ids), len(figure.photo_ids)
    one = say("ProgressMeasured", "Pore load: {change} against the baseline, from 1 photo of this sitting.")
    several = say("ProgressMeasured", "Pore load: {change} against the baseline, from {n} photos of this sitting.")
    some = say("ProgressMeasured", "Pore load: {change} against the baseline, from {n} of {of} photos of this sitting.")
    text = some if photos < of else one if photos == 1 else several
    return text.format(change=number_of(figure.change), n=photos, of=of)


def _baseline_text(one: PatchSeries) -> str:
    """Return of which days the baseline is: with each day that is added to it, figures move a little."""
    first, *others = one.baseline_days
    if not others:
        return say("ProgressMeasured", "Baseline: {day}").format(day=medium_day(first))
    text = say("ProgressMeasured", "Baseline: {n} days from {first} to {last}")
    return text.format(n=len(one.baseline_days), first=medium_day(first), last=medium_day(others[-1]))


def _missing_text(figure: PatchFigure, missing: Sequence[Reason]) -> str:
    """Return how many photos of the baseline count, where not all of them do, and why."""
    counted = figure.counted
    if not 0 < counted.before < counted.before_of:
        return ""
    if not missing:
        text = say("ProgressMeasured", "{n} of the {of} photos of the baseline could be used.")
    else:
        text = say("ProgressMeasured", "{n} of the {of} photos of the baseline could be used. Left out: {reasons}.")
    names = [word(reason) for reason in missing]
    reasons = QLocale().createSeparatedList([name[:1].lower() + name[1:] for name in names])
    return text.format(n=counted.before, of=counted.before_of, reasons=reasons)


def _described_text(found: Sequence[PatchPhoto]) -> str:
    """Return what is to be seen of pores on the first photo that can say it."""
    if not found:
        return ""
    best = next((one for one in found if one.description.pores_per_cm2 is not None), found[0])
    return " ".join(said(described(best.description), lookup))


def _assumed_text(figure: PatchFigure) -> str:
    if not figure.change.is_assumed:
        return ""
    return say("ProgressMeasured", "Your own noise is not known yet; a cautious value was assumed for this.")

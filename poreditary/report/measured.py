"""What was measured from photos: a verdict for each patch, a figure, and what the words mean."""

from collections import Counter
from collections.abc import Sequence

from poreditary.charts import measured, render, style
from poreditary.domain import measured_words
from poreditary.domain.measured_report import ReportPatch
from poreditary.domain.measuring import Quantity, Verdict
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.domain.words import mark
from poreditary.report.document import Block, Line, Part, Picture
from poreditary.report.pen import Pen, Say

FIGURE = "measured"
WIDTH_INCHES = 7.1
ROW_INCHES, FOOT_INCHES = 1.25, 0.35
FIGURE_POINTS = 7.5
FOR_A_READER = {
    measured_words.REAL[Verdict.DECREASE]: mark(
        "Report",
        "Pores are less visible than at the baseline, by {percent} % (very likely between {near} and {far} %). "
        "Differences under {smallest} % could be chance.",
    ),
    measured_words.REAL[Verdict.INCREASE]: mark(
        "Report",
        "Pores are more visible than at the baseline, by {percent} % (very likely between {near} and {far} %). "
        "Differences under {smallest} % could be chance.",
    ),
}
"""What the window says to the person, said of the person."""


def measured_part(content: ReportContent, pen: Pen) -> Part:
    """Return what became of each patch that was measured in the time."""
    heading = pen.word(ReportSection.MEASURED)
    if not content.measured:
        none = Line(pen.say("Report", "Nothing was measured from photos in this time."), is_quiet=True)
        return Part(heading, (none,))
    names = names_of(content.measured, pen)
    lines = [block for patch, name in zip(content.measured, names, strict=True) for block in _patch(patch, name, pen)]
    picture = Picture(FIGURE, _alt(content, pen))
    return Part(heading, (*lines, picture, *(Line(text, is_quiet=True) for text in _small_print(content, pen))))


def figure(content: ReportContent, pen: Pen) -> str:
    """Return the figure as SVG."""
    names = names_of(content.measured, pen)
    days = [day for patch in content.measured for day in patch.baseline_days]
    rows = tuple(_row(patch, name) for patch, name in zip(content.measured, names, strict=True))
    data = measured.MeasuredData(min([content.request.first, *days]), content.request.last, rows)
    inches = (WIDTH_INCHES, ROW_INCHES * len(rows) + FOOT_INCHES)
    drawn = measured.measured_figure(data, style.PRINT, pen.say, FIGURE_POINTS, inches)
    return render.to_svg(drawn).decode()


def names_of(patches: Sequence[ReportPatch], pen: Pen) -> tuple[str, ...]:
    """Return what each patch is called: its zone, with its view or a number where that is not enough."""
    views = Counter(zone for zone, _view in {(patch.zone, patch.view) for patch in patches})
    named = [
        pen.word(patch.zone)
        if views[patch.zone] == 1
        else pen.say("Report", "{zone} (view: {view})").format(zone=pen.word(patch.zone), view=pen.word(patch.view))
        for patch in patches
    ]
    return measured_words.numbered(named)


def _patch(patch: ReportPatch, name: str, pen: Pen) -> tuple[Block, ...]:
    sentence = measured_words.of_patch(name, patch.latest.change).said(_for_a_reader(pen.say))
    return (
        Line(sentence, is_strong=patch.latest.change.is_comparable),
        Line(pen.joined((pen.day(patch.latest.day), _sittings(patch, pen))), is_quiet=True),
    )


def _sittings(patch: ReportPatch, pen: Pen) -> str:
    refused = len(patch.figures) - patch.compared
    days = len(patch.baseline_days)
    texts = [
        (
            pen.say("Report", "1 sitting compared")
            if patch.compared == 1
            else pen.say("Report", "{n} sittings compared")
        ).format(n=patch.compared),
        (pen.say("Report", "1 not comparable") if refused == 1 else pen.say("Report", "{n} not comparable")).format(
            n=refused
        )
        if refused
        else "",
        (pen.say("Report", "baseline of 1 day") if days == 1 else pen.say("Report", "baseline of {n} days")).format(
            n=days
        ),
    ]
    return pen.joined(texts)


def _small_print(content: ReportContent, pen: Pen) -> list[str]:
    meaning = pen.say(
        "Report",
        "Measured on the person's own close-ups, in the same places of the same skin: how much darker pores are than "
        "the skin around them, added up over a patch. The smallest real change is what differences have to reach to be "
        "more than chance at 95 %.",
    )
    assumed = pen.say(
        "Report",
        "It was assumed with caution where the person's own photos of unchanged skin have not shown it yet.",
    )
    versions = ", ".join(dict.fromkeys(patch.version for patch in content.measured))
    method = measured_words.method(pen.word(Quantity.INDEX), versions).said(pen.say)
    has_assumed = any(patch.is_assumed for patch in content.measured)
    return [f"{meaning} {assumed}" if has_assumed else meaning, method]


def _row(patch: ReportPatch, name: str) -> measured.MeasuredRow:
    found = [(figure.day, figure.change) for figure in patch.figures]
    return measured.row_of(name, found, patch.baseline_days, is_assumed=patch.is_assumed)


def _alt(content: ReportContent, pen: Pen) -> str:
    text = pen.say("Report", "Measured change of {n} patches from {first} to {last}, against the baseline.")
    request = content.request
    return text.format(n=len(content.measured), first=pen.day(request.first), last=pen.day(request.last))


def _for_a_reader(say: Say) -> Say:
    """Return a lookup in which the verdicts speak of the person to someone else."""
    return lambda context, text: say("Report", FOR_A_READER[text]) if text in FOR_A_READER else say(context, text)

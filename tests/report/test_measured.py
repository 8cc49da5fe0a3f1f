"""What was measured from photos stands in the report in sentences, with a figure, and without any pore."""

from dataclasses import replace
from datetime import date

from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_report import ReportFigure, ReportPatch
from poreditary.domain.measuring import Change, Gate, PatchChange, Quantity, Reason, Verdict
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.report import measured
from poreditary.report.build import build
from poreditary.report.document import Line, Part, Picture
from poreditary.report.pen import Pen
from poreditary.report.render import render_pdf
from tests.report import samples
from tests.report.paper import words_of

PEN = Pen(samples.english, "en")
LESS = PatchChange(Verdict.DECREASE, ((Quantity.INDEX, Change(-16.0, 7.0, -22.0, -9.4)),), is_assumed=False)
SAME = PatchChange(Verdict.NO_DETECTABLE_CHANGE, ((Quantity.INDEX, Change(2.2, 8.1, -5.5, 10.4)),), is_assumed=False)
SOFT = PatchChange(Verdict.NOT_COMPARABLE, gates=(Gate(Reason.BLURRED, 1.4, 0.8),))
BASELINE = (date(2026, 8, 13), date(2026, 8, 15), date(2026, 8, 17))


def patch(*found: PatchChange, zone: Zone = Zone.LEFT_CHEEK, **how: object) -> ReportPatch:
    days = (date(2026, 9, 12), date(2026, 10, 22), date(2026, 11, 19))
    figures = tuple(ReportFigure(day, change) for day, change in zip(days, found, strict=False))
    made = ReportPatch(View.LEFT_CHEEK, zone, BASELINE, figures, 7.0, False, "1")
    return replace(made, **how)  # type: ignore[arg-type]


def content(*patches: ReportPatch) -> ReportContent:
    return replace(samples.year(), measured=patches)


def lines(part: Part) -> list[str]:
    return [block.text for block in part.blocks if isinstance(block, Line)]


def test_each_patch_has_a_verdict_about_the_person_and_its_sittings() -> None:
    part = measured.measured_part(content(patch(SAME, SOFT, LESS)), PEN)
    first, second = lines(part)[:2]
    assert first.startswith("Left cheek: Pores are less visible than at the baseline, by 16 % (very likely between 9")
    assert second == "19 Nov 2026, 2 sittings compared, 1 not comparable, baseline of 3 days"


def test_the_latest_sitting_that_could_be_compared_is_told() -> None:
    first = measured.measured_part(content(patch(LESS, SAME, SOFT)), PEN).blocks[0]
    assert isinstance(first, Line)
    assert first.text.startswith("Left cheek: No difference that can be told from chance")
    assert first.is_strong


def test_a_patch_that_never_could_be_compared_says_why() -> None:
    first = measured.measured_part(content(patch(SOFT)), PEN).blocks[0]
    assert isinstance(first, Line)
    assert first.text.startswith("Left cheek: Not comparable. Softer than the baseline")
    assert not first.is_strong


def test_what_the_words_mean_and_which_method_stand_below() -> None:
    told = " ".join(lines(measured.measured_part(content(patch(LESS)), PEN)))
    assert "The smallest real change is what differences have to reach to be more than chance at 95 %." in told
    assert "version 1" in told
    assert "assumed" not in told
    told = " ".join(lines(measured.measured_part(content(patch(LESS, is_assumed=True)), PEN)))
    assert "It was assumed with caution" in told


def test_patches_of_one_zone_are_told_apart() -> None:
    twice = [patch(LESS, zone=Zone.NOSE), patch(LESS, zone=Zone.NOSE, view=View.NOSE), patch(SAME)]
    assert measured.names_of(twice, PEN) == ("Nose (view: Left cheek)", "Nose (view: Nose)", "Left cheek")
    assert measured.names_of([twice[0], twice[0]], PEN) == ("Nose 1", "Nose 2")
    several = [twice[0], twice[0], twice[1]]
    named = ("Nose (view: Left cheek) 1", "Nose (view: Left cheek) 2", "Nose (view: Nose)")
    assert measured.names_of(several, PEN) == named


def test_nothing_measured_is_one_quiet_line_and_no_picture() -> None:
    part = measured.measured_part(content(), PEN)
    assert lines(part) == ["Nothing was measured from photos in this time."]
    assert measured.FIGURE not in build(content(), samples.english).pictures


def test_the_figure_shows_each_patch() -> None:
    document = build(content(patch(SAME, LESS), patch(SOFT, zone=Zone.NOSE)), samples.english)
    svg = document.pictures[measured.FIGURE]
    for text in ("Left cheek", "Nose", "−16 %", "not comparable", "baseline"):
        assert text in svg, text
    part = next(part for part in document.appendix if part.heading == "From photos")
    assert any(isinstance(block, Picture) and block.name == measured.FIGURE for block in part.blocks)


def test_it_is_printed_unless_it_is_left_out() -> None:
    made = content(patch(SAME, LESS))
    assert "Pores are less visible than at the baseline" in words_of(render_pdf(made, samples.english))
    without = replace(made, request=replace(made.request, sections=(ReportSection.ROUTINE,)))
    assert "less visible" not in words_of(render_pdf(without, samples.english))

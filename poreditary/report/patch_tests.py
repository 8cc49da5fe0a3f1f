"""Patch tests beside the reactions, and what is known of a suspect that the person chose."""

from poreditary.domain.kinds import PatchResult
from poreditary.domain.patch_tests import outcome
from poreditary.domain.reaction import READING_HOURS, PatchReading, PatchTest, Reaction
from poreditary.domain.report import ReportContent
from poreditary.domain.suspect_texts import Voice, facts_texts
from poreditary.report.document import Block, Column, Line, Table
from poreditary.report.pen import Pen

MOST_SHOWN = 3


def patch_lines(content: ReportContent, pen: Pen) -> tuple[str, ...]:
    """Return the latest patch tests that showed anything, a line each, for page one."""
    found = (line for test in content.patch_tests if (line := _line(test, content, pen)))
    return tuple(found)[:MOST_SHOWN]


def patch_blocks(content: ReportContent, pen: Pen) -> tuple[Block, ...]:
    """Return every patch test of the time as a table under a line of its own; nothing where there is none."""
    if not content.patch_tests:
        return ()
    readings = (pen.say("Report", "{hours} h").format(hours=hours) for hours in READING_HOURS)
    columns = (
        Column(pen.say("Report", "Put on"), 3),
        Column(pen.say("Report", "Product"), 3),
        Column(pen.say("Report", "Place"), 2),
        *(Column(heading, 2) for heading in readings),
        Column(pen.say("Report", "Note"), 3),
    )
    rows = tuple(_row(test, content, pen) for test in content.patch_tests)
    return Line(pen.say("Report", "Patch tests"), is_strong=True), Table(columns, rows)


def known_of_suspect(reaction: Reaction, content: ReportContent, pen: Pen) -> str:
    """Return what the diary knows of the suspect a person chose, a line each; empty where nothing was near."""
    found = content.suspects.get(reaction.id, ())
    return "\n".join(pen.joined(facts_texts(suspect, Voice(pen.say, pen.day))) for suspect in found)


def _line(test: PatchTest, content: ReportContent, pen: Pen) -> str:
    shown = outcome(test)
    if shown is None or shown.reading.result is PatchResult.NONE:
        return ""
    what = pen.say("Report", "Patch test: {product}, {result} at {hours} hours").format(
        product=_title(test, content), result=pen.word(shown.reading.result).lower(), hours=shown.reading.hours
    )
    return pen.joined((what, test.place, pen.day(test.day)))


def _row(test: PatchTest, content: ReportContent, pen: Pen) -> tuple[str, ...]:
    read = {reading.hours: _reading(reading, pen) for reading in test.readings}
    shown = (read.get(hours, "–") for hours in READING_HOURS)
    put_on = f"{pen.day(test.day)} {test.stamp.local:%H:%M}"
    return put_on, _title(test, content), test.place, *shown, test.note


def _reading(reading: PatchReading, pen: Pen) -> str:
    return "\n".join(filter(None, (pen.word(reading.result), reading.note)))


def _title(test: PatchTest, content: ReportContent) -> str:
    return content.titles.get(test.product_id or 0, "") or test.name

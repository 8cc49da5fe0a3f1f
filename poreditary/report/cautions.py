"""What to raise with the clinic before the courses that are running, with every side."""

from poreditary.domain.report import ReportContent, ReportSection, ToRaise
from poreditary.report.document import Column, Line, Part, Table
from poreditary.report.pen import Pen


def cautions(content: ReportContent, pen: Pen) -> Part:
    """Return the questions to raise, each with who says what of it."""
    heading = pen.word(ReportSection.CAUTIONS)
    if not content.to_raise:
        none = pen.say("Report", "Nothing to raise before a running course from the answers given.")
        return Part(heading, (Line(none, is_quiet=True),))
    note = pen.say("Report", "Questions, not verdicts; where sources disagree, each is named.")
    columns = (
        Column(pen.say("Report", "Question"), 3),
        Column(pen.say("Report", "Before"), 2),
        Column(pen.say("Report", "What is said"), 7),
    )
    return Part(heading, (Line(note, is_quiet=True), Table(columns, tuple(_row(one, pen) for one in content.to_raise))))


def _row(one: ToRaise, pen: Pen) -> tuple[str, str, str]:
    why = pen.joined((pen.word(one.ground), one.note))
    said = (pen.say("Report", "{text} ({source})").format(text=text, source=source) for text, source in one.said)
    return f"{one.title}\n{why}", pen.listed(one.courses), "\n".join(said)

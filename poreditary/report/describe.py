"""What the person says of themselves: skin, health, and what to raise with the clinic."""

from poreditary.domain.person import CAUTIONS, Caution
from poreditary.domain.plan import Appointment
from poreditary.domain.report import ReportContent, ReportSection
from poreditary.domain.words import mark
from poreditary.report.document import Bullets, Facts, Line, Part
from poreditary.report.pen import Pen

BURNS = (
    mark("Profile", "never"),
    mark("Profile", "rarely"),
    mark("Profile", "sometimes"),
    mark("Profile", "usually"),
    mark("Profile", "always"),
)
TANS = (
    mark("Profile", "never"),
    mark("Profile", "a little"),
    mark("Profile", "evenly"),
    mark("Profile", "easily"),
    mark("Profile", "deeply"),
)
"""The answers to the two questions on sun, 0 to 4, in the words they were given in."""


def description(content: ReportContent, pen: Pen) -> Part:
    """Return skin and health in the person's own words."""
    profile = content.profile
    none = pen.say("Report", "none noted")
    own = pen.say("Report", "{type} (own description)")
    type_words = "" if profile.pore_type is None else own.format(type=pen.word(profile.pore_type))
    rows = (
        (pen.say("Report", "Pore type"), type_words),
        (pen.say("Report", "Skin feel"), profile.skin_feel),
        (pen.say("Report", "Birth year"), "" if profile.birth_year is None else str(profile.birth_year)),
        (pen.say("Report", "In the sun"), _sun(profile.burns, profile.tans, pen)),
        (pen.say("Report", "Allergies"), profile.allergies or none),
        (pen.say("Report", "Medicines"), profile.medicines or none),
        (pen.say("Report", "Note"), profile.note),
    )
    return Part(
        pen.word(ReportSection.DESCRIPTION), (Facts(tuple(row for row in rows if row[1])), *_raised(content, pen))
    )


def _sun(burns: int | None, tans: int | None, pen: Pen) -> str:
    return pen.joined(
        (
            ""
            if burns is None
            else pen.say("Report", "burns {answer}").format(answer=pen.say("Profile", BURNS[burns])),
            "" if tans is None else pen.say("Report", "tans {answer}").format(answer=pen.say("Profile", TANS[tans])),
        )
    )


def _raised(content: ReportContent, pen: Pen) -> tuple[Line | Bullets, ...]:
    raised = [_caution(caution, pen) for caution in content.profile.cautions if caution.answer in {"yes", "unsure"}]
    if not raised:
        return ()
    return (Line(pen.say("Report", "To raise"), is_strong=True), Bullets(tuple(raised)))


def _caution(caution: Caution, pen: Pen) -> str:
    question = pen.say("Cautions", CAUTIONS.get(caution.kind, caution.kind))
    answer = pen.say("Profile", "yes") if caution.answer == "yes" else pen.say("Profile", "not sure")
    text = pen.say("Report", "{question}: {answer}").format(question=question, answer=answer)
    return pen.joined((text, caution.note))


def questions(content: ReportContent, pen: Pen) -> Part:
    """Return what the person wants to ask, and when."""
    blocks: list[Line | Bullets] = []
    if content.appointment is not None:
        blocks.append(Line(_appointment(content.appointment, pen), is_quiet=True))
    if content.questions:
        blocks.append(Bullets(tuple(question.text for question in content.questions)))
    else:
        blocks.append(Line(pen.say("Report", "No question was noted."), is_quiet=True))
    return Part(pen.word(ReportSection.QUESTIONS), tuple(blocks))


def _appointment(appointment: Appointment, pen: Pen) -> str:
    time = "" if appointment.at is None else appointment.at.strftime("%H:%M")
    when = pen.joined((pen.day(appointment.day), time, appointment.with_whom, appointment.place))
    return pen.say("Report", "Next appointment: {when}").format(when=when)

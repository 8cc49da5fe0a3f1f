"""The parts of a report as values, before they are laid out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from poreditary.domain.cautions import Ground
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import days_between
from poreditary.domain.kinds import Aspect, ReactionKind, Zone
from poreditary.domain.reaction import Reaction
from poreditary.domain.report import ReportContent, ToRaise
from poreditary.domain.treatment import Course, CourseOverview, Session
from poreditary.domain.visit import NextVisit
from poreditary.report import appendix, progress, routine, treatments
from poreditary.report.cautions import cautions
from poreditary.report.document import Bullets, Line, Part, Picture, Pictures, Table, Twins
from poreditary.report.pen import Pen
from poreditary.report.ratings import ratings
from tests.report import samples

PEN = Pen(samples.english, "en")
NO_BREAK = "\N{NO-BREAK SPACE}"


def rated(value: int, first: date, last: date) -> tuple[CheckIn, ...]:
    given = (Rating(Zone.NOSE, Aspect.PORES, value),)
    return tuple(CheckIn(day, samples.STAMP, ratings=given) for day in days_between(first, last))


def sentence(content: ReportContent) -> str:
    found = progress.progress_part(content, PEN).blocks[0]
    assert isinstance(found, Line)
    return found.text


def bullets(part: Part) -> list[str]:
    return [item for block in part.blocks if isinstance(block, Bullets) for item in block.items]


def table(part: Part) -> Table:
    return next(block for block in part.blocks if isinstance(block, Table))


def test_ratings_stand_by_month_and_zone_with_their_anchors() -> None:
    _note, twins = ratings(samples.year(), PEN).blocks
    assert isinstance(twins, Twins)
    (name, anchors, pores), (_spots, spots) = twins.groups
    assert name == Line("Pores", is_strong=True)
    assert isinstance(anchors, Line)
    assert anchors.text.startswith("0 not visible in the mirror; 1 visible only very close; 2 ")
    assert isinstance(pores, Table)
    assert [column.heading for column in pores.columns] == ["Time", "Nose", "Chin"]
    assert pores.rows[7:9] == (("Jun 2026", "3.1 (30)", "3.0 (30)"), ("Jul 2026", "1.1 (31)", "1.0 (31)"))
    assert len(pores.rows) == 13
    assert isinstance(spots, Table)
    assert spots.rows[1] == ("Dec 2025", "2.0 (31)")


def test_check_ins_before_the_time_are_no_row() -> None:
    content = replace(samples.year(), request=replace(samples.year().request, first=date(2026, 10, 1)))
    twins = ratings(content, PEN).blocks[1]
    assert isinstance(twins, Twins)
    pores = twins.groups[0][2]
    assert isinstance(pores, Table)
    assert pores.rows[0][0] == "Week of 28 Sep 2026"
    assert pores.rows[0][2] == "1.0 (4)"


def test_the_routine_stands_by_month_with_its_share() -> None:
    twins = routine.by_month(samples.year(), PEN).blocks[1]
    assert isinstance(twins, Twins)
    found = twins.groups[0][0]
    assert isinstance(found, Table)
    assert found.rows[0] == ("Nov 2025", "40", "30", f"75{NO_BREAK}%")
    assert sum(int(row[1]) for row in found.rows) == 53 * 20


def test_the_months_say_what_was_not_due() -> None:
    note = routine.by_month(samples.year(), PEN).blocks[0]
    assert isinstance(note, Line)
    assert "A skipped step, and one that rested after a session, was not due." in note.text
    assert "reason" not in note.text


@pytest.mark.parametrize(("value", "said"), [(1, "Lower by more than"), (4, "Higher by more than"), (3, "Within")])
def test_the_sentence_holds_the_ratings_against_their_noise(value: int, said: str) -> None:
    change = samples.COURSE.started_on
    before = rated(3, samples.FIRST, change - timedelta(days=1))
    content = replace(samples.year(), check_ins=(*before, *rated(value, change, samples.LAST)))
    text = sentence(content)
    assert f"Pores: {value}.0 lately, 3.0 before session 1 of Microneedling on 1 Jul 2026. {said}" in text
    assert text.endswith("own noise of ±0.3.")


def test_without_a_course_the_first_weeks_are_the_baseline() -> None:
    content = replace(samples.year(), courses=(), check_ins=rated(2, samples.FIRST, samples.LAST))
    assert sentence(content).startswith("Pores: 2.0 lately, 2.0 in the first 4 rated weeks. Within")


def test_the_figure_is_described_for_who_cannot_see_it() -> None:
    picture = progress.progress_part(samples.year(), PEN).blocks[1]
    assert isinstance(picture, Picture)
    assert picture.alt.startswith("Progress from 22 Nov 2025 to 21 Nov 2026: weekly ratings, sessions and routine.")
    assert "Lower by more than" in picture.alt
    svg = progress.figure(samples.year(), PEN)
    assert "article: 3–6 sessions" in svg
    assert "baseline and its own noise" in svg
    assert "your baseline" not in svg


def test_a_course_that_ended_is_not_due() -> None:
    content = samples.year()
    running = bullets(treatments.treatments(content, PEN))
    assert "next due 1 Dec 2026" in running
    booked = {samples.COURSE.id: NextVisit(date(2026, 12, 4), is_booked=True)}
    told = bullets(treatments.treatments(replace(content, visits=booked), PEN))
    assert "booked 4 Dec 2026" in told
    assert not any("next due" in text for text in told)
    course = replace(samples.COURSE, ended_on=date(2026, 11, 10), name="")
    ended = bullets(treatments.treatments(replace(content, courses=(CourseOverview(course, content.sessions),)), PEN))
    assert "ended on 10 Nov 2026" in ended
    assert not any("next due" in text for text in ended)
    past = replace(content, today=date(2027, 3, 1))
    assert not any("next due" in text for text in bullets(treatments.treatments(past, PEN)))


def test_a_course_without_sessions_is_planned_and_not_judged() -> None:
    planned = CourseOverview(Course("Peels", date(2026, 11, 1), treatment="", sessions_planned=3), ())
    content = replace(samples.year(), courses=(planned,), sessions=())
    part = treatments.treatments(content, PEN)
    assert bullets(part)[0] == "0 of 3 sessions, planned from 1 Nov 2026"
    assert not any(isinstance(block, Line) and block.is_quiet for block in part.blocks)  # no expectation of one's own
    assert progress.judged_course(content) is None


def test_a_session_without_a_name_goes_by_its_treatment() -> None:
    nameless = Session(date(2026, 10, 2), "microneedling", 99, clinic="Quiet Studio")
    content = replace(samples.year(), sessions=(nameless, replace(nameless, id=100, treatment="own thing")))
    names = [row[1] for row in table(treatments.sessions(content, PEN)).rows]
    assert names == ["Microneedling\nQuiet Studio", "own thing\nQuiet Studio"]
    assert "Microneedling, 2 Oct 2026, Quiet Studio" in bullets(treatments.treatments(content, PEN))


def test_long_lists_stay_short_on_page_one_and_whole_in_the_appendix() -> None:
    many = tuple(Reaction(ReactionKind.ITCHING, 1, date(2026, 10, day), samples.STAMP, day) for day in range(9, 0, -1))
    courses = tuple(CourseOverview(replace(samples.COURSE, id=number), ()) for number in range(8))
    visits = tuple(Session(date(2026, 9, day), "peel", day, name="Peel") for day in range(1, 7))
    content = replace(samples.year(), reactions=many, courses=courses, sessions=visits)
    short = treatments.reactions(content, PEN)
    assert len(bullets(short)) == treatments.MOST_REACTIONS
    assert short.blocks[-1] == Line("and 4 earlier reactions", is_quiet=True)
    assert len(table(treatments.reaction_list(content, PEN)).rows) == 9
    one_more = replace(content, reactions=many[:6], courses=courses[:6])
    assert treatments.reactions(one_more, PEN).blocks[-1] == Line("and 1 earlier reaction", is_quiet=True)
    assert Line("and 1 earlier course", is_quiet=True) in treatments.treatments(one_more, PEN).blocks
    page_one = treatments.treatments(content, PEN)
    assert Line("and 3 earlier courses", is_quiet=True) in page_one.blocks
    assert Line("and 2 earlier visits", is_quiet=True) in page_one.blocks
    assert bullets(page_one)[-1] == "Peel, 6 Sep 2026"
    assert len(table(treatments.sessions(content, PEN)).rows) == 6


def test_a_reaction_that_goes_on_and_its_session_are_named() -> None:
    ongoing = Reaction(ReactionKind.REDNESS, 3, date(2026, 11, 3), samples.STAMP, 1, suspect_session_id=5)
    content = replace(samples.year(), reactions=(ongoing,))
    (text,) = bullets(treatments.reactions(content, PEN))
    assert text == "Redness, severity 3 of 4, since 3 Nov 2026, suspected: Microneedling, 1 Nov 2026"


def test_a_course_beyond_its_plan_and_one_of_a_single_session_read_well() -> None:
    content = samples.year()
    beyond = CourseOverview(replace(samples.COURSE, sessions_planned=4), content.sessions)
    one = CourseOverview(replace(samples.COURSE, id=9, sessions_planned=1), content.sessions[:1])
    none = CourseOverview(replace(samples.COURSE, id=8, sessions_planned=1), ())
    content = replace(content, courses=(beyond, one, none))
    counts = [text.split(",")[0] for text in bullets(treatments.treatments(content, PEN)) if "of 1" in text]

    assert counts == ["1 of 1 session", "0 of 1 session"]
    assert any(text.startswith("5 sessions, 4 were planned") for text in bullets(treatments.treatments(content, PEN)))
    numbers = [row[2] for row in table(treatments.sessions(replace(content, courses=(beyond,)), PEN)).rows]
    assert numbers == ["1 of 4", "2 of 4", "3 of 4", "4 of 4", "5"]


def priced(content: ReportContent, *costs: int | None, session_cost: int | None) -> ReportContent:
    sessions = tuple(
        replace(session, cost=cost, currency="EUR") for session, cost in zip(content.sessions, costs, strict=True)
    )
    course = replace(samples.COURSE, session_cost=session_cost, currency="" if session_cost is None else "EUR")
    single = Session(date(2026, 9, 9), "", 99, name="Facial", cost=1050, currency="TWD")
    return replace(content, courses=(CourseOverview(course, sessions),), sessions=(*sessions, single))


def test_costs_stand_below_the_sessions_so_far_and_as_planned() -> None:
    known = priced(samples.year(), 16000, 16000, 16000, None, 16000, session_cost=100000)
    unknown = priced(samples.year(), 16000, 16000, 16000, None, 16000, session_cost=None)
    in_all = f"In all, single visits included: 640{NO_BREAK}EUR + 10.50{NO_BREAK}TWD so far, "

    assert bullets(treatments.sessions(known, PEN)) == [
        f"Microneedling: 640{NO_BREAK}EUR so far, 2,640{NO_BREAK}EUR as planned, cost of 1 session not noted",
        f"{in_all}2,640{NO_BREAK}EUR + 10.50{NO_BREAK}TWD as planned",
    ]
    assert bullets(treatments.sessions(unknown, PEN)) == [
        f"Microneedling: 640{NO_BREAK}EUR so far, planned cost not known, cost of 1 session not noted",
        f"{in_all}planned cost of 1 course not known",
    ]
    assert bullets(treatments.sessions(samples.year(), PEN)) == []


def test_what_to_raise_stands_with_every_side() -> None:
    raised = ToRaise(
        "Isotretinoin",
        Ground.YES,
        "until May",
        ("Peel", "Laser"),
        (("Six months are asked for.", "Insert 2017"), ("No reason to wait.", "Task force 2017")),
    )
    content = replace(samples.year(), to_raise=(raised,))

    assert table(cautions(content, PEN)).rows == (
        (
            "Isotretinoin\nYou answered yes, until May",
            "Peel, Laser",
            "Six months are asked for. (Insert 2017)\nNo reason to wait. (Task force 2017)",
        ),
    )
    (nothing,) = cautions(samples.year(), PEN).blocks
    assert isinstance(nothing, Line)
    assert nothing.text.startswith("Nothing to raise before a running course")


def test_a_photo_that_could_not_be_compared_says_so_below_it() -> None:
    content = samples.year(photos=2)
    first, last = content.photos
    shown = appendix.photos(replace(content, photos=(first, replace(last, is_refused=True))), PEN)
    captions = [picture.caption for block in shown.blocks if isinstance(block, Pictures) for picture in block.items]
    assert [caption.endswith(", not comparable with the baseline") for caption in captions] == [False, True]


def test_sessions_of_no_course_are_diamonds_without_a_number() -> None:
    content = samples.year()
    with_one = replace(content, sessions=(*content.sessions, Session(content.request.last, "peel", 99, name="Peel")))
    before, after = (progress.figure(one, PEN) for one in (content, with_one))
    assert after.count("<use ") == before.count("<use ") + 1

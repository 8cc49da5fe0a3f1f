"""Aftercare windows in a real diary: which are open on a day, what moves them, and what takes them away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.session_notices import UsedBefore, Within, notices_on
from poreditary.domain.aftercare import clashes, clinics_window
from poreditary.domain.aftercare_defaults import default_windows
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Slot, StepKind, WindowKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Session
from poreditary.errors import UserError
from tests.conftest import StandingClock

TODAY = date(2026, 11, 21)
ACTIVES = WindowKind.ACTIVES


def log(diary: Diary, treatment: str, day: date, **clinics: int) -> int:
    """Log a session with what is quoted for it, but the clinic's days for the kinds named."""
    windows = [
        clinics_window(window.kind, day, clinics[window.kind], "As the clinic said")
        if window.kind in clinics
        else window.opened()
        for window in default_windows(treatment, day, diary.knowledge().catalogue)
    ]
    return diary.treatments.add_session(Session(day, treatment, name=treatment or "Facial"), tuple(windows)).id


def sources(diary: Diary, day: date, kind: WindowKind = ACTIVES) -> list[str]:
    return [window.source for window in diary.treatments.windows_on(day) if window.kind is kind]


def test_a_window_is_open_on_its_last_day_and_not_on_the_next(diary: Diary) -> None:
    log(diary, "aquagold", date(2026, 11, 10))
    (window,) = [one for one in diary.treatments.windows_on(date(2026, 11, 16)) if one.kind is ACTIVES]
    assert (window.day_number(date(2026, 11, 16)), window.length) == (7, 7)
    assert clashes(window, StepKind.RETINOID, date(2026, 11, 16))
    assert not clashes(window, StepKind.RETINOID, date(2026, 11, 17))
    assert sources(diary, date(2026, 11, 9)) == []
    assert sources(diary, date(2026, 11, 17)) == []


def test_of_two_windows_of_a_kind_the_one_open_longest_comes_first_and_both_stay(diary: Diary) -> None:
    log(diary, "microneedling", date(2026, 11, 3))
    log(diary, "chemical_peel", date(2026, 11, 10), actives=2)
    assert sources(diary, date(2026, 11, 10)) == ["window_actives.golden_coast", "clinic"]
    assert sources(diary, date(2026, 11, 12)) == ["window_actives.golden_coast"]

    log(diary, "chemical_peel", date(2026, 11, 15))
    assert sources(diary, date(2026, 11, 16)) == ["window_actives.allure_peel", "window_actives.golden_coast"]
    assert sources(diary, date(2026, 11, 17)) == ["window_actives.allure_peel"]
    assert sources(diary, date(2026, 11, 24)) == ["window_actives.allure_peel"]
    assert sources(diary, date(2026, 11, 25)) == []


def test_hours_from_a_late_session_hold_through_the_next_day(diary: Diary) -> None:
    log(diary, "", TODAY)
    assert sources(diary, date(2026, 11, 22), WindowKind.MAKE_UP) == ["window_make_up.s3"]
    assert sources(diary, date(2026, 11, 23), WindowKind.MAKE_UP) == []


@pytest.mark.parametrize(
    ("moment", "offset", "day"),
    [
        (datetime(2026, 3, 28, 22, 30, tzinfo=UTC), 60, date(2026, 3, 28)),
        (datetime(2026, 3, 29, 21, 30, tzinfo=UTC), 120, date(2026, 3, 29)),
        (datetime(2026, 10, 24, 21, 30, tzinfo=UTC), 120, date(2026, 10, 24)),
        (datetime(2026, 10, 25, 22, 30, tzinfo=UTC), 60, date(2026, 10, 25)),
    ],
)
def test_the_night_the_clocks_change_moves_no_window(
    diary: Diary, clock: StandingClock, moment: datetime, offset: int, day: date
) -> None:
    clock.now = Stamp(moment, offset)
    assert diary.today() == day
    log(diary, "aquagold", diary.today())
    for number in range(7):
        assert sources(diary, day + timedelta(days=number)) == ["window_actives.after_aquagold"]
    assert sources(diary, day + timedelta(days=7)) == []
    clock.now = Stamp(moment.replace(hour=12) + timedelta(days=6), 60 if offset == 120 else 120)
    assert sources(diary, diary.today()) == ["window_actives.after_aquagold"]
    clock.advance(days=1)
    assert sources(diary, diary.today()) == []


def test_windows_across_the_end_of_a_year_and_a_short_month(diary: Diary, clock: StandingClock) -> None:
    clock.now = Stamp(datetime(2027, 1, 31, 12, tzinfo=UTC), 60)
    log(diary, "hydrafacial", date(2026, 12, 31))
    assert sources(diary, date(2027, 1, 30), WindowKind.PROCEDURE) == ["window_procedure.hydrafacial"]
    assert sources(diary, date(2027, 1, 31), WindowKind.PROCEDURE) == []

    log(diary, "hydrafacial", date(2027, 1, 31))
    assert sources(diary, date(2027, 2, 28), WindowKind.PROCEDURE) == ["window_procedure.hydrafacial"]
    assert sources(diary, date(2027, 3, 1), WindowKind.PROCEDURE) == []


def test_a_session_of_a_day_to_come_is_refused_in_a_sentence_and_tomorrow_is_not(diary: Diary) -> None:
    with pytest.raises(UserError, match="has not come yet"):
        log(diary, "aquagold", date(2026, 11, 23))
    assert diary.treatments.sessions() == []
    assert log(diary, "aquagold", date(2026, 11, 22))


def test_a_session_kept_with_a_day_to_come_can_be_edited_but_not_moved_further(
    diary: Diary, clock: StandingClock
) -> None:
    clock.advance(days=30)
    made = log(diary, "aquagold", date(2026, 12, 20))
    clock.advance(days=-30)
    session = diary.treatments.session(made)

    diary.treatments.edit_session(replace(session, pain=2))
    assert diary.treatments.session(made).pain == 2
    with pytest.raises(UserError, match="has not come yet"):
        diary.treatments.edit_session(replace(session, day=date(2026, 12, 24)))
    diary.treatments.edit_session(replace(session, day=TODAY))
    assert sources(diary, TODAY) == ["window_actives.after_aquagold"]


def test_undo_and_redo_of_a_session_take_its_windows_along(diary: Diary) -> None:
    log(diary, "aquagold", TODAY)
    diary.undo()
    assert diary.treatments.windows_on(TODAY) == []
    diary.redo()
    assert sources(diary, TODAY) == ["window_actives.after_aquagold"]


def test_editing_replaces_windows_and_undo_brings_them_back(diary: Diary) -> None:
    made = log(diary, "aquagold", TODAY)
    before = diary.treatments.windows(made)
    session = diary.treatments.session(made)

    diary.treatments.edit_session(session, (clinics_window(ACTIVES, TODAY, 3, "Three days"),))
    assert [(one.kind, one.length, one.text) for one in diary.treatments.windows(made)] == [(ACTIVES, 3, "Three days")]
    diary.undo()
    assert diary.treatments.windows(made) == before

    changes = diary.treatments.edit_session(replace(session, pain=1), tuple(before))
    assert "aftercare_window" not in changes.tables
    assert diary.treatments.windows(made) == before


def test_windows_that_are_not_named_move_with_the_day_and_back_with_undo(diary: Diary) -> None:
    made = log(diary, "aquagold", TODAY)
    before = diary.treatments.windows(made)
    diary.treatments.edit_session(replace(diary.treatments.session(made), day=date(2026, 11, 14)))
    assert sources(diary, date(2026, 11, 20)) == ["window_actives.after_aquagold"]
    assert sources(diary, TODAY) == []
    assert [one.length for one in diary.treatments.windows(made)] == [one.length for one in before]
    diary.undo()
    assert diary.treatments.windows(made) == before


def test_a_session_in_the_trash_opens_nothing_until_it_is_put_back(
    diary: Diary, open_diary: Callable[[], Diary]
) -> None:
    made = log(diary, "aquagold", TODAY)
    trash = diary.treatments.discard_session(made).id
    assert diary.treatments.windows_on(TODAY) == []
    assert notices_on(diary, "chemical_peel", TODAY) == ()
    diary.trash.restore(trash)
    assert sources(open_diary(), TODAY) == ["window_actives.after_aquagold"]


def test_a_session_in_the_window_of_another_is_mentioned_to_its_last_day(diary: Diary) -> None:
    made = log(diary, "aquagold", date(2026, 11, 1))

    def within(day: date, session_id: int = 0) -> list[int]:
        found = notices_on(diary, "microneedling", day, session_id)
        return [notice.session.id for notice in found if isinstance(notice, Within)]

    assert within(date(2026, 11, 14)) == [made]
    assert within(date(2026, 11, 15)) == []
    assert within(date(2026, 11, 1)) == []
    assert within(date(2026, 11, 14), made) == []


def test_acids_in_the_days_before_are_mentioned_whatever_step_they_are_in(diary: Diary) -> None:
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    acid = diary.shelf.add(
        Product("Night drops", StepKind.SERUM, actives=(Active("Glycolic acid", 8, "glycolic_acid"),))
    ).id
    serum = diary.routines.add_step(Step(routine, StepKind.SERUM, date(2026, 9, 1), product_id=acid)).id
    cream = diary.routines.add_step(Step(routine, StepKind.MOISTURISE, date(2026, 9, 1))).id
    for day in (date(2026, 11, 9), date(2026, 11, 10)):
        diary.routines.tick(serum, day)
    diary.routines.tick(cream, date(2026, 11, 20))

    (used,) = notices_on(diary, "chemical_peel", date(2026, 11, 20))
    assert isinstance(used, UsedBefore)
    assert (used.day, used.product, used.window.from_day) == (date(2026, 11, 10), "Night drops", date(2026, 11, 10))
    assert notices_on(diary, "chemical_peel", TODAY) == ()
    assert notices_on(diary, "microneedling", date(2026, 11, 20)) == ()

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from poreditary import paths
from poreditary.diary.demo import build_long, photo_of
from poreditary.diary.demo.habits import habits_on
from poreditary.diary.demo.plot import DAYS, plot_of
from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.diary.expectations import catalogue
from poreditary.diary.photos import look_at
from poreditary.domain.day import Stamp, days_between
from poreditary.domain.kinds import Aspect, StepKind, TickState, View, WindowKind, Zone
from tests.conftest import NOW, Year

TODAY = date(2026, 11, 21)
PLOT = plot_of(TODAY)
EVER = (date.min, date.max)
pytestmark = pytest.mark.xdist_group("example_year")


@pytest.fixture(scope="module")
def year(example_year: Year) -> Iterator[Diary]:
    diary = Diary(example_year[0], lambda: NOW)
    yield diary
    diary.close()


def test_nothing_in_the_year_is_damaged_and_it_is_marked_as_an_example(year: Diary) -> None:
    assert year.faults() == []
    assert year.preferences.get().is_example
    assert year.preferences.get().is_welcomed
    assert not year.is_clock_behind()


def test_progress_is_told_up_to_the_last_day(example_year: Year) -> None:
    folder, told = example_year
    assert folder.exists()
    assert told[-1] == (DAYS - 1, DAYS - 1)
    assert all(before[0] < after[0] for before, after in pairwise(told))


def test_no_entry_lies_in_the_future_or_before_the_year(year: Diary) -> None:
    days = [tick.day for tick in year.routines.ticks(*EVER)]
    days += [check_in.day for check_in in year.check_ins.between(*EVER)]
    days += [photo.day for photo in year.photos.all()]
    days += [session.day for session in year.treatments.sessions()]
    assert PLOT.first <= min(days)
    assert max(days) < TODAY
    assert {reaction.until_day is not None and reaction.until_day < TODAY for reaction in year.reactions.all()} == {
        True
    }


def test_every_entry_is_stamped_on_its_own_day(year: Diary) -> None:
    stamped = [(tick.day, tick.stamp) for tick in year.routines.ticks(*EVER)]
    stamped += [(check_in.day, check_in.stamp) for check_in in year.check_ins.between(*EVER)]
    stamped += [(photo.day, photo.stamp) for photo in year.photos.all()]
    assert all(stamp.local.date() == day for day, stamp in stamped)
    assert all(6 <= stamp.local.hour <= 23 for _, stamp in stamped)


def test_one_trip_leads_to_another_time_zone(year: Diary) -> None:
    far = {tick.day for tick in year.routines.ticks(*EVER) if abs(_from_home(tick.stamp)) > 3 * 60}
    assert far
    assert all(day in PLOT.trip for day in far)


def test_there_are_52_photos_one_a_week_from_the_same_places(year: Diary) -> None:
    photos = sorted(year.photos.all(), key=lambda photo: photo.day)
    assert len(photos) == 52
    assert {after.day - before.day for before, after in pairwise(photos)} == {timedelta(days=7)}
    assert {photo.view for photo in photos} == {View.LEFT_CHEEK, View.NOSE}
    assert {photo.taken_from for photo in photos} == {"exif"}
    assert all(photo.note for photo in photos)


def test_the_baseline_lies_before_the_first_session(year: Diary) -> None:
    baseline = [sitting.day for sitting in year.photos.sittings() if sitting.is_baseline]
    assert len(baseline) == 4
    assert max(baseline) < PLOT.sessions[0]


def test_the_cheek_is_measured_from_three_days_before_the_first_session_on(year: Diary) -> None:
    (measured,) = year.patches.views()
    assert (measured.view, len(measured.patches)) == (View.LEFT_CHEEK, 1)
    week = year.calibration.standing(View.LEFT_CHEEK)
    assert week.is_complete
    assert week.days[-1] < PLOT.sessions[0]
    (series,) = year.measurements.series(View.LEFT_CHEEK)
    assert series.baseline_days == week.days
    assert len([one for one in year.measurements.waiting() if one.day > week.days[-1]]) >= 10


def test_the_course_has_six_sessions_of_which_five_were(year: Diary) -> None:
    (course,) = year.treatments.courses()
    assert (course.course.sessions_planned, course.done) == (6, 5)
    assert course.next_due is not None
    assert course.next_due > TODAY
    assert all(20 <= (after.day - before.day).days <= 35 for before, after in pairwise(course.sessions))
    assert all(session.cost and session.pain is not None for session in course.sessions)


def test_each_session_of_the_course_opens_windows_with_sources_that_exist(year: Diary) -> None:
    for session in year.treatments.courses()[0].sessions:
        windows = {window.kind: window for window in year.treatments.windows(session.id)}
        assert windows[WindowKind.ACTIVES].length == 7
        assert windows[WindowKind.MAKE_UP].until_day == session.day + timedelta(days=1)
        assert windows[WindowKind.ACTIVES].text == session.instruction
        quoted = {window.kind: window.source for window in windows.values() if window.source != "clinic"}
        assert quoted == {
            WindowKind.HEAT: "window_heat.monarch",
            WindowKind.PROCEDURE: "window_procedure.metrolina",
        }
        assert all(catalogue().statement(source) is not None for source in quoted.values())


def test_the_single_visit_opens_what_is_quoted_for_its_treatment(year: Diary) -> None:
    visit = next(session for session in year.treatments.sessions() if session.course_id is None)
    windows = {window.kind: window.length for window in year.treatments.windows(visit.id)}
    assert windows[WindowKind.ACTIVES] == 3
    assert windows[WindowKind.PROCEDURE] >= 28
    assert set(windows) == set(WindowKind) - {WindowKind.OTHER}


def test_nothing_with_acids_is_used_while_the_skin_heals(year: Diary) -> None:
    exfoliating = {step.id for step in year.routines.all_steps() if step.kind is StepKind.EXFOLIATE}
    ticked = {tick.day for tick in year.routines.ticks(*EVER) if tick.step_id in exfoliating}
    healing = {day for session in PLOT.sessions for day in days_between(session, session + timedelta(days=6))}
    healing |= set(days_between(PLOT.single_visit, PLOT.single_visit + timedelta(days=2)))
    assert len(ticked) > 40
    assert not ticked & healing


def test_a_reaction_in_spring_has_its_suspect_which_was_dropped(year: Diary) -> None:
    reaction = next(found for found in year.reactions.all() if found.suspect_product_id is not None)
    suspect = year.shelf.product(reaction.suspect_product_id or 0)
    assert reaction.from_day.month in (3, 4, 5)
    assert suspect.opened_on is not None
    assert suspect.opened_on < reaction.from_day
    assert suspect.archived_on == reaction.from_day
    steps = [step for step in year.routines.all_steps() if step.product_id == suspect.id]
    assert all(step.until_day is not None and step.until_day <= reaction.from_day for step in steps)


def test_a_product_changed_in_the_middle_and_old_ticks_keep_theirs(year: Diary) -> None:
    ticks = year.routines.ticks(*EVER)
    step = next(step for step in year.routines.all_steps() if step.kind is StepKind.MOISTURISE)
    used = [tick.product_id for tick in ticks if tick.step_id == step.id]
    assert len(dict.fromkeys(used)) == 2
    assert used == sorted(used, key=lambda product: product or 0)


def test_days_are_missed_and_steps_skipped_with_reasons(year: Diary) -> None:
    ticks = year.routines.ticks(*EVER)
    skipped = [tick for tick in ticks if tick.state is TickState.SKIPPED]
    assert len(skipped) > 15
    assert all(tick.reason for tick in skipped)
    missed = set(days_between(PLOT.first, TODAY - timedelta(days=1))) - {tick.day for tick in ticks}
    assert 1 <= len(missed) <= 40


def test_pores_get_a_little_better_and_never_miraculously(year: Diary) -> None:
    check_ins = year.check_ins.between(*EVER)
    assert 230 <= len(check_ins) <= 340
    ratings = [check_in.rating(Zone.LEFT_CHEEK, Aspect.PORES) for check_in in check_ins]
    early, late = ratings[:90], ratings[-30:]
    change = sum(filter(None, early)) / len(early) - sum(filter(None, late)) / len(late)
    assert 0.1 < change < 1.2


def test_the_rest_of_the_year_is_there(year: Diary) -> None:
    assert [item.kind for item in year.trash.items()] == ["product"]
    (appointment,) = year.plan.appointments()
    assert appointment.day > TODAY
    assert len(year.plan.questions(appointment.id)) == 2
    assert year.person.get().pore_type is not None
    assert any(check_in.note for check_in in year.check_ins.between(*EVER))
    assert year.undoable is None


def test_the_same_seed_and_day_give_the_same_habits_and_photos() -> None:
    days = days_between(PLOT.first, TODAY)
    one, other, third = (Random(seed) for seed in (1, 1, 2))
    habits = [habits_on(day, PLOT, one) for day in days]
    assert habits == [habits_on(day, PLOT, other) for day in days]
    assert habits != [habits_on(day, PLOT, third) for day in days]
    assert photo_of(NOW, View.NOSE) == photo_of(NOW, View.NOSE)


def test_a_photo_of_the_year_says_when_it_was_taken() -> None:
    assert look_at(photo_of(NOW, View.NOSE), "a.jpg", NOW.local).taken == NOW.local.replace(tzinfo=None)


@pytest.mark.parametrize("back", range(0, 4 * 366, 31))
def test_the_plot_holds_together_on_any_day(back: int) -> None:
    today = TODAY - timedelta(days=back)
    plot = plot_of(today)
    assert len(set(plot.sundays)) == 52
    assert plot.first <= plot.sundays[0] < plot.sundays[-1] < today
    assert plot.reaction.first.month in (4, 5)
    assert plot.first < plot.glycolic.first < plot.reaction.last < today
    assert all(day.weekday() < 5 and not plot.is_away(day) for day in (*plot.sessions, plot.single_visit))
    assert all(not (0 <= (plot.reaction.first - day).days < 7) for day in plot.sessions)


def test_every_word_is_there_in_both_languages() -> None:
    with (paths.resources() / "demo" / "words.toml").open("rb") as file:
        groups = tomllib.load(file)
    texts = [text for group in groups.values() for value in group.values() for text in _all(value)]
    assert all(set(text) == {"en", "zh"} and bool(text["en"]) == bool(text["zh"]) for text in texts)
    assert DemoWords("zh_TW").one("names", "morning") == "早晨"
    assert DemoWords("en_GB").one("names", "morning") == "Morning"


def test_a_long_diary_has_every_tick_and_photo(tmp_path: Path) -> None:
    build_long(tmp_path / "long", years=2, photos=12, today=TODAY)
    diary = Diary(tmp_path / "long", lambda: NOW)
    assert len(diary.routines.ticks(*EVER)) == 2 * 365 * 6
    assert len(diary.check_ins.between(*EVER)) == 2 * 365
    photos = diary.photos.all()
    assert len({photo.sha256 for photo in photos}) == 12
    assert all(routine.is_done for routine in diary.routines.on(TODAY - timedelta(days=1)))
    assert diary.photos.original(photos[0]).startswith(b"\xff\xd8\xff")
    assert diary.faults() == []
    diary.close()


def _from_home(stamp: Stamp) -> int:
    home = stamp.moment.astimezone().utcoffset()
    assert home is not None
    return stamp.utc_offset - round(home.total_seconds() / 60)


def _all(value: object) -> list[dict[str, str]]:
    return value if isinstance(value, list) else [value]  # type: ignore[list-item]

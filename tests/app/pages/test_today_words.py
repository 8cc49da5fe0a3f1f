import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from poreditary.app.days import day_and_month
from poreditary.app.pages.today_pause_words import question_words, state_words
from poreditary.app.pages.today_words import StepWords, asks_first, day_title, is_over, step_words, weekday
from poreditary.diary.expectations import catalogue
from poreditary.diary.pauses import known
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.kinds import Per, StepKind, TickState, WindowKind
from poreditary.domain.muting import Muted, Pause
from poreditary.domain.routine import Step, StepOfDay, Tick
from tests.app.pages.today_diary import TODAY
from tests.conftest import NOW


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


STEP = Step(1, StepKind.MASK, date(2026, 11, 1), times=2, per=Per.WEEK)


@pytest.mark.parametrize(
    ("locale", "day", "words"),
    [
        ("en_GB", date(2026, 11, 28), "28 November"),
        ("en_US", date(2026, 11, 28), "November 28"),
        ("en_US", date(2027, 1, 3), "January 3, 2027"),
        ("zh_TW", date(2026, 11, 28), "11月28日"),
        ("zh_TW", date(2027, 1, 3), "2027年1月3日"),
        ("de_DE", date(2026, 11, 28), "28. November"),
    ],
)
def test_a_date_stands_as_the_locale_writes_it_without_its_weekday(locale: str, day: date, words: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day_and_month(day, TODAY) == words


def test_days_are_named_as_seen_from_today() -> None:
    days = [date(2026, 11, 21), date(2026, 11, 20), date(2026, 11, 11), date(2026, 11, 22), date(2026, 11, 24)]
    assert [day_title(day, TODAY) for day in days] == ["Today", "Yesterday", "10 days ago", "Tomorrow", "In 3 days"]
    assert weekday(TODAY) == "Saturday"


def words_of(step: StepOfDay, muted: Muted | None = None, day: date = TODAY) -> StepWords:
    return step_words(step, muted, day, TODAY)


def test_a_weekly_step_says_how_often_it_was_done_this_week() -> None:
    assert words_of(StepOfDay(STEP, "Clay", None, 1)).spoken == "Mask, Clay, 1 of 2 this week"
    ranged = replace(STEP, times=1, times_most=2)
    assert [words_of(StepOfDay(ranged, "", None, n)).count for n in (0, 1, 2)] == [
        "0 of 1–2 this week",
        "1 of 1–2 this week",
        "2 of 1–2 this week",
    ]


def test_a_range_a_day_counts_up_to_its_most_and_then_takes_away() -> None:
    daily = replace(STEP, times=1, times_most=2, per=Per.DAY)
    once, twice = (StepOfDay(daily, "", Tick(1, TODAY, NOW, count=n), 0) for n in (1, 2))
    assert [words_of(step).count for step in (once, twice)] == ["1 of 1–2", "2 of 1–2"]
    assert [(step.is_done, is_over(step)) for step in (once, twice)] == [(True, False), (True, True)]
    assert is_over(StepOfDay(STEP, "", Tick(1, TODAY, NOW), 1))


def test_the_person_s_own_name_stands_for_the_kind() -> None:
    named = StepOfDay(replace(STEP, name="Sunday mask"), "", None, 0)
    assert words_of(named).name == "Sunday mask"


def test_a_skip_says_its_reason_beside_the_note() -> None:
    tick = Tick(1, TODAY, NOW, state=TickState.SKIPPED, reason="no time", note="tired")
    words = words_of(StepOfDay(STEP, "", tick, 0))
    assert (words.sign, words.line) == ("skip", "Skipped: no time · tired")


def pause(source: str = "clinic", **how: Any) -> Pause:
    window = AftercareWindow(1, WindowKind.ACTIVES, date(2026, 11, 19), date(2026, 11, 28), source=source)
    return known(Pause(window, **how), catalogue())


def test_a_pause_says_its_day_its_end_and_who_asks_for_it() -> None:
    step = StepOfDay(STEP, "", None, 0)
    words = words_of(step, Muted(pause()))
    assert (words.sign, words.is_paused) == ("pause", True)
    assert words.line == "Paused, day 3 of 10, until 28 November: no acids or retinoid (clinic)"
    quoted = words_of(step, Muted(pause("window_actives.allure_peel")), date(2026, 11, 28)).line
    assert quoted == "Paused, day 10 of 10, until 28 November: no acids or retinoid (allurefl.com)"
    assert words_of(step, Muted(pause(""))).line.endswith("no acids or retinoid")


def test_a_product_that_clashes_says_what_it_holds() -> None:
    step, asked = StepOfDay(STEP, "", None, 0), "(clinic); it holds AHA, retinoid"
    roles = (Role.AHA, Role.RETINOID)
    assert words_of(step, Muted(pause(), roles)).line.endswith(asked)
    assert words_of(step, Muted(pause(), roles, is_rinsed_off=True)).line.endswith(f"{asked}, rinsed off or not")


def test_a_pause_before_a_session_says_which_session_and_how_many_days() -> None:
    before = pause("window_actives.before_peel", session_day=date(2026, 11, 29), is_longest=True)
    line = words_of(StepOfDay(STEP, "", None, 0), Muted(before)).line
    assert line.startswith("Paused before your session on 29 November: no acids or retinoid, 10 days before (")
    assert line.endswith(", longest quoted)")
    assert question_words(Muted(before), TODAY) == f"{line}."


def test_a_question_names_the_day_until_which_a_step_rests() -> None:
    assert question_words(Muted(pause()), TODAY) == "Paused until 28 November: no acids or retinoid (clinic)."


def test_a_tick_during_a_pause_says_so_and_one_from_before_it_says_nothing() -> None:
    despite = StepOfDay(STEP, "", Tick(1, TODAY, NOW, despite="actives"), 1)
    for muted in (Muted(pause()), None):
        words = words_of(despite, muted)
        assert (words.sign, words.line, words.is_paused) == ("", "Ticked during a pause", False)
    assert words_of(StepOfDay(STEP, "", Tick(1, TODAY, NOW), 1), Muted(pause())).line == ""


def test_only_what_ticks_a_step_at_rest_is_asked_and_only_once() -> None:
    fresh, agreed = StepOfDay(STEP, "", None, 0), StepOfDay(STEP, "", Tick(1, TODAY, NOW, despite="actives"), 1)
    skipped = StepOfDay(STEP, "", Tick(1, TODAY, NOW, state=TickState.SKIPPED), 0)
    assert [asks_first("tick", step) for step in (fresh, agreed, skipped)] == [True, False, True]
    assert [asks_first("note", step) for step in (fresh, agreed, skipped)] == [True, False, False]


def test_the_last_day_of_a_window_says_what_is_allowed_from_tomorrow_unless_another_one_holds() -> None:
    last = pause().window.until_day
    nothing, held = frozenset[WindowKind](), frozenset({WindowKind.ACTIVES})
    assert (
        state_words(pause(), last, last, nothing) == "Day 10 of 10, the last · Acids and retinoid again from tomorrow"
    )
    assert state_words(pause(), last, last, held) == "Day 10 of 10, the last"
    assert state_words(pause(), last, last) == "Day 10 of 10, the last"
    assert state_words(pause(), last, last + timedelta(days=1), nothing) == "Day 10 of 10, the last"
    assert state_words(pause(), last - timedelta(days=1), TODAY) == "Day 9 of 10, until 28 November"


def test_the_first_page_loads_nothing_heavy_and_not_the_part_that_can_wait() -> None:
    code = "import sys, poreditary.app.pages.today; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {
        "matplotlib",
        "PIL",
        "numpy",
        "sqlite_utils",
        "typst",
        "poreditary.app.pages.today_rest",
        "poreditary.domain.catalogue",
    }
    assert heavy.isdisjoint(loaded)

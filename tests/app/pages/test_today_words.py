import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from poreditary.app.days import day_and_month
from poreditary.app.pages.today_words import day_title, step_words, weekday
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import Per, StepKind, TickState, WindowKind
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


def test_a_weekly_step_says_how_often_it_was_done_this_week() -> None:
    assert step_words(StepOfDay(STEP, "Clay", None, 1), None, TODAY).spoken == "Mask, Clay, 1 of 2 this week"


def test_the_person_s_own_name_stands_for_the_kind() -> None:
    named = StepOfDay(replace(STEP, name="Sunday mask"), "", None, 0)
    assert step_words(named, None, TODAY).name == "Sunday mask"


def test_a_skip_says_its_reason_beside_the_note() -> None:
    tick = Tick(1, TODAY, NOW, state=TickState.SKIPPED, reason="no time", note="tired")
    words = step_words(StepOfDay(STEP, "", tick, 0), None, TODAY)
    assert (words.sign, words.line) == ("skip", "Skipped: no time · tired")


def test_a_pause_holds_until_the_step_is_ticked_all_the_same() -> None:
    window = AftercareWindow(1, WindowKind.ACTIVES, TODAY, date(2026, 11, 28))
    paused = step_words(StepOfDay(STEP, "", None, 0), window, TODAY)
    assert (paused.sign, paused.line) == ("pause", "Paused until 28 November: No acids or retinoid")
    ticked = step_words(StepOfDay(STEP, "", Tick(1, TODAY, NOW), 1), window, TODAY)
    assert (ticked.sign, ticked.is_paused) == ("", False)


def test_the_first_page_loads_nothing_heavy_and_not_the_part_that_can_wait() -> None:
    code = "import sys, poreditary.app.pages.today; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"matplotlib", "PIL", "numpy", "sqlite_utils", "typst", "poreditary.app.pages.today_rest"}
    assert heavy.isdisjoint(loaded)

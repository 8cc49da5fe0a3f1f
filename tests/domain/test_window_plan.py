"""The windows of a session while they are filled in."""

from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.expectations import catalogue
from poreditary.domain.aftercare import CLINIC, AftercareWindow, clinics_window, shortened
from poreditary.domain.aftercare_defaults import ProposedWindow, default_windows
from poreditary.domain.kinds import WindowKind
from poreditary.domain.window_plan import (
    Plan,
    PlannedWindow,
    new_plan,
    plan_of,
    proposed_again,
    replanned,
    windows_of,
    with_choice,
    with_days,
)

DAY = date(2026, 11, 21)
ACTIVES, MAKE_UP, SUN = WindowKind.ACTIVES, WindowKind.MAKE_UP, WindowKind.SUN


def quoted(treatment: str = "chemical_peel", day: date = DAY) -> tuple[ProposedWindow, ...]:
    return default_windows(treatment, day, catalogue())


def line(plan: Plan, kind: WindowKind) -> PlannedWindow:
    (found,) = [line for line in plan if line.kind is kind]
    return found


def changed(plan: Plan, other: PlannedWindow) -> Plan:
    return tuple(other if line.kind is other.kind else line for line in plan)


def kept(plan: Plan, day: date = DAY, instruction: str = "", before: str = "") -> dict[WindowKind, AftercareWindow]:
    return {window.kind: window for window in windows_of(plan, day, instruction, before)}


def test_a_new_session_keeps_everything_quoted_and_offers_every_other_kind() -> None:
    plan = new_plan(quoted())
    assert [one.kind for one in plan] == list(WindowKind)
    assert not line(plan, WindowKind.OTHER).is_kept
    assert windows_of(plan, DAY, "No acids") == tuple(window.opened() for window in quoted())


def test_days_the_person_says_are_the_clinics_with_its_instruction_shortened() -> None:
    plan = new_plan(quoted())
    plan = changed(plan, with_days(line(plan, ACTIVES), 7))
    found = kept(plan, instruction="No acids\n for a week. " + "Sun cream. " * 40)

    assert (found[ACTIVES].source, found[ACTIVES].until_day) == (CLINIC, date(2026, 11, 27))
    assert found[ACTIVES].text.startswith("No acids for a week. Sun cream.")
    assert len(found[ACTIVES].text) <= 200
    assert found[ACTIVES].text.endswith("…")
    assert (found[MAKE_UP].source, found[MAKE_UP].text) == ("window_make_up.s3", "")


def test_the_days_quoted_set_again_are_those_of_the_source_again() -> None:
    plan = new_plan(quoted())
    plan = changed(plan, with_days(with_days(line(plan, ACTIVES), 7), 10))
    assert kept(plan)[ACTIVES].source == "window_actives.allure_peel"


def test_what_nobody_quotes_is_the_clinics_once_it_is_chosen() -> None:
    plan = new_plan(quoted())
    plan = changed(plan, with_choice(line(plan, WindowKind.OTHER), is_kept=True))
    window = kept(plan, instruction="Sleep on the back")[WindowKind.OTHER]
    assert (window.source, window.length, window.text) == (CLINIC, 1, "Sleep on the back")


def test_another_day_moves_everything_and_months_follow_the_calendar() -> None:
    day = date(2026, 2, 10)
    plan = new_plan(quoted("hydrafacial"))
    plan = changed(plan, with_days(line(plan, SUN), 9))
    plan = replanned(plan, quoted("hydrafacial", day), is_anew=False)
    found = kept(plan, day)

    assert all(window.from_day == day for window in found.values())
    assert (found[SUN].source, found[SUN].length) == (CLINIC, 9)
    assert (line(new_plan(quoted("hydrafacial")), WindowKind.PROCEDURE).days, found[WindowKind.PROCEDURE].length) == (
        30,
        28,
    )


def test_another_treatment_is_proposed_anew_but_what_the_person_changed_stays() -> None:
    plan = new_plan(quoted())
    plan = changed(plan, with_days(line(plan, ACTIVES), 3))
    plan = changed(plan, with_choice(line(plan, MAKE_UP), is_kept=False))
    plan = replanned(plan, quoted("microneedling"), is_anew=True)
    found = kept(plan)

    assert (found[ACTIVES].source, found[ACTIVES].length) == (CLINIC, 3)
    assert MAKE_UP not in found
    assert found[SUN].source == "window_sun.golden_coast"
    plan = replanned(plan, quoted(""), is_anew=True)
    assert set(kept(plan)) == {ACTIVES}
    assert [one.kind for one in plan] == list(WindowKind)


def test_a_kept_session_is_planned_as_it_was_and_nothing_changes_by_looking() -> None:
    windows = (
        clinics_window(ACTIVES, DAY, 7, "No acids"),
        AftercareWindow(4, MAKE_UP, DAY, DAY + timedelta(days=1), source="window_make_up.s3"),
        AftercareWindow(4, SUN, DAY + timedelta(days=1), DAY + timedelta(days=3), source="s3", text="Hat"),
        AftercareWindow(4, SUN, DAY, DAY, source=CLINIC, text="Shade"),
    )
    plan = plan_of(windows, DAY, quoted())
    again = windows_of(plan, DAY, "No acids, says the clinic", "No acids, says the clinic")

    assert {replace(window, session_id=4) for window in again} == {replace(window, session_id=4) for window in windows}


def test_a_kept_session_moves_with_its_day_each_window_as_long_as_it_was() -> None:
    windows = (
        clinics_window(ACTIVES, DAY, 7, "No acids"),
        AftercareWindow(0, SUN, DAY + timedelta(days=1), DAY + timedelta(days=3), source="s3", text="Hat"),
    )
    day = DAY - timedelta(days=5)
    plan = replanned(plan_of(windows, DAY, quoted()), quoted(day=day), is_anew=False)
    found = kept(plan, day)

    assert set(found) == {ACTIVES, SUN}
    assert (found[ACTIVES].from_day, found[ACTIVES].length, found[ACTIVES].text) == (day, 7, "No acids")
    assert (found[SUN].from_day, found[SUN].length, found[SUN].source) == (day + timedelta(days=1), 3, "s3")


def test_a_new_instruction_is_what_the_clinics_windows_say_from_now_on() -> None:
    plan = plan_of((clinics_window(ACTIVES, DAY, 7, "Old words"),), DAY, quoted())
    assert kept(plan, instruction="New words", before="Old words")[ACTIVES].text == "New words"
    assert kept(plan, instruction="", before="Old words")[ACTIVES].text == ""
    assert kept(plan, instruction="Same", before="Same")[ACTIVES].text == "Old words"


def test_a_session_from_before_has_its_windows_proposed_when_asked() -> None:
    plan = plan_of((), DAY, quoted())
    assert kept(plan) == {}
    assert {window.source for window in kept(proposed_again(plan)).values()} == {one.source for one in quoted()}


def test_long_texts_are_cut_also_without_spaces() -> None:
    assert shortened("明" * 300) == "明" * 199 + "…"
    assert shortened("  a\n b ") == "a b"
    assert shortened("x" * 200) == "x" * 200

"""What a notification says, and what it never says."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest

from poreditary.app.reminding.notices import notice_text, page_of
from poreditary.app.reminding.words import weekdays_text, what_text, when_text
from poreditary.domain.kinds import ReminderSubject
from poreditary.domain.plan import Reminder
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import Due, Notice
from tests.app.treatments import american

Subject = ReminderSubject
TODAY = date(2026, 11, 21)
LATER = TODAY + timedelta(days=3)
NAMED = Preferences(names_in_reminders=True)
SECRETS = ("Retinol", "Peel", "Evening", "Clinic", "routine", "photo", "session", "skin", "pore", "patch")


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


def notice(
    subject: ReminderSubject, day: date = TODAY, name: str = "Retinol", text: str = "", about: str = ""
) -> Notice:
    """Return a notice of something due on a day."""
    due = Due(subject, day, 4, name, about=about)
    return Notice(Reminder(subject, time(9), id=1, text=text), (due,), TODAY, frozenset())


EVERY = {
    "The weekly photo": notice(Subject.PHOTO),
    "Evening routine": notice(Subject.ROUTINE, name="Evening", about="evening"),
    "Morning routine: Peel days": notice(Subject.ROUTINE, name="Peel days", about="morning"),
    "Peel: today": notice(Subject.SESSION, name="Peel"),
    "Peel: Tue November 24": notice(Subject.SESSION, LATER, "Peel"),
    "Appointment: today": notice(Subject.SESSION, name=""),
    "Retinol: the last day to use it is Tue November 24": notice(Subject.PRODUCT, LATER),
    "Patch test of Retinol: look at it, 48 hours": notice(Subject.PATCH_TEST, about="48"),
    "Ring the Clinic": notice(Subject.OTHER, date.min, text="Ring the Clinic"),
}


@pytest.mark.parametrize("one", EVERY.values(), ids=EVERY)
def test_by_default_nothing_is_named(one: Notice) -> None:
    text = notice_text([one], Preferences())
    assert text in {"A reminder from your diary", "Something is due today"}
    assert not any(secret.casefold() in text.casefold() for secret in SECRETS)


@pytest.mark.parametrize(("text", "one"), EVERY.items())
def test_with_leave_it_says_what_it_is_about(text: str, one: Notice) -> None:
    assert notice_text([one], NAMED) == text


def test_what_is_due_on_the_day_says_so_and_the_rest_does_not() -> None:
    assert notice_text([notice(Subject.SESSION)], Preferences()) == "Something is due today"
    assert notice_text([notice(Subject.SESSION, LATER)], Preferences()) == "A reminder from your diary"
    assert notice_text([notice(Subject.ROUTINE)], Preferences()) == "A reminder from your diary"


def test_several_come_as_one() -> None:
    both = [EVERY["The weekly photo"], EVERY["Peel: today"]]
    assert notice_text(both, Preferences()) == "Something is due today"
    assert notice_text(both, NAMED) == "The weekly photo\nPeel: today"


@pytest.mark.parametrize(
    ("subject", "place"),
    [
        (Subject.ROUTINE, ("today", TODAY)),
        (Subject.OTHER, ("today", TODAY)),
        (Subject.PHOTO, ("photos", None)),
        (Subject.SESSION, ("treatments", 4)),
        (Subject.PRODUCT, ("shelf", 4)),
        (Subject.PATCH_TEST, ("treatments", None)),
    ],
)
def test_each_leads_to_its_page(subject: ReminderSubject, place: tuple[str, object]) -> None:
    assert page_of(notice(subject)) == place


def test_of_several_products_no_single_one_is_shown() -> None:
    dues = (Due(Subject.PRODUCT, TODAY, 4), Due(Subject.PRODUCT, TODAY, 5))
    assert page_of(Notice(Reminder(Subject.PRODUCT, time(9)), dues, TODAY, frozenset())) == ("shelf", None)


@pytest.mark.parametrize(
    ("weekdays", "text"),
    [
        (0b1111111, "every day"),
        (0b0011111, "Monday to Friday"),
        (0b1100000, "at weekends"),
        (0b0000101, "Mon and Wed"),
        (0b1000000, "Sun"),
    ],
)
def test_weekdays_in_words(weekdays: int, text: str) -> None:
    assert weekdays_text(weekdays) == text


def test_what_and_when_in_settings() -> None:
    session = Reminder(Subject.SESSION, time(18, 0), subject_id=5, days_before=1)
    assert what_text(session, {}, {5: "Peels"}) == "Session: Peels"
    assert what_text(session, {}, {}) == "Session: no longer there"
    assert when_text(session).replace("\u202f", " ") == "6:00 PM · every day · 1 day before"
    assert what_text(Reminder(Subject.ROUTINE, time(9)), {}, {}) == "A routine"
    assert what_text(Reminder(Subject.ROUTINE, time(9), subject_id=1), {1: "Evening"}, {}) == "Routine: Evening"
    assert what_text(Reminder(Subject.OTHER, time(9), text="Ring"), {}, {}) == "Ring"
    assert when_text(Reminder(Subject.PRODUCT, time(9), days_before=7)).endswith("7 days before")

"""What a notice says, and which page it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from poreditary.app.days import day_and_month, to_qdate
from poreditary.app.texts import say, word
from poreditary.domain.kinds import ReminderSubject, Slot
from poreditary.domain.preferences import Preferences
from poreditary.domain.reminder_memory import DATED, Due, Notice

Subject = ReminderSubject
PAGES = {
    Subject.ROUTINE: "today",
    Subject.SESSION: "treatments",
    Subject.PHOTO: "photos",
    Subject.PRODUCT: "shelf",
    Subject.PATCH_TEST: "treatments",
    Subject.OTHER: "today",
}


def notice_text(notices: Sequence[Notice], preferences: Preferences) -> str:
    """Return what to say of notices that came together; nothing is named unless the person allowed it.

    The person's own text names things as well.
    """
    if preferences.names_in_reminders:
        lines = [line for notice in notices for line in _named(notice)]
        return "\n".join(dict.fromkeys(lines))
    if any(due.subject in DATED and due.day == notice.day for notice in notices for due in notice.dues):
        return say("Reminders", "Something is due today")
    return say("Reminders", "A reminder from your diary")


def page_of(notice: Notice) -> tuple[str, object]:
    """Return the page a notice is about, and what to show on it."""
    subject, ids = notice.reminder.subject, {due.subject_id for due in notice.dues}
    page = PAGES[subject]
    if page == "today":
        return page, notice.day
    is_shown_by_id = subject in (Subject.SESSION, Subject.PRODUCT)
    return page, next(iter(ids)) if is_shown_by_id and len(ids) == 1 and ids != {0} else None


def _named(notice: Notice) -> list[str]:
    own = notice.reminder.text.strip()
    return [own] if own else [_due_text(due, notice) for due in notice.dues]


def _due_text(due: Due, notice: Notice) -> str:
    match due.subject:
        case Subject.ROUTINE:
            return _routine_text(due)
        case Subject.SESSION:
            return _session_text(due, notice)
        case Subject.PHOTO:
            return say("Reminders", "The weekly photo")
        case Subject.PRODUCT:
            text = say("Reminders", "{product}: the last day to use it is {day}")
            return text.format(product=due.name, day=_day(due, notice))
        case Subject.PATCH_TEST:
            text = say("Reminders", "Patch test of {product}: look at it, {hours} hours")
            return text.format(product=due.name, hours=due.about)
    return say("Reminders", "A reminder from your diary")


def _routine_text(due: Due) -> str:
    slots = {
        Slot.MORNING: say("Reminders", "Morning routine"),
        Slot.EVENING: say("Reminders", "Evening routine"),
        Slot.WEEKLY: say("Reminders", "Weekly routine"),
    }
    slot = Slot(due.about)
    text = slots[slot]
    # A routine is often called as its slot is; said twice it would only be longer.
    return text if due.name.casefold() in {"", word(slot).casefold(), slot.value} else f"{text}: {due.name}"


def _session_text(due: Due, notice: Notice) -> str:
    name = due.name or say("Reminders", "Appointment")
    if due.day == notice.day:
        return say("Reminders", "{name}: today").format(name=name)
    return say("Reminders", "{name}: {day}").format(name=name, day=_day(due, notice))


def _day(due: Due, notice: Notice) -> str:
    weekday = QLocale().dayName(to_qdate(due.day).dayOfWeek(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {day_and_month(due.day, notice.day)}"

"""The calibration week in words."""

from datetime import date, timedelta

from poreditary.app.days import day_and_month, weekday_and_day
from poreditary.app.texts import say
from poreditary.diary.calibration_week import Unchanged, Week
from poreditary.domain.measured_words import NEEDED


def week_text(week: Week, today: date) -> str:
    """Return how far a week under way is and when the next sitting may be."""
    text = say(
        "Calibration",
        "Calibration week: {n} of {of} sittings, on different days, with nothing changed in your routine.",
    )
    return f"{text.format(n=week.standing.done, of=NEEDED)} {next_text(week.standing.next_day, today)}".strip()


def leave_out_text(day: date, today: date) -> str:
    """Return what a button does that takes a day of the week back."""
    return say("Calibration", "Leave out {day}").format(day=day_and_month(day, today))


def next_text(day: date | None, today: date) -> str:
    """Return from when on the next sitting is a good one."""
    if day is None:
        return ""
    if day <= today:
        return say("Calibration", "Next: today.")
    if day == today + timedelta(days=1):
        return say("Calibration", "Next: tomorrow or later.")
    return say("Calibration", "Next: {day} or later.").format(day=weekday_and_day(day, today))


def assumed_text() -> str:
    """Return what holds before a calibration week is complete."""
    return say(
        "Calibration",
        "Until then the program assumes, cautiously, how much your photos differ by themselves, and says so beside "
        "each result.",
    )


def offer_text() -> str:
    """Return why to hold a calibration week."""
    return say(
        "Calibration",
        "How much your photos differ by themselves is only assumed, cautiously. Three sittings on different days, with "
        "nothing changed in your routine, teach it, and smaller changes can be told.",
    )


def question_text(asked: Unchanged, named: date | None, today: date) -> str:
    """Return what is asked after a sitting, which is `named` by its day where there may be doubt which it is."""
    if named is None and asked.since is None:
        return say("Calibration", "Count this sitting as the first of the calibration week")
    if named is None:
        return say("Calibration", "Nothing in my routine changed since the last sitting")
    first, later = (
        say("Calibration", "Count the sitting of {day} as the first of the calibration week"),
        say("Calibration", "Until {day} nothing in my routine had changed since the sitting before"),
    )
    return (first if asked.since is None else later).format(day=weekday_and_day(named, today))


def answer_text(asked: Unchanged, today: date) -> str:
    """Return what the answer is good for."""
    if asked.week is None:
        day = "" if asked.since is None else weekday_and_day(asked.since, today)
        text = say(
            "Calibration",
            "The sitting before was on {day}. Two sittings with nothing between them teach how much your photos "
            "differ by themselves.",
        )
        return text.format(day=day)
    n = asked.week.standing.done
    counts, would = (
        say("Calibration", "It counts for the calibration week: {n} of {of} sittings."),
        say("Calibration", "Tick it to let it count for the calibration week: {n} of {of} sittings so far."),
    )
    return (counts if asked.is_said else would).format(n=n, of=NEEDED)

"""What the Today page says of a step, a day and a date."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from poreditary.app.days import day_and_month
from poreditary.app.texts import say, word
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.kinds import Per, TickState
from poreditary.domain.routine import StepOfDay


@dataclass(frozen=True, slots=True)
class StepWords:
    """What one row says: `sign` is the icon in its box, "" for none; `line` is the second line, "" for none."""

    name: str
    product: str
    count: str
    sign: str
    line: str
    is_paused: bool

    @property
    def spoken(self) -> str:
        """Return all of it as screen readers say it."""
        return ", ".join(part for part in (self.name, self.product, self.count, self.line) if part)


def step_name(step: StepOfDay) -> str:
    """Return the person's own name of a step, or the word for its kind."""
    return step.step.name or word(step.step.kind)


def step_words(step: StepOfDay, window: AftercareWindow | None, today: date) -> StepWords:
    """Return what a row says of a step that `window` pauses, or nothing does."""
    is_paused = window is not None and step.tick is None
    lines = [_state(step), _pause(window, today) if window is not None else "", step.tick.note if step.tick else ""]
    return StepWords(
        name=step_name(step),
        product=step.product,
        count=_count(step),
        sign="skip" if step.is_skipped else "pause" if is_paused else "",
        line=" · ".join(line for line in lines if line),
        is_paused=is_paused,
    )


def _count(step: StepOfDay) -> str:
    times = step.step.times
    if step.step.per is Per.WEEK:
        return say("Today", "{done} of {times} this week").format(done=step.done_this_week, times=times)
    if times == 1:
        return ""
    done = step.tick.count if step.tick is not None and step.tick.state is TickState.DONE else 0
    return say("Today", "{done} of {times}").format(done=done, times=times)


def _state(step: StepOfDay) -> str:
    if step.tick is None or not step.is_skipped:
        return ""
    if step.tick.reason:
        return say("Today", "Skipped: {reason}").format(reason=step.tick.reason)
    return say("Today", "Skipped")


def _pause(window: AftercareWindow, today: date) -> str:
    until = day_and_month(window.until_day, today)
    return say("Today", "Paused until {day}: {what}").format(day=until, what=word(window.kind))


def day_title(day: date, today: date) -> str:
    """Return the title of a day as seen from today."""
    days = (today - day).days
    if days == 0:
        return say("Today", "Today")
    if days == 1:
        return say("Today", "Yesterday")
    if days == -1:
        return say("Today", "Tomorrow")
    return (say("Today", "{n} days ago") if days > 0 else say("Today", "In {n} days")).format(n=abs(days))


def weekday(day: date) -> str:
    """Return the name of a day's weekday."""
    return QLocale().standaloneDayName(day.isoweekday())

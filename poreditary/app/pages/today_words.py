"""What the Today page says of a step, a day and a date."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from poreditary.app.texts import say, word
from poreditary.domain.kinds import Per, TickState
from poreditary.domain.routine import StepOfDay

if TYPE_CHECKING:
    from poreditary.domain.muting import Muted


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


def step_words(step: StepOfDay, muted: "Muted | None", day: date, today: date) -> StepWords:
    """Return what a row says of a step on a day; `muted` is why it rests, None where it does not."""
    is_paused = muted is not None and step.tick is None
    pause = ""
    if muted is not None and not step.is_done and not step.is_skipped:
        from poreditary.app.pages.today_pause_words import pause_words

        pause = pause_words(muted, day, today)
    lines = [_state(step), pause, step.tick.note if step.tick else ""]
    return StepWords(
        name=step_name(step),
        product=step.product,
        count=_count(step),
        sign="skip" if step.is_skipped else "pause" if is_paused else "",
        line=" · ".join(line for line in lines if line),
        is_paused=is_paused,
    )


def is_over(step: StepOfDay) -> bool:
    """Return whether one more tick takes the tick away, for there is nothing left to add on this day."""
    return step.is_done and (step.step.per is Per.WEEK or step.is_full)


def asks_first(wish: str, step: StepOfDay) -> bool:
    """Return whether what is wished would tick a step that rests, and that was not agreed to yet."""
    if wish == "tick":
        return step.tick is None or not step.tick.despite
    return wish == "note" and step.tick is None


def _count(step: StepOfDay) -> str:
    times = step.step.figures
    if step.step.per is Per.WEEK:
        return say("Today", "{done} of {times} this week").format(done=step.done_this_week, times=times)
    if step.step.most == 1:
        return ""
    done = step.tick.count if step.tick is not None and step.tick.state is TickState.DONE else 0
    return say("Today", "{done} of {times}").format(done=done, times=times)


def _state(step: StepOfDay) -> str:
    if step.tick is None:
        return ""
    if not step.is_skipped:
        return say("Today", "Ticked during a pause") if step.tick.despite else ""
    if step.tick.reason:
        return say("Today", "Skipped: {reason}").format(reason=step.tick.reason)
    return say("Today", "Skipped")


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

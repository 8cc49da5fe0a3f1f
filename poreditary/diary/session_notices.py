"""What there is to mention of a session on a day: it lies in another one's window, or acids were used just before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from poreditary.diary.aftercare_texts import Voice, kept_why_text, said_text
from poreditary.diary.diary import Diary
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.aftercare_defaults import ProposedWindow, before_windows
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.kinds import TickState, WindowKind
from poreditary.domain.muting import Pause, muted, roles_by_product
from poreditary.domain.routine import Step, Tick
from poreditary.domain.treatment import Session
from poreditary.domain.words import mark

WITHIN = mark("Aftercare", "{name} of {day} asks for no other treatment until {until}: {why}.")
USED = mark(
    "Aftercare", "{what} was last used on {day}; before this treatment acids and retinoids rest from {first} on: {why}."
)


@dataclass(frozen=True, slots=True)
class Within:
    """The day lies in the window of an earlier session that asks for no other treatment."""

    window: AftercareWindow
    session: Session


@dataclass(frozen=True, slots=True)
class UsedBefore:
    """Something with an acid or a retinoid was used in the days in which it rests before a session."""

    window: ProposedWindow
    day: date
    step: Step
    product: str


Notice = Within | UsedBefore


def notices_on(diary: Diary, treatment_id: str, day: date, session_id: int = 0) -> tuple[Notice, ...]:
    """Return what to mention of a session of a treatment on a day; `session_id` is its own, 0 for a new one."""
    return (*_within(diary, day, session_id), *_used(diary, treatment_id, day))


def notice_text(notice: Notice, catalogue: Catalogue, voice: Voice) -> str:
    """Return a notice in one sentence with its source."""
    if isinstance(notice, Within):
        return voice.say("Aftercare", WITHIN).format(
            name=notice.session.name,
            day=voice.day(notice.session.day),
            until=voice.day(notice.window.until_day),
            why=kept_why_text(notice.window, catalogue, voice),
        )
    return voice.say("Aftercare", USED).format(
        what=notice.product or notice.step.name or voice.say("Words", notice.step.kind.word),
        day=voice.day(notice.day),
        first=voice.day(notice.window.from_day),
        why=said_text(notice.window.quote.statement, voice),
    )


def _within(diary: Diary, day: date, session_id: int) -> Iterator[Within]:
    for window in diary.treatments.windows_on(day):
        if window.kind is WindowKind.PROCEDURE and window.session_id != session_id:
            session = diary.treatments.session(window.session_id)
            # What was done on one visit was meant to go together.
            if session.day < day:
                yield Within(window, session)


def _used(diary: Diary, treatment_id: str, day: date) -> Iterator[UsedBefore]:
    catalogue = diary.knowledge().catalogue
    windows = before_windows(treatment_id, day, catalogue)
    for window in (found for found in windows if found.kind is WindowKind.ACTIVES):
        clashing = _clashing(diary, window, catalogue)
        if clashing:
            step, tick = max(clashing, key=lambda found: found[1].day)
            yield UsedBefore(window, tick.day, step, _product(diary, tick))


def _clashing(diary: Diary, window: ProposedWindow, catalogue: Catalogue) -> list[tuple[Step, Tick]]:
    steps = {step.id: step for step in diary.routines.all_steps()}
    roles = roles_by_product(diary.shelf.products(archived=True), catalogue)
    pause = (Pause(window.opened()),)
    ticked = [
        (steps[tick.step_id], tick)
        for tick in diary.routines.ticks(window.from_day, window.until_day)
        if tick.state is TickState.DONE and tick.step_id in steps
    ]
    return [
        (step, tick)
        for step, tick in ticked
        if muted(pause, step.kind, roles.get(tick.product_id or 0, frozenset()), tick.day) is not None
    ]


def _product(diary: Diary, tick: Tick) -> str:
    return "" if tick.product_id is None else diary.shelf.product(tick.product_id).title

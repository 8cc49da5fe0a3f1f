"""What the adherence of a diary is counted from, and how much was done of each routine lately."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.diary.pauses import rest_days
from poreditary.domain.adherence import WINDOW_DAYS, Adherence, window_adherence
from poreditary.domain.routine import Step


def steps_in_use(diary: Diary) -> list[Step]:
    """Return every step there was, each as long as its routine was not put away."""
    archived = {routine.id: routine.archived_on for routine in diary.routines.all(archived=True)}
    return [_in_use(step, archived.get(step.routine_id)) for step in diary.routines.all_steps()]


def recent_adherence(diary: Diary, days: int = WINDOW_DAYS) -> dict[int, Adherence]:
    """Return what was due and done of each routine in the last days up to today, by the routine's id."""
    today = diary.today()
    first = today - timedelta(days=days - 1)
    ticks = diary.routines.ticks(first, today)
    every_step = steps_in_use(diary)
    rests = rest_days(diary, every_step, first, today)
    by_routine: dict[int, list[Step]] = defaultdict(list)
    for step in every_step:
        by_routine[step.routine_id].append(step)
    return {routine: window_adherence(steps, ticks, today, days, rests) for routine, steps in by_routine.items()}


def _in_use(step: Step, archived_on: date | None) -> Step:
    if archived_on is None:
        return step
    last = archived_on - timedelta(days=1)
    return replace(step, until_day=min(step.until_day or last, last))

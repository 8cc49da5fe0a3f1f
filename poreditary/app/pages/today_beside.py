"""What stands beside the routines and can wait until they are on screen, read in one trip to the diary."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp
from poreditary.domain.hints import Hint
from poreditary.domain.kinds import WindowKind

if TYPE_CHECKING:
    from poreditary.app.pages.today_read import DayRead
    from poreditary.diary.calibration_week import Week
    from poreditary.domain.muting import Pause
    from poreditary.domain.patch_tests import DueReading
    from poreditary.domain.product import Product
    from poreditary.domain.shelf_life import LifeHint


@dataclass(frozen=True, slots=True)
class Beside:
    """What else there is to say on a day.

    `estimates` are the windows before sessions that are due but not booked, `tomorrow` the kinds of those open on the
    day after, `readings` the patches to look at by the names of their products, `spent` the products in use that are
    past their last day, and `week` the calibration week where its next sitting is due.
    """

    day: date
    now: Stamp
    estimates: "tuple[Pause, ...]" = ()
    tomorrow: frozenset[WindowKind] | None = None
    hints: tuple[Hint, ...] = ()
    readings: "tuple[tuple[DueReading, str], ...]" = ()
    spent: "tuple[tuple[Product, LifeHint], ...]" = field(default=())
    week: "Week | None" = None


def read_beside(diary: Diary, read: "DayRead") -> Beside:
    """Read what else there is to say on today, once its routines were read."""
    from poreditary.diary.hints import hints_on
    from poreditary.diary.pauses import estimated_on

    return Beside(
        day=read.day,
        now=diary.now(),
        estimates=estimated_on(diary, read.day, read.courses),
        tomorrow=_tomorrow(diary, read),
        hints=tuple(hints_on(diary, read.day)),
        readings=_readings(diary),
        spent=_spent(diary, read),
        week=_week(diary, read.day),
    )


def _tomorrow(diary: Diary, read: "DayRead") -> frozenset[WindowKind] | None:
    """Return the kinds of window open on the day after, where one is on its last day."""
    if all(pause.window.until_day > read.day for pause in read.pauses):
        return None
    from poreditary.diary.pauses import pauses_on

    found = pauses_on(diary, read.day + timedelta(days=1), diary.treatments.courses())
    return frozenset(pause.window.kind for pause in found)


def _readings(diary: Diary) -> "tuple[tuple[DueReading, str], ...]":
    tests = diary.patch_tests.all()
    if not tests:
        return ()
    from poreditary.domain.patch_tests import due_readings

    due, titles = due_readings(tests, diary.now()), diary.shelf.titles()
    return tuple((found, titles.get(found.test.product_id or 0, "") or found.test.name) for found in due)


def _week(diary: Diary, day: date) -> "Week | None":
    """Return the calibration week whose next sitting is due."""
    if not diary.patches.views():
        return None
    from poreditary.diary.calibration_week import read_week

    week = read_week(diary)
    following = week.standing.next_day
    return week if week.is_under_way and following is not None and following <= day else None


def _spent(diary: Diary, read: "DayRead") -> "tuple[tuple[Product, LifeHint], ...]":
    """Return the products of the day's steps that are past their last day, the one past longest first."""
    from poreditary.domain.shelf_life import expiring, life_hint

    used = {step.step.product_id for routine in read.routines for step in routine.steps}
    past = [p for last, p in expiring(diary.shelf.products(), read.day, 0) if last < read.day and p.id in used]
    return tuple((product, hint) for product in past if (hint := life_hint(product, read.day)) is not None)

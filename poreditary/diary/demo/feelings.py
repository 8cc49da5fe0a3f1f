"""The check-ins of the made-up year: slow change, much noise, and what sessions, seasons and reactions do."""

import math
from datetime import date
from random import Random

from poreditary.diary.demo.plot import DAYS, Plot
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import Aspect, Zone

PORES = {Zone.NOSE: 3.0, Zone.LEFT_CHEEK: 2.6, Zone.RIGHT_CHEEK: 2.4, Zone.CHIN: 1.7}
OIL = {Zone.NOSE: 2.6, Zone.LEFT_CHEEK: 1.8, Zone.RIGHT_CHEEK: 1.8, Zone.CHIN: 1.5}
CHEEKS = (Zone.LEFT_CHEEK, Zone.RIGHT_CHEEK)
LEAST_LEFT = 0.76
CYCLE = 28


def pores_left(day: date, plot: Plot) -> float:
    """Return how visible pores are, 1 at the beginning: a little less by the routine, more by the sessions, slowly."""
    by_routine = 0.07 * (day - plot.first).days / DAYS
    by_sessions = sum(0.045 * (1 - math.exp(-(day - session).days / 30)) for session in plot.sessions if session < day)
    return max(LEAST_LEFT, 1 - by_routine - by_sessions)


def redness(day: date, plot: Plot) -> float:
    """Return how red the cheeks are, 0 to 1: a session shows for three days, the reaction for six."""
    since = plot.days_since_session(day)
    after = 0.65 * math.exp(-since / 1.5) if since is not None else 0.0
    reacting = 0.5 if day in plot.reaction else 0.0
    return min(1.0, 0.2 + after + reacting)


def summer(day: date) -> float:
    """Return the season, 1 in July and -1 in January."""
    return -math.cos(2 * math.pi * (day.timetuple().tm_yday - 15) / 365)


def check_in_on(day: date, stamp: Stamp, plot: Plot, chance: Random, note: str, *, full: bool) -> CheckIn:
    """Return the day's check-in; `full` has lifestyle and every aspect, else pores and oiliness alone."""
    ratings = (*_pores(day, plot, chance), *_oil(day, chance))
    if not full:
        return CheckIn(day, stamp, note=note, ratings=ratings)
    more = (*_dryness(day, plot, chance), *_redness(day, plot, chance))
    away = plot.is_away(day)
    stress = _near(1.0 if away else 1.9, 0.9, chance, 4)
    return CheckIn(
        day,
        stamp,
        spots=_near(0.8 + 1.6 * (_cycle_day(day, plot) > CYCLE - 6), 0.9, chance, 12),
        sleep_hours=_near(2 * (7.3 - 0.25 * stress + away), 1.2, chance, 20) / 2,
        stress=stress,
        exercise_minutes=chance.choice((0, 0, 0, 20, 30, 30, 45, 60)),
        fried_sugary_portions=_near(1.1 + 0.8 * away, 0.9, chance, 5),
        dairy_portions=_near(1.3, 0.8, chance, 5),
        fruit_vegetable_portions=_near(3.6, 1.2, chance, 8),
        sun_minutes=10 * _near(3.0 + 2.5 * summer(day) + 6 * away, 2.0, chance, 24),
        cycle_day=_cycle_day(day, plot),
        note=note,
        ratings=(*ratings, *more),
    )


def _pores(day: date, plot: Plot, chance: Random) -> tuple[Rating, ...]:
    left = pores_left(day, plot)
    return tuple(Rating(zone, Aspect.PORES, _near(base * left, 0.45, chance)) for zone, base in PORES.items())


def _oil(day: date, chance: Random) -> tuple[Rating, ...]:
    warm = 0.5 * summer(day)
    return tuple(Rating(zone, Aspect.OILINESS, _near(base + warm, 0.5, chance)) for zone, base in OIL.items())


def _dryness(day: date, plot: Plot, chance: Random) -> tuple[Rating, ...]:
    since = plot.days_since_session(day)
    peeling = 0.9 if since is not None and 1 <= since <= 5 else 0.0
    mean = 0.7 - 0.5 * summer(day) + peeling + 0.8 * (day in plot.reaction)
    return tuple(Rating(zone, Aspect.DRYNESS, _near(mean, 0.4, chance)) for zone in CHEEKS)


def _redness(day: date, plot: Plot, chance: Random) -> tuple[Rating, ...]:
    mean = 3.4 * redness(day, plot)
    return tuple(Rating(zone, Aspect.REDNESS, _near(mean, 0.4, chance)) for zone in CHEEKS)


def _near(mean: float, spread: float, chance: Random, most: int = 4) -> int:
    """Return a whole number from 0 to `most` near a mean."""
    return min(most, max(0, round(chance.gauss(mean, spread))))


def _cycle_day(day: date, plot: Plot) -> int:
    return (day - plot.first).days % CYCLE + 1

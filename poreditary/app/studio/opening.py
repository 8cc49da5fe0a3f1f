"""What the studio's first question is filled with."""

from collections.abc import Sequence
from dataclasses import dataclass

from poreditary.app.days import dated
from poreditary.diary.calibration_week import Week, read_week
from poreditary.diary.diary import Diary
from poreditary.diary.sittings import Standing
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting


@dataclass(frozen=True, slots=True)
class Opening:
    """Sittings that were left, last time's condition, what was answered before, and the views usually taken."""

    unfinished: tuple[Standing, ...]
    last: Sitting | None
    places: tuple[str, ...]
    lights: tuple[str, ...]
    views: tuple[View, ...]
    session: str = ""
    """The session the photos will belong to, with its day."""
    week: Week | None = None
    """The calibration week under way."""


def read_opening(diary: Diary, session_id: int | None, wanted: Sequence[View] = ()) -> Opening:
    """Read everything from the diary; `wanted` are the views to take, none for those usually taken."""
    sittings = diary.sittings
    session = None if session_id is None else diary.treatments.session(session_id)
    week = read_week(diary)
    return Opening(
        tuple(sittings.unfinished()),
        sittings.last_condition(),
        tuple(sittings.answers("place")),
        tuple(sittings.answers("light")),
        tuple(wanted) or tuple(View(view) for view in diary.preferences.get().views),
        dated(session.name or session.treatment, session.day) if session else "",
        week if week.is_under_way else None,
    )

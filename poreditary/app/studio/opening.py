"""What the studio's first question is filled with."""

from dataclasses import dataclass

from poreditary.app.days import dated
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


def read_opening(diary: Diary, session_id: int | None) -> Opening:
    """Read everything from the diary."""
    sittings = diary.sittings
    session = None if session_id is None else diary.treatments.session(session_id)
    return Opening(
        tuple(sittings.unfinished()),
        sittings.last_condition(),
        tuple(sittings.answers("place")),
        tuple(sittings.answers("light")),
        tuple(View(view) for view in diary.preferences.get().views),
        dated(session.name or session.treatment, session.day) if session else "",
    )

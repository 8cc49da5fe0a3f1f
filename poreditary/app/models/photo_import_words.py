"""The words beside a file of an import: its sitting, what it takes over from it, and what is odd about its time."""

from datetime import datetime

from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_words import clock_text, skin_text, washed_text
from poreditary.diary.incoming import Incoming
from poreditary.domain.intake import Condition, Place, Span
from poreditary.domain.kinds import View
from poreditary.domain.photo import FIRST_YEAR


def view_text(view: View, *, is_chosen: bool, has_ground: bool) -> str:
    """Return the view of a photo, and how sure it is."""
    if is_chosen:
        return word(view)
    text = say("Import", "{view} (guessed)") if has_ground else say("Import", "{view}? (guessed)")
    return text.format(view=word(view))


def place_text(place: Place, known: dict[int, Span], new: dict[Place, datetime]) -> str:
    """Return which sitting a photo goes to."""
    span = known.get(place.sitting_id or 0)
    if span is not None:
        return say("Import", "sitting of {time}").format(time=clock_text(span.first))
    if place in new:
        return say("Import", "new sitting of {time}").format(time=clock_text(new[place]))
    return say("Import", "new sitting")


def doubt_about(incoming: Incoming, now: datetime) -> str:
    """Return what is odd about a photo's time, empty where nothing is; both are local times."""
    if incoming.doubted is not None:
        text = say("Import", "the photo itself says the year {year}, check the time")
        return text.format(year=incoming.doubted.year)
    if incoming.taken.date() > now.date():
        return say("Import", "this day has not come yet, check the time")
    if incoming.taken.year < FIRST_YEAR:
        return say("Import", "this is before there were such photos, check the time")
    return ""


def taken_over_text(span: Span, condition: Condition) -> str:
    """Return what a sitting says that the condition of an import leaves open, empty where that is nothing."""
    said = (
        skin_text(span.said.clean_skin) if condition.clean_skin is None else "",
        "" if condition.light.strip() else span.said.light,
        "" if condition.place.strip() else span.said.place,
        washed_text(span.minutes_since_washing),
    )
    parts = ", ".join(part for part in said if part)
    return say("Import", "takes over from the sitting: {condition}").format(condition=parts) if parts else ""

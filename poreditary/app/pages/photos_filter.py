"""The menu of what photos can be filtered by, and the words for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu, QWidget

from poreditary.app.days import dated
from poreditary.app.models.photo_album import Album
from poreditary.app.texts import say, word
from poreditary.domain.photo_filter import Facet, Origin, Skin, Value, Wanted

MOST_VALUES = 24
"""So many places, lights or sessions a menu shows at most."""
Want = Callable[[Facet, Value], None]


def facet_text(facet: Facet, value: Value, album: Album) -> str:
    """Return what a chip says that filters by a value of a facet."""
    name = value_text(facet, value, album)
    pattern = {
        Facet.LIGHT: say("Photos", "Light: {name}"),
        Facet.PLACE: say("Photos", "Place: {name}"),
        Facet.COURSE: say("Photos", "Course: {name}"),
        Facet.SESSION: say("Photos", "Session: {name}"),
    }.get(facet, "{name}")
    return pattern.format(name=name)


def value_text(facet: Facet, value: Value, album: Album) -> str:
    """Return the words for a value of a facet."""
    match facet:
        case Facet.STAR:
            return say("Photos", "Starred")
        case Facet.BASELINE:
            return say("Photos", "Baseline")
        case Facet.SKIN:
            return word(Skin(str(value)))
        case Facet.ORIGIN:
            return word(Origin(str(value)))
        case Facet.LIGHT | Facet.PLACE:
            return album.spelling(facet, value) or say("Photos", "not noted")
        case Facet.COURSE:
            course = album.courses.get(int(value or 0))
            return course.name if course else ""
        case _:
            session = album.sessions.get(int(value or 0))
            return dated(session.name or session.treatment, session.day) if session else ""


def filter_menu(album: Album, wanted: Wanted, want: Want, parent: QWidget) -> QMenu:
    """Return a menu of every facet; an entry says how many photos it leaves, and chosen again it lets all back in."""
    menu = QMenu(parent)
    for facet in (Facet.STAR, Facet.BASELINE):
        counts = album.counts(facet, wanted)
        _entry(menu, album, (facet, True), counts.get(True, 0), wanted, want)
    for facet, title in (
        (Facet.SKIN, say("Photos", "Skin")),
        (Facet.LIGHT, say("Photos", "Light")),
        (Facet.PLACE, say("Photos", "Place")),
        (Facet.ORIGIN, say("Photos", "Taken or imported")),
        (Facet.COURSE, say("Photos", "Course")),
        (Facet.SESSION, say("Photos", "Session")),
    ):
        counts = album.counts(facet, wanted)
        values = _values(facet, counts, album)
        if values:
            inner = menu.addMenu(title)
            for value in values:
                _entry(inner, album, (facet, value), counts.get(value, 0), wanted, want)
    return menu


def _values(facet: Facet, counts: dict[Value, int], album: Album) -> Sequence[Value]:
    """Return the values to offer: fixed ones in order, sessions the latest first, others the most frequent first."""
    match facet:
        case Facet.SKIN:
            return list(Skin)
        case Facet.ORIGIN:
            return list(Origin)
        case Facet.COURSE:
            return [course_id for course_id in album.courses if course_id in counts]
        case Facet.SESSION:
            latest = sorted(album.sessions.values(), key=lambda session: session.day, reverse=True)
            return [session.id for session in latest if session.id in counts][:MOST_VALUES]
    named = sorted((value for value in counts if value), key=lambda value: -counts[value])[:MOST_VALUES]
    return [*named, ""] if named else []


def _entry(menu: QMenu, album: Album, choice: tuple[Facet, Value], n: int, wanted: Wanted, want: Want) -> None:
    facet, value = choice
    is_chosen = wanted.get(facet) == value and facet in wanted
    name = value_text(facet, value, album)
    action = menu.addAction(f"{name[:1].upper()}{name[1:]}  {QLocale().toString(n)}".replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_chosen)
    action.setEnabled(bool(n) or is_chosen)
    action.triggered.connect(lambda: want(facet, None if is_chosen else value))

"""What lies in the trash, as a list."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from poreditary.app.days import medium_day
from poreditary.app.models import roles
from poreditary.app.texts import lookup, say
from poreditary.app.widgets.photo_words import clock_text
from poreditary.domain.plan import TrashItem

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
PHOTO = re.compile(r"(?P<what>.+) (?P<day>\d{4}-\d{2}-\d{2})( (?P<time>[0-2]\d:[0-5]\d))?(?P<more> \+ \d+)?", re.DOTALL)


def kind_text(kind: str) -> str:
    """Return the word for what was deleted."""
    return {
        "product": say("Trash", "Product"),
        "routine": say("Trash", "Routine"),
        "step": say("Trash", "Step"),
        "check_in": say("Trash", "Check-in"),
        "course": say("Trash", "Course"),
        "session": say("Trash", "Session"),
        "reaction": say("Trash", "Reaction"),
        "patch_test": say("Trash", "Patch test"),
        "sitting": say("Trash", "Sitting"),
        "photo": say("Trash", "Photo"),
        "reminder": say("Trash", "Reminder"),
        "appointment": say("Trash", "Appointment"),
        "question": say("Trash", "Question"),
        "blind_set": say("Trash", "Blind comparison"),
        "measured_view": say("Trash", "Measured patches"),
        "patch": say("Trash", "Measured patch"),
    }.get(kind, kind)


def title_text(item: TrashItem) -> str:
    """Return the title with its days as the locale writes them, a word of the diary in the chosen language."""
    if item.kind == "photo":
        return photo_title(item.title)
    return DAY.sub(_day_text, lookup("Words", item.title))


def photo_title(title: str) -> str:
    """Return the view and when the photo was taken; only these are read, never a day in the name of a file."""
    found = PHOTO.fullmatch(title)
    if found is None:
        return title
    parts = [lookup("Words", found["what"]), DAY.sub(_day_text, found["day"])]
    if found["time"]:
        parts.append(clock_text(datetime.fromisoformat(f"{found['day']} {found['time']}")))
    return ", ".join(parts) + (found["more"] or "")


class TrashList(QAbstractListModel):
    """Deleted things, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[TrashItem] = []

    def show(self, items: Sequence[TrashItem]) -> None:
        """Show these things."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """Return how many things lie in the trash."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows, or says to a screen reader."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        deleted = say("Trash", "deleted {day}").format(day=medium_day(item.day))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_text(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((title_text(item), kind_text(item.kind), deleted))
            case Qt.ItemDataRole.ToolTipRole:
                return roles.tip(title_text(item))
            case roles.DETAIL:
                return kind_text(item.kind)
            case roles.ASIDE:
                return deleted
        return None


def _day_text(found: re.Match[str]) -> str:
    try:
        return medium_day(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]

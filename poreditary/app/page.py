"""What every page of the window is."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.domain.change import Changes

PAGES = {
    "today": "TodayPage",
    "photos": "PhotosPage",
    "treatments": "TreatmentsPage",
    "progress": "ProgressPage",
    "shelf": "ShelfPage",
    "guide": "GuidePage",
    "report": "ReportPage",
    "settings": "SettingsPage",
    "welcome": "WelcomePage",
}
"""The class of each page, in the module of the page's name; a module is imported on the first visit."""


class Page(QWidget):
    """A page: it shows rows of the tables it names and looks again when one of them changed.

    A page out of sight waits until it is shown. A switch of language or colours makes pages anew, so texts and
    colours are set once, when a page is made. `place` and `show_place` carry over where the person was.
    """

    tables: ClassVar[frozenset[str]] = frozenset()
    freed = Signal()
    """The page is no longer at what would go with it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._is_stale = True
        context.changed.connect(self._hear)

    def refresh(self) -> None:
        """Ask the diary for what is shown, and show it; called when shown first and after each change to its tables."""
        raise NotImplementedError

    def place(self) -> object:
        """Return where on the page the person is, for `show_place` of the page made anew."""
        return None

    def show_place(self, place: object) -> None:
        """Go to a day, an entry, or where the person was."""

    def go_home(self) -> None:
        """Go back to what the page begins with; called when the page that is shown is chosen once more."""

    def flush(self) -> None:
        """Keep what was typed and not kept yet; called before the page goes away."""

    def holds(self) -> bool:
        """Return whether something was typed that the diary does not have: the page stays until it has."""
        return False

    def is_at_work(self) -> bool:
        """Return whether something unkept is on show that a page made anew would not show; `freed` tells its end."""
        return False

    def drop_pictures(self) -> None:
        """Let go of every photo that is shown or kept at hand; `refresh` fetches them anew."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look again if something changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if not (changes.tables & self.tables):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

"""What else can be done with photos: compared blindly, made into a time-lapse, exported, measured."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from poreditary.app.icons import icon
from poreditary.app.pages.photos_blind import BlindDoor
from poreditary.app.texts import say
from poreditary.domain.kinds import View
from poreditary.domain.photo_filter import Facet

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage


class MoreDoor(QObject):
    """A button with a menu at the top of the photos, and what it leads to."""

    def __init__(self, page: "PhotosPage") -> None:
        super().__init__(page)
        self._page = page
        self.blind = BlindDoor(page)
        self.button = QToolButton()
        self.button.setText(say("Photos", "More"))
        self.button.setIcon(icon("more"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        ways = (
            (say("Photos", "Blind comparison"), self.blind.open),
            (say("Photos", "Make a time-lapse…"), self.make_lapse),
            (say("Photos", "Export photos…"), self.export),
            (say("Photos", "Measure a view…"), self.measure),
        )
        for text, do in ways:
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, do=do: do())
            menu.addAction(action)
        self.button.setMenu(menu)
        line = page.form.buttons
        line.insertWidget(line.indexOf(page.form.compare), self.button)
        page.setTabOrder(self.button, page.form.compare)

    def export(self) -> None:
        """Offer to export the selected photos, or all that are shown."""
        self._once_read(self._export)

    def make_lapse(self) -> None:
        """Offer to make a time-lapse of the view that is shown or selected."""
        self._once_read(self._make_lapse)

    def measure(self) -> None:
        """Offer to measure the view of the photo that is selected or has the keys, else of the newest one shown."""
        self._once_read(self._measure)

    def _once_read(self, do: Callable[[], None]) -> None:
        """Do something after what was asked of the diary before, so that the page knows its photos."""
        self._page.context.ask(self, lambda _diary: None, lambda _none: do())

    def _export(self) -> None:
        from poreditary.app.dialogs.export_dialog import ExportDialog

        page = self._page
        selected, shown = page.timeline.selected(), page.timeline.photos.photos()
        if shown:
            self._open(ExportDialog(page.context, selected, shown, page))

    def _make_lapse(self) -> None:
        from poreditary.app.dialogs.timelapse_dialog import TimelapseDialog

        page = self._page
        if page.album.photos:
            self._open(TimelapseDialog(page.context, page.album.photos, self._view(), page))

    def _measure(self) -> None:
        timeline = self._page.timeline
        found = [*timeline.selected(), *filter(None, [timeline.current()]), *timeline.photos.photos()]
        for photo in found[:1]:
            self._page.photo_actions.measure(photo)

    def _view(self) -> View | None:
        selected = self._page.timeline.selected()
        wanted = self._page.chips.wanted.get(Facet.VIEW)
        return selected[0].view if selected else View(str(wanted)) if wanted else None

    def _open(self, dialog: QDialog) -> None:
        if QApplication.activeModalWidget() is not None:
            dialog.deleteLater()
            return
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

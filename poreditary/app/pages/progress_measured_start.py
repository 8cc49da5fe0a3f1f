"""Choosing the photo that a view is measured from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.pages.progress_measured_reading import MeasuredReading
from poreditary.app.texts import say, word
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo


class MeasuredStart(QWidget):
    """What is shown while nothing is measured, and the buttons that set up a view once something is."""

    set_up = Signal(object)
    """View: it is measured from now on, or in another way."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._reading: MeasuredReading | None = None
        self._menu: QMenu | None = None
        self.empty = EmptyState("")
        self.patches_button = QPushButton(say("ProgressMeasured", "Patches and scale…"))
        self.another_button = QPushButton(say("ProgressMeasured", "Measure another view…"))
        for button in (self.patches_button, self.another_button):
            button.setProperty("role", "quiet")
        self.empty.asked.connect(self._start)
        self.patches_button.clicked.connect(self._change)
        self.another_button.clicked.connect(lambda: self._choose(self._others(), self.another_button))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.empty)

    def offer(self, reading: MeasuredReading) -> None:
        """Offer what can be set up now."""
        self._reading = reading
        self.setVisible(reading.measured is None)
        self.patches_button.setVisible(not reading.is_read_only)
        self.another_button.setVisible(bool(self._others()) and not reading.is_read_only)
        if reading.starts:
            text = say(
                "ProgressMeasured",
                "How much your pores show can be measured from close-ups of the same place, weeks apart. "
                "Choose the photo that everything later is compared with.",
            )
            action = say("ProgressMeasured", "Choose a photo to measure from")
        else:
            text = say(
                "ProgressMeasured",
                "How much your pores show can be measured from close-ups of the same place, weeks apart. "
                "It begins with a photo of the nose, a cheek, the chin or the forehead.",
            )
            action = say("ProgressMeasured", "Go to Photos")
        self.empty.set_texts(text, "" if reading.is_read_only else action)

    def _others(self) -> list[Photo]:
        """Return photos of views that are not measured yet."""
        if self._reading is None:
            return []
        measured = {one.view for one in self._reading.views}
        return [photo for photo in self._reading.starts if photo.view not in measured]

    def _start(self) -> None:
        if self._reading is not None and self._reading.starts:
            self._choose(self._reading.starts, self.empty.button)
        else:
            self._context.go_to("photos")

    def _change(self) -> None:
        if self._reading is not None and self._reading.measured is not None:
            self._open(self._reading.measured.photo_id, self._reading.measured.view)

    def _choose(self, photos: Sequence[Photo], button: QPushButton) -> None:
        """Let one of the photos be chosen below a button; a single one needs no choice."""
        if len(photos) == 1:
            self._open(photos[0].id, photos[0].view)
            return
        menu = QMenu(button)
        for photo in photos:
            text = say("ProgressMeasured", "{view}, {day}").format(view=word(photo.view), day=medium_day(photo.day))
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, photo=photo: self._open(photo.id, photo.view))
            menu.addAction(action)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open(self, photo_id: int, view: View) -> None:
        from poreditary.app.dialogs.patches_dialog import open_patches

        open_patches(self._context, photo_id, self, lambda _id: self.set_up.emit(view))

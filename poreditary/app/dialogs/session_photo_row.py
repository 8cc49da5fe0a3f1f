"""A line for one photo: a small picture, its name and its view."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_picture import PhotoPicture, Take
from poreditary.diary.photos import Incoming
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo

SIDE_UNITS = 6


class _Line(QHBoxLayout):
    """A picture and a name, and room for more at the end."""

    def __init__(self, owner: QWidget, name: str, fetch: Callable[[Take], object]) -> None:
        super().__init__(owner)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.space(1))
        self.picture, text = PhotoPicture(theme.space(SIDE_UNITS), name, fetch), QLabel(name)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        text.setToolTip(roles.tip(name))
        self.addWidget(self.picture)
        self.addWidget(text, 1)


class KeptRow(QWidget):
    """A photo the diary keeps with the session; `fetch` asks for its thumbnail."""

    def __init__(self, photo: Photo, fetch: Callable[[Take], object]) -> None:
        super().__init__()
        line = _Line(self, photo.file_name or word(photo.view), fetch)
        self.picture = line.picture
        view = QLabel(word(photo.view))
        view.setProperty("role", "note")
        line.addWidget(view)


class PickedRow(QWidget):
    """A photo chosen to be kept with the session; its view can be said, and it can be left out again."""

    removed = Signal()

    def __init__(self, incoming: Incoming, view: View) -> None:
        super().__init__()
        self.incoming = incoming
        self.view_box = QComboBox()
        for choice in View:
            self.view_box.addItem(word(choice), choice)
        self.view_box.setMinimumContentsLength(max(len(word(choice)) for choice in View))
        self.view_box.setCurrentIndex(self.view_box.findData(view))
        self.view_box.setAccessibleName(say("SessionPhotos", "View of {name}").format(name=incoming.name))
        leave_out = QToolButton()
        leave_out.setIcon(icon("close"))
        text = say("SessionPhotos", "Leave out {name}").format(name=incoming.name)
        leave_out.setToolTip(roles.tip(text))
        leave_out.setAccessibleName(text)
        leave_out.clicked.connect(self.removed)
        line = _Line(self, incoming.name, lambda take: take(incoming.thumbnail))
        self.picture = line.picture
        line.addWidget(self.view_box)
        line.addWidget(leave_out)

    def view(self) -> View:
        """Return what the photo shows."""
        return View(self.view_box.currentData())

"""After a sitting: what was kept of it, also once something of it was taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.studio.end_photos import EndPhotos
from poreditary.app.texts import say, word
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.unchanged_box import UnchangedBox
from poreditary.diary.diary import Diary
from poreditary.diary.sittings import Standing
from poreditary.domain.change import Changes
from poreditary.domain.photo import Photo

TABLES = frozenset({"photo", "sitting", "trash"})


class EndPanel(QWidget):
    """Say how many photos were kept and which views were left out, and go with what undo and redo make of it."""

    closed = Signal()
    again_asked = Signal(int)
    """The sitting to go on with, because its end was taken back; 0 for another one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sitting_id = 0
        self._go_on_id = 0
        self.photos = EndPhotos(context)
        self.heading, self.state, self.left_out, self.note = QLabel(), Hint(), Hint(), Hint()
        self.unchanged = UnchangedBox(context)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.show_button = QPushButton(say("Studio", "Show the photos"))
        self.show_button.setToolTip(say("Studio", "Back to all photos (Escape)"))
        self.show_button.setProperty("role", "primary")
        self.again_button = QPushButton()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1))
        parts = (
            self.heading,
            self.state,
            self.left_out,
            self.note,
            self.unchanged,
            self.show_button,
            self.again_button,
        )
        for part in parts:
            lines.addWidget(part)
        lines.addStretch(1)
        self.show_button.clicked.connect(self.closed)
        self.again_button.clicked.connect(lambda: self.again_asked.emit(self._go_on_id))
        context.changed.connect(self._hear)

    def show_end(self, standing: Standing, note: str) -> None:
        """Show what became of a sitting that was just finished."""
        self._sitting_id = standing.sitting.id
        self._show(standing, is_open=False)
        self.note.say(note)
        self.unchanged.ask_about(self._sitting_id)
        self.photos.show_photos(())
        self.show_button.setFocus()
        self._read()

    def forget(self) -> None:
        """Follow no sitting any more and let go of its pictures."""
        self._sitting_id = 0
        self.unchanged.ask_about(0)
        self.photos.show_photos(())

    def _hear(self, changes: Changes) -> None:
        if self._sitting_id and changes.tables & TABLES:
            self._read()

    def _read(self) -> None:
        sitting_id = self._sitting_id

        def read(diary: Diary) -> tuple[Standing, list[Photo]]:
            return diary.sittings.standing(sitting_id), diary.sittings.photos(sitting_id)

        def show(found: tuple[Standing, list[Photo]]) -> None:
            if sitting_id == self._sitting_id:
                self._show(found[0], is_open=found[0].sitting.is_open)
                self.photos.show_photos(found[1])

        self._context.ask(self, read, show, lambda _problem: self._show_gone())

    def _show(self, standing: Standing, *, is_open: bool) -> None:
        n = standing.photo_count
        one, several = say("Studio", "1 photo kept"), say("Studio", "{n} photos kept")
        text = {0: say("Studio", "No photo kept"), 1: one}.get(n, several)
        self.heading.setText(text.format(n=n))
        self.state.say(say("Studio", "The sitting is open again.") if is_open else "")
        names = ", ".join(word(view) for view in standing.left)
        self.left_out.say(say("Studio", "Left out: {views}").format(views=names) if names and not is_open else "")
        self._offer(standing if is_open else None)

    def _show_gone(self) -> None:
        self.heading.setText(say("Studio", "This sitting was taken back."))
        for line in (self.state, self.left_out):
            line.say("")
        self.photos.show_photos(())
        self._offer(None)

    def _offer(self, standing: Standing | None) -> None:
        self._go_on_id = 0 if standing is None else standing.sitting.id
        if standing is None:
            text = say("Studio", "Begin another sitting")
        else:
            text = say("Studio", "Go on with the sitting") if standing.left else say("Studio", "End the sitting")
        self.again_button.setText(text)

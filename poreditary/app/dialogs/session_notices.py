"""What there is to mention of a session before it is kept, in quiet lines that never block."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.session_window_words import voice
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.hint import Hint
from poreditary.app.widgets.sign import Sign
from poreditary.diary.session_notices import Notice, notice_text, notices_on
from poreditary.domain.catalogue import Catalogue


class SessionNotices(QWidget):
    """Ask the diary what to mention of a treatment on a day, and show the latest answer."""

    def __init__(self, context: Context, catalogue: Catalogue, session_id: int) -> None:
        super().__init__()
        self._context, self._catalogue, self._session_id = context, catalogue, session_id
        self._asked: tuple[str, date] | None = None
        self.texts: tuple[str, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(0.5))
        self.hide()

    def follow(self, treatment: str, day: date) -> None:
        """Show what there is to mention of a treatment on a day, once the diary answered."""
        asked, session_id = (treatment, day), self._session_id
        if asked == self._asked:
            return
        self._asked = asked
        self._context.ask(
            self,
            lambda diary: notices_on(diary, treatment, day, session_id),
            lambda found: self._show(found, asked),
        )

    def _show(self, found: Sequence[Notice], asked: tuple[str, date]) -> None:
        said = voice(self._context.today())
        texts = tuple(notice_text(one, self._catalogue, said) for one in found)
        if asked != self._asked or texts == self.texts:
            return
        self.texts = texts
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for text in texts:
            self._lines.addWidget(self._line(text))
        self.setVisible(bool(texts))
        if texts:
            announce(self, " ".join(texts))

    def _line(self, text: str) -> QWidget:
        line = QWidget(self)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space())
        across.addWidget(Sign("info"), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Hint(text), 1)
        return line

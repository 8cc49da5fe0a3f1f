"""Correct the time a photo was taken."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from poreditary.app import theme
from poreditary.app.dialogs.field_values import end_typing
from poreditary.app.forms.photo_time_dialog import Ui_PhotoTimeDialog
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.photo_moment import dress_moment, moment_of, show_moment
from poreditary.app.widgets.photo_words import source_text
from poreditary.domain.photo import Photo
from poreditary.errors import UserError


class PhotoTimeDialog(QDialog):
    """Ask when a photo was taken; `keep` gets the time, once, where it is another one."""

    def __init__(self, photo: Photo, keep: Callable[[datetime], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PhotoTimeDialog()
        self.form.setupUi(self)
        self._photo, self._keep = photo, keep
        self.problem = QLabel()
        self.setWindowTitle(say("PhotoTimeDialog", "Correct the time"))
        edge = theme.space(2)
        self.form.lines.setContentsMargins(edge, edge, edge, edge)
        self.form.lines.setSpacing(edge)
        explanation = say("PhotoTimeDialog", "The time it has now comes {source}. The original file stays as it is.")
        known = {"typed": say("PhotoTimeDialog", "from you"), "camera": source_text("camera")}
        source = known.get(photo.taken_from) or source_text(photo.taken_from)
        self.form.explanation.setText(explanation.format(source=source))
        dress_moment(self.form.taken)
        show_moment(self.form.taken, photo.taken)
        theme.set_role(self.problem, "care")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.form.lines.insertWidget(self.form.lines.count() - 1, self.problem)
        self.form.cancel.clicked.connect(self.reject)
        self.form.keep.clicked.connect(self.accept)
        self.form.taken.setFocus()

    def accept(self) -> None:
        """Keep the time; what was typed and is none is said, and the dialog stays."""
        try:
            end_typing(self)
        except UserError as problem:
            self.problem.setText(sentence(problem))
            self.problem.show()
            self.form.lines.activate()
            self.resize(self.width(), max(self.height(), self.form.lines.totalHeightForWidth(self.width())))
            announce(self.problem, self.problem.text(), urgent=True)
            return
        self.form.taken.interpretText()
        taken = moment_of(self.form.taken)
        super().accept()
        if taken != self._photo.taken:
            self._keep(taken)

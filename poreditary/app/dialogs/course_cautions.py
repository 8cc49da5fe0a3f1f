"""The questions to raise with the clinic before a course, each with a button that notes it."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.dialogs.course_words import statement_html
from poreditary.app.pages.guide_words import language
from poreditary.app.texts import lookup, say, word
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.hint import Hint
from poreditary.domain.cautions import Raised, question_text


class CautionsCard(Card):
    """Show what to raise and what every source says of it; `asked` tells the text of a question to note."""

    asked = Signal(str)

    def __init__(self, treatment: Callable[[], str]) -> None:
        """Make an empty card; `treatment` answers what the person calls the treatment."""
        super().__init__(say("CourseDialog", "To raise with the clinic"))
        self._treatment = treatment
        self.buttons: dict[str, QPushButton] = {}
        self._raised: dict[str, Raised] = {}
        self._rows = QWidget()
        self.add(Hint(say("CourseDialog", "Questions, not verdicts. Where sources disagree, all of them stand here.")))
        self.add(self._rows)
        self.hide()

    def show_raised(self, raised: tuple[Raised, ...], noted: Collection[str]) -> None:
        """Show other questions; those among `noted` stand on the person's list already."""
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self._raised, self.buttons = {one.entry.id: one for one in raised}, {}
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.space(1.5))
        for one in raised:
            rows.addLayout(self._question(one))
        self.add(self._rows)
        # A layout shows what is added later only in the next turn, and Tab would pass it by until then.
        self._rows.show()
        self.show_noted(noted)
        self.setVisible(bool(raised))

    def show_noted(self, noted: Collection[str]) -> None:
        """Show which questions stand on the person's list, as the treatment is called now."""
        for entry_id, button in self.buttons.items():
            is_noted = self._text(self._raised[entry_id]) in noted
            button.setText(
                say("CourseDialog", "On my questions") if is_noted else say("CourseDialog", "Add to my questions")
            )
            button.setEnabled(not is_noted)

    def _text(self, raised: Raised) -> str:
        return question_text(raised, self._treatment(), lookup, language())

    def _question(self, raised: Raised) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(theme.space(0.5))
        lines.addLayout(self._head(raised))
        ground = f"{word(raised.ground)}: {raised.note}" if raised.note else word(raised.ground)
        lines.addWidget(Hint(ground))
        for statement in raised.statements:
            said = QLabel(statement_html(statement))
            said.setTextFormat(Qt.TextFormat.RichText)
            said.setWordWrap(True)
            lines.addWidget(said)
        return lines

    def _head(self, raised: Raised) -> QHBoxLayout:
        title = raised.entry.title.in_language(language())
        name = QLabel(title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        font = name.font()
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.setAccessibleName(say("CourseDialog", "Add to my questions: {title}").format(title=title))
        button.clicked.connect(lambda: self.asked.emit(self._text(raised)))
        self.buttons[raised.entry.id] = button
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

"""The card of patch tests, and the line to write a reading down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.pages import treatments_patch_words as words
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_rows import Row
from poreditary.app.pages.treatments_table import EntryTable
from poreditary.app.pages.treatments_view import TreatmentsView
from poreditary.app.texts import say, word
from poreditary.app.widgets.card import Card
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.hint import Hint
from poreditary.domain.kinds import PatchResult
from poreditary.domain.patch_tests import DueReading, next_reading, outcome
from poreditary.domain.reaction import PatchTest

PRODUCT, PLACE = 0, 2


class ReadingLine(QWidget):
    """Say which reading of a test is next, and write down what it shows with one button."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self._reading: DueReading | None = None
        self._product_id: int | None = None
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumHeight(theme.space(4))
        self.buttons = {result: QPushButton(word(result)) for result in PatchResult}
        self.reaction_button = QPushButton(say("Treatments", "Log this as a reaction"))
        self.reaction_button.setProperty("role", "quiet")
        self.reaction_button.clicked.connect(lambda: actions.log_reaction_to(self._product_id))
        across = FlowLayout(self)
        across.setSpacing(theme.space(1))
        for part in (self.label, *self.buttons.values(), self.reaction_button):
            across.addWidget(part)
        for result, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, shown=result: self._write(shown))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_test(self, test: PatchTest | None, view: TreatmentsView) -> None:
        """Show what comes next for a test; nothing where it is read to the end and nothing was clear."""
        self._reading = None if test is None else next_reading(test, view.now)
        shown = None if test is None else outcome(test)
        is_clear = shown is not None and shown.reading.result is PatchResult.CLEAR
        self._product_id = None if test is None else test.product_id
        title = "" if test is None else words.title_text(test, view.titles)
        due = words.due_text(self._reading, view.now)
        self.label.setText(say("Treatments", "{product}, {due}").format(product=title, due=due) if due else title)
        self._name_buttons(title, can_write=self._reading is not None and self._reading.can_be_read(view.now))
        self.reaction_button.setVisible(is_clear)
        self.setVisible(self._reading is not None or is_clear)

    def _name_buttons(self, title: str, *, can_write: bool) -> None:
        name = say("Treatments", "{result} after {hours} hours, {product}")
        hours = self._reading.hours if self._reading is not None else 0
        for result, button in self.buttons.items():
            button.setVisible(self._reading is not None)
            button.setEnabled(can_write)
            button.setAccessibleName(name.format(result=word(result), hours=hours, product=title))

    def _write(self, result: PatchResult) -> None:
        if self._reading is not None:
            self._actions.read_patch_test(self._reading.test.id, self._reading.hours, result)


class PatchTestsCard(Card):
    """What was tried on a small place first, when to look at it, and what it showed."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__(say("Treatments", "Patch tests"))
        self._view: TreatmentsView | None = None
        self.log_button = QPushButton(say("Treatments", "Log patch test"))
        self.log_button.clicked.connect(actions.log_patch_test)
        self.set_action(self.log_button)
        self.hint = Hint(
            say("Treatments", "A product tried on a small place first stands here, with when to look at it.")
        )
        headings = (
            say("Treatments", "Product"),
            say("Treatments", "Put on"),
            say("Treatments", "Place"),
            say("Treatments", "Result"),
            say("Treatments", "Next reading"),
            say("Treatments", "Note"),
        )
        edit = say("Treatments", "Edit patch test")
        self.table = EntryTable(say("Treatments", "Patch tests"), headings, (PRODUCT, PLACE), edit)
        self.table.edit_asked.connect(actions.edit_patch_test)
        self.table.discard_asked.connect(actions.discard_patch_test)
        self.table.more = [(say("Treatments", "Log patch test"), actions.log_patch_test)]
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_line())
        self.line, self.readings = ReadingLine(actions), Hint()
        for part in (self.hint, self.table, self.line, self.readings):
            self.add(part)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [self.log_button, self.table, *self.line.buttons.values(), self.line.reaction_button]

    def show_view(self, view: TreatmentsView) -> None:
        """Show the patch tests, the latest first."""
        at_button = self.line.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._view = view
        self.hint.setVisible(not view.patch_tests)
        self.table.setVisible(bool(view.patch_tests))
        self.table.set_rows([_row(test, view) for test in view.patch_tests])
        self._show_line()
        if at_button and not (self.focusWidget() and self.focusWidget().isEnabled()):
            self.table.setFocus()

    def _show_line(self) -> None:
        if self._view is not None:
            chosen = self._chosen(self._view)
            self.line.show_test(chosen, self._view)
            self.readings.say(words.readings_text(chosen) if chosen is not None else "")

    def _chosen(self, view: TreatmentsView) -> PatchTest | None:
        """Return the test the arrows are at, else the one whose reading comes first."""
        chosen = self.table.current_id()
        by_id = {test.id: test for test in view.patch_tests}
        if chosen in by_id:
            return by_id[chosen]
        waiting = [reading for test in view.patch_tests if (reading := next_reading(test, view.now)) is not None]
        return min(waiting, key=lambda reading: reading.at.moment).test if waiting else None


def _row(test: PatchTest, view: TreatmentsView) -> Row:
    cells = (
        words.title_text(test, view.titles),
        words.put_on_text(test, view.now),
        test.place,
        words.result_text(test),
        words.due_text(next_reading(test, view.now), view.now),
        " ".join(test.note.split()),
    )
    return Row(test.id, cells)

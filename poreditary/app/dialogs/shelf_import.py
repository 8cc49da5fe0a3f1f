"""Import products: see what a table would bring before any of it is kept."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.shelf_import import Ui_ShelfImport
from poreditary.app.models.shelf_import_rows import ImportRows
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.row_delegate import TwoLineDelegate
from poreditary.diary.shelf_import import ImportPlan
from poreditary.domain.change import Changes
from poreditary.errors import UserError


class ShelfImport(QDialog):
    """The rows of one table, each with what becomes of it; the new ones are kept together."""

    def __init__(self, context: Context, file_name: str, plan: ImportPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.plan = plan
        self.form = Ui_ShelfImport()
        self.form.setupUi(self)
        self.rows = ImportRows(plan, self)
        self._furnish(file_name)
        self.form.update.toggled.connect(self._show)
        self.form.import_button.clicked.connect(self.keep)
        self.form.cancel.clicked.connect(self.reject)
        self._show()

    def keep(self) -> None:
        """Keep what is to be kept as one action, and close once the diary has it."""
        products = self.plan.products(update=self.form.update.isChecked())
        self.form.import_button.setEnabled(False)
        self.context.change(self, lambda diary: diary.shelf.take_in(products), self._close, self._fail)

    def _close(self, _changes: Changes) -> None:
        self.accept()

    def _furnish(self, file_name: str) -> None:
        form, edge = self.form, theme.space(2)
        form.lines.setContentsMargins(edge, edge, edge, edge)
        form.lines.setSpacing(theme.space(1.5))
        form.actions.setSpacing(theme.space())
        for label in (form.summary, form.unknown, form.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        form.summary.setText(_summary(file_name, self.plan))
        form.unknown.setText(say("ShelfImport", "Columns not used: {names}").format(names=", ".join(self.plan.unknown)))
        form.unknown.setVisible(bool(self.plan.unknown))
        form.update.setVisible(bool(self.plan.changed))
        form.problem.hide()
        form.rows.setModel(self.rows)
        form.rows.setItemDelegate(TwoLineDelegate(form.rows))
        form.rows.setUniformItemSizes(True)
        form.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        form.rows.setCurrentIndex(self.rows.index(0))
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(QSize(theme.space(80), theme.space(64)).boundedTo(room))

    def _show(self) -> None:
        form, update = self.form, self.form.update.isChecked()
        self.rows.show(update=update)
        n = len(self.plan.products(update=update))
        one, several = say("ShelfImport", "Import 1 product"), say("ShelfImport", "Import {n} products")
        form.import_button.setText((one if n == 1 else several).format(n=n))
        form.import_button.setEnabled(n > 0)
        can_keep = n > 0 or bool(self.plan.changed)
        form.cancel.setText(say("ShelfImport", "Cancel") if can_keep else say("ShelfImport", "Close"))

    def _fail(self, problem: Exception) -> None:
        self.form.import_button.setEnabled(True)
        if not isinstance(problem, UserError):
            self.context.fail(problem)
            return
        self.form.problem.setText(sentence(problem))
        self.form.problem.show()
        announce(self.form.problem, sentence(problem), urgent=True)


def _summary(file_name: str, plan: ImportPlan) -> str:
    """Return how many rows are new, there already and left out."""
    there = len(plan.changed) + len(plan.same)
    parts = [say("ShelfImport", "{n} new").format(n=len(plan.new))]
    if there:
        parts.append(say("ShelfImport", "{n} on the shelf already").format(n=there))
    if plan.faults:
        parts.append(say("ShelfImport", "{n} left out").format(n=len(plan.faults)))
    return say("ShelfImport", "{file}: {counts}").format(file=file_name, counts=", ".join(parts))

"""The trash: put back what was deleted, or delete it for good."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressBar, QWidget

from poreditary.app import theme
from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.forms.trash_dialog import Ui_TrashDialog
from poreditary.app.models.photo_work import PhotoWork
from poreditary.app.models.trash_list import TrashList, title_text
from poreditary.app.texts import action, say, sentence
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.message_line import MessageLine
from poreditary.app.widgets.row_delegate import TwoLineDelegate
from poreditary.domain.change import Changes
from poreditary.domain.plan import TrashItem
from poreditary.domain.words import mark
from poreditary.errors import UserError

ROOM_ON_SCREEN = 0.9
LIST, EMPTY = 1, 2
"""Pages of the stack; the first one keeps the room while the diary is read."""


class TrashDialog(QDialog):
    """What was deleted, the latest first, with the day and what it was."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.form = Ui_TrashDialog()
        self.form.setupUi(self)
        self.model = TrashList(self)
        self.message = MessageLine()
        self.progress = QProgressBar()
        self._work = PhotoWork(context, self, slowly=True)
        self._wanted: set[int] = set()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read what lies in the trash."""
        self.context.ask(self, lambda diary: diary.trash.items(), self._show)

    def selected(self) -> list[TrashItem]:
        """Return the selected things in the order of the list."""
        rows = sorted(index.row() for index in self.form.items.selectedIndexes())
        return [self.model.items[row] for row in rows]

    def put_back(self) -> None:
        """Put the selected things back, each as an action of its own."""
        self.message.clear()
        for item in self.selected():
            key = item.id
            self.context.change(self, lambda diary, k=key: diary.trash.restore(k), self._tell, self._fail)  # type: ignore[misc]

    def delete_forever(self) -> None:
        """Delete the selected things for good, after asking once."""
        self._delete(self.selected())

    def empty(self) -> None:
        """Delete everything in the trash for good, after asking once."""
        self._delete(self.model.items)

    def _delete(self, items: list[TrashItem]) -> None:
        self.message.clear()
        if not items or not self._is_sure(items):
            return
        from poreditary.diary.backup.making import delete_forever

        self._wanted = {item.id for item in items}
        self._set_busy(is_busy=True)
        # Where it is much, a backup is made before.
        Backing.of(self.context).make_way(self._work, delete_forever(sorted(self._wanted)))

    def reject(self) -> None:
        """Stop what is under way, else close."""
        if self._work.is_busy:
            self._work.cancel()
        else:
            super().reject()

    def _deleted(self, changes: object) -> None:
        """Let everybody know what the work did."""
        self._set_busy(is_busy=False)
        done: Changes = changes  # type: ignore[assignment]
        self.context.change(self, lambda _diary: done, self._tell, self._fail, quietly=True)
        Backing.of(self.context).look()

    def _not_deleted(self, problem: UserError) -> None:
        self._set_busy(is_busy=False)
        self.refresh()
        self._fail(problem)

    def _stopped(self) -> None:
        self.context.ask(self, lambda diary: diary.trash.items(), self._after_stop)

    def _after_stop(self, items: list[TrashItem]) -> None:
        """Say whether it was stopped before anything was deleted, or after, while the backups were cleared of it."""
        if self._wanted <= {item.id for item in items}:
            self._set_busy(is_busy=False)
            self._show(items)
            self.message.show_status(say("TrashDialog", "Stopped. Nothing was deleted."))
        else:
            self._deleted(Changes(mark("Changes", "Deleted for good"), frozenset({"trash", "photo"})))

    def _set_busy(self, *, is_busy: bool) -> None:
        if is_busy:
            self.progress.setRange(0, 0)
        self.progress.setVisible(is_busy)
        self.form.stack.setEnabled(not is_busy)
        self.form.close.setText(say("TrashDialog", "Cancel") if is_busy else say("TrashDialog", "Close"))
        self._name_buttons()

    def _step(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _is_sure(self, items: list[TrashItem]) -> bool:
        if len(items) == 1:
            question = say("TrashDialog", "Delete “{title}” for good?").format(title=title_text(items[0]))
        else:
            question = say("TrashDialog", "Delete {n} things for good?").format(n=len(items))
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.windowTitle())
        box.setText(question)
        box.setInformativeText(
            say("TrashDialog", "They cannot be put back after that, and nothing done before can be undone any more.")
        )
        delete = box.addButton(say("TrashDialog", "Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        theme.set_role(delete, "danger")
        box.setDefaultButton(box.addButton(say("TrashDialog", "Keep"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is delete

    def _show(self, items: list[TrashItem]) -> None:
        row = max(0, self.form.items.currentIndex().row())
        is_first = self.form.stack.currentIndex() == 0
        self.model.show(items)
        self.form.stack.setCurrentIndex(LIST if items else EMPTY)
        chosen = self.model.index(min(row, len(items) - 1))
        self.form.items.selectionModel().setCurrentIndex(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._name_buttons()
        if is_first or not items:
            (self.form.items if items else self.form.close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_buttons(self) -> None:
        is_free = not self._work.is_busy and self.progress.isHidden()
        has_some = is_free and bool(self.form.items.selectedIndexes())
        self.form.put_back.setEnabled(has_some)
        self.form.delete_forever.setEnabled(has_some)
        self.form.empty.setEnabled(is_free and bool(self.model.items))

    def _hear(self, changes: Changes) -> None:
        if "trash" in changes.tables:
            self.refresh()

    def _tell(self, changes: Changes) -> None:
        self.message.show_status(action(changes))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self.message.show_error(sentence(problem))
        else:
            self.context.fail(problem)

    def _lay_out(self) -> None:
        form, edge = self.form, theme.space(2)
        form.lines.setContentsMargins(edge, edge, edge, edge)
        form.lines.setSpacing(theme.space(1.5))
        form.lines.insertWidget(form.lines.indexOf(form.stack) + 1, self.message)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(say("TrashDialog", "How far the backup before it is"))
        self.progress.hide()
        form.lines.insertWidget(form.lines.indexOf(form.stack) + 1, self.progress)
        form.stack.addWidget(EmptyState(say("TrashDialog", "The trash is empty.")))
        form.items.setModel(self.model)
        form.items.setItemDelegate(TwoLineDelegate(form.items))
        form.items.setUniformItemSizes(True)
        form.items.setMouseTracking(True)
        self.resize(QSize(theme.space(72), theme.space(60)).boundedTo(self.screen().availableSize() * ROOM_ON_SCREEN))

    def _connect(self) -> None:
        form = self.form
        form.put_back.clicked.connect(self.put_back)
        form.delete_forever.clicked.connect(self.delete_forever)
        form.empty.clicked.connect(self.empty)
        form.close.clicked.connect(self.reject)
        form.items.doubleClicked.connect(lambda _index: self.put_back())
        form.items.selectionModel().selectionChanged.connect(lambda *_: self._name_buttons())
        self.context.changed.connect(self._hear)
        self._work.stepped.connect(self._step)
        self._work.finished.connect(self._deleted)
        self._work.failed.connect(self._not_deleted)
        self._work.stopped.connect(self._stopped)
        where = Qt.ShortcutContext.WidgetShortcut
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), form.items, self.put_back).setContext(where)
        QShortcut(QKeySequence("Del"), form.items, self.delete_forever).setContext(where)

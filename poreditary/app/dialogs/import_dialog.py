"""Import photos: see what each file is, say its view, correct its time, then keep them together."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.import_dialog import Ui_ImportDialog
from poreditary.app.models.photo_imports import ImportModel, ImportRow, State, doubt_about
from poreditary.app.models.photo_intake import PhotoIntake, Seen
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.photo_import_delegate import ImportDelegate
from poreditary.app.widgets.photo_moment import dress_moment, moment_of, show_moment
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError

VIEWS = tuple(View)


class ImportDialog(QDialog):
    """The files of one import; photos of a session are kept with it."""

    imported = Signal(object)
    """list[str]: the SHA-256 of the photos that are in the diary now."""

    def __init__(
        self,
        context: Context,
        paths: list[Path],
        session_id: int | None = None,
        session_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.files = ImportModel(paths)
        self.delegate = ImportDelegate(self.files)
        ratio = self.devicePixelRatioF()
        self.intake = PhotoIntake(context, round(self.delegate.side * ratio), self)
        self._session_id = session_id
        self._pattern: list[View] = list(map(View, context.preferences.views))
        self._is_looking, self._is_keeping = True, False
        self._furnish(session_name)
        self._connect()
        context.ask(self, lambda diary: diary.photos.last_views(), self._begin)
        self._show_choice()
        self._show_counts()

    def _furnish(self, session_name: str) -> None:
        form, edge = self.form, theme.space(2)
        self.setWindowTitle(say("ImportDialog", "Import photos"))
        room = self.screen().availableSize()
        self.resize(QSize(theme.space(90), theme.space(70)).boundedTo(room * 0.9))
        form.lines.setContentsMargins(edge, edge, edge, edge)
        form.lines.setSpacing(theme.space(1.5))
        for label in (form.session_title, form.progress_text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        form.session_title.setText(say("ImportDialog", "With the session {name}").format(name=session_name))
        form.session_title.setVisible(bool(session_name))
        form.files.setModel(self.files)
        form.files.setItemDelegate(self.delegate)
        form.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.files.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        form.files.setUniformItemSizes(True)
        form.view.addItems([word(view) for view in VIEWS])
        dress_moment(form.taken)
        kept = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kept.setRetainSizeWhenHidden(True)
        form.progress.setSizePolicy(kept)

    def _connect(self) -> None:
        form = self.form
        form.cancel.clicked.connect(self.reject)
        form.import_button.clicked.connect(self._keep)
        form.leave_out.clicked.connect(self._leave_out)
        form.view.activated.connect(self._set_view)
        form.taken.dateTimeChanged.connect(self._set_time)
        form.files.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        QShortcut(QKeySequence("Del"), form.files, self._leave_out, context=Qt.ShortcutContext.WidgetShortcut)
        self.intake.looked.connect(self._take)
        self.intake.refused.connect(self._refuse)
        self.intake.stepped.connect(self._show_progress)
        self.intake.all_looked.connect(self._all_looked)
        self.intake.kept.connect(self._kept)
        self.intake.failed.connect(self._fail)

    def _begin(self, last_views: list[View]) -> None:
        self._pattern = last_views or self._pattern
        self.intake.look([row.path for row in self.files.rows])

    def _take(self, path: Path, seen: Seen, known: Photo | None) -> None:
        at = self.files.row_of(path)
        if at is None:
            return
        incoming = seen.incoming
        twin = self.files.holding(incoming.sha256)
        fields = {"image": seen.image, "incoming": incoming}
        if known is not None:
            self.files.change(at, state=State.KNOWN, reason=say("ImportDialog", "already in the diary"), **fields)
        elif twin is not None:
            reason = say("ImportDialog", "the same photo as {name}").format(name=twin.path.name)
            self.files.change(at, state=State.KNOWN, reason=reason, **fields)
        else:
            view = self.files.guess_view(incoming.taken.date(), self._pattern)
            doubt = doubt_about(incoming.taken, self._now())
            self.files.change(at, state=State.READY, view=view, doubt=doubt, **fields)
            self._select_first(at)
        self._show_choice()
        self._show_counts()

    def _select_first(self, at: int) -> None:
        """Let the keys begin at the first photo that can be kept."""
        if len(self.files.ready()) == 1 and not self._selected():
            self._select(at)

    def _select(self, at: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.form.files.selectionModel().setCurrentIndex(self.files.index(at), flag)

    def _refuse(self, path: Path, problem: Exception) -> None:
        at = self.files.row_of(path)
        if at is not None:
            unknown = say("ImportDialog", "This file could not be read.")
            reason = sentence(problem) if isinstance(problem, UserError) else unknown
            self.files.change(at, state=State.REFUSED, reason=reason)
        self._show_counts()

    def _all_looked(self) -> None:
        self._is_looking = False
        self._show_counts()

    def _keep(self) -> None:
        # A key pressed for the button leaves the focus, and what is typed, in the field.
        self.form.taken.interpretText()
        self._is_keeping = True
        self._show_choice()
        self._show_counts()
        self.intake.keep(self.files.ready(), self._session_id)

    def _kept(self, changes: Changes | None) -> None:
        """Close where all is kept; where a file was refused, stay and show the reason."""
        self._is_keeping = False
        kept = self.files.ready() if changes else []
        self.imported.emit([row.incoming.sha256 for row in kept if row.incoming is not None])
        if changes and not self._was_refused_late():
            self.accept()
            return
        for row in kept:
            at = self.files.row_of(row.path)
            if at is not None:
                self.files.change(at, state=State.KNOWN, reason=say("ImportDialog", "in the diary now"))
        self._show_choice()
        self._show_counts()

    def _was_refused_late(self) -> bool:
        """Return whether a file that could be kept when it was looked at no longer could."""
        return any(row.state is State.REFUSED and row.incoming is not None for row in self.files.rows)

    def _fail(self, problem: UserError) -> None:
        self._is_keeping = False
        self._show_choice()
        self._show_counts()
        theme.set_role(self.form.progress_text, "care")
        self.form.progress_text.setText(sentence(problem))
        announce(self.form.progress_text, sentence(problem), urgent=True)

    def _selected(self) -> list[int]:
        rows = sorted(index.row() for index in self.form.files.selectionModel().selectedIndexes())
        return [row for row in rows if row < len(self.files.rows)]

    def _selected_ready(self) -> list[tuple[int, ImportRow]]:
        rows = ((at, self.files.rows[at]) for at in self._selected())
        return [(at, row) for at, row in rows if row.state is State.READY]

    def _show_choice(self) -> None:
        """Show view and time of what is selected."""
        form, chosen = self.form, self._selected_ready()
        views = {row.view for _at, row in chosen}
        form.view.setEnabled(bool(chosen) and not self._is_keeping)
        form.view.setCurrentIndex(VIEWS.index(views.pop()) if len(views) == 1 else -1)
        form.taken.setEnabled(len(chosen) == 1 and not self._is_keeping)
        form.leave_out.setEnabled(bool(self._selected()) and not self._is_keeping)
        form.choice_title.setText(_choice_text(len(chosen)))
        incoming = chosen[0][1].incoming if len(chosen) == 1 else None
        with QSignalBlocker(form.taken):
            show_moment(form.taken, None if incoming is None else incoming.taken)

    def _set_view(self) -> None:
        for at, _row in self._selected_ready():
            self.files.change(at, view=VIEWS[self.form.view.currentIndex()])

    def _set_time(self) -> None:
        chosen = self._selected_ready()
        if len(chosen) != 1 or chosen[0][1].incoming is None:
            return
        at, row = chosen[0]
        taken = moment_of(self.form.taken)
        if row.incoming is not None and taken != row.incoming.taken:
            typed = replace(row.incoming, taken=taken, taken_from="typed", taken_offset=None)
            self.files.change(at, incoming=typed, doubt=doubt_about(taken, self._now()))

    def _leave_out(self) -> None:
        rows = self._selected()
        if self._is_keeping or not rows:
            return
        self.files.leave_out(rows)
        if self.files.rows:
            self._select(min(rows[0], len(self.files.rows) - 1))
        self._show_choice()
        self._show_counts()

    def _show_counts(self) -> None:
        ready, form = len(self.files.ready()), self.form
        is_busy = self._is_looking or self._is_keeping
        form.title.setText(_title_text(len(self.files.rows), self.files))
        form.import_button.setText(
            (say("ImportDialog", "Import 1 photo") if ready == 1 else say("ImportDialog", "Import {n} photos")).format(
                n=ready
            )
        )
        form.import_button.setEnabled(ready > 0 and not is_busy)
        form.cancel.setText(say("ImportDialog", "Cancel") if ready or is_busy else say("ImportDialog", "Close"))
        form.progress.setVisible(is_busy)
        if not is_busy:
            theme.set_role(form.progress_text, "note")
            form.progress_text.clear()

    def _show_progress(self, done: int, of: int) -> None:
        text = (
            say("ImportDialog", "Keeping {done} of {of}")
            if self._is_keeping
            else say("ImportDialog", "Looking at {done} of {of}")
        )
        self.form.progress.setRange(0, max(1, of))
        self.form.progress.setValue(done)
        self.form.progress_text.setText(text.format(done=min(done + 1, of), of=of))

    def _now(self) -> datetime:
        return self.context.clock().local.replace(tzinfo=None)

    def reject(self) -> None:
        """Stop; what was not entered yet will not be."""
        self.intake.stop()
        super().reject()


def _choice_text(n: int) -> str:
    if n == 0:
        return say("ImportDialog", "Select a photo to change its view or time")
    if n == 1:
        return say("ImportDialog", "The selected photo")
    return say("ImportDialog", "{n} selected photos").format(n=n)


def _title_text(n: int, files: ImportModel) -> str:
    known, refused = files.count(State.KNOWN), files.count(State.REFUSED)
    parts = [(say("ImportDialog", "1 file") if n == 1 else say("ImportDialog", "{n} files")).format(n=n)]
    if known:
        parts.append(say("ImportDialog", "{n} already in the diary").format(n=known))
    if refused:
        parts.append(say("ImportDialog", "{n} cannot be imported").format(n=refused))
    return ", ".join(parts)

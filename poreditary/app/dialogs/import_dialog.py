"""Import photos: see what each file is, say its view, correct its time, then keep them together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.dialogs.field_values import end_typing, typing_into
from poreditary.app.dialogs.import_choice import ImportChoice
from poreditary.app.dialogs.import_condition import condition_of, dress_condition, offer_answers, read_answers
from poreditary.app.forms.import_dialog import Ui_ImportDialog
from poreditary.app.models.photo_import_gate import ImportGate, Verdict
from poreditary.app.models.photo_import_words import doubt_about
from poreditary.app.models.photo_imports import ImportModel, State, is_close_up
from poreditary.app.models.photo_intake import Known, PhotoIntake, Seen
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.photo_import_delegate import ImportDelegate
from poreditary.diary.incoming import Source
from poreditary.domain.change import Changes
from poreditary.domain.intake import view_in_name
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode
from poreditary.domain.rhythm import CLOSE_UPS
from poreditary.errors import UserError

SITTING_LETTERS = 16
"""The field for sittings keeps its width, whatever it offers."""
SOON_MS = 100
LIST_UNITS = 20


class ImportDialog(QDialog):
    """The files of one import; photos of a session are kept with it."""

    imported = Signal(object)
    """list[str]: the SHA-256 of the photos that are in the diary now."""
    declined = Signal(object)
    """list[Source]: files that were left out, or cannot be imported."""

    def __init__(
        self,
        context: Context,
        sources: Sequence[Source],
        session_id: int | None = None,
        session_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.files = ImportModel(sources, GateMode(context.preferences.photo_gate))
        self.delegate = ImportDelegate(self.files)
        ratio = self.devicePixelRatioF()
        self.intake = PhotoIntake(context, round(self.delegate.side * ratio), session_id, self)
        self.gate = ImportGate(context, self)
        self._pattern: list[View] = list(map(View, context.preferences.views))
        self._is_looking, self._is_keeping, self._is_usual = True, False, False
        self._new_days: set[date] = set()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._catch_up)
        self._furnish(session_name)
        self.choice = ImportChoice(context, self.form, self.files, session_id, self)
        self._connect()
        context.ask(self, lambda diary: (diary.photos.last_views(), read_answers(diary)), self._begin)
        self.choice.show()
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
        form.files.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        form.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.files.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        form.files.setUniformItemSizes(True)
        form.sitting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.sitting.setMinimumContentsLength(SITTING_LETTERS)
        dress_condition(form)
        form.want_anyway.setVisible(self.files.mode is GateMode.STRICT)
        # All else scrolls where large text leaves no room for it.
        form.files.setMinimumHeight(theme.space(LIST_UNITS))
        form.inside_lines.setContentsMargins(0, 0, 0, 0)
        form.inside_lines.setSpacing(theme.space(1.5))
        kept = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kept.setRetainSizeWhenHidden(True)
        form.progress.setSizePolicy(kept)

    def _connect(self) -> None:
        form = self.form
        form.cancel.clicked.connect(self.reject)
        form.import_button.clicked.connect(self._keep)
        form.taken.dateTimeChanged.connect(lambda _taken: self._show_counts())
        self.choice.left_out.connect(self.declined)
        self.choice.left_out.connect(lambda _sources: self._show_counts())
        self.choice.changed.connect(self._show_counts)
        self.choice.view_said.connect(self._judge)
        self.gate.judged.connect(self._take_verdicts)
        self.gate.finished.connect(self._keep_judged)
        self.intake.looked.connect(self._take)
        self.intake.pictured.connect(self._take_picture)
        self.files.image_wanted.connect(self._picture_again)
        self.intake.refused.connect(self._refuse)
        self.intake.stepped.connect(self._show_progress)
        self.intake.all_looked.connect(self._all_looked)
        self.intake.kept.connect(self._kept)
        self.intake.failed.connect(self._fail)

    def _begin(self, answer: tuple[list[View], dict[str, list[str]]]) -> None:
        last_views, answers = answer
        self._pattern, self._is_usual = last_views or self._pattern, bool(last_views)
        offer_answers(self.form, answers)
        self.intake.look([row.source for row in self.files.rows])

    def _take(self, source: Source, seen: Seen, known: Known) -> None:
        at = self.files.row_of(source)
        if at is None:
            return
        incoming = seen.incoming
        twin = self.files.holding(incoming.sha256)
        fields: dict[str, Any] = {"image": seen.image, "incoming": incoming, "measured": seen.measured}
        if known.photo is not None:
            day = day_and_month(known.photo.day, self.context.today())
            reason = say("ImportDialog", "already in the diary, {day}, {view}")
            reason = reason.format(day=day, view=word(known.photo.view))
            self.files.change(at, state=State.KNOWN, reason=reason, **fields)
        elif twin is not None:
            reason = say("ImportDialog", "the same photo as {name}").format(name=twin.name)
            self.files.change(at, state=State.TWICE, reason=reason, **fields)
        else:
            told = view_in_name(source.name)
            view = told or self.files.guess_view(incoming.taken.date(), self._pattern)
            is_other = is_close_up(seen.measured) and view not in CLOSE_UPS
            is_likely = self._is_usual and incoming.taken_from != "file" and not is_other
            fields["has_ground"] = told is not None or is_likely
            doubt = doubt_about(incoming, self._now())
            self.files.change(at, state=State.READY, view=view, doubt=doubt, **fields)
            self.choice.learn(known.day, known.spans)
            self._new_days.add(known.day)
            self._select_first(at)
            self._judge([at])
        self._catch_up_soon()

    def _catch_up_soon(self) -> None:
        """Say what is new a few times a second: with ten thousand files, each time takes a while."""
        if not self._soon.isActive():
            self._soon.start()

    def _catch_up(self) -> None:
        days, self._new_days = self._new_days, set()
        if days:
            self.choice.guess_places(days)
        self.choice.show()
        self._show_counts()

    def _judge(self, rows: list[int]) -> None:
        for row in (self.files.rows[at] for at in rows):
            if row.measured is not None:
                self.gate.want(row.source, row.view, row.measured)

    def _take_verdicts(self, verdicts: list[Verdict]) -> None:
        found = ((self.files.row_of(verdict.source), verdict) for verdict in verdicts)
        rows = {at: (self.files.rows[at], verdict.quality, verdict.view) for at, verdict in found if at is not None}
        fresh = {at: replace(row, quality=quality) for at, (row, quality, view) in rows.items() if row.view is view}
        self.files.replace_rows(fresh)
        self._catch_up_soon()

    def _select_first(self, at: int) -> None:
        """Let the keys begin at the first photo that can be kept."""
        if self.files.count(State.READY) == 1 and not self.choice.selected():
            self.choice.select(at)

    def _refuse(self, source: Source, problem: Exception) -> None:
        at = self.files.row_of(source)
        if at is not None:
            unknown = say("ImportDialog", "This file could not be read.")
            reason = sentence(problem) if isinstance(problem, UserError) else unknown
            self.files.change(at, state=State.REFUSED, reason=reason)
        self._catch_up_soon()

    def _all_looked(self) -> None:
        self._is_looking = False
        self._catch_up()

    def _keep(self) -> None:
        # A key pressed for the button leaves the focus, and what is typed, in the field.
        try:
            end_typing(self)
        except UserError as problem:
            self._fail(problem)
            return
        self.form.taken.interpretText()
        self.choice.settle()
        self._is_keeping = True
        self.choice.hold(is_held=True)
        self._show_counts()
        if not self.gate.is_busy:
            self._keep_judged()

    def _keep_judged(self) -> None:
        """Keep what the person asked to be kept, now that all of it is judged."""
        if self._is_keeping and not self.intake.is_keeping:
            self.intake.keep(self.files.ready(), condition_of(self.form), self.files.mode)

    def _kept(self, changes: Changes | None) -> None:
        """Close where all is kept; where a file was refused, stay and show the reason."""
        self._is_keeping = False
        self.choice.hold(is_held=False)
        kept = self.files.ready() if changes else []
        self.imported.emit([row.incoming.sha256 for row in kept if row.incoming is not None])
        if changes and not self._was_refused_late() and not self.files.held_count():
            self.accept()
            return
        places = [at for at in (self.files.row_of(row.source) for row in kept) if at is not None]
        self.files.change_all(places, state=State.KNOWN, reason=say("ImportDialog", "in the diary now"))
        self.choice.show()
        self._show_counts()

    def _was_refused_late(self) -> bool:
        """Return whether a file that could be kept when it was looked at no longer could."""
        return any(row.state is State.REFUSED and row.incoming is not None for row in self.files.rows)

    def _fail(self, problem: UserError) -> None:
        self._is_keeping = False
        self.choice.hold(is_held=False)
        self._show_counts()
        theme.set_role(self.form.progress_text, "care")
        self.form.progress_text.setText(sentence(problem))
        announce(self.form.progress_text, sentence(problem), urgent=True)

    def _show_counts(self) -> None:
        held, form = self.files.held_count(), self.form
        ready = self.files.count(State.READY) - held
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
        if not is_busy and not typing_into(form.taken).unread:
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

    def drop_pictures(self) -> None:
        """Let go of the small pictures and of the photos the gate holds others against."""
        self.intake.drop_pictures()
        self.gate.drop_pictures()
        self.files.drop_pictures()

    def _picture_again(self, source: Source) -> None:
        at = self.files.row_of(source)
        incoming = None if at is None else self.files.rows[at].incoming
        if incoming is not None:
            self.intake.picture(source, incoming)

    def _take_picture(self, source: Source, image: QImage) -> None:
        at = self.files.row_of(source)
        if at is not None:
            self.files.change(at, image=image)

    def done(self, result: int) -> None:
        """Stop; what was not entered yet will not be."""
        self.intake.stop()
        self.gate.stop()
        refused = [row.source for row in self.files.rows if row.state is State.REFUSED]
        if refused:
            self.declined.emit(refused)
        super().done(result)


def _title_text(n: int, files: ImportModel) -> str:
    known, refused = files.count(State.KNOWN), files.count(State.REFUSED)
    parts = [(say("ImportDialog", "1 file") if n == 1 else say("ImportDialog", "{n} files")).format(n=n)]
    if known:
        parts.append(say("ImportDialog", "{n} already in the diary").format(n=known))
    twice = files.count(State.TWICE)
    if twice:
        parts.append(say("ImportDialog", "{n} twice in this selection").format(n=twice))
    held = files.held_count()
    if held:
        parts.append(say("ImportDialog", "{n} held back").format(n=held))
    if refused:
        parts.append(say("ImportDialog", "{n} cannot be imported").format(n=refused))
    return ", ".join(parts)

"""Choose what is measured of a view: patches on a photo of it, and that photo's scale."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.patches_gates import CautionPart
from poreditary.app.dialogs.patches_opening import PatchesOpening, read_opening
from poreditary.app.dialogs.patches_panel import PatchPanel
from poreditary.app.dialogs.patches_scale import ScalePart
from poreditary.app.enter import press_by_enter
from poreditary.app.forms.patches_dialog import Ui_PatchesDialog
from poreditary.app.models.patch_drawing import PatchDrawing
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.patches_photo import PatchesPhoto
from poreditary.app.widgets.photo_words import spoken_text
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.diary.measure_setup import begin_measuring
from poreditary.domain.change import Changes
from poreditary.domain.oval_moves import room_of
from poreditary.errors import UserError

SIDE_UNITS = 40
SIDE_PART = 0.45
"""The panel beside the photo takes no more of the width than that."""


class PatchesDialog(QDialog):
    """The photo with its patches, and beside it what is said of them; nothing is kept before the person says so."""

    saved = Signal(int)
    """The id of what is measured now."""
    other_asked = Signal(int)
    """The id of another photo, whose patches are to be shown instead."""

    def __init__(self, context: Context, opening: PatchesOpening, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.opening = context, opening
        self.form = Ui_PatchesDialog()
        self.form.setupUi(self)
        self.drawing = PatchDrawing(self)
        self.shown = PatchesPhoto(context, self.drawing)
        self.form.photo_place.addWidget(self.shown)
        self.panel = PatchPanel(self.form, self.shown.ovals, self)
        self.scale_part = ScalePart(context, self.form, self.shown, self)
        self.caution_part = CautionPart(context, self.form.cautions, self)
        self._is_saving = False
        self._furnish()
        self._order_keys()
        self._connect()
        self._begin()

    def _furnish(self) -> None:
        form, space = self.form, theme.space
        form.lines.setContentsMargins(space(2), space(2), space(2), space(2))
        form.lines.setSpacing(space())
        form.middle.setSpacing(space(2))
        form.panel_lines.setContentsMargins(0, 0, space(1.5), 0)
        for lines in (form.panel_lines, form.pupils_lines, form.photo_lines, form.week_lines, form.cautions):
            lines.setSpacing(space(0.75))
        for heading in (form.scale_heading, form.photo_heading, form.week_heading):
            heading.setContentsMargins(0, space(), 0, 0)
        form.problem.hide()
        self._week_text = WrappedText(form.week)
        form.panel_lines.addStretch(1)

    def _order_keys(self) -> None:
        """Let Tab go from the photo down the panel to the buttons."""
        form, panel = self.form, self.panel
        widgets = (
            *(self.shown.ovals, self.shown.pupils, *self.shown.tool_buttons, form.zone),
            *(panel.new, panel.delete, panel.undo, panel.redo),
            *(form.card, form.bar, form.pupils, form.millimetres, form.mark, form.none),
            *(form.week, form.stop, form.cancel, form.keep),
        )
        for before, after in pairwise(widgets):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        form = self.form
        form.keep.clicked.connect(self.accept)
        form.cancel.clicked.connect(self.reject)
        form.stop.clicked.connect(self._go_elsewhere)
        self.drawing.changed.connect(self._hear)
        self.scale_part.changed.connect(self._hear)
        self.scale_part.sought.connect(lambda: self.caution_part.open(self.opening.photo))
        self.caution_part.told.connect(self._show_cautions)
        self.shown.ovals.zone_asked.connect(form.zone.setFocus)

    def _begin(self) -> None:
        opening, photo = self.opening, self.opening.photo
        title = say("Patches", "Measure the view {view}: photo of {day}")
        self.setWindowTitle(title.format(view=word(photo.view), day=medium_day(photo.day)))
        self.drawing.open(opening.patches, room_of(photo.width, photo.height), photo.view)
        self.shown.open(photo, spoken_text(photo))
        self.scale_part.open(photo, opening.scale)
        self._show_texts(opening)
        self._show_cautions("", [])
        self.scale_part.seek_card(photo)
        self.resize(self.sizeHint())

    def _show_texts(self, opening: PatchesOpening) -> None:
        form, view = self.form, word(opening.photo.view)
        form.week_room.setVisible(not opening.has_week)
        form.week.setChecked(opening.is_late and not opening.is_same)
        if not opening.is_late:
            self._week_text.set(say("Patches", "Begin it with the nex&t sitting"))
        form.week_note.setText(
            say(
                "Patches",
                "Three sittings on different days with nothing changed in your routine. They teach the program how "
                "much your own photos differ by themselves. Without it a cautious value is assumed.",
            )
        )
        form.stop.setVisible(opening.is_same or opening.first is not None)
        if opening.is_same:
            text = say("Patches", "These areas of skin are measured. What you change is measured anew on every photo.")
            form.keep.setText(say("Patches", "Keep these patches"))
        elif opening.first is not None:
            day = medium_day(opening.first.day)
            text = say(
                "Patches",
                "The view {view} is measured from {day} on. Measured from this photo on, a new series begins; "
                "what was measured until now stays.",
            ).format(view=view, day=day)
            form.stop.setText(say("Patches", "Show the patches of {day}").format(day=day))
        else:
            text = say(
                "Patches",
                "Choose the patches: areas of skin to measure. They are found again on every later photo of this view.",
            )
        form.about.setText(text)

    def _hear(self) -> None:
        """Follow the drawing and the scale; what was wrong may no longer be."""
        self.show_problem("")
        scale, photo = self.scale_part.known_scale(), self.opening.photo
        longest = max(photo.width, photo.height)
        self.shown.ovals.set_scale(None if scale.px_per_mm is None else longest / scale.px_per_mm)
        self.panel.show()
        self.caution_part.show(self.drawing.patches, scale)

    def _show_cautions(self, text: str, lines: list[str]) -> None:
        form = self.form
        form.photo_room.setVisible(bool(text))
        form.photo_state.setText(text)
        if lines:
            announce(form.photo_state, " ".join([text, *lines]))

    def _is_changed(self) -> bool:
        return self.drawing.can_undo or self.scale_part.is_touched

    def _go_elsewhere(self) -> None:
        """Stop measuring the view, or show the photo that it is measured from by now."""
        opening = self.opening
        if opening.is_same:
            self._change(lambda diary: diary.patches.remove(opening.photo.view))
        elif opening.first is not None and self._may_leave():
            self.done(QDialog.DialogCode.Rejected)
            self.other_asked.emit(opening.first.id)

    def accept(self) -> None:
        """Measure from this photo on; the dialog stays open where that cannot be."""
        if self._is_saving:
            return
        try:
            scale = self.scale_part.scale()
        except UserError as problem:
            self.show_problem(sentence(problem))
            return
        photo_id, patches = self.opening.photo.id, self.drawing.patches
        wants_week = self.form.week.isChecked() and not self.opening.has_week
        self._change(lambda diary: begin_measuring(diary, photo_id, patches, scale, wants_week=wants_week))

    def _change(self, job: entry_dialog.Job) -> None:
        self._set_saving(is_saving=True)
        self.context.change(self, job, self._done, self._failed)

    def reject(self) -> None:
        """Go back from the pupils to the patches, else close, after asking where something was changed."""
        if self.scale_part.stop_marking() or self._is_saving or not self._may_leave():
            return
        super().reject()

    def _may_leave(self) -> bool:
        return not self._is_changed() or entry_dialog.ask_to_discard(self)

    def show_problem(self, text: str) -> None:
        """Say in one sentence what is wrong; an empty one takes it away."""
        self.form.problem.setText(text)
        self.form.problem.setVisible(bool(text))
        if text:
            announce(self.form.problem, text, urgent=True)

    def drop_pictures(self) -> None:
        """Let go of the photo, until it is painted again."""
        self.shown.drop_pictures()

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        for button in (self.form.keep, self.form.cancel, self.form.stop):
            button.setEnabled(not is_saving)

    def _done(self, changes: Changes) -> None:
        self._set_saving(is_saving=False)
        self.saved.emit(changes.id)
        super().accept()

    def _failed(self, problem: Exception) -> None:
        self._set_saving(is_saving=False)
        if isinstance(problem, UserError):
            self.show_problem(sentence(problem))
        else:
            self.context.fail(problem)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return as much of the window as there is: a photo is looked at."""
        parent, screen = self.parentWidget(), self.screen().availableGeometry().size()
        window = screen if parent is None else parent.window().size()
        return window.boundedTo(screen) - QSize(theme.space(2), theme.space(2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width between the photo and what stands beside it."""
        super().resizeEvent(event)
        self.form.side.setFixedWidth(min(theme.space(SIDE_UNITS), round(self.width() * SIDE_PART)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the button that the keys are on, and no other: in a field it only ends the typing."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let nothing go on that nobody waits for any more."""
        super().hideEvent(event)
        if not self.isVisible():
            self.caution_part.stop()


def open_patches(
    context: Context, photo_id: int, parent: QWidget, saved: Callable[[int], object] | None = None
) -> None:
    """Read a photo and open the dialog for it, unless another one is open; `saved` hears the measured view's id."""

    def open_one(opening: PatchesOpening) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        dialog = PatchesDialog(context, opening, parent)
        dialog.other_asked.connect(lambda other: open_patches(context, other, parent, saved))
        if saved is not None:
            dialog.saved.connect(saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.shown.ovals.setFocus()

    context.ask(parent, lambda diary: read_opening(diary, photo_id), open_one)

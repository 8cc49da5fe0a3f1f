"""Which camera, at which resolution, what is drawn over its picture, and how strict the gate is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.camera.cameras import CameraInfo, Choice, chosen
from poreditary.app.camera.locks import Part
from poreditary.app.context import Context
from poreditary.app.forms.studio_camera import Ui_StudioCamera
from poreditary.app.settings import Settings
from poreditary.app.studio.lock_words import offer_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.gate_text import gate_text
from poreditary.domain.quality import GateMode

EXAMPLE = "example"


class CameraPanel(QWidget):
    """Each choice holds at once; those of the camera and the preview are remembered on this computer."""

    done = Signal()
    camera_chosen = Signal(object)
    """Choice: the camera and its resolution."""
    example_chosen = Signal()
    locked = Signal(bool)
    guides_changed = Signal()
    gate_chosen = Signal(object)
    """GateMode."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cameras: tuple[CameraInfo, ...] = ()
        self.form = form = Ui_StudioCamera()
        form.setupUi(self)
        form.lines.setSpacing(theme.space(0.75))
        for mode in GateMode:
            form.gate.addItem(word(mode), mode)
        self._show_kept(context.settings)
        form.lock_note.hide()
        for box in (form.mirror, form.grid, form.outline):
            box.clicked.connect(self._keep_guides)
        form.lock.clicked.connect(self._keep_lock)
        form.camera.activated.connect(self._choose_camera)
        form.resolution.activated.connect(self._choose_resolution)
        form.gate.activated.connect(self._choose_gate)
        form.done.clicked.connect(self.done)

    def show_cameras(self, cameras: Sequence[CameraInfo], choice: Choice, *, is_example: bool) -> None:
        """Offer the cameras that are plugged in, and in the example diary a drawn picture."""
        form, self._cameras = self.form, tuple(cameras)
        with QSignalBlocker(form.camera):
            form.camera.clear()
            for info in cameras:
                form.camera.addItem(info.name, info.key)
            if self._context.preferences.is_example:
                form.camera.addItem(say("Studio", "Example picture"), EXAMPLE)
            found = chosen(self._cameras, choice)
            key = EXAMPLE if is_example else found[0].key if found else ""
            form.camera.setCurrentIndex(form.camera.findData(key))
        self._show_resolutions(None if is_example else choice)
        form.camera.setEnabled(form.camera.count() > 0)

    def show_locks(self, offered: tuple[Part, ...] | None, *, is_example: bool) -> None:
        """Offer the lock where there is something to lock, and say what there is not."""
        self.form.lock.setEnabled(not is_example and offered != ())
        text = offer_text(offered)
        self.form.lock_note.setText(text)
        self.form.lock_note.setVisible(bool(text))

    def show_gate(self, mode: GateMode) -> None:
        """Show how strict the gate is."""
        self.form.gate.setCurrentIndex(self.form.gate.findData(mode))
        self.form.gate_note.setText(gate_text(mode))

    def toggle(self, name: str) -> None:
        """Turn "mirror", "grid", "outline" or "lock" over, as its key does."""
        box = getattr(self.form, name)
        if box.isEnabled():
            box.click()

    def _show_kept(self, kept: Settings) -> None:
        self.form.mirror.setChecked(kept.is_mirrored)
        self.form.grid.setChecked(kept.has_grid)
        self.form.outline.setChecked(kept.has_outline)
        self.form.lock.setChecked(kept.is_exposure_locked)

    def _show_resolutions(self, choice: Choice | None) -> None:
        box, found = self.form.resolution, None if choice is None else chosen(self._cameras, choice)
        with QSignalBlocker(box):
            box.clear()
            for size in () if found is None else found[0].resolutions:
                box.addItem(f"{size.width} × {size.height}", size)
            box.setCurrentIndex(box.findData(None if found is None else found[1]))
        box.setEnabled(box.count() > 1)

    def _keep_guides(self) -> None:
        form = self.form
        kept = replace(
            self._context.settings,
            is_mirrored=form.mirror.isChecked(),
            has_grid=form.grid.isChecked(),
            has_outline=form.outline.isChecked(),
        )
        self._context.keep_settings(kept)
        self.guides_changed.emit()

    def _keep_lock(self, is_locked: bool) -> None:
        self._context.keep_settings(replace(self._context.settings, is_exposure_locked=is_locked))
        self.locked.emit(is_locked)

    def _choose_camera(self) -> None:
        key = self.form.camera.currentData()
        if key == EXAMPLE:
            self._show_resolutions(None)
            self.show_locks(None, is_example=True)
            self.example_chosen.emit()
        else:
            self._choose(Choice(key))

    def _choose_resolution(self) -> None:
        size = self.form.resolution.currentData()
        self._choose(Choice(self.form.camera.currentData(), size.width, size.height))

    def _choose(self, choice: Choice) -> None:
        self.show_locks(None, is_example=False)
        self._show_resolutions(choice)
        kept = replace(
            self._context.settings, camera=choice.key, camera_width=choice.width, camera_height=choice.height
        )
        self._context.keep_settings(kept)
        self.camera_chosen.emit(choice)

    def _choose_gate(self) -> None:
        mode: GateMode = self.form.gate.currentData()
        self.show_gate(mode)
        self.gate_chosen.emit(mode)

"""The camera's choices: which camera, what is locked, what is drawn over its picture, how strict the gate is."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from poreditary.app.camera.cameras import cameras
from poreditary.app.context import Context
from poreditary.app.studio.lock_words import lock_text
from poreditary.app.studio.source import Source
from poreditary.app.studio.stage import Stage
from poreditary.app.texts import say
from poreditary.domain.quality import GateMode
from poreditary.errors import UserError


class Choosing(QObject):
    """Opens the panel of the choices, keeps it true, and lets each choice hold."""

    def __init__(self, context: Context, stage: Stage, source: Source, set_gate: Callable[[], None]) -> None:
        super().__init__(source)
        self._context = context
        self._stage = stage
        self._source = source
        self._set_gate = set_gate
        panel = stage.camera
        panel.camera_chosen.connect(source.choose)
        panel.example_chosen.connect(self.use_example)
        panel.locked.connect(self._lock)
        panel.gate_chosen.connect(self._keep_mode)
        stage.no_picture.example_asked.connect(self.use_example)

    def open(self) -> None:
        """Show the choices."""
        self._stage.camera.show_gate(GateMode(self._context.preferences.photo_gate))
        self.refresh()
        self._stage.choose_camera()

    def refresh(self) -> None:
        """Show what there is to choose now: cameras come and go."""
        panel, source = self._stage.camera, self._source
        self.show_locks()
        try:
            found = cameras()
        except UserError:  # the picture's place says which library is missing
            found = []
        panel.show_cameras(found, source.camera.choice, is_example=source.is_example)

    def show_locks(self) -> None:
        """Show what the camera in use lets us lock."""
        self._stage.camera.show_locks(self._source.lockable, is_example=self._source.is_example)

    def use_example(self) -> None:
        """Show the drawn picture of the example diary."""
        self._stage.show_waiting(say("Studio", "Drawing the example picture…"))
        self._source.use_example()

    def turn_lock(self) -> None:
        """Turn the lock over, as its key does, and say where there is nothing to lock."""
        if self._stage.camera.form.lock.isEnabled():
            self._stage.camera.toggle("lock")
        elif text := lock_text(self._source.lockable, is_locked=False):
            self._context.noted.emit(text)

    def _lock(self, is_locked: bool) -> None:
        self._source.camera.set_locked(is_locked=is_locked)
        if text := lock_text(self._source.lockable, is_locked=is_locked):
            self._context.noted.emit(text)

    def _keep_mode(self, mode: GateMode) -> None:
        self._context.change(
            self,
            lambda diary: diary.preferences.save(replace(diary.preferences.get(), photo_gate=mode)),
            lambda _changes: self._set_gate(),
            quietly=True,
        )

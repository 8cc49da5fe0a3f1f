"""Settings: the folder that is watched for new photos, how strict the gate is, and the scale card."""

from dataclasses import replace

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.settings_photos import Ui_SettingsPhotos
from poreditary.app.pages.settings_scale_card import SettingsScaleCard
from poreditary.app.texts import say, word
from poreditary.app.watching import FolderWatch
from poreditary.app.widgets.gate_text import gate_text
from poreditary.domain.change import Changes
from poreditary.domain.quality import GateMode


class SettingsPhotos(QFrame):
    """Choose the folder, or none, which is how it begins, and what is said before a photo is kept."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = Ui_SettingsPhotos()
        self.form.setupUi(self)
        self.form.lines.setSpacing(theme.space(1))
        self.form.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.form.choose.clicked.connect(self.choose)
        self.form.stop.clicked.connect(lambda: self._keep(""))
        for mode in GateMode:
            self.form.gate.addItem(word(mode), mode)
        self.form.gate.activated.connect(self._keep_gate)
        self.scale_card = SettingsScaleCard(context, self.form, self)
        # A card that is made before the settings are read, or undo, shows them once they are known.
        context.changed.connect(self.show_kept)
        self.show_kept()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is kept as it is now."""
        super().showEvent(event)
        self.show_kept()

    def show_kept(self, _changes: Changes | None = None) -> None:
        """Show how strict the gate is, and what the bar of the scale card measures."""
        self.scale_card.show()
        mode = GateMode(self._context.preferences.photo_gate)
        self.form.gate.setCurrentIndex(self.form.gate.findData(mode))
        self.form.gate_note.setText(gate_text(mode))

    def _keep_gate(self) -> None:
        mode: GateMode = self.form.gate.currentData()
        if mode != self._context.preferences.photo_gate:
            self._context.change(
                self, lambda diary: diary.preferences.save(replace(diary.preferences.get(), photo_gate=mode))
            )

    def choose(self) -> None:
        """Ask for a folder and watch it from now on."""
        start = self._context.settings.watched_folder or QDir.homePath()
        chosen = QFileDialog.getExistingDirectory(self, say("SettingsPhotos", "Choose the folder to watch"), start)
        if chosen:
            self._keep(chosen)

    def _keep(self, folder: str) -> None:
        FolderWatch.of(self._context)
        self._context.keep_settings(replace(self._context.settings, watched_folder=folder))
        self._show()
        self.form.choose.setFocus()

    def _show(self) -> None:
        folder = self._context.settings.watched_folder
        self.form.folder.setText(folder or say("SettingsPhotos", "No folder is watched"))
        self.form.stop.setVisible(bool(folder))

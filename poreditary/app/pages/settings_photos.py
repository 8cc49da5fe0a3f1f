"""Settings: the folder that is watched for new photos."""

from dataclasses import replace

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QFrame

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.settings_photos import Ui_SettingsPhotos
from poreditary.app.texts import say
from poreditary.app.watching import FolderWatch


class SettingsPhotos(QFrame):
    """Choose the folder, or none, which is how it begins."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = Ui_SettingsPhotos()
        self.form.setupUi(self)
        self.form.lines.setSpacing(theme.space(1))
        self.form.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.form.choose.clicked.connect(self.choose)
        self.form.stop.clicked.connect(lambda: self._keep(""))
        self._show()

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

"""Settings: backups, where they go and how they stand, and what mends a diary."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QFileDialog, QFrame

from poreditary.app import theme
from poreditary.app.backing import Backing
from poreditary.app.context import Context
from poreditary.app.forms.settings_backup import Ui_SettingsBackup
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.age_words import moment_text, size_text
from poreditary.diary.backup.values import BackupState
from poreditary.diary.diary import Diary


@dataclass(frozen=True, slots=True)
class Place:
    """Where backups go: as it was chosen, empty for inside the diary's folder, and the sync service it belongs to."""

    chosen: str
    service: str | None
    is_kept: bool
    """Whether this diary is backed up at all; the made-up example and one that is only read are not."""


class SettingsBackup(QFrame):
    """How the backups stand, where they go, one file of all, and the ways back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._backing = Backing.of(context)
        self.form = Ui_SettingsBackup()
        self.form.setupUi(self)
        self.form.lines.setSpacing(theme.space(1))
        for group in (self.form.place, self.form.mend):
            self.form.lines.insertSpacing(self.form.lines.indexOf(group), theme.space(1))
        for label in (self.form.state, self.form.problem, self.form.place, self.form.advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._place = Place("", None, is_kept=False)
        self._wants_focus = False
        self._connect()
        self._show_state()
        self.setEnabled(False)

    def refresh(self) -> None:
        """Show how the backups stand."""
        self._context.ask(self, _place, self._show_place)
        self._backing.look()

    def take_focus(self) -> None:
        """Take the keys, once there is something to press."""
        self._wants_focus = not self.form.begin.isEnabled()
        self.form.begin.setFocus()

    def choose(self) -> None:
        """Ask for the folder of the backups and make one there."""
        start = self._place.chosen or QDir.homePath()
        title = say("SettingsBackup", "Choose the folder for backups, best on another disk")
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        if chosen:
            self._keep(str(Path(chosen)))

    def _connect(self) -> None:
        form, backing = self.form, self._backing
        form.begin.clicked.connect(self._begin)
        form.cancel.clicked.connect(backing.cancel)
        form.choose.clicked.connect(self.choose)
        form.inside.clicked.connect(lambda: self._keep(""))
        form.save_file.clicked.connect(self._save_file)
        form.restore.clicked.connect(self._restore)
        form.check.clicked.connect(self._context.check_asked)
        backing.changed.connect(self._show_state)
        backing.stepped.connect(self._step)

    def _begin(self) -> None:
        from poreditary.diary.backup.values import Why

        self._backing.begin(Why.ASKED)

    def _keep(self, folder: str) -> None:
        def save(diary: Diary) -> object:
            return diary.preferences.save(replace(diary.preferences.get(), backup_folder=folder))

        if folder != self._place.chosen:
            self._context.change(self, save, lambda _changes: self._begin())  # type: ignore[arg-type]

    def _save_file(self) -> None:
        from poreditary.app.dialogs.backup_file import save_as_file

        save_as_file(self._context, self)

    def _restore(self) -> None:
        from poreditary.app import mending

        mending.restore(self._context, self.window())

    def _show_place(self, place: Place) -> None:
        self._place = place
        form = self.form
        form.place.setText(_place_text(place))
        form.advice.setText(_advice_text(place))
        form.inside.setVisible(bool(place.chosen))
        for part in (form.begin, form.save_file, form.choose, form.inside):
            part.setEnabled(place.is_kept)
        form.restore.setEnabled(self._context.look is None)
        self.setEnabled(True)
        self._show_state()
        if self._wants_focus:
            self._wants_focus = False
            form.begin.setFocus()

    def _show_state(self) -> None:
        form, state, is_busy = self.form, self._backing.state, self._backing.is_busy
        if is_busy and form.progress.isHidden():
            form.progress.setRange(0, 0)
        had_focus = form.cancel.hasFocus() or form.begin.hasFocus()
        form.progress.setVisible(is_busy)
        form.cancel.setVisible(is_busy)
        form.begin.setEnabled(self._place.is_kept and not is_busy)
        if had_focus:
            (form.cancel if is_busy else form.begin).setFocus()
        form.state.setText(_state_text(state, self._context, is_busy=is_busy))
        problem = "" if state is None or state.problem is None else sentence(state.problem)
        form.problem.setText(problem)
        form.problem.setVisible(bool(problem))

    def _step(self, done: int, of: int) -> None:
        self.form.progress.setRange(0, of)
        self.form.progress.setValue(done)


def _place(diary: Diary) -> Place:
    from poreditary.diary.guard import sync_service

    preferences = diary.preferences.get()
    chosen = preferences.backup_folder
    service = sync_service(Path(chosen)) if chosen else None
    return Place(chosen, service, is_kept=not (diary.is_read_only or preferences.is_example))


def _state_text(state: BackupState | None, context: Context, *, is_busy: bool) -> str:
    if is_busy:
        return say("SettingsBackup", "Backing up; the diary can be used meanwhile.")
    if state is None:
        return say("SettingsBackup", "This diary is not backed up by itself.")
    if not state.count:
        return say("SettingsBackup", "There is no backup yet. One is made each day by itself.")
    one, several = say("SettingsBackup", "1 backup"), say("SettingsBackup", "{n} backups").format(n=state.count)
    count, size = one if state.count == 1 else several, size_text(state.size)
    if state.last is None:
        return say("SettingsBackup", "No backup is whole yet · {count}, {size} in all.").format(count=count, size=size)
    text = say("SettingsBackup", "Last backup {moment} · {count}, {size} in all. One is made each day by itself.")
    return text.format(moment=moment_text(state.last, context.today()), count=count, size=size)


def _place_text(place: Place) -> str:
    if place.chosen:
        return say("SettingsBackup", "Backups go to {folder}").format(folder=QDir.toNativeSeparators(place.chosen))
    return say("SettingsBackup", "Backups go into the diary's own folder.")


def _advice_text(place: Place) -> str:
    if place.service is not None:
        text = say(
            "SettingsBackup",
            "This folder belongs to {service}: it carries the backups to other computers. They are encrypted as the "
            "diary is; without a passphrase, whoever has them can open them.",
        )
        return text.format(service=place.service)
    if place.chosen:
        return say("SettingsBackup", "They are encrypted as the diary is and open with the same passphrase.")
    return say(
        "SettingsBackup", "There they are lost together with the diary when the disk fails. Another disk is safer."
    )

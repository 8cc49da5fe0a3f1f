"""Settings: what opens the diary, and when it locks itself."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QFrame, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.settings_vault import Ui_SettingsVault
from poreditary.app.texts import say
from poreditary.app.vault_flow import Step, VaultFlow
from poreditary.diary.diary import Diary
from poreditary.diary.vault import VaultState
from poreditary.domain.preferences import Preferences

MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)
"""What can be chosen; 0 is never."""


@dataclass(frozen=True, slots=True)
class VaultRead:
    """What opens the diary, the settings, and whether this computer has a keyring."""

    state: VaultState
    preferences: Preferences
    has_keyring: bool


class SettingsVault(QFrame):
    """The passphrase, the recovery code, the keyring, and locking; each choice holds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._read: VaultRead | None = None
        self._focus: tuple[QWidget, QWidget | None] | None = None
        self.form = Ui_SettingsVault()
        self.form.setupUi(self)
        self.form.lines.setSpacing(theme.space(1))
        self._flow = VaultFlow(context, self)
        self._flow.began.connect(self._work)
        self._flow.failed.connect(self.refresh)
        for minutes in MINUTES:
            self.form.idle.addItem(_minutes_text(minutes), minutes)
        self._connect()
        self.setEnabled(False)

    def refresh(self) -> None:
        """Show what the diary holds."""
        self._context.ask(self, _read, self._show)

    def _connect(self) -> None:
        form = self.form
        form.set_passphrase.clicked.connect(self._set_passphrase)
        form.remove.clicked.connect(self._remove)
        form.make_recovery.clicked.connect(self._make_recovery)
        form.remove_recovery.clicked.connect(self._remove_recovery)
        form.in_keyring.clicked.connect(self._keep_in_keyring)
        form.idle.activated.connect(self._keep_preferences)
        form.blurred.clicked.connect(self._keep_preferences)
        self._context.vault_changed.connect(self.refresh)

    def _show(self, read: VaultRead) -> None:
        self._read = read
        form, state = self.form, read.state
        has = state.has_passphrase
        form.state.setText(_state_text(has_passphrase=has))
        change, first = say("SettingsVault", "Change the passphrase…"), say("SettingsVault", "Set a passphrase…")
        form.set_passphrase.setText(change if has else first)
        form.remove.setVisible(has)
        form.recovery_state.setText(_recovery_text(has_recovery=state.has_recovery))
        again, new = say("SettingsVault", "Make a new recovery code…"), say("SettingsVault", "Make a recovery code…")
        form.make_recovery.setText(again if state.has_recovery else new)
        form.remove_recovery.setVisible(has and state.has_recovery)
        for part in (form.recovery_state, form.make_recovery, form.idle_label, form.idle):
            part.setVisible(has)
        form.in_keyring.setVisible(has and (read.has_keyring or state.is_in_keyring))
        form.in_keyring.setChecked(state.is_in_keyring)
        form.idle.setCurrentIndex(max(form.idle.findData(read.preferences.lock_after_minutes), 0))
        form.blurred.setChecked(read.preferences.are_photos_blurred)
        self.setEnabled(True)
        self._give_focus_back()

    def _remove(self) -> None:
        done = say("SettingsVault", "The passphrase was removed.")
        self._flow.prove(
            Step(
                say("SettingsVault", "Remove the passphrase"),
                say(
                    "SettingsVault",
                    "Then everybody who has the diary's folder can open it; the recovery code ends too.",
                ),
                say("SettingsVault", "Remove the passphrase"),
            ),
            lambda: self._flow.change(lambda diary: diary.vault.remove_passphrase(), done),
        )

    def _make_recovery(self) -> None:
        if self._read is None:
            return
        again = say("SettingsVault", "The code on your paper will stop working: the new one takes its place.")
        first = say("SettingsVault", "Who has the code can open the diary as with the passphrase.")
        step = Step(
            say("SettingsVault", "Recovery code"),
            again if self._read.state.has_recovery else first,
            say("SettingsVault", "Make the code"),
        )
        self._flow.prove(step, self._flow.make_recovery)

    def _remove_recovery(self) -> None:
        done = say("SettingsVault", "The recovery code was removed.")
        self._flow.prove(
            Step(
                say("SettingsVault", "Remove the recovery code"),
                say(
                    "SettingsVault",
                    "The code on your paper will stop working. Who forgets the passphrase then has lost the diary.",
                ),
                say("SettingsVault", "Remove the code"),
            ),
            lambda: self._flow.change(lambda diary: diary.vault.remove_recovery(), done),
        )

    def _keep_in_keyring(self, is_wanted: bool) -> None:
        self._flow.change(lambda diary: diary.vault.remember() if is_wanted else diary.vault.forget())

    def _keep_preferences(self) -> None:
        if self._read is None:
            return
        form, before = self.form, self._read.preferences
        wanted = replace(
            before, lock_after_minutes=form.idle.currentData(), are_photos_blurred=form.blurred.isChecked()
        )
        if wanted != before:
            self._read = replace(self._read, preferences=wanted)
            self._context.change(
                self,
                lambda diary: diary.preferences.save(_with(diary.preferences.get(), wanted)),
                lambda _changes: self._context.vault_changed.emit(),
            )

    def _set_passphrase(self) -> None:
        if self._read is not None:
            self._flow.set_passphrase(is_first=not self._read.state.has_passphrase)

    def _work(self) -> None:
        held = self.window().focusWidget()
        self.setEnabled(False)
        if held is not None and self.isAncestorOf(held):
            self._focus = held, self.window().focusWidget()
        self.form.state.setText(say("SettingsVault", "Working, about two seconds…"))

    def _give_focus_back(self) -> None:
        """Put the focus where it was before the card was off, or beside it, unless the person moved on meanwhile."""
        if self._focus is None:
            return
        (held, moved_to), self._focus = self._focus, None
        if moved_to is None or self.window().focusWidget() is moved_to:
            beside = self.form.make_recovery if held is self.form.remove_recovery else self.form.set_passphrase
            (held if held.isVisibleTo(self) else beside).setFocus()


def _read(diary: Diary) -> VaultRead:
    from poreditary.diary.vault import has_keyring

    return VaultRead(diary.vault.state, diary.preferences.get(), has_keyring())


def _with(now: Preferences, wanted: Preferences) -> Preferences:
    return replace(now, lock_after_minutes=wanted.lock_after_minutes, are_photos_blurred=wanted.are_photos_blurred)


def _state_text(*, has_passphrase: bool) -> str:
    if has_passphrase:
        return say("SettingsVault", "Everything in the diary is encrypted and opens with your passphrase.")
    return say(
        "SettingsVault",
        "Everything in the diary is encrypted, but its key lies beside it: everybody who has the diary's folder can "
        "open it. With a passphrase only you can.",
    )


def _recovery_text(*, has_recovery: bool) -> str:
    if has_recovery:
        return say("SettingsVault", "A recovery code opens it too, when the passphrase is forgotten.")
    return say("SettingsVault", "There is no recovery code: who forgets the passphrase has lost the diary.")


def _minutes_text(minutes: int) -> str:
    if not minutes:
        return say("SettingsVault", "never")
    return say("SettingsVault", "1 minute") if minutes == 1 else say("SettingsVault", "{n} minutes").format(n=minutes)

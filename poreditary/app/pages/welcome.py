"""The first run: what the person sees in the mirror, a routine to begin with, and where the diary lies."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.starter_dialog import Proposals, read_proposals, starter_words
from poreditary.app.forms.welcome_page import Ui_WelcomePage
from poreditary.app.page import Page
from poreditary.app.texts import say
from poreditary.app.vault_flow import VaultFlow
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.profile_form import ProfileForm
from poreditary.app.widgets.starter_choice import Choice, StarterChoice
from poreditary.diary.diary import Diary
from poreditary.diary.starter import begin, suited
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.change import Changes
from poreditary.domain.person import Profile


class FilledIn(NamedTuple):
    """What a person told so far."""

    profile: Profile
    wants_routine: bool
    choice: Choice | None = None


class WelcomePage(Page):
    """One page, all of it optional, one button to start."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_WelcomePage()
        content = QWidget()
        self.form.setupUi(content)
        self.form.lines.setSpacing(theme.space(2))
        column = Column()
        column.add(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        outer.addLayout(self._foot())
        self.profile_form = ProfileForm()
        self.form.pore_type_lines.addWidget(self.profile_form.pore_type)
        self.form.facts_lines.addWidget(self.profile_form.facts)
        self.form.folder.setText(context.settings.diary)
        self.form.another.clicked.connect(self._ask_for_another)
        self.from_file = QPushButton(say("Welcome", "Restore from a file…"))
        self.from_file.clicked.connect(self._restore_file)
        self.form.place_actions.insertWidget(self.form.place_actions.indexOf(self.form.another) + 1, self.from_file)
        self._flow = VaultFlow(context, self)
        self.form.set_passphrase.clicked.connect(lambda: self._flow.set_passphrase(is_first=True))
        context.vault_changed.connect(self._ask_vault)
        self._proposals: Proposals = {}
        self._wanted: Choice | None = None
        self.choice = StarterChoice(self.form.starter)
        self.choice.setContentsMargins(theme.space(3), 0, 0, theme.space())
        self.form.routine_lines.insertWidget(self.form.routine_lines.indexOf(self.form.own), self.choice)
        self.form.starter.toggled.connect(self.choice.setVisible)
        for button in self.profile_form.pore_type.findChildren(QRadioButton):
            button.toggled.connect(self._propose)
        self._order_stations()

    def _order_stations(self) -> None:
        """Let Tab go down the page: the description was made after what stands below it."""
        form = self.form
        parts = (self.profile_form.pore_type, form.routine_card, form.place_card, self.profile_form.facts)
        fields = [field for part in parts for field in part.findChildren(QWidget) if _takes_tab(field, part)]
        for before, after in pairwise([*fields, self.start]):
            QWidget.setTabOrder(before, after)

    def _foot(self) -> QHBoxLayout:
        self.start = QPushButton(say("Welcome", "Start the diary"))
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._start)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.space(1), 0, 0)
        row.addStretch()
        row.addWidget(self.start)
        row.addStretch()
        return row

    def refresh(self) -> None:
        """Read what is proposed; of the diary there is nothing to show, it is new."""
        self.context.ask(self, read_proposals, self._know)
        self._ask_vault()

    def place(self) -> object:
        """Return what was filled in, so that a switch of language keeps it."""
        choice = self.choice.choice() if self._proposals else None
        return FilledIn(self.profile_form.profile(), self.form.starter.isChecked(), choice)

    def show_place(self, place: object) -> None:
        """Fill in what was there before."""
        if isinstance(place, FilledIn):
            self.profile_form.show(place.profile)
            (self.form.starter if place.wants_routine else self.form.own).setChecked(True)
            self._wanted = place.choice
            if self._proposals:
                self._propose(is_chosen=True)

    def _ask_vault(self) -> None:
        self.context.ask(self, lambda diary: diary.vault.state.has_passphrase, self._show_vault)

    def _show_vault(self, has_passphrase: bool) -> None:
        self.form.set_passphrase.setVisible(not has_passphrase)
        if has_passphrase:
            self.form.key_note.setText(say("Welcome", "The diary is encrypted and opens with your passphrase."))

    def _know(self, answer: tuple[Catalogue, Proposals]) -> None:
        self._catalogue, self._proposals = answer
        self._propose(is_chosen=True)

    def _propose(self, is_chosen: bool) -> None:
        """Show the steps for the pore type that is chosen, with what was ticked before the page was made anew."""
        if not is_chosen or not self._proposals:
            return
        self.choice.show_steps(self._proposals[self.profile_form.profile().pore_type], self._catalogue)
        if self._wanted is not None:
            self.choice.choose(self._wanted)
            self._wanted = None

    def _ask_for_another(self) -> None:
        from poreditary.app.dialogs.folder import ask_for_diary

        folder = ask_for_diary(self, Path(self.context.settings.diary))
        if folder is not None:
            self.context.diary_asked.emit(folder)

    def _restore_file(self) -> None:
        from poreditary.app import mending

        mending.restore_file(self.context, self.window())

    def _start(self) -> None:
        self.start.setEnabled(False)
        profile, wants_routine = self.profile_form.profile(), self.form.starter.isChecked()
        chosen = self.choice.chosen() if self._proposals else None
        words = starter_words()
        preferences = replace(self.context.preferences, is_welcomed=True)

        def start(diary: Diary) -> Changes | None:
            with diary.together():
                if wants_routine:
                    begin(diary, words, chosen if chosen is not None else suited(diary, profile.pore_type))
                diary.person.save(profile)
                diary.preferences.save(preferences)
            changes = diary.undoable
            diary.forget_past()
            return changes

        self.context.change(self, start, lambda _changes: self.context.go_to("today"), self._failed, quietly=True)

    def _failed(self, problem: Exception) -> None:
        self.start.setEnabled(True)
        self.context.fail(problem)


def _takes_tab(field: QWidget, part: QWidget) -> bool:
    """Return whether Tab stops at a field of a part, rather than inside it or in what pops up from it."""
    is_inner = isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)
    is_here = field.window() is part.window() and not is_inner
    return is_here and bool(field.focusPolicy() & Qt.FocusPolicy.TabFocus)

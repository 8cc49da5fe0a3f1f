"""The first run: what the person sees in the mirror, a routine to begin with, and where the diary lies."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.welcome_page import Ui_WelcomePage
from poreditary.app.page import Page
from poreditary.app.texts import say
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.profile_form import ProfileForm
from poreditary.diary.diary import Diary
from poreditary.diary.starter import StarterWords, begin
from poreditary.domain.change import Changes
from poreditary.domain.person import Profile


class FilledIn(NamedTuple):
    """What a person told so far."""

    profile: Profile
    wants_routine: bool


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
        """Show nothing of the diary: it is new."""

    def place(self) -> object:
        """Return what was filled in, so that a switch of language keeps it."""
        return FilledIn(self.profile_form.profile(), self.form.starter.isChecked())

    def show_place(self, place: object) -> None:
        """Fill in what was there before."""
        if isinstance(place, FilledIn):
            self.profile_form.show(place.profile)
            (self.form.starter if place.wants_routine else self.form.own).setChecked(True)

    def _ask_for_another(self) -> None:
        from poreditary.app.dialogs.folder import ask_for_diary

        folder = ask_for_diary(self, Path(self.context.settings.diary))
        if folder is not None:
            self.context.diary_asked.emit(folder)

    def _start(self) -> None:
        self.start.setEnabled(False)
        filled = FilledIn(self.profile_form.profile(), self.form.starter.isChecked())
        words = StarterWords(say("Words", "Morning"), say("Words", "Evening"))
        preferences = replace(self.context.preferences, is_welcomed=True)

        def start(diary: Diary) -> Changes | None:
            with diary.together():
                if filled.wants_routine:
                    begin(diary, words)
                diary.person.save(filled.profile)
                diary.preferences.save(preferences)
            changes = diary.undoable
            diary.forget_past()
            return changes

        self.context.change(self, start, lambda _changes: self.context.go_to("today"), self._failed, quietly=True)

    def _failed(self, problem: Exception) -> None:
        self.start.setEnabled(True)
        self.context.fail(problem)

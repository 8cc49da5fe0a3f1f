"""Settings: the window's, the diary's, and the person's own description."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.forms.settings_page import Ui_SettingsPage
from poreditary.app.money import CURRENCIES
from poreditary.app.page import Page
from poreditary.app.pages.settings_backup import SettingsBackup
from poreditary.app.pages.settings_photos import SettingsPhotos
from poreditary.app.pages.settings_reminders import SettingsReminders
from poreditary.app.pages.settings_vault import SettingsVault
from poreditary.app.texts import say, word
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.profile_form import ProfileForm
from poreditary.app.widgets.signed_line import SignedLine
from poreditary.app.widgets.still_wheel import StillWheel
from poreditary.diary.diary import Diary
from poreditary.diary.guard import FolderWarning, warnings
from poreditary.domain.kinds import Aspect, View, Zone
from poreditary.domain.person import Profile
from poreditary.domain.preferences import LIFESTYLE, Preferences

LATEST_END_HOUR = 6
BOX_WIDTH = 24
"""Width of a check box in grid units, so that they stand in columns."""


class SettingsPage(Page):
    """Each choice holds at once; those of the diary can be undone."""

    tables: ClassVar[frozenset[str]] = frozenset({"setting", "profile", "caution", "reminder", "routine", "course"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_SettingsPage()
        content = QWidget()
        self.form.setupUi(content)
        self.form.lines.setSpacing(theme.space(2))
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.check_in_card), SettingsPhotos(context))
        self.column = column = Column()
        column.add(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self.reminders = SettingsReminders(context)
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.diary_card) + 1, self.reminders)
        self.backup = SettingsBackup(context)
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.diary_card) + 1, self.backup)
        self.vault = SettingsVault(context)
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.diary_card) + 1, self.vault)
        self.profile_form = ProfileForm()
        self.form.pore_type_lines.addWidget(self.profile_form.pore_type)
        self.form.facts_lines.addWidget(self.profile_form.facts)
        self.warning = SignedLine("care", "care")
        self.form.diary_lines.insertWidget(1, self.warning)
        self._boxes: dict[str, QCheckBox] = {}
        self._preferences = Preferences()
        self._filled = self.profile_form.profile()
        self._fill_choices()
        self._connect()
        StillWheel(content)
        # What a long job holds back is not there to be changed yet.
        self._allow(False)

    def refresh(self) -> None:
        """Show what the diary holds."""
        self.context.ask(self, _read, self._show)
        self.reminders.refresh()
        self.vault.refresh()
        self.backup.refresh()
        folder = Path(self.context.settings.diary)
        self.context.runner.compute(self, lambda: warnings(folder), self._warn)

    def show_place(self, place: object) -> None:
        """Go to the passphrase or to the backups, where those are asked for."""
        if place == "backup":
            self.column.ensureWidgetVisible(self.backup)
            self.backup.take_focus()
        if place == "vault":
            self.column.ensureWidgetVisible(self.vault)
            self.vault.form.set_passphrase.setFocus()

    def flush(self) -> None:
        """Keep what was typed into the description."""
        if self.holds():
            self._keep_profile()

    def holds(self) -> bool:
        """Return whether the description is another than the diary has."""
        return self._filled != self.profile_form.profile()

    def _fill_choices(self) -> None:
        form = self.form
        form.folder.setText(self.context.settings.diary)
        _offer(form.language, {"system": say("Settings", "As the system")} | texts.LANGUAGES)
        _offer(form.scheme, _schemes())
        form.language.setCurrentIndex(form.language.findData(self.context.settings.language))
        form.scheme.setCurrentIndex(form.scheme.findData(self.context.settings.scheme))
        for hour in range(LATEST_END_HOUR + 1):
            form.day_ends_at.addItem(_hour(hour), hour)
        form.currency.addItems(CURRENCIES)
        for weekday in range(7):
            form.photo_weekday.addItem(QLocale().standaloneDayName(weekday + 1), weekday)
        self._offer_boxes(form.zones, "zones", {zone: word(zone) for zone in Zone})
        self._offer_boxes(form.aspects, "aspects", {aspect: word(aspect) for aspect in Aspect})
        self._offer_boxes(form.lifestyle, "lifestyle", dict(zip(LIFESTYLE, _lifestyle_words(), strict=True)))
        self._offer_boxes(form.views, "views", {view: word(view) for view in View})

    def _offer_boxes(self, place: QWidget, group: str, choices: dict[str, str]) -> None:
        flow = FlowLayout(place)
        for value, text in choices.items():
            box = QCheckBox(text)
            box.setMinimumWidth(theme.space(BOX_WIDTH))
            box.clicked.connect(self._keep_preferences)
            self._boxes[f"{group}.{value}"] = box
            flow.addWidget(box)

    def _connect(self) -> None:
        form = self.form
        form.language.activated.connect(self._keep_window)
        form.scheme.activated.connect(self._keep_window)
        form.day_ends_at.activated.connect(self._keep_preferences)
        form.photo_weekday.activated.connect(self._keep_preferences)
        form.currency.activated.connect(self._keep_preferences)
        form.currency.setCompleter(None)  # type: ignore[arg-type]
        form.currency.currentTextChanged.connect(self._keep_currency)
        form.open_another.clicked.connect(self._ask_for_another)

    def _show(self, answer: tuple[Preferences, Profile]) -> None:
        self._preferences, profile = answer
        form, preferences = self.form, self._preferences
        form.day_ends_at.setCurrentIndex(preferences.day_ends_at)
        form.photo_weekday.setCurrentIndex(preferences.photo_weekday)
        form.currency.setCurrentText(preferences.currency)
        for key, box in self._boxes.items():
            group, value = key.split(".")
            box.setChecked(value in getattr(preferences, group))
        # What was typed and not kept yet stays; leaving the page keeps it.
        if self._filled == self.profile_form.profile():
            self.profile_form.show(profile)
            self._filled = self.profile_form.profile()
        self._allow(True)

    def _warn(self, found: list[FolderWarning]) -> None:
        self.warning.say("\n".join(texts.sentence(each.sentence) for each in found))

    def _allow(self, is_read: bool) -> None:
        form, description = self.form, self.profile_form
        fields = (form.day_ends_at, form.photo_weekday, form.currency, description.pore_type, description.facts)
        for part in (*fields, *self._boxes.values()):
            part.setEnabled(is_read)

    def _keep_window(self) -> None:
        form = self.form
        chosen = replace(self.context.settings, language=form.language.currentData(), scheme=form.scheme.currentData())
        # The pages are made anew for it, so this one has to be done with its own event first.
        QTimer.singleShot(0, self.context, lambda: self.context.settings_asked.emit(chosen))

    def _keep_preferences(self) -> None:
        preferences = replace(
            self._preferences,
            day_ends_at=self.form.day_ends_at.currentData(),
            photo_weekday=self.form.photo_weekday.currentData(),
            currency=self._currency(),
            zones=self._chosen("zones"),
            aspects=self._chosen("aspects"),
            lifestyle=self._chosen("lifestyle"),
            views=self._chosen("views"),
        )
        if preferences != self._preferences:
            self.context.change(self, lambda diary: diary.preferences.save(preferences))

    def _keep_currency(self) -> None:
        if self._currency() != self._preferences.currency:
            self._keep_preferences()

    def _currency(self) -> str:
        typed: str = self.form.currency.currentText().strip().upper()
        return typed if len(typed) == 3 and typed.isascii() and typed.isalpha() else self._preferences.currency

    def _chosen(self, group: str) -> tuple[str, ...]:
        """Return what is ticked: what was chosen before in its order, then what is new."""
        keys = [key.split(".")[1] for key, box in self._boxes.items() if key.startswith(group) and box.isChecked()]
        before: tuple[str, ...] = getattr(self._preferences, group)
        return (*(key for key in before if key in keys), *(key for key in keys if key not in before))

    def _keep_profile(self) -> None:
        before, profile = self._filled, self.profile_form.profile()
        self._filled = profile

        def failed(problem: Exception) -> None:
            self._filled = before
            self.context.fail(problem)

        self.context.change(self, lambda diary: diary.person.save(profile), failed=failed)

    def _ask_for_another(self) -> None:
        from poreditary.app.dialogs.folder import ask_for_diary

        folder = ask_for_diary(self, Path(self.context.settings.diary))
        if folder is not None:
            self.context.diary_asked.emit(folder)


def _read(diary: Diary) -> tuple[Preferences, Profile]:
    return diary.preferences.get(), diary.person.get()


def _offer(box: QComboBox, choices: dict[str, str]) -> None:
    for value, text in choices.items():
        box.addItem(text, value)


def _schemes() -> dict[str, str]:
    return {
        "system": say("Settings", "As the system"),
        "light": say("Settings", "Light"),
        "dark": say("Settings", "Dark"),
    }


def _hour(hour: int) -> str:
    return say("Settings", "midnight") if hour == 0 else say("Settings", "{hour} in the morning").format(hour=hour)


def _lifestyle_words() -> list[str]:
    return [
        say("Settings", "Sleep"),
        say("Settings", "Stress"),
        say("Settings", "Exercise"),
        say("Settings", "Fried or sugary food"),
        say("Settings", "Dairy"),
        say("Settings", "Fruit and vegetables"),
        say("Settings", "Sun"),
        say("Settings", "Cycle"),
    ]

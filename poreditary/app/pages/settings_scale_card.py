"""Settings: the scale card to print, and what its bar measures in print."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt

from poreditary.app import texts, theme
from poreditary.app.context import Context
from poreditary.app.forms.settings_photos import Ui_SettingsPhotos
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.domain.scale import LONGEST_BAR, SHORTEST_BAR
from poreditary.errors import UserError


class SettingsScaleCard(QObject):
    """Writes the page with the card as PDF, and keeps the length of the bar with the diary."""

    def __init__(self, context: Context, form: Ui_SettingsPhotos, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form = context, form
        form.bar.setRange(SHORTEST_BAR, LONGEST_BAR)
        form.card_state.setTextFormat(Qt.TextFormat.PlainText)
        self.show()
        form.bar.valueChanged.connect(self._keep)
        form.save_card.clicked.connect(self.save)

    def show(self) -> None:
        """Show what the bar measures, as the diary has it."""
        # Held back: showing a value is not choosing it.
        was_held = self._form.bar.blockSignals(True)
        self._form.bar.setValue(self._context.preferences.card_bar_mm)
        self._form.bar.blockSignals(was_held)

    def save(self) -> None:
        """Ask for a file and write the page with the card there."""
        from poreditary.app.pages.report_files import ask_for_pdf

        path = ask_for_pdf(
            self._form.save_card.window(), "scale-card.pdf", say("SettingsPhotos", "Save the scale card")
        )
        if path is None:
            return
        locale = QLocale()
        is_letter = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        language = "zh_TW" if locale.language() == QLocale.Language.Chinese else "en"
        lookup = texts.in_language(language)

        def write() -> None:
            from poreditary.diary.whole_file import write_whole
            from poreditary.report.card import Paper, card_pdf

            write_whole(card_pdf(lookup, Paper.LETTER if is_letter else Paper.A4, language), path)

        self._context.runner.compute(self, write, lambda _none: self._saved(path), self._refuse)

    def _saved(self, path: Path) -> None:
        text = say(
            "SettingsPhotos", "Saved as {name}. Print it at 100 %, without fitting it to the paper, and check the bar."
        )
        self._tell(text.format(name=path.name), "note")

    def _refuse(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self._tell(sentence(problem), "care")
        else:
            self._context.fail(problem)

    def _tell(self, text: str, role: str) -> None:
        self._form.card_state.setText(text)
        theme.set_role(self._form.card_state, role)
        self._form.card_state.show()
        announce(self._form.card_state, text)

    def _keep(self, millimetres: float) -> None:
        kept = round(millimetres, 1)
        if kept != self._context.preferences.card_bar_mm:
            self._context.change(
                self, lambda diary: diary.preferences.save(replace(diary.preferences.get(), card_bar_mm=kept))
            )

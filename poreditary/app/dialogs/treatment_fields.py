"""Choosing a treatment of the catalogue, or naming one's own."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from poreditary.app.texts import say
from poreditary.domain.catalogue import Catalogue, Section


class TreatmentFields:
    """A list of treatments and the name beside it, which follows the list until the person writes their own."""

    def __init__(self, rows: QFormLayout, treatment: QComboBox, name: QLineEdit, known: Catalogue) -> None:
        self._rows, self._treatment, self._name = rows, treatment, name
        language = QLocale().name()
        for entry in known.entries(Section.TREATMENTS):
            treatment.addItem(entry.title.in_language(language), entry.id)
        treatment.addItem(say("Treatments", "Another treatment"), "")
        treatment.currentIndexChanged.connect(self._follow)

    def set(self, treatment: str, name: str) -> None:
        """Show a treatment, also one the catalogue does not know, and what the person calls it."""
        if self._treatment.findData(treatment) < 0:
            self._treatment.insertItem(0, name or treatment, treatment)
        self._treatment.setCurrentIndex(self._treatment.findData(treatment))
        self._name.setText(name)

    def treatment(self) -> str:
        """Return the id of the treatment chosen, empty for one's own."""
        return str(self._treatment.currentData() or "")

    def name(self) -> str:
        """Return what the person calls it; the treatment's title where they say nothing."""
        typed = self._name.text().strip()
        return typed or (self._treatment.currentText() if self.treatment() else "")

    def set_visible(self, *, is_visible: bool) -> None:
        """Show or hide both fields."""
        self._rows.setRowVisible(self._treatment, is_visible)
        self._rows.setRowVisible(self._name, is_visible)

    def on_change(self, tell: Callable[[], object]) -> None:
        """Call `tell` whenever the person chooses another treatment."""
        self._treatment.currentIndexChanged.connect(lambda _index: tell())

    def _follow(self) -> None:
        if not self._name.isModified():
            self._name.setText(self._treatment.currentText() if self.treatment() else "")

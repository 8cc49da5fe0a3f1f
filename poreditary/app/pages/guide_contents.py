"""The list at the side of the guide: sections with their entries, or what a search found."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from poreditary.app.models import roles
from poreditary.app.texts import word
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_values import Entry

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)


class Contents(QStandardItemModel):
    """A branch for each section with a leaf for each entry; texts in one language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def show_all(self, catalogue: Catalogue) -> None:
        """Show the whole catalogue in reading order."""
        self._fill((section, catalogue.entries(section)) for section in catalogue.sections)

    def show_found(self, entries: Iterable[Entry]) -> None:
        """Show what was found, each section where its best find stands."""
        by_section: dict[Section, list[Entry]] = {}
        for entry in entries:
            by_section.setdefault(entry.section, []).append(entry)
        self._fill(by_section.items())

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return where an entry stands, an invalid index where it is not shown."""
        for row in range(self.rowCount()):
            branch = self.item(row)
            for below in range(branch.rowCount()):
                leaf = branch.child(below)
                if leaf.data(ENTRY_ROLE) == entry_id:
                    return leaf.index()
        return QModelIndex()

    def _fill(self, sections: Iterable[tuple[Section, Iterable[Entry]]]) -> None:
        self.clear()
        for section, entries in sections:
            branch = QStandardItem(word(section))
            branch.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            branch.setFont(bold)
            for entry in entries:
                branch.appendRow(self._leaf(entry))
            self.appendRow(branch)

    def _leaf(self, entry: Entry) -> QStandardItem:
        title = entry.title.in_language(self._language)
        leaf = QStandardItem(title)
        leaf.setToolTip(roles.tip(title))
        leaf.setData(entry.id, ENTRY_ROLE)
        return leaf


def entry_at(index: QModelIndex) -> str:
    """Return the id of the entry at an index, empty for a section."""
    return str(index.data(ENTRY_ROLE) or "") if index.isValid() else ""

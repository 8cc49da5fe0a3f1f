"""Guide: what the articles and published sources say, each with who says it."""

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.forms.guide_page import Ui_GuidePage
from poreditary.app.page import Page
from poreditary.app.pages.guide_contents import Contents, entry_at
from poreditary.app.pages.guide_entry import Reading
from poreditary.app.pages.guide_offers import Offer, Offers, Own, read_own
from poreditary.app.pages.guide_source import SourceDialog
from poreditary.app.pages.guide_words import language
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.diary.diary import Diary
from poreditary.diary.knowledge import Knowledge
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_values import Entry, Source, Statement

NARROW_UNITS = 90
"""Width in grid units under which the list stands above the entry."""
LIST_WIDE, LIST_HIGH = 34, 21
"""Width of the list beside the entry and its height above it, in grid units."""
UNBOUND = (1 << 24) - 1
SEARCH_WIDE = 40
PAUSE_MS = 150
"""How long no key is pressed before the first find opens."""


class GuidePlace(NamedTuple):
    """Where a reader is: the entry that is open and the words that are looked for."""

    entry: str = ""
    words: str = ""


class GuidePage(Page):
    """A book with its contents at the side, and the way from what one reads to a routine, a course or a question."""

    tables: ClassVar[frozenset[str]] = frozenset({"routine", "product"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_GuidePage()
        self.form.setupUi(self)
        self._catalogue: Catalogue | None = None
        self._place = GuidePlace()
        self._shown = ""
        self._entry: QWidget | None = None
        self.offers = Offers(context, self)
        self.contents = Contents(language())
        self.form.contents.setModel(self.contents)
        self._space_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._choose_first)
        self._connect()

    def refresh(self) -> None:
        """Read the catalogue, and the routines that steps can be added to."""
        self.context.ask(self, _read, self._open)

    def place(self) -> object:
        """Return the open entry and the words looked for."""
        return self._place

    def show_place(self, place: object) -> None:
        """Open the entry with an id, or the place a reader was at."""
        self._place = place if isinstance(place, GuidePlace) else GuidePlace(str(place))
        if self._catalogue is not None:
            self._go(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the list above the entry where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.space(NARROW_UNITS)
        direction = QBoxLayout.Direction
        self.form.parts.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        wide, high = theme.space(LIST_WIDE), theme.space(LIST_HIGH)
        place = self.form.list_stack
        place.setMinimumSize(QSize(0, high // 2) if is_narrow else QSize(wide, 0))
        place.setMaximumSize(QSize(UNBOUND, high) if is_narrow else QSize(wide, UNBOUND))
        place.setContentsMargins(0, 0, theme.space(3) if is_narrow else 0, 0 if is_narrow else theme.space(2))

    def _space_out(self) -> None:
        edge = theme.space(3)
        self.form.lines.setContentsMargins(edge, theme.space(2), 0, 0)
        self.form.lines.setSpacing(theme.space(1))
        self.form.header.setContentsMargins(0, 0, edge, 0)
        self.form.caution.setContentsMargins(0, 0, edge, 0)
        self.form.problem.setContentsMargins(0, 0, edge, 0)
        self.form.problem.hide()
        self.form.parts.setSpacing(0)
        self.form.header.setStretchFactor(self.form.search, 1)
        self.form.search.setMaximumWidth(theme.space(SEARCH_WIDE))
        self.form.nothing.setContentsMargins(0, theme.space(2), 0, 0)

    def _connect(self) -> None:
        form = self.form
        form.search.textChanged.connect(self._search)
        form.search.returnPressed.connect(self._open_first)
        form.contents.selectionModel().currentChanged.connect(lambda index, _before: self._show(entry_at(index)))
        form.contents.clicked.connect(self._toggle)
        form.contents.activated.connect(self._activate)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), form.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_list)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), form.search, context=Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_search)

    def _open(self, found: tuple[Knowledge, Own]) -> None:
        knowledge, self.offers.own = found
        self.form.problem.setText(sentence(knowledge.problem) if knowledge.problem is not None else "")
        self.form.problem.setVisible(knowledge.problem is not None)
        if self._catalogue is not knowledge.catalogue:
            self._catalogue = self.offers.catalogue = knowledge.catalogue
            self._shown = ""
            self._go(self._place)

    def _go(self, place: GuidePlace) -> None:
        assert self._catalogue is not None
        first = self._catalogue.entries(self._catalogue.sections[0])[0]
        entry = self._catalogue.find(place.entry) or first
        if self.form.search.text() != place.words:
            self.form.search.setText(place.words)
        else:
            self._search(place.words)
        self._pause.stop()
        self._choose(entry.id)
        self._show(entry.id)

    def _choose(self, entry_id: str) -> None:
        index = self.contents.index_of(entry_id)
        if index.isValid():
            self.form.contents.setCurrentIndex(index)
            self.form.contents.scrollTo(index)

    def _show(self, entry_id: str) -> None:
        if self._catalogue is None or entry_id in {"", self._shown}:
            return
        self._pause.stop()
        self._shown = entry_id
        self._place = self._place._replace(entry=entry_id)
        if self._entry is not None:
            self._entry.hide()
            self._entry.deleteLater()
        self._entry = Reading(self._catalogue.entry(entry_id), self.show_source, self._offers_of).view()
        self.form.reading.add(self._entry)
        self._entry.show()
        # Laid out at once, or the first thing painted would be the new entry in the height of the one before.
        QCoreApplication.sendEvent(self.form.reading, QEvent(QEvent.Type.LayoutRequest))
        self.form.reading.verticalScrollBar().setValue(0)

    def _offers_of(self, entry: Entry, statement: Statement | None) -> list[Offer]:
        return self.offers.of_entry(entry) if statement is None else self.offers.of_statement(entry, statement)

    def _search(self, words: str) -> None:
        if self._catalogue is None:
            return
        self._place = self._place._replace(words=words)
        is_searching = self._is_searching()
        self.form.contents.setItemsExpandable(not is_searching)
        if is_searching:
            self.contents.show_found(self._catalogue.search(words))
            self.form.contents.expandAll()
            self._pause.start()
        else:
            self._pause.stop()
            self.contents.show_all(self._catalogue)
        self._choose(self._place.entry)
        self._tell_nothing(words if is_searching and not self.contents.rowCount() else "")

    def _is_searching(self) -> bool:
        return bool(self.form.search.text().strip())

    def _choose_first(self) -> None:
        """Open the first find; the headings above it only say where it stands."""
        self._pause.stop()
        leaf = self.contents.index(0, 0, self.contents.index(0, 0))
        if leaf.isValid():
            self.form.contents.setCurrentIndex(leaf)

    def _tell_nothing(self, words: str) -> None:
        text = say("Guide", "Nothing in the guide holds “{words}”.").format(words=words.strip()) if words else ""
        self.form.nothing.setText(text)
        self.form.list_stack.setCurrentWidget(self.form.nothing if text else self.form.contents)
        if text:
            announce(self.form.search, text)

    def show_source(self, source: Source) -> None:
        """Show what is known of a source."""
        dialog = SourceDialog(source, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _toggle(self, index: QModelIndex) -> None:
        if not entry_at(index) and not self._is_searching():
            self.form.contents.setExpanded(index, not self.form.contents.isExpanded(index))

    def _activate(self, index: QModelIndex) -> None:
        """Enter opens and closes a section, and goes from an entry in the list to its first button."""
        if not entry_at(index):
            self._toggle(index)
        elif self._entry is not None:
            button = self._entry.findChild(QPushButton)
            if button is not None:
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.search.selectAll()

    def _open_first(self) -> None:
        self._choose_first()
        if self.contents.rowCount():
            self._go_to_list()

    def _go_to_list(self) -> None:
        if self._is_searching() and (self._pause.isActive() or not entry_at(self.form.contents.currentIndex())):
            self._choose_first()
        elif not self.form.contents.currentIndex().isValid():
            self.form.contents.setCurrentIndex(self.contents.index(0, 0))
        self.form.contents.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_search(self) -> None:
        self.form.search.clear()
        self._go_to_list()


def _read(diary: Diary) -> tuple[Knowledge, Own]:
    knowledge = diary.knowledge()
    knowledge.catalogue.search("-")  # makes what a search looks through, which takes longer than the search
    return knowledge, read_own(diary)

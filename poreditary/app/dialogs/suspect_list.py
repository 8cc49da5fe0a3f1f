"""What was new or done before the reaction that is being logged, to be chosen as its suspect."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from poreditary.app import theme
from poreditary.app.models import roles
from poreditary.app.suspect_voice import VOICE, facts_text, title_text
from poreditary.app.texts import say
from poreditary.app.widgets.row_delegate import TwoLineDelegate
from poreditary.domain.suspect_texts import away_text
from poreditary.domain.suspects import Before, Suspect

ROWS_SHOWN = 3
SUSPECT = Qt.ItemDataRole.UserRole
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SuspectList(QListWidget):
    """Suspects in order; a click, Enter or Space chooses one."""

    chosen = Signal(object)
    """Suspect: the person chose this product or session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("ReactionDialog", "New or done before"))
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.rootIndex())
        # Always as high as a few rows, so that nothing moves while the diary is read.
        self.setFixedHeight(row.height() * ROWS_SHOWN + 2 * self.frameWidth() + theme.space(0.5))
        self.itemClicked.connect(self._choose)

    def show_before(self, before: Before) -> None:
        """Show what was new or done before a day, then what was in use as ever."""
        self.clear()
        for suspect in before.suspects:
            self.addItem(_item(suspect, before))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose with the keys that press a button, and keep them from saving the dialog."""
        if event.key() in KEYS and self.currentItem() is not None:
            self._choose(self.currentItem())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width that widens no dialog."""
        return QSize(theme.space(30), self.height())

    def _choose(self, item: QListWidgetItem) -> None:
        suspect = item.data(SUSPECT)
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(suspect)


def _item(suspect: Suspect, before: Before) -> QListWidgetItem:
    title, detail = title_text(suspect), facts_text(suspect)
    away = away_text(suspect.facts[0].day, before.day, VOICE)
    item = QListWidgetItem(title)
    if suspect.product_id is None and suspect.session_id is None:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        detail = say("ReactionDialog", "{facts} · a step without a product").format(facts=detail)
    item.setData(SUSPECT, suspect)
    item.setData(roles.DETAIL, detail)
    item.setData(roles.ASIDE, away)
    item.setData(roles.IS_AWAY, not suspect.is_new)
    item.setToolTip(roles.tip(title, detail))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((title, away, detail)))
    return item

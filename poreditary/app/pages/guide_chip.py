"""A chip that names a source and gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from poreditary.app import theme
from poreditary.app.pages.guide_words import chip_words, source_name
from poreditary.app.texts import say
from poreditary.app.widgets.chip import Chip
from poreditary.domain.catalogue_values import Source

WIDEST, NARROWEST = 56, 24
"""Width in grid units that no chip is wider than, and at which its name still says something."""


class SourceChip(Chip):
    """Say who says it and what kind of source that is; a name too long ends in dots, the tool tip has all of it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        words = chip_words(source)
        super().__init__(words, spoken=say("Guide", "Source: {source}").format(source=words))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size the words ask for, up to the widest."""
        wished = super().sizeHint() + QSize(theme.space(0.5), 0)
        return wished.boundedTo(QSize(theme.space(WIDEST), wished.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least size."""
        wished = self.sizeHint()
        return wished.boundedTo(QSize(theme.space(NARROWEST), wished.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the chip with as much of the name as there is room for, and the kind whole."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self._fitting(room).replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _fitting(self, room: int) -> str:
        metrics, name = self.fontMetrics(), source_name(self.source)
        rest = metrics.horizontalAdvance(chip_words(self.source)) - metrics.horizontalAdvance(name)
        return chip_words(self.source, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - rest))

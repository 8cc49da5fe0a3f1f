"""What stands below the photos that are compared; it scrolls where the photos would get too little room."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from poreditary.app import theme

LEAST_UNITS = 6


class CompareFoot(QScrollArea):
    """Captions and the buttons below them, no higher than what half of the page leaves beside its other parts."""

    def __init__(self, captions: QLayout, bottom: QWidget, page: QWidget, *others: QWidget) -> None:
        super().__init__(page)
        self._page, self._others = page, others
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._lines = lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space())
        lines.addLayout(captions)
        lines.addWidget(bottom)
        self.setWidget(content)
        for watched in (content, page):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take as much room as is needed and can be had."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        lines, across = self._lines, self.viewport().width()
        needed = lines.heightForWidth(across) if lines.hasHeightForWidth() else lines.sizeHint().height()
        taken = sum(other.height() + theme.space() for other in self._others if other.isVisibleTo(self._page))
        room = max(self._page.height() // 2 - taken - theme.space(), theme.space(LEAST_UNITS))
        height = min(needed, room)
        if height != self.maximumHeight() or height != self.minimumHeight():
            self.setFixedHeight(height)

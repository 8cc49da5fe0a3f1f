"""The pages of a document one below the other, as printed."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from poreditary.app import privacy, theme
from poreditary.app.texts import say

PAPER_INCHES = (8.27, 11.69)
LOWEST_INCH, HIGHEST_INCH = 72.0, 220.0
SETTLED_MS = 250


class PagesView(QScrollArea):
    """Shows pictures of pages, as wide as there is room; `width_settled` tells that sharper ones would fit."""

    width_settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        # Always there, so that its coming does not change the width of the pages.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Report", "Preview of the report"))
        self._sheets: list[_Sheet] = []
        self.has_photos = False
        """Whether photos of the person are on the pages."""
        self.verticalScrollBar().valueChanged.connect(self._repaint)
        self.timer = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self.timer.timeout.connect(self.width_settled)
        room = QWidget()
        room.setProperty("role", "page")
        self._lines = QVBoxLayout(room)
        self._lines.setContentsMargins(0, 0, theme.space(), 0)
        self._lines.setSpacing(theme.space(2))
        self._lines.addStretch(1)
        self.setWidget(room)

    def pixels_per_inch(self) -> float:
        """Return how sharp pages have to be for the room there is."""
        width = self.viewport().width() - theme.space()
        return min(HIGHEST_INCH, max(LOWEST_INCH, width * self.devicePixelRatioF() / PAPER_INCHES[0]))

    def show_pages(self, pages: list[QImage]) -> None:
        """Show other pages; the place that was scrolled to stays."""
        scrolled = self.verticalScrollBar().value()
        while len(self._sheets) > len(pages):
            sheet = self._sheets.pop()
            self._lines.removeWidget(sheet)
            sheet.deleteLater()
        while len(self._sheets) < len(pages):
            self._sheets.append(_Sheet(self))
            self._lines.insertWidget(self._lines.count() - 1, self._sheets[-1])
        for number, (sheet, page) in enumerate(zip(self._sheets, pages, strict=True), start=1):
            name = say("Report", "Page {page} of {pages}").format(page=number, pages=len(pages))
            sheet.show_page(page, name)
        self._fit()
        self.verticalScrollBar().setValue(scrolled)

    def pages(self) -> list[QImage]:
        """Return the pages that are shown."""
        return [sheet.image for sheet in self._sheets]

    def hides(self, sheet: QWidget) -> bool:
        """Return whether a page is blurred now: it may bear photos, and neither pointer nor keys are on it.

        The keys are on the page that stands in the middle.
        """
        middle = self.viewport().rect().center()
        has_keys = self.hasFocus() and sheet.rect().contains(sheet.mapFrom(self.viewport(), middle))
        return self.has_photos and privacy.hides(sheet) and not has_keys

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the page in the middle."""
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Blur it again."""
        super().focusOutEvent(event)
        self._repaint()

    def _repaint(self) -> None:
        if privacy.is_on():
            for sheet in self._sheets:
                sheet.update()

    def _fit(self) -> None:
        width = self.viewport().width() - theme.space()
        for sheet in self._sheets:
            sheet.setFixedHeight(round(width * PAPER_INCHES[1] / PAPER_INCHES[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for pages of the new width once it stays."""
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self.timer.start()


class _Sheet(QWidget):
    """One page on white paper, whatever the colours of the window."""

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._view = view
        self.image = QImage()
        self._scaled = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_page(self, image: QImage, name: str) -> None:
        """Show a page under the name a screen reader says."""
        self.image, self._scaled = image, QImage()
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page and the edge of its paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_hidden = self._view.hides(self)
        painter.drawImage(self.rect(), privacy.veiled(self.image) if is_hidden else self._fitted())
        painter.setPen(QColor(theme.current().line))
        painter.drawRect(QRect(self.rect()).adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _fitted(self) -> QImage:
        """Return the page at the size it is painted, scaled once and better than a painter would."""
        size = self.size() * self.devicePixelRatioF()
        if self.image.isNull() or self.image.size() == size:
            return self.image
        if self._scaled.size() != size:
            self._scaled = self.image.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return self._scaled

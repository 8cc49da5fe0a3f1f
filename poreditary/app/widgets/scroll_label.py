"""What stands where a long list is dragged to, beside the handle of its scroll bar."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStyle, QStyleOptionSlider

from poreditary.app import theme


class ScrollLabel(QLabel):
    """Say what is at the top while the handle is dragged; `text_at` gets a height of the viewport in pixels."""

    def __init__(self, area: QAbstractScrollArea, text_at: Callable[[int], str]) -> None:
        super().__init__(area)
        self._area, self._text_at = area, text_at
        self._bar = area.verticalScrollBar()
        self.setProperty("role", "card")
        self.setMargin(theme.space())
        self.hide()
        self._bar.valueChanged.connect(self._follow)
        self._bar.sliderReleased.connect(self.hide)

    def _follow(self) -> None:
        if not self._bar.isSliderDown():
            return
        self.setText(self._text_at(0))
        self.adjustSize()
        option = QStyleOptionSlider()
        self._bar.initStyleOption(option)
        style = self._bar.style()
        handle = style.subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self._bar
        )
        middle = self._bar.mapTo(self._area, handle.center())
        left = self._area.viewport().geometry().right() - self.width() - theme.space()
        top = min(max(middle.y() - self.height() // 2, 0), self._area.height() - self.height())
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

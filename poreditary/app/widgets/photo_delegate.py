"""How a photo of the timeline is painted, and the heading of a month."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from poreditary.app import privacy, theme
from poreditary.app.days import short_day
from poreditary.app.icons import icon
from poreditary.app.models.photo_rows import Month
from poreditary.app.models.photos import PhotosModel
from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_words import clock_text, count_text, month_text
from poreditary.domain.photo import Photo

SIDE_UNITS = 20
"""Side of a thumbnail in grid units: about 160 px at the usual text size, so that the lines are filled."""
GAP_UNITS = 0.75
CORNER_UNITS = 0.5
Index = QModelIndex | QPersistentModelIndex


def is_veiled(state: QStyle.StateFlag) -> bool:
    """Return whether the photo of a row is blurred: neither the pointer nor the keys are on it."""
    flags = QStyle.StateFlag
    return privacy.is_on() and not state & (flags.State_MouseOver | flags.State_HasFocus)


class PhotoDelegate(QStyledItemDelegate):
    """Paint a thumbnail with its day, view and, where these do not tell it, its time below.

    Signs stand for chosen, starred, noted and focused.
    """

    def __init__(self, model: PhotosModel) -> None:
        super().__init__()
        self._model = model
        self._gap = theme.space(GAP_UNITS)
        self._fonts = {role: theme.font(role) for role in ("text", "note", "heading")}
        self._heights = {role: QFontMetrics(font).height() for role, font in self._fonts.items()}
        self._day_text = lru_cache(maxsize=512)(short_day)
        self.side = 0
        self.cell, self.heading = QSize(), QSize()
        self.fit(0)

    def fit(self, width: int) -> None:
        """Choose the size of the photos so that whole ones fill lines of `width` pixels."""
        usual = theme.space(SIDE_UNITS) + 2 * self._gap
        across = width // max(1, round(width / usual)) if width >= usual else usual
        self.side = across - 2 * self._gap
        words = self._heights["text"] + self._heights["note"]
        self.cell = QSize(across, self.side + words + 3 * self._gap)
        self.heading = QSize(max(across, width), self._heights["heading"] + theme.space(2.5))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size of a cell, or of a heading, which takes a line of its own."""
        del option
        return self.heading if self._model.photo(index.row()) is None else self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row of the model."""
        row = self._model.content.rows[index.row()]
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Month):
            self._paint_heading(painter, rect, row)
        else:
            state = option.state
            self._paint_ground(painter, rect, state)
            self._paint_photo(painter, rect, row, state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, month: Month) -> None:
        title, colours = month_text(month.year, month.month), theme.current()
        line = rect.adjusted(self._gap, 0, 0, -self._gap)
        low = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.setFont(self._fonts["heading"])
        painter.setPen(QColor(colours.ink))
        painter.drawText(line, low, title)
        width = QFontMetrics(self._fonts["heading"]).horizontalAdvance(title)
        painter.setFont(self._fonts["note"])
        painter.setPen(QColor(colours.quiet))
        painter.drawText(line.adjusted(width + theme.space(), 0, 0, 0), low, count_text(month.count))

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colours = theme.current()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.selected if is_chosen else colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_focused or is_chosen:
            painter.setPen(QPen(QColor(colours.accent), 2 if is_focused else 1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), theme.space(), theme.space())

    def _paint_photo(self, painter: QPainter, rect: QRect, photo: Photo, state: QStyle.StateFlag) -> None:
        gap = self._gap
        square = QRect(rect.x() + gap, rect.y() + gap, self.side, self.side)
        self._paint_thumbnail(painter, square, photo, is_veiled=is_veiled(state))
        if state & QStyle.StateFlag.State_Selected:
            self._paint_badge(painter, square.topLeft().x(), square.y(), "check")
        if photo.star:
            self._paint_badge(painter, square.right() - theme.space(3.5), square.y(), "star")
        if photo.note:
            self._paint_badge(painter, square.right() - theme.space(3.5), square.bottom() - theme.space(4), "note")
        text = QRect(square.x(), square.bottom() + gap, self.side, self._heights["text"])
        self._paint_line(painter, text, self._day_text(photo.day), "text")
        text.translate(0, text.height())
        self._paint_line(painter, text, self.view_text(photo), "note")

    def view_text(self, photo: Photo) -> str:
        """Return the view of a photo, with its time where others of the day show the same."""
        content, view = self._model.content, word(photo.view)
        if photo.id not in content.timed:
            return view
        time = clock_text(photo.taken, has_seconds=photo.id in content.timed_to_the_second)
        return say("Photos", "{view}, {time}").format(view=view, time=time)

    def _paint_thumbnail(self, painter: QPainter, square: QRect, photo: Photo, *, is_veiled: bool) -> None:
        thumbnails = self._model.thumbnails
        pixmap = thumbnails.veiled(photo.sha256) if is_veiled else thumbnails.pixmap(photo.sha256)
        if pixmap is None:
            corner = theme.space(CORNER_UNITS)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.current().line))
            painter.drawRoundedRect(QRectF(square), corner, corner)
        elif pixmap.deviceIndependentSize().toSize() == square.size():
            painter.drawPixmap(square.topLeft(), pixmap)
        else:  # of the size of before, for a moment
            painter.drawPixmap(square, pixmap)

    def _paint_badge(self, painter: QPainter, x: int, y: int, sign: str) -> None:
        side, edge = theme.space(3), theme.space(0.5)
        round_ground = QRect(x + edge, y + edge, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().card))
        painter.drawEllipse(round_ground)
        inside = round_ground.adjusted(edge, edge, -edge, -edge)
        icon(sign, "accent").paint(painter, inside)

    def _paint_line(self, painter: QPainter, rect: QRect, text: str, role: str) -> None:
        font, colours = self._fonts[role], theme.current()
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if role == "text" else colours.quiet))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

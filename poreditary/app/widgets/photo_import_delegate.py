"""How a file of an import is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from poreditary.app import privacy, theme
from poreditary.app.icons import icon
from poreditary.app.models.photo_imports import ImportModel, ImportRow, State
from poreditary.app.widgets.photo_delegate import is_veiled

SIDE_UNITS = 6
Index = QModelIndex | QPersistentModelIndex


class ImportDelegate(QStyledItemDelegate):
    """Paint a small picture, the file's name, its time or the reason why not, and view and sitting at the right."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._model = model
        self._gap = theme.space()
        self.side = theme.space(SIDE_UNITS)
        self._fonts = {role: theme.font(role) for role in ("text", "note")}
        self._heights = {role: QFontMetrics(font).height() for role, font in self._fonts.items()}
        # What a photo takes over and what was found of it take up to three lines below the name.
        words = self._heights["text"] + 3 * self._heights["note"]
        self._height = max(self.side, words) + 2 * self._gap

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the same height for every file, so that nothing moves while they are looked at."""
        del option, index
        return QSize(0, self._height)  # a list gives its lines all its width

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one file."""
        row, gap = self._model.rows[index.row()], self._gap
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inside = option.rect.adjusted(gap, gap, -gap, -gap)
        picture = QRect(inside.x(), inside.y() + (inside.height() - self.side) // 2, self.side, self.side)
        self._paint_picture(painter, picture, row, is_hidden=is_veiled(option.state))
        words = inside.adjusted(self.side + gap * 2, 0, 0, 0)
        words.setRight(words.right() - self._paint_end(painter, words, row) - gap)
        self._paint_words(painter, words, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = theme.current(), option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), self._gap / 2, self._gap / 2)

    def _paint_picture(self, painter: QPainter, rect: QRect, row: ImportRow, *, is_hidden: bool) -> None:
        if row.incoming is not None and row.image is None:
            self._model.image_wanted.emit(row.source)
        if row.image is not None and not row.image.isNull():
            painter.setOpacity(1.0 if row.state is State.READY and not self._model.is_held(row) else 0.5)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, privacy.veiled(row.image) if is_hidden else row.image)
            painter.setOpacity(1.0)
        elif row.state is State.REFUSED:
            side = theme.space(2.5)
            place = QRect(0, 0, side, side)
            place.moveCenter(rect.center())
            icon("care", "care").paint(painter, place)
        else:
            painter.fillRect(rect, QColor(theme.current().line))

    def _paint_end(self, painter: QPainter, words: QRect, row: ImportRow) -> int:
        """Paint the view of a photo that can be kept and below it its sitting, at the right; return their width."""
        lines = [(role, text) for role, text in zip(("text", "note"), self._model.end_lines(row), strict=True) if text]
        width = max((QFontMetrics(self._fonts[role]).horizontalAdvance(text) for role, text in lines), default=0)
        top = words.y() + (words.height() - sum(self._heights[role] for role, _text in lines)) // 2
        for role, text in lines:
            painter.setFont(self._fonts[role])
            painter.setPen(QColor(theme.current().ink if role == "text" else theme.current().quiet))
            place = QRect(words.x(), top, words.width(), self._heights[role])
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            top += self._heights[role]
        return width

    def _paint_words(self, painter: QPainter, rect: QRect, row: ImportRow) -> None:
        colours, line = theme.current(), self._heights["text"]
        remark, is_kept = self._model.remark(row), not self._model.is_held(row)
        text = f"{row.detail}; {remark}" if remark else row.detail
        below = QRect(0, 0, rect.width(), rect.height() - line)
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        taken = QFontMetrics(self._fonts["note"]).boundingRect(below, wrapped, text).height()
        top = rect.y() + max(0, (rect.height() - line - taken) // 2)
        painter.setFont(self._fonts["text"])
        painter.setPen(QColor(colours.ink if row.state in (State.READY, State.WAITING) and is_kept else colours.quiet))
        name = QFontMetrics(self._fonts["text"]).elidedText(row.name, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(QRect(rect.x(), top, rect.width(), line), Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(self._fonts["note"])
        painter.setPen(QColor(colours.care if remark or row.state is State.REFUSED else colours.quiet))
        painter.drawText(below.translated(rect.x(), top + line), wrapped, text)

"""One-colour line icons in the colours of the theme, drawn crisp at every size."""

from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from poreditary import paths
from poreditary.app import theme

SIZE_UNITS = 2.5
"""Side of an icon in grid units: 20 px at the usual text size."""


@cache
def _file(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        raise FileNotFoundError(f"no icon called {name}")
    return str(file)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, side: int) -> QImage:
    """Return the icon drawn in one colour, `side` device pixels square."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(_file(name))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return image


_clones: list[QIconEngine] = []
"""Copies Qt asked for (it rarely does); Python would free one of which only Qt knows."""


class _Engine(QIconEngine):
    """Ask the theme for the colour at each paint, so that icons follow a change of scheme by themselves."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        colours = theme.current()
        if mode == QIcon.Mode.Disabled:
            return colours.faint
        if state == QIcon.State.On and self._colour == "ink":
            return colours.accent
        return str(getattr(colours, self._colour))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio()
        image = _drawn(self._name, self._tint(mode, state), max(1, round(side * ratio)))
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        painter.drawImage(square, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return made

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self.pixmap(QSize(round(size.width() * scale), round(size.height() * scale)), mode, state)

    def clone(self) -> QIconEngine:
        made = _Engine(self._name, self._colour)
        _clones.append(made)
        return made


# Kept for good: an icon that Python collects together with its engine would let go of the engine twice, and crash.
@cache
def icon(name: str, colour: str = "ink") -> QIcon:
    """Return the icon `resources/icons/NAME.svg` in a colour of the theme, named as in `Colours`.

    A wrong name raises here, as nothing may raise while Qt paints.
    """
    _file(name)
    getattr(theme.LIGHT, colour)
    return QIcon(_Engine(name, colour))


def pixmap(name: str, colour: str = "ink", side: int | None = None) -> QPixmap:
    """Return an icon as a picture `side` pixels square (20 px scaled with the text unless told)."""
    logical = side or theme.space(SIZE_UNITS)
    screen = QApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    return icon(name, colour).pixmap(QSize(logical, logical), ratio)

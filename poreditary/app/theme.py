"""How the window looks: colours, type and space, applied to the whole application at once."""

from typing import Literal, cast

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from poreditary import paths
from poreditary.app.theme_colours import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Colours,
    colours_for,
)
from poreditary.app.theme_palette import palette
from poreditary.app.theme_sheet import style_sheet

__all__ = [
    "DARK",
    "DARK_CONTRAST",
    "LIGHT",
    "LIGHT_CONTRAST",
    "Colours",
    "apply",
    "current",
    "font",
    "scale",
    "set_role",
    "space",
]

FontRole = Literal["note", "text", "heading", "title"]

SIZES: dict[FontRole, float] = {"note": 0.9, "text": 1.0, "heading": 1.25, "title": 1.7}
GRID = 8
USUAL_PIXELS = 13.0
"""Height of ordinary text, in pixels, at which the grid is 8 px."""


class _Follower(QObject):
    """Keep the look in step with the system while the program runs."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_follower")
        self.app = app
        self.scheme = "system"
        self.contrast: bool | None = None
        self.colours: Colours | None = None
        self.text_size = 0.0
        # Held, because a collected wrapper of the hints takes its accessibility object with it.
        self.hints = app.styleHints()
        self.accessibility = self.hints.accessibility()
        self.hints.colorSchemeChanged.connect(self.refresh)
        self.accessibility.contrastPreferenceChanged.connect(self.refresh)
        app.fontChanged.connect(self.refresh)

    def wanted(self) -> Colours:
        """Return the colours that the choice and the system ask for."""
        system_dark = self.hints.colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self.scheme == "system" else self.scheme == "dark"
        system_contrast = self.accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        contrast = system_contrast if self.contrast is None else self.contrast
        return colours_for(dark=dark, contrast=contrast)

    def refresh(self) -> None:
        """Put colours and sizes on the application where they differ from what it wears."""
        colours, size = self.wanted(), _text_points()
        if (colours, size) == (self.colours, self.text_size):
            return
        self.colours, self.text_size = colours, size
        self.app.setPalette(palette(colours))
        sizes: dict[str, float] = {role: size * factor for role, factor in SIZES.items()}
        self.app.setStyleSheet(style_sheet(colours, sizes, space))


def apply(app: QApplication, scheme: str, *, contrast: bool | None = None) -> None:
    """Dress the application for `scheme`: "system", "light" or "dark"; contrast None follows the system."""
    follower = _follower(app) or _prepare(app)
    follower.scheme = scheme
    follower.contrast = contrast
    if scheme == "system":
        follower.hints.unsetColorScheme()
    else:
        follower.hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
    follower.refresh()


def _prepare(app: QApplication) -> _Follower:
    if (
        app.style().name().casefold() != "fusion"
    ):  # setting it anew where it is the system's own costs a tenth of a start
        app.setStyle("Fusion")
    QDir.setSearchPaths("controls", [str(paths.resources() / "icons" / "controls")])
    tabular = app.font()
    tabular.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(tabular)
    return _Follower(app)


def _follower(app: QApplication) -> _Follower | None:
    return cast("_Follower | None", app.findChild(_Follower, "theme_follower"))


def current() -> Colours:
    """Return the colours the application wears now (light before `apply`)."""
    app = QApplication.instance()
    follower = _follower(app) if isinstance(app, QApplication) else None
    return (follower and follower.colours) or LIGHT


def _text_points() -> float:
    return QFontInfo(QApplication.font()).pointSizeF()


def scale() -> float:
    """Return how much larger the system's text is than usual: 1.0 or more."""
    return max(1.0, QFontInfo(QApplication.font()).pixelSize() / USUAL_PIXELS)


def space(units: float = 1) -> int:
    """Return `units` of the 8 px grid in pixels, scaled with the system's text."""
    return round(GRID * units * scale())


def font(role: FontRole = "text") -> QFont:
    """Return the font for text that is painted rather than laid out."""
    made = QApplication.font()
    made.setPointSizeF(_text_points() * SIZES[role])
    if role in ("heading", "title"):
        made.setWeight(QFont.Weight.DemiBold)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of the style sheet, also when it is already on screen."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)

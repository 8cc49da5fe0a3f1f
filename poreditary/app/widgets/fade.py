"""The only motion there is: a short fade where something is replaced."""

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

FADE_MS = 120


def motion_wanted() -> bool:
    """Return whether the system wants effects; where it says nothing there are none."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def fade_in(widget: QWidget) -> QPropertyAnimation | None:
    """Let a widget appear within 120 ms, at once where the system wants no motion; return the running fade."""
    if not motion_wanted():
        return None
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    # A child of the effect, so that a second fade, which replaces the effect, ends the first.
    fade = QPropertyAnimation(effect, b"opacity", effect)
    fade.setDuration(FADE_MS)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(lambda: effect.setEnabled(False))
    fade.start()
    return fade

"""Whether anything may move: a person can ask the system for stillness."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def motion_wanted() -> bool:
    """Return whether the system wants effects; where it says nothing there are none."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

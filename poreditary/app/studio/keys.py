"""The studio's keys; each holds where it is meant, so that letters typed into a field stay letters."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from poreditary.app.studio.studio import Studio

REPEATED = ("[", "]")


def add_keys(studio: "Studio") -> None:
    """Let everything in the studio be done from the keyboard."""
    stage, review = studio.stage, studio.stage.review_panel.form
    live, still = (stage.picture, stage.taking), (stage.review, stage.review_panel)
    for key, widgets, do in (
        ("Escape", (studio,), studio.leave),
        ("Space", (stage.preview,), studio.take),
        ("[", live, lambda: stage.taking.step_ghost(-1)),
        ("]", live, lambda: stage.taking.step_ghost(1)),
        ("M", live, lambda: stage.camera.toggle("mirror")),
        ("G", live, lambda: stage.camera.toggle("grid")),
        ("O", live, lambda: stage.camera.toggle("outline")),
        ("L", live, studio.choosing.turn_lock),
        ("N", live, stage.taking.form.skip.click),
        ("K", still, review.keep.click),
        ("A", still, review.again.click),
        ("N", still, review.skip.click),
    ):
        for widget in widgets:
            _add_key(key, widget, do)


def _add_key(key: str, widget: QWidget, do: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(key), widget)
    # Given to the constructor beside a function, the context is passed over.
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    # A key that is held longer answers no question and stops no countdown.
    shortcut.setAutoRepeat(key in REPEATED)
    shortcut.activated.connect(do)

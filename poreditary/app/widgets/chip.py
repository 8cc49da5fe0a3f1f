"""A small button that names one thing, such as the source of a statement."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from poreditary.app.icons import icon
from poreditary.app.models import roles


class Chip(QPushButton):
    """Name one thing in a few words; `spoken` is what screen readers say instead, `sign` an icon."""

    def __init__(self, text: str, *, spoken: str = "", sign: str = "", parent: QWidget | None = None) -> None:
        # An ampersand in a name is no key.
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken or text)
        if sign:
            self.setIcon(icon(sign, "quiet"))
        if spoken:
            self.setToolTip(roles.tip(spoken))

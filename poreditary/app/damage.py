"""Damage that an open diary met with: a bar above the pages that stays and holds what helps."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from poreditary.app import theme
from poreditary.app.frame import Frame
from poreditary.app.shut_flow import shut_text
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.sign import Sign
from poreditary.errors import UserError


class DamageBar(QFrame):
    """Says which file is damaged and where; a restored copy that is only looked at can only be looked through."""

    def __init__(self, text: str, *, is_look: bool) -> None:
        super().__init__()
        self.setProperty("role", "care_card")
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.restore = QPushButton(say("Damage", "Restore a backup…"))
        self.rescue = QPushButton(say("Damage", "Rescue what can be read…"))
        self.look = QPushButton(say("Damage", "Look for damage…"))
        across, edge = QHBoxLayout(self), theme.space(2)
        across.setContentsMargins(edge, theme.space(), edge, theme.space())
        across.setSpacing(theme.space())
        for part in (Sign("care", "care"), self.label, self.restore, self.rescue, self.look):
            across.addWidget(part, 1 if part is self.label else 0)
        self.restore.setVisible(not is_look)
        self.rescue.setVisible(not is_look)


class Damage(QObject):
    """Keeps the bar above the pages of a frame, in the language and colours of now."""

    def __init__(self, frame: Frame, problem: UserError) -> None:
        super().__init__(frame)
        self._frame = frame
        self._problem = problem
        self.bar = self._show()
        announce(self.bar, self.bar.label.text(), urgent=True)
        frame.furnished.connect(self._show)

    def _show(self) -> DamageBar:
        context = self._frame.context
        self.bar = DamageBar(shut_text(self._problem), is_look=context.look is not None)
        self.bar.restore.clicked.connect(self._frame.restore)
        self.bar.rescue.clicked.connect(context.rescue_asked)
        self.bar.look.clicked.connect(self._frame.check)
        self._frame.put_above(self.bar)
        return self.bar

"""The notices at the foot of the window that nobody answered yet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from poreditary.diary.reminders import Gathered, gather
from poreditary.domain.reminder_memory import Notice
from poreditary.domain.reminders import still_due

if TYPE_CHECKING:
    from poreditary.app.frame import Frame

Notices = tuple[Notice, ...]


class Waiting(QObject):
    """Keeps what came together in one notice until it is answered, the newest on show.

    Another message takes a notice's place for a while; when it ends, what is still due is shown again.
    """

    def __init__(self, frame: "Frame", show: Callable[[Notices, bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self.frame = frame
        self.notices: list[Notices] = []
        self._show = show
        # Not at once: where one message ends because the next one comes, that one is shown.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_again)
        self._is_asking = False
        frame.furnished.connect(self._follow_line)
        self._follow_line()

    @property
    def is_looking(self) -> bool:
        """Return whether it is about to show what waits."""
        return self._soon.isActive() or self._is_asking

    def add(self, notices: Notices) -> None:
        """Show notices now; what they say again needs no second answer."""
        matters = {matter for notice in notices for matter, _day in notice.keys}
        self._keep(lambda notice: not {matter for matter, _day in notice.keys} <= matters)
        self.notices.append(notices)
        self._show(notices, False)

    def answer(self, notices: Notices) -> None:
        """Take away notices that were answered, then show what else waits."""
        self.notices = [others for others in self.notices if others is not notices]
        self.frame.message.clear()

    def take_all(self) -> Notices:
        """Return all that waits and let it wait no longer."""
        taken = tuple(notice for notices in self.notices for notice in notices)
        if self.notices:
            self.notices = []
            if self.frame.message.more_buttons:
                self.frame.message.clear()
        return taken

    def close(self) -> None:
        """Show nothing from now on."""
        self.notices = []
        self._soon.stop()

    def _follow_line(self) -> None:
        self.frame.message.closed.connect(lambda: self._soon.start(0))
        self.frame.message.notice_closed.connect(self._dismiss)
        self._soon.start(0)

    def _dismiss(self) -> None:
        del self.notices[-1:]

    def _look_again(self) -> None:
        if self.notices and not self._is_asking and self.frame.message.isHidden():
            self._is_asking = True
            self.frame.context.ask(self, gather, self._show_again, self._fail)

    def _show_again(self, read: Gathered) -> None:
        self._is_asking = False
        self._keep(lambda notice: still_due(notice, read.reminders, read.state, read.now))
        if self.notices and self.frame.message.isHidden():
            self._show(self.notices[-1], True)

    def _fail(self, _problem: Exception) -> None:
        """Show it all the same: better a notice too many than one lost."""
        self._is_asking = False
        if self.notices and self.frame.message.isHidden():
            self._show(self.notices[-1], True)

    def _keep(self, is_kept: Callable[[Notice], bool]) -> None:
        kept = (tuple(notice for notice in notices if is_kept(notice)) for notices in self.notices)
        self.notices = [notices for notices in kept if notices]

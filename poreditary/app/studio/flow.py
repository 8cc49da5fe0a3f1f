"""A sitting on its way through the views: what the diary holds of it, and which view is next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from poreditary.app.context import Context
from poreditary.app.studio.opening import read_opening
from poreditary.diary.sittings import Shot, Standing
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting

TABLES = frozenset({"photo", "sitting", "trash"})


class SittingFlow(QObject):
    """Begins, goes on with and finishes sittings; what is undone meanwhile is taken account of."""

    opened = Signal(object)
    """Opening: no sitting is under way; this is what one can begin with."""
    view_changed = Signal(object)
    """View: the next one to take."""
    moved_on = Signal()
    """Something of the sitting changed, such as what was kept."""
    ended = Signal(object)
    """Standing: the sitting is finished."""
    keep_failed = Signal()
    """A photo could not be kept; why was told."""
    note_due = Signal()
    """Close-ups were taken day after day: one gentle note."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.session_id: int | None = None
        self.wanted: tuple[View, ...] = ()
        """Views to begin the next sitting with, none for those usually taken."""
        self.standing: Standing | None = None
        self.skipped: set[View] = set()
        self.view: View | None = None
        self._is_beginning = False
        self._is_held = False
        self._turn = 0
        context.changed.connect(self._hear)

    def read(self) -> None:
        """Let go of the sitting, which stays as it is, and ask what can be begun or gone on with."""
        self._forget()
        session_id, wanted = self.session_id, self.wanted
        self._context.ask(self, lambda diary: read_opening(diary, session_id, wanted), self.opened.emit)

    def begin(self, views: Sequence[View], condition: Sitting) -> None:
        """Begin a sitting; pressed twice it begins once."""
        if self._is_beginning:
            return
        self._is_beginning = True
        session_id, turn = self.session_id, self._turn
        self._context.change(
            self,
            lambda diary: diary.sittings.begin(views, condition, session_id),
            lambda changes: self.resume(changes.id) if turn == self._turn else self._end_if_empty(changes.id),
            self._fail_to_begin,
            quietly=True,
        )

    def resume(self, sitting_id: int) -> None:
        """Go on with a sitting at its first view without a photo; where it is gone, begin anew."""
        turn = self._turn
        self._context.ask(
            self,
            lambda diary: diary.sittings.standing(sitting_id),
            lambda standing: self._take_up(standing) if turn == self._turn else None,
            lambda _problem: self.read() if turn == self._turn else None,
        )

    def keep(self, shot: Shot) -> None:
        """Keep a photo and go on."""
        if self.standing is None:
            return
        sitting_id = self.standing.sitting.id
        self._is_held = False
        self._context.change(
            self, lambda diary: diary.sittings.keep(sitting_id, shot), self._ask_for_note, self._fail_to_keep
        )

    def hold(self) -> None:
        """Stay with this view while a photo of it waits: what changes in the diary must not throw it away."""
        self._is_held = True

    def go_on(self) -> None:
        """Go where the sitting is by now: no photo waits any more."""
        self._is_held = False
        if self.standing is not None:
            self._take_up(self.standing)

    def skip(self) -> None:
        """Leave the view out and go on; it can be taken when the sitting is gone on with."""
        if self.view is not None and self.standing is not None:
            self.skipped.add(self.view)
            self.go_on()

    def pause(self) -> None:
        """Stay with the sitting, but forget which view it is at: `resume` begins with its next one."""
        self._turn += 1
        self._is_held, self.view = False, None

    def finish(self) -> None:
        """Say that no photo is to come any more."""
        standing = self.standing
        if standing is not None:
            self._forget()
            self._context.change(
                self,
                lambda diary: diary.sittings.finish(standing.sitting.id),
                lambda _changes: self.ended.emit(standing),
            )

    def leave(self) -> None:
        """Let the sitting be for now; one without a photo is over."""
        if self.standing is not None:
            self._end_if_empty(self.standing.sitting.id)
        self._forget()

    def finish_left(self, sitting_id: int) -> None:
        """Finish a sitting that was left."""
        self._context.change(self, lambda diary: diary.sittings.finish(sitting_id), lambda _changes: self.read())

    def _end_if_empty(self, sitting_id: int) -> None:
        self._context.change(self, lambda diary: diary.sittings.leave(sitting_id), quietly=True)

    def _take_up(self, standing: Standing) -> None:
        self._is_beginning = False
        self.standing = standing
        left = [view for view in standing.left if view not in self.skipped]
        if self._is_held:
            self.moved_on.emit()
        elif not left or not standing.sitting.is_open:
            self.finish()
        elif left[0] is not self.view:
            self.view = left[0]
            self.view_changed.emit(self.view)
        else:
            self.moved_on.emit()

    def _hear(self, changes: Changes) -> None:
        if self.standing is not None and changes.tables & TABLES:
            self.resume(self.standing.sitting.id)

    def _ask_for_note(self, _changes: Changes) -> None:
        self._context.ask(
            self,
            lambda diary: diary.sittings.is_often(),
            lambda is_due: self.note_due.emit() if is_due else None,
        )

    def _fail_to_begin(self, problem: Exception) -> None:
        self._is_beginning = False
        self._context.fail(problem)

    def _fail_to_keep(self, problem: Exception) -> None:
        self._is_held = self.standing is not None
        self._context.fail(problem)
        self.keep_failed.emit()

    def _forget(self) -> None:
        self._is_beginning = self._is_held = False
        self._turn += 1
        self.standing, self.view = None, None
        self.skipped = set()

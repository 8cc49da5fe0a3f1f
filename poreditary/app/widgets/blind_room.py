"""Blind comparison: begun, answered pair by pair, left, gone on with, and what came of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from poreditary.app.context import Context
from poreditary.app.models.blind_pictures import BlindPictures
from poreditary.app.widgets.blind_pair import BlindPairView
from poreditary.app.widgets.blind_start import BlindStart
from poreditary.diary.diary import Diary
from poreditary.domain.blind import Period
from poreditary.domain.blind_outcome import shown_pairs
from poreditary.domain.change import Changes
from poreditary.domain.fairness import Apart
from poreditary.domain.fairness import is_fair as is_fair_pair
from poreditary.domain.kinds import BlindAnswer, View
from poreditary.domain.photo import BlindPair, BlindSet, Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

Two = tuple[int, int]
AHEAD = 3
"""So many pairs are made at once: the one on show, and those that come while it is looked at."""
UNREADABLE = mark("Errors", "A photo of this pair cannot be read. The pair is left out for now.")
TABLES = frozenset({"blind_set", "blind_pair", "photo", "trash"})


class BlindRoom(QWidget):
    """The start with all sets, and the pair at hand; what the diary says decides which pair that is."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._set = 0
        self._pair: BlindPair | None = None
        self._photos: dict[int, Photo] = {}
        self._unreadable: set[Two] = set()
        self._parted: set[frozenset[int]] = set()
        self.start, self.pair = BlindStart(context), BlindPairView()
        self.pictures = BlindPictures(context, self)
        self.stack = QStackedWidget()
        for shown in (self.start, self.pair):
            self.stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._connect()

    def _connect(self) -> None:
        start = self.start
        start.closed.connect(self.closed)
        start.begun.connect(self._begin)
        start.resumed.connect(self.go_on)
        start.repeated.connect(self._repeat)
        start.discarded.connect(self._discard)
        self.pair.answered.connect(self._answer)
        self.pair.closed.connect(self.leave)
        self.pictures.arrived.connect(lambda _left, _right: self._show_pictures())
        self.pictures.refused.connect(self._pass_over)
        self.pictures.parted.connect(self._part)
        self._context.changed.connect(self._hear)
        around = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Escape"), start, self.closed.emit).setContext(around)

    @property
    def set_id(self) -> int:
        """Return the set that is being answered, 0 on the start."""
        return self._set

    def open(self, set_id: int = 0) -> None:
        """Show the start, or go on with a set."""
        self._unreadable.clear()
        self._parted.clear()
        if set_id:
            self.go_on(set_id)
        else:
            self._show_start()

    def put_away(self) -> None:
        """Let go of every picture."""
        self._set, self._pair = 0, None
        self.pictures.clear()
        self.pair.put_away()

    def drop_pictures(self) -> None:
        """Let go of every picture; which set is answered stays, until `refresh` shows its pair anew."""
        self._pair = None
        self.pictures.clear()
        self.pair.put_away()

    def refresh(self) -> None:
        """Show the pair again whose pictures were let go."""
        if self._set and self._pair is None:
            self._read()

    def go_on(self, set_id: int) -> None:
        """Show the first pair of a set that has no answer."""
        self._set = set_id
        self._read()

    def leave(self) -> None:
        """Go back to the start; what was answered is kept."""
        left = self._set
        self.put_away()
        self._show_start(left)

    def _show_start(self, set_id: int = 0) -> None:
        self._set = 0
        self.stack.setCurrentWidget(self.start)
        self.start.read(set_id)
        if not set_id:
            self.start.focus_first()

    def _begin(self, view: View, earlier: Period, later: Period) -> None:
        self._change(lambda diary: diary.blind.make(view, earlier, later))

    def _repeat(self, set_id: int) -> None:
        self._change(lambda diary: diary.blind.again(set_id))

    def _change(self, job: Callable[[Diary], Changes]) -> None:
        self._context.change(self, job, lambda changes: self.go_on(changes.id), quietly=True)

    def _discard(self, set_id: int) -> None:
        self._context.change(self, lambda diary: diary.blind.discard(set_id))

    def _answer(self, answer: BlindAnswer) -> None:
        pair = self._pair
        if pair is not None:
            self._context.change(
                self, lambda diary: diary.blind.answer(pair.id, answer), failed=self._refuse_answer, quietly=True
            )

    def _hear(self, changes: Changes) -> None:
        if not changes.tables & TABLES or not self.isVisible():
            return
        if self._set:
            self._read()
        else:
            self.start.read()

    def _read(self) -> None:
        set_id = self._set

        def job(diary: Diary) -> tuple[BlindSet, dict[int, Photo], Apart]:
            one = diary.blind.get(set_id)
            return one, diary.blind.photos(one.view), diary.blind.apart()

        self._context.ask(self, job, lambda found: self._show(*found), self._lose)

    def _refuse_answer(self, problem: Exception) -> None:
        """Say why an answer could not be kept, and take it again."""
        self._context.fail(problem)
        self._pair = None
        self._read()

    def _lose(self, problem: Exception) -> None:
        """Go back to the start where the set is gone, as when its beginning was undone."""
        self.put_away()
        self._show_start()
        if not isinstance(problem, UserError):
            self._context.fail(problem)

    def _show(self, one: BlindSet, photos: dict[int, Photo], apart: Apart) -> None:
        if one.id != self._set:
            return
        self._photos = photos
        # What cannot be read is no fair pair for whose sake the others would be left out.
        left = replace(one, pairs=tuple(pair for pair in one.pairs if _ids(pair) not in self._unreadable))
        apart = apart | self._parted
        shown = shown_pairs(left, photos, apart)
        waiting = [pair for pair in shown if pair.answer is None]
        if not waiting:
            self.leave()
            return
        is_fair = all(is_fair_pair(pair, photos, apart) for pair in shown)
        is_other = self._pair is None or waiting[0].id != self._pair.id
        if is_other or (is_fair is not self.pair.is_fair and not self.pair.is_ready):
            self._pair = waiting[0]
            self.stack.setCurrentWidget(self.pair)
            self.pair.wait_for(shown.index(self._pair) + 1, len(shown), is_fair=is_fair)
        self.pictures.want([self._two(pair) for pair in waiting[:AHEAD]])
        self._show_pictures()

    def _show_pictures(self) -> None:
        images = None if self._pair is None else self.pictures.images(*self._two(self._pair))
        if images is None or self._pair is None or self.pair.is_ready:
            return
        # A pair found apart just now is shown only once it is known that no other is to be had.
        if frozenset(_ids(self._pair)) not in self._parted or not self.pair.is_fair:
            self.pair.show_pair(*images)

    def _two(self, pair: BlindPair) -> tuple[Photo, Photo]:
        return self._photos[pair.left_photo_id], self._photos[pair.right_photo_id]

    def _part(self, left: int, right: int) -> None:
        """Leave out a pair that would give itself away, unless no other is to be had."""
        if frozenset((left, right)) not in self._parted:
            self._parted.add(frozenset((left, right)))
            self._read()

    def _pass_over(self, left: int, right: int, problem: UserError) -> None:
        """Leave out for now a pair that cannot be shown; why would name its file, and many names hold the day."""
        del problem
        self._context.fail(UserError(UNREADABLE))
        self._unreadable.add((left, right))
        if self._pair is not None and _ids(self._pair) == (left, right):
            self._read()


def _ids(pair: BlindPair) -> Two:
    return pair.left_photo_id, pair.right_photo_id

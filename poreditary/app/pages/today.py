"""The Today page: the routines of a day, how the skin is, and what comes next."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import to_day, to_qdate
from poreditary.app.forms.today_page import Ui_TodayPage
from poreditary.app.page import Page
from poreditary.app.pages.today_read import DayRead, read_day
from poreditary.app.pages.today_routines import KEYS, RoutineBoard
from poreditary.app.pages.today_row import StepRow
from poreditary.app.pages.today_words import day_title
from poreditary.app.texts import say
from poreditary.app.widgets.column import Column
from poreditary.app.widgets.day_bar import DayBar
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.sign import Sign
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.domain.day import FIRST_DAY
from poreditary.domain.kinds import Slot
from poreditary.domain.routine import StepOfDay

if TYPE_CHECKING:
    from poreditary.app.pages.today_rest import Rest

WIDE = 92
"""From this width of the content on, in grid units, the side column stands beside the routines."""
SIDE_WIDTH = 32
HEADER_WIDTH = 84
"""From this width on the date stands beside the title."""
AFTER_PAINT_MS = 20
"""A paint that was asked for comes some milliseconds later; what can wait is built behind it."""
IDLE = timedelta(hours=1)
"""After midnight the page goes on to the new day once it was left alone this long, never under the person's hands."""


class TodayPage(Page):
    """Show one day, today at first; the person ticks, answers and goes through days."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("routine", "step", "tick", "product", "check_in", "rating"),
            *("course", "session", "aftercare_window", "photo", "setting", "day"),
        )
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day = self._today = self._shown_today = context.today()
        self._touched = context.clock().moment
        self._read: DayRead | None = None
        self._wants_focus = False
        self.rest: Rest | None = None
        self.column = Column()
        self.form = Ui_TodayPage()
        self.day_bar = DayBar(to_qdate(self.day))
        self.board = RoutineBoard()
        self.empty = EmptyState("")
        self._idle_timer = QTimer(self, singleShot=True, interval=round(IDLE.total_seconds() * 1000))
        self._furnish()
        self._connect()

    def _furnish(self) -> None:
        content = QWidget()
        self.form.setupUi(content)
        self.form.header.addWidget(self.day_bar)
        self.form.clock_line.insertWidget(0, Sign("care", "care"))
        self.form.clock_card.hide()
        self.form.lines.setSpacing(theme.space(2))
        self.form.lines.addStretch(1)
        self.form.places.setSpacing(theme.space(2))
        self.form.places.setColumnStretch(0, 1)
        self.empty.hide()
        self.column.add(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)
        self._place()

    def _connect(self) -> None:
        self.day_bar.day_chosen.connect(lambda day: self.show_place(day.toPython()))
        self.day_bar.days_shown.connect(self._mark_photo_days)
        self.board.asked.connect(self._wish)
        self.board.all_asked.connect(self._tick_all)
        self.empty.asked.connect(lambda: self.context.go_to("shelf"))
        self._idle_timer.timeout.connect(self.refresh)
        self.column.installEventFilter(self)
        for slot, key in KEYS.items():
            self._on_key(key, partial(self._tick_slot, slot))
        for key, days in (("Alt+Left", -1), ("Alt+Right", 1)):
            self._on_key(key, partial(self._go, days))
        self._on_key("C", self._go_to_check_in)

    def _on_key(self, key: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(do)
        shortcut.setAutoRepeat(key.startswith("Alt"))

    def refresh(self) -> None:
        """Read the day on show."""
        self._follow_today()
        day = self.day
        self.context.ask(self, lambda diary: read_day(diary, day), self._show)

    def place(self) -> object:
        """Return the day on show."""
        return self.day

    def show_place(self, place: object) -> None:
        """Go to a day, at most today."""
        if isinstance(place, date):
            self.flush()
            self._touched = self.context.clock().moment
            self._today = self.context.today()
            self.day = max(FIRST_DAY, min(place, self._today))
            self.refresh()

    def flush(self) -> None:
        """Keep what was answered, now."""
        if self.rest is not None:
            self.rest.keeper.flush()

    def _go_to_check_in(self) -> None:
        if self.rest is not None and self.rest.check_in is not None:
            self.rest.check_in.take_focus()

    def _go(self, days: int) -> None:
        if self.day + timedelta(days=days) <= self.context.today():
            self.show_place(self.day + timedelta(days=days))

    def _follow_today(self) -> None:
        """Go on to a new day, unless the person was at work on the old one a moment ago."""
        today = self.context.today()
        if self.day == self._today != today and self.context.clock().moment - self._touched < IDLE:
            self._idle_timer.start()
            return
        if self.day == self._today:
            self.flush()
            self.day = today
        self._today = today

    def _show(self, read: DayRead) -> None:
        if read.day != self.day:
            return
        self._read = read
        self.form.title.setText(day_title(read.day, read.today))
        self._set_day_bar(read)
        self.form.clock_card.setVisible(read.is_clock_behind)
        self._show_empty(read)
        self.board.show_day(read)
        if self._wants_focus:
            self._take_focus()
        if self.rest is not None:
            self.rest.show_day(read)
        else:
            QTimer.singleShot(AFTER_PAINT_MS, self, self._furnish_rest)

    def _set_day_bar(self, read: DayRead) -> None:
        if self._shown_today != read.today:
            self._shown_today = read.today
            self.day_bar.set_today(to_qdate(read.today))
        if self.day_bar.day() != to_qdate(read.day):
            self.day_bar.set_day(to_qdate(read.day))

    def _mark_photo_days(self, first: QDate, last: QDate) -> None:
        begin, end = to_day(first), to_day(last)
        self.context.ask(self, lambda diary: diary.photos.days_between(begin, end), self.day_bar.mark_days)

    def _show_empty(self, read: DayRead) -> None:
        self.empty.setVisible(not read.routines)
        self.board.setVisible(bool(read.routines))
        if read.day == read.today:
            sentence = say("Today", "The steps of your morning and evening will stand here, each with a box to tick.")
            self.empty.set_texts(sentence, say("Today", "Set up a routine"))
        else:
            self.empty.set_texts(say("Today", "There was no routine yet on this day."), "")

    def _furnish_rest(self) -> None:
        """Build what is not needed for ticking, once the routines are painted."""
        if self.rest is not None or self._read is None:
            return
        from poreditary.app.pages.today_rest import Rest

        self.rest = Rest(self.context, self)
        self.rest.check_in_place.setParent(self.column.content)
        self.rest.show_day(self._read)
        self._place()

    def _place(self) -> None:
        """Put the side column beside the routines, or under the check-in where there is no room; the date likewise."""
        places = self.form.places
        room = min(self.width() - theme.space(7), self.column.content.maximumWidth())
        is_wide = room >= theme.space(WIDE)
        beside = room >= theme.space(HEADER_WIDTH)
        self.form.header.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        places.setColumnMinimumWidth(1, theme.space(SIDE_WIDTH) if is_wide else 0)
        places.addWidget(self.board, 0, 0, Qt.AlignmentFlag.AlignTop)
        places.addWidget(self.empty, 0, 0)
        if self.rest is not None:
            across = 2 if is_wide else 1
            places.addWidget(self.rest.check_in_place, 1, 0, 1, across)
            side = (0, 1) if is_wide else (2, 0)
            places.addWidget(self.rest.side, *side, Qt.AlignmentFlag.AlignTop)
            self.rest.side.setFixedWidth(theme.space(SIDE_WIDTH)) if is_wide else self.rest.side.setMaximumWidth(
                16777215
            )

    def _wish(self, wish: str, row: StepRow) -> None:
        step, read = row.step, self._read
        if step is None or read is None:
            return
        step_id, day = step.step.id, read.day
        if wish in ("skip", "note"):
            self._ask_words(wish, row, step, day)
        elif wish == "clear" or step.is_done:
            self._change(lambda diary: diary.routines.untick(step_id, day))
        else:
            self._change(lambda diary: diary.routines.tick(step_id, day))

    def _ask_words(self, wish: str, row: StepRow, step: StepOfDay, day: date) -> None:
        from poreditary.app.pages.today_wishes import ask_note, ask_reason

        step_id = step.step.id
        if wish == "skip":
            ask_reason(row, step, lambda reason: self._change(lambda d: d.routines.skip(step_id, day, reason)))
        else:
            ask_note(row, step, lambda note: self._change(lambda d: d.routines.note(step_id, day, note)))

    def _tick_all(self, routine_id: int) -> None:
        read = self._read
        routine = next((r for r in read.routines if r.routine.id == routine_id), None) if read is not None else None
        if read is not None and routine is not None:
            day, paused = read.day, read.muted(routine)
            self._change(lambda diary: diary.routines.tick_all(routine_id, day, paused))

    def _tick_slot(self, slot: Slot) -> None:
        routine = self.board.first_open(slot)
        if routine is not None:
            self._tick_all(routine.routine.id)

    def _change(self, job: Callable[[Diary], Changes]) -> None:
        self._touched = self.context.clock().moment
        self.context.change(self, job)

    def _take_focus(self) -> None:
        self._wants_focus = False
        if self._read is not None and not self._read.routines:
            self.empty.button.setFocus()
        else:
            self.board.focus_first()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Put the focus on the first step to tick, so that one key does it."""
        super().showEvent(event)
        if not event.spontaneous():
            self._wants_focus = True
            if self._read is not None:
                self._take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Move the side column where there is room for it."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go through the days with Left and Right where nothing else took them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if days:
                self._go(days)
                return True
        return super().eventFilter(watched, event)

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
from poreditary.app.pages.today_places import Places
from poreditary.app.pages.today_read import DayRead, read_day
from poreditary.app.pages.today_routines import KEYS, RoutineBoard
from poreditary.app.pages.today_row import StepRow
from poreditary.app.pages.today_words import asks_first, day_title, is_over
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
    from poreditary.domain.muting import Muted, Pause

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
            *("course", "session", "aftercare_window", "appointment", "photo", "setting", "day"),
            *("active", "patch_test", "patch_reading", "measured_view", "sitting"),
        )
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.day = self._today = self._shown_today = context.today()
        self._touched = context.clock().moment
        self._read: DayRead | None = None
        self._wants_focus = self._waits_at_date = False
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
        self._places = Places(self.form.places, self.board, self.empty)
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
        for part in (self.board, self.empty):
            self._turn_days_in(part)

    def _on_key(self, key: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(do)
        shortcut.setAutoRepeat(key.startswith("Alt"))

    def _turn_days_in(self, part: QWidget) -> None:
        """Let Left and Right go through the days from buttons too, which would take them to go to their neighbours."""
        for key, days in (("Left", -1), ("Right", 1)):
            arrow = QShortcut(QKeySequence(key), part, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            arrow.activated.connect(partial(self._go, days))

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

    def go_home(self) -> None:
        """Go to today and its steps."""
        self._wants_focus = True
        self.show_place(self.context.today())

    def flush(self) -> None:
        """Keep what was answered, now."""
        if self.rest is not None:
            self.rest.keeper.flush()

    def holds(self) -> bool:
        """Return whether answers are not in the diary yet."""
        return self.rest is not None and not self.rest.keeper.is_empty

    def _go_to_check_in(self) -> None:
        if self.rest is not None and self.rest.check_in is not None:
            self.rest.check_in.take_focus()

    def _go_to_steps(self) -> None:
        self._take_focus()
        focused = self.window().focusWidget()
        if focused is not None:
            self.column.ensureWidgetVisible(focused, 0, theme.space(2))

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
        if self._read is not None and self._read.day != read.day and self.isVisible():
            self.context.moved_on.emit()
        self._read, is_at_steps = read, self._is_at_steps()
        self.form.title.setText(day_title(read.day, read.today))
        self._set_day_bar(read)
        self.form.clock_card.setVisible(read.is_clock_behind)
        self._show_empty(read)
        self.board.show_day(read)
        if self._wants_focus or (is_at_steps and not self._is_at_steps()):
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
        from poreditary.app.widgets.backup_line import BackupLine

        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.clock_card), BackupLine(self.context))
        self.rest = Rest(self.context, self)
        self.rest.side.pause_asked.connect(self.tell_pause)
        self.rest.side.filled.connect(self._place)
        self.rest.check_in_place.setParent(self.column.content)
        for part in (self.rest.check_in_place, self.rest.side):
            self._turn_days_in(part)
        self.rest.show_day(self._read)
        self._place()

    def _place(self) -> None:
        """Put the parts beside one another where there is room for it; the date and the title likewise."""
        room = min(self.width() - theme.space(7), self.column.content.maximumWidth())
        beside = room >= theme.space(HEADER_WIDTH)
        self.form.header.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._places.arrange(room, self.rest, self.day)

    def _wish(self, wish: str, row: StepRow) -> None:
        step, read = row.step, self._read
        if step is None or read is None:
            return
        step_id, day, muted = step.step.id, read.day, read.muting(step)
        if wish == "why":
            self._tell_why(muted)
        elif wish == "skip":
            self._ask_reason(row, step, day)
        elif wish == "clear" or (wish == "tick" and is_over(step)):
            self._change(lambda diary: diary.routines.untick(step_id, day))
        elif muted is not None and asks_first(wish, step):
            kind = muted.pause.window.kind.value
            self._ask_despite(muted, lambda: self._do(wish, row, step, day, kind))
        else:
            self._do(wish, row, step, day)

    def _do(self, wish: str, row: StepRow, step: StepOfDay, day: date, despite: str = "") -> None:
        """Tick a step or write its note, `despite` a window of that kind where one pauses it."""
        step_id = step.step.id
        if wish == "tick":
            self._change(lambda diary: diary.routines.tick(step_id, day, despite))
            return
        from poreditary.app.pages.today_wishes import ask_note

        ask_note(row, step, lambda note: self._change(lambda d: d.routines.note(step_id, day, note, despite)))

    def _ask_reason(self, row: StepRow, step: StepOfDay, day: date) -> None:
        from poreditary.app.pages.today_wishes import ask_reason

        ask_reason(row, step, lambda reason: self._change(lambda d: d.routines.skip(step.step.id, day, reason)))

    def _ask_despite(self, muted: "Muted", agreed: Callable[[], None]) -> None:
        from poreditary.app.pages.today_pause_dialog import ask_despite
        from poreditary.app.pages.today_pause_words import question_words

        ask_despite(question_words(muted, self._today), agreed, self)

    def _tell_why(self, muted: "Muted | None") -> None:
        if muted is not None:
            self.tell_pause(muted.pause)

    def tell_pause(self, pause: "Pause") -> None:
        """Show what a pause rests on and who says so."""
        from poreditary.app.pages.today_pause_dialog import PauseDialog
        from poreditary.app.pages.today_pause_words import state_words

        dialog = PauseDialog(pause, state_words(pause, self.day, self._today), self)
        dialog.guide_asked.connect(lambda entry: self.context.go_to("guide", entry))
        dialog.finished.connect(self.window().activateWindow)
        dialog.open()

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

    def _is_at_steps(self) -> bool:
        """Return whether the keys are at the steps, or at what stands for them on a day without any."""
        focused = self.window().focusWidget()
        if focused is self.day_bar.date_button:
            return self._waits_at_date and not self.empty.isHidden() and self.empty.button.isHidden()
        return focused is not None and any(part.isAncestorOf(focused) for part in (self.board, self.empty))

    def _take_focus(self) -> None:
        """Put the focus on the first open step; without steps on the button there, else on the date to go on from."""
        self._wants_focus = self._waits_at_date = False
        if self._read is None or self._read.routines:
            self.board.focus_first()
        elif not self.empty.button.isHidden():
            self.empty.button.setFocus()
        else:
            self._waits_at_date = True
            self.day_bar.date_button.setFocus()

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
        """Go through the days with Left and Right, and back to the steps with Escape, where nothing else took them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if days:
                self._go(days)
                return True
            if event.key() == Qt.Key.Key_Escape and not self._is_at_steps():
                self._go_to_steps()
                return True
        return super().eventFilter(watched, event)

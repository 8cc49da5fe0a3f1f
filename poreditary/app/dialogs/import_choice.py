"""What can be changed of the selected files of an import: view, time, sitting, or whether they come in at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from poreditary.app.context import Context
from poreditary.app.dialogs.import_condition import condition_of
from poreditary.app.forms.import_dialog import Ui_ImportDialog
from poreditary.app.models.photo_import_words import doubt_about
from poreditary.app.models.photo_imports import ImportModel, ImportRow, State
from poreditary.app.texts import say, word
from poreditary.app.widgets.photo_moment import dress_moment, moment_of, show_moment
from poreditary.app.widgets.photo_words import clock_text, count_text
from poreditary.domain.day import FIRST_DAY, LAST_DAY
from poreditary.domain.intake import Place, Span
from poreditary.domain.kinds import View
from poreditary.domain.rhythm import CLOSE_UPS

VIEWS = tuple(View)
SOON_MS = 100


class ImportChoice(QObject):
    """The fields below the list, for one file or for many at once."""

    left_out = Signal(object)
    """list[Source]: files that are not to come in."""
    view_said = Signal(object)
    """list[int]: the rows whose view is another now."""
    changed = Signal()
    """Other photos are to be kept now."""

    def __init__(
        self, context: Context, form: Ui_ImportDialog, files: ImportModel, session_id: int | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._files = files
        self._session_id = session_id
        self._spans: dict[date, tuple[Span, ...]] = {}
        self._is_held = self._is_leaving = False
        self._condition_said = QTimer(self, singleShot=True, interval=SOON_MS)
        form.view.addItems([word(view) for view in VIEWS])
        dress_moment(form.taken)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.view.activated.connect(lambda at: self.set_view(VIEWS[at]))
        form.taken.dateTimeChanged.connect(self._set_time)
        form.sitting.activated.connect(self._set_place)
        form.leave_out.clicked.connect(self.leave_out)
        form.want_anyway.clicked.connect(self.want_anyway)
        self._condition_said.timeout.connect(self._guess_by_condition)
        form.skin.currentIndexChanged.connect(lambda _at: self._condition_said.start())
        for box in (form.light, form.place):
            box.editTextChanged.connect(lambda _text: self._condition_said.start())
        form.files.selectionModel().selectionChanged.connect(lambda *_: self.show())
        self._add_key("Del", self.leave_out)
        self._add_key("K", self.want_anyway)
        for number, view in enumerate(VIEWS, start=1):
            self._add_key(str(number), partial(self.set_view, view))

    def _add_key(self, key: str, do: Callable[[], object]) -> None:
        # Given with a function, the constructor passes over its context.
        QShortcut(QKeySequence(key), self._form.files, do).setContext(Qt.ShortcutContext.WidgetShortcut)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be changed while photos are kept."""
        self._is_held = is_held
        self.show()

    def learn(self, day: date, spans: tuple[Span, ...]) -> None:
        """Take the sittings the diary has of a day."""
        self._spans[day] = spans

    def guess_places(self, days: set[date] | None = None) -> None:
        """Guess which photos of some days, or of all, belong together, where nobody said so."""
        self._files.guess_places(self._all_spans(), self.day_of, days, condition_of(self._form))

    def settle(self) -> None:
        """Guess by the condition that was said last, if that is still to come."""
        if self._condition_said.isActive():
            self._condition_said.stop()
            self._guess_by_condition()

    def _guess_by_condition(self) -> None:
        self.guess_places()
        self._offer_places([row for _at, row in self._ready()])

    def day_of(self, taken: datetime) -> date:
        """Return the local day of a photo, which may end after midnight."""
        return (taken - timedelta(hours=self._context.preferences.day_ends_at)).date()

    def select(self, at: int) -> None:
        """Select one file."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._form.files.selectionModel().setCurrentIndex(self._files.index(at), flag)

    def selected(self) -> list[int]:
        """Return where the selected files stand."""
        # Ranges, because asking for each index takes long with many.
        chosen = self._form.files.selectionModel().selection()
        ranges = sorted((found.top(), found.bottom()) for found in map(chosen.at, range(chosen.count())))
        return [row for top, bottom in ranges for row in range(top, bottom + 1) if row < len(self._files.rows)]

    def show(self) -> None:
        """Show view, time and sitting of what is selected."""
        if self._is_leaving:
            return
        form, chosen = self._form, self._ready()
        is_open = bool(chosen) and not self._is_held
        views = {row.view for _at, row in chosen}
        for field in (form.view, form.taken, form.sitting):
            field.setEnabled(is_open)
        form.view.setCurrentIndex(VIEWS.index(views.pop()) if len(views) == 1 else -1)
        form.leave_out.setEnabled(bool(self.selected()) and not self._is_held)
        form.want_anyway.setEnabled(is_open and any(self._files.is_held(row) for _at, row in chosen))
        form.choice_title.setText(_choice_text(len(chosen)))
        times = [row.incoming.taken for _at, row in chosen if row.incoming is not None]
        with QSignalBlocker(form.taken):
            show_moment(form.taken, min(times, default=None))
        self._offer_places([row for _at, row in chosen])

    def set_view(self, view: View) -> None:
        """Say what the selected photos show; close-ups below them whose view nobody knows are guessed to be alike."""
        if self._is_held:
            return
        chosen = self._ready()
        following = self._following(chosen) if view in CLOSE_UPS else []
        others = [at for at, row in (*chosen, *following) if row.view is not view]
        # What was found for another view says nothing.
        self._files.change_all(others, quality=None, is_wanted_anyway=False)
        self._files.change_all([at for at, _row in following], view=view)
        self._files.change_all([at for at, _row in chosen], view=view, is_view_chosen=True)
        self.show()
        self.view_said.emit(others)

    def want_anyway(self) -> None:
        """Keep the selected photos though the gate holds them back."""
        if not self._is_held:
            self._files.change_all([at for at, row in self._ready() if self._files.is_held(row)], is_wanted_anyway=True)
            # Space and the digits go on in the list, not on the next button.
            self._form.files.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show()
            self.changed.emit()

    def leave_out(self) -> None:
        """Take the selected files out of the import."""
        rows = self.selected()
        if self._is_held or not rows:
            return
        sources = [self._files.rows[at].source for at in rows]
        self._is_leaving = True
        self._files.leave_out(rows)
        if self._files.rows:
            self._form.files.setFocus(Qt.FocusReason.OtherFocusReason)
            self.select(min(rows[0], len(self._files.rows) - 1))
        self._is_leaving = False
        self.guess_places()
        self.show()
        self.left_out.emit(sources)

    def _following(self, chosen: list[tuple[int, ImportRow]]) -> list[tuple[int, ImportRow]]:
        """Return the close-ups below the selected ones of which nothing but their place tells the view."""
        last = max((at for at, _row in chosen), default=len(self._files.rows))
        rows = ((at, row) for at, row in enumerate(self._files.rows) if at > last and row.state is State.READY)
        return [(at, row) for at, row in rows if row.is_close_up and not row.has_ground and not row.is_view_chosen]

    def _ready(self) -> list[tuple[int, ImportRow]]:
        rows = ((at, self._files.rows[at]) for at in self.selected())
        return [(at, row) for at, row in rows if row.state is State.READY]

    def _set_time(self) -> None:
        """Move the earliest selected photo to the time that was typed, and the others by as much."""
        chosen = [(at, row.incoming) for at, row in self._ready() if row.incoming is not None]
        if not chosen:
            return
        moved = moment_of(self._form.taken) - min(incoming.taken for _at, incoming in chosen)
        now, changed = self._now(), {}
        for at, incoming in chosen if moved else ():
            taken = _moved(incoming.taken, moved)
            typed = replace(incoming, taken=taken, taken_from="typed", taken_offset=None, doubted=None)
            changed[at] = replace(self._files.rows[at], incoming=typed, doubt=doubt_about(typed, now))
        self._files.replace_rows(changed)
        days = {self.day_of(_moved(incoming.taken, moved)) for _at, incoming in chosen}
        self._ask_for_spans(days, {self.day_of(incoming.taken) for _at, incoming in chosen})

    def _ask_for_spans(self, days: set[date], before: set[date]) -> None:
        """Guess anew for the days photos are of now, and those they were of before."""
        unknown = [day for day in days if day not in self._spans]
        session_id = self._session_id

        def take(spans: list[Span]) -> None:
            for day in unknown:
                self.learn(day, tuple(span for span in spans if span.day == day))
            self.guess_places(days | before)
            self._offer_places([row for _at, row in self._ready()])

        if unknown:
            self._context.ask(self, lambda diary: diary.photos.spans(unknown, session_id), take)
        else:
            take([])

    def _offer_places(self, rows: list[ImportRow]) -> None:
        """Offer the sittings of the selected photos' day; photos of several days can be one sitting a day."""
        box, places = self._form.sitting, {row.place for row in rows}
        box.clear()
        days = {place.day for place in places if place is not None}
        if len(days) == 1 and None not in places:
            (day,) = days
            for span in self._spans.get(day, ()):
                box.addItem(_span_text(span), Place(day, span.sitting_id))
            for place, first in self._files.new_places(day).items():
                box.addItem(say("ImportDialog", "New, of {time}").format(time=clock_text(first)), place)
            box.addItem(say("ImportDialog", "One more new sitting"), None)
        elif days:
            box.addItem(say("ImportDialog", "A new sitting for each day"), None)
        at = [box.itemData(n) for n in range(box.count())].index(places.pop()) if len(places) == 1 and days else -1
        box.setCurrentIndex(at)
        box.setEnabled(bool(days) and not self._is_held)

    def _set_place(self) -> None:
        chosen, rows = self._form.sitting.currentData(), [at for at, _row in self._ready()]
        last: dict[date, int] = {}
        for place in self._files.new_places():
            last[place.day] = max(place.part, last.get(place.day, -1))

        def place_of(day: date) -> Place:
            if chosen is not None:
                return Place(chosen.day, chosen.sitting_id, chosen.part)
            return Place(day, part=last.get(day, -1) + 1)

        self._files.choose_places(rows, place_of)
        self.show()

    def _all_spans(self) -> list[Span]:
        return [span for spans in self._spans.values() for span in spans]

    def _now(self) -> datetime:
        return self._context.clock().local.replace(tzinfo=None)


def _moved(taken: datetime, by: timedelta) -> datetime:
    """Return a time moved; where no entry can have it, it stays."""
    try:
        moved = taken + by
    except OverflowError:
        return taken
    return moved if FIRST_DAY <= moved.date() <= LAST_DAY else taken


def _span_text(span: Span) -> str:
    if span.photo_count == 0:
        return say("ImportDialog", "Begun at {time}").format(time=clock_text(span.first))
    return f"{clock_text(span.first)}, {count_text(span.photo_count)}"


def _choice_text(n: int) -> str:
    if n == 0:
        return say("ImportDialog", "Select photos to change their view, time or sitting")
    if n == 1:
        return say("ImportDialog", "The selected photo")
    return say("ImportDialog", "{n} selected photos; the time is the earliest one's, the others move with it").format(
        n=n
    )

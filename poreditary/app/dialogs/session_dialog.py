"""Logging a session, and changing one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import day_and_month
from poreditary.app.dialogs import session_form
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day, suggest, typed, was_typed
from poreditary.app.dialogs.session_form import SessionForm, with_defaults
from poreditary.app.dialogs.session_notices import SessionNotices
from poreditary.app.dialogs.session_photos import SessionPhotos
from poreditary.app.dialogs.session_windows import SessionWindows
from poreditary.app.dialogs.treatment_fields import TreatmentFields
from poreditary.app.forms.session_dialog import Ui_SessionDialog
from poreditary.app.money import CURRENCIES, edit_price, read_price
from poreditary.app.pages.treatments_words import place_text
from poreditary.app.texts import say, word
from poreditary.app.widgets.hint import Hint
from poreditary.domain.kinds import Zone
from poreditary.domain.treatment import CourseOverview, Session


def open_session(
    context: Context,
    parent: QWidget,
    session_id: int = 0,
    course_id: int | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a session, 0 for a new one of the course named, None for a single one."""
    context.ask(
        parent,
        lambda diary: session_form.read(diary, session_id, course_id),
        lambda form: show(SessionDialog(context, form, parent), saved),
    )


class SessionDialog(EntryDialog):
    """One visit: when, where, with what, by whom, what it cost and how it felt."""

    def __init__(self, context: Context, start: SessionForm, parent: QWidget) -> None:
        self.is_new = not start.session.id
        title = say("SessionDialog", "Log session") if self.is_new else say("SessionDialog", "Edit session")
        save = say("SessionDialog", "Log session") if self.is_new else say("SessionDialog", "Save session")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_SessionDialog()
        self.form.setupUi(self.fields)
        self.treatment = TreatmentFields(self.form.rows, self.form.treatment, self.form.name, start.catalogue)
        self.photos = SessionPhotos(context, start)
        self.photos.is_reading_changed.connect(lambda is_reading: self.save_button.setEnabled(not is_reading))
        self.form.photo_lines.addWidget(self.photos)
        self.finished.connect(self.photos.cancel)
        self._fill(with_defaults(start, start.session.course_id) if self.is_new else start.session)
        self.windows = SessionWindows(start, self._treatment()[0], day_of(self.form.day), context.today())
        self.notices = SessionNotices(context, start.catalogue, start.session.id)
        self.form.window_lines.addWidget(self.windows)
        self.due = Hint()
        self.form.notice_lines.setSpacing(theme.space(0.5))
        self.form.notice_lines.addWidget(self.due)
        self.form.notice_lines.addWidget(self.notices)
        self._connect()
        self._show_place()
        self.begin()

    def _connect(self) -> None:
        self.form.course.activated.connect(self._change_course)
        self.form.day.dateChanged.connect(self._show_place)
        self.treatment.on_change(self._show_place)
        self.windows.rows_made.connect(self._join_rows)
        # The scroll area knows of the lines once they are laid out.
        self.windows.unfolded.connect(self._scroll_to_windows, Qt.ConnectionType.QueuedConnection)
        # Words set no days: whoever writes the clinic's down is shown where its days go.
        self.form.instruction.textChanged.connect(self.windows.offer)
        self._join_rows()

    def _scroll_to_windows(self) -> None:
        self.area.verticalScrollBar().setValue(self.windows.mapTo(self.fields, QPoint()).y())

    def _join_rows(self) -> None:
        """Let Tab reach the lines of the windows where they stand, and the wheel pass over them."""
        stops = [self.form.instruction, *self.windows.stops(), self.form.note]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        for row in self.windows.rows:
            self.guard(row.days)

    def _fill(self, session: Session) -> None:
        form, start = self.form, self.start
        courses = [(overview.course.name, overview.course.id) for overview in start.courses]
        offer(form.course, [*courses, (say("SessionDialog", "Single session"), None)], session.course_id)
        prepare_day(form.day, session.day, self.context.today())
        suggest(form.area, [word(zone) for zone in Zone] + list(start.named("area")), session.area)
        suggest(form.device, start.named("device"), session.device)
        suggest(form.practitioner, start.named("practitioner"), session.practitioner)
        suggest(form.clinic, start.named("clinic"), session.clinic)
        suggest(form.currency, [start.currency, *start.named("currency"), *CURRENCIES], session.currency)
        form.settings.setText(session.settings)
        self._fill_cost(session)
        form.pain.setValue(-1 if session.pain is None else session.pain)
        form.instruction.setPlainText(session.instruction)
        form.note.setPlainText(session.note)
        self.treatment.set(session.treatment, session.name)

    def _fill_cost(self, session: Session) -> None:
        self.form.cost.setText("" if session.cost is None else edit_price(session.cost))

    def _change_course(self) -> None:
        """Take the defaults of the course now chosen into the fields the person left alone."""
        if self.is_new:
            filled, form = with_defaults(self.start, self.form.course.currentData()), self.form
            for box, text in (
                (form.area, filled.area),
                (form.device, filled.device),
                (form.practitioner, filled.practitioner),
                (form.clinic, filled.clinic),
            ):
                if not was_typed(box):
                    box.setEditText(text)
            if not form.settings.isModified():
                form.settings.setText(filled.settings)
            if not form.cost.isModified():
                self._fill_cost(filled)
                form.currency.setEditText(filled.currency)
        self._show_place()

    def _show_place(self) -> None:
        course = self.start.course(self.form.course.currentData())
        self.treatment.set_visible(is_visible=course is None)
        self.form.rows.setRowVisible(self.form.place, course is not None)
        day = day_of(self.form.day)
        if course is not None:
            number = course.number_on(day, self.start.session.id)
            self.form.place.setText(place_text(number, course.course.sessions_planned))
        self.due.say("" if course is None else self._due_text(course, day))
        treatment, _ = self._treatment()
        self.windows.follow(treatment, day)
        self.notices.follow(treatment, day)

    def _due_text(self, course: CourseOverview, day: date) -> str:
        """Return when the next session is due after this one; nothing where it was followed by one, or was the last."""
        others = [session for session in course.sessions if session.id != self.start.session.id]
        latest = max([day, *(session.day for session in others)])
        due = replace(course, sessions=(*others, replace(self.start.session, day=day))).next_due
        if due is None or latest != day:
            return ""
        return say("SessionDialog", "Next due {day}").format(day=day_and_month(due, self.context.today()))

    def counts(self, field: QWidget) -> bool:
        """Return whether a field is filled in; of the windows their plan is, folded or not."""
        return not self.windows.isAncestorOf(field)

    def drop_pictures(self) -> None:
        """Let go of the small pictures of the photos."""
        self.photos.drop_pictures()

    def state(self) -> list[object]:
        """Return what is filled in, with the windows and the photos chosen."""
        return [*super().state(), self.windows.plan, self.photos.picked()]

    def job(self) -> Job:
        """Return the job that keeps the session with its new photos; raises UserError for a cost that is no number."""
        session, photos = self.session(), self.photos.picked()
        windows = self.windows.windows(session.day, session.instruction)
        if session.id:
            return lambda diary: diary.treatments.edit_session(session, windows, photos)
        return lambda diary: diary.treatments.add_session(session, windows, photos)

    def session(self) -> Session:
        """Return the session as it is filled in."""
        form = self.form
        cost = read_price(form.cost.text())
        treatment, name = self._treatment()
        return replace(
            self.start.session,
            course_id=form.course.currentData(),
            treatment=treatment,
            name=name,
            day=day_of(form.day),
            area=typed(form.area),
            device=typed(form.device),
            settings=form.settings.text().strip(),
            practitioner=typed(form.practitioner),
            clinic=typed(form.clinic),
            cost=cost,
            currency="" if cost is None else typed(form.currency).upper(),
            pain=None if form.pain.value() < 0 else form.pain.value(),
            instruction=form.instruction.toPlainText().strip(),
            note=form.note.toPlainText().strip(),
        )

    def _treatment(self) -> tuple[str, str]:
        before, course = self.start.session, self.start.course(self.form.course.currentData())
        if course is None:
            return self.treatment.treatment(), self.treatment.name()
        if before.id and before.course_id == course.course.id:
            return before.treatment, before.name
        return course.course.treatment, course.course.name

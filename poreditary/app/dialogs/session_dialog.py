"""Logging a session, and changing one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs import session_form
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day, suggest, typed, was_typed
from poreditary.app.dialogs.session_form import SessionForm, with_defaults
from poreditary.app.dialogs.session_photos import SessionPhotos
from poreditary.app.dialogs.treatment_fields import TreatmentFields
from poreditary.app.forms.session_dialog import Ui_SessionDialog
from poreditary.app.money import CURRENCIES, edit_price, read_price
from poreditary.app.pages.treatments_words import place_text
from poreditary.app.texts import say, word
from poreditary.domain.kinds import Zone
from poreditary.domain.treatment import Session


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
        self.form.course.activated.connect(self._change_course)
        self.form.day.dateChanged.connect(self._show_place)
        self.begin()

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
        form.cost.setText("" if session.cost is None else edit_price(session.cost))
        form.pain.setValue(-1 if session.pain is None else session.pain)
        form.instruction.setPlainText(session.instruction)
        form.note.setPlainText(session.note)
        self.treatment.set(session.treatment, session.name)
        self._show_place()

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
        self._show_place()

    def _show_place(self) -> None:
        course = self.start.course(self.form.course.currentData())
        self.treatment.set_visible(is_visible=course is None)
        self.form.rows.setRowVisible(self.form.place, course is not None)
        if course is not None:
            number = course.number_on(day_of(self.form.day), self.start.session.id)
            self.form.place.setText(place_text(number, course.course.sessions_planned))

    def state(self) -> list[object]:
        """Return what is filled in, with the photos chosen."""
        return [*super().state(), self.photos.picked()]

    def job(self) -> Job:
        """Return the job that keeps the session with its new photos; raises UserError for a cost that is no number."""
        session, photos = self.session(), self.photos.picked()
        if session.id:
            return lambda diary: diary.treatments.edit_session(session, photos=photos)
        return lambda diary: diary.treatments.add_session(session, photos=photos)

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

"""What can be done on the page for treatments, for its cards, menus and keys alike."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.domain.kinds import PatchResult
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.reaction import PatchReading


class TreatmentActions(QObject):
    """Opens the dialogs and changes the diary; `logged` names a session that was just logged."""

    logged = Signal(int)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self._page = page

    def plan_course(self) -> None:
        """Ask what is planned."""
        self.plan_course_of("")

    def plan_course_of(self, treatment: str) -> None:
        """Ask what is planned, with a treatment of the catalogue chosen."""
        from poreditary.app.dialogs.course_dialog import open_course

        open_course(self.context, self._page, treatment=treatment)

    def edit_course(self, course_id: int) -> None:
        """Open a course."""
        from poreditary.app.dialogs.course_dialog import open_course

        open_course(self.context, self._page, course_id)

    def end_course(self, course_id: int) -> None:
        """End a course today."""
        self.context.change(self, lambda diary: diary.treatments.end_course(course_id))

    def resume_course(self, course_id: int) -> None:
        """Go on with a course that was ended."""
        self.context.change(self, lambda diary: diary.treatments.resume_course(course_id))

    def discard_course(self, course_id: int) -> None:
        """Move a course with its sessions to the trash."""
        self.context.change(self, lambda diary: diary.treatments.discard_course(course_id))

    def log_session(self, course_id: int | None = None) -> None:
        """Ask how a session was, of a course or a single one."""
        from poreditary.app.dialogs.session_dialog import open_session

        open_session(self.context, self._page, course_id=course_id, saved=self.logged.emit)

    def edit_session(self, session_id: int) -> None:
        """Open a session."""
        from poreditary.app.dialogs.session_dialog import open_session

        open_session(self.context, self._page, session_id=session_id)

    def discard_session(self, session_id: int) -> None:
        """Move a session to the trash."""
        self.context.change(self, lambda diary: diary.treatments.discard_session(session_id))

    def log_reaction(self) -> None:
        """Ask what the skin did."""
        self.log_reaction_to(None)

    def log_reaction_to(self, product_id: int | None) -> None:
        """Ask what the skin did, to a product that is suspected already."""
        from poreditary.app.dialogs.reaction_dialog import open_reaction

        open_reaction(self.context, self._page, suspect_product_id=product_id)

    def edit_reaction(self, reaction_id: int) -> None:
        """Open a reaction."""
        from poreditary.app.dialogs.reaction_dialog import open_reaction

        open_reaction(self.context, self._page, reaction_id)

    def discard_reaction(self, reaction_id: int) -> None:
        """Move a reaction to the trash."""
        self.context.change(self, lambda diary: diary.reactions.discard(reaction_id))

    def log_patch_test(self) -> None:
        """Ask what was put on, where and when."""
        from poreditary.app.dialogs.patch_test_dialog import open_patch_test

        open_patch_test(self.context, self._page)

    def edit_patch_test(self, test_id: int) -> None:
        """Open a patch test."""
        from poreditary.app.dialogs.patch_test_dialog import open_patch_test

        open_patch_test(self.context, self._page, test_id)

    def read_patch_test(self, test_id: int, hours: int, result: PatchResult) -> None:
        """Write down what a patch shows so many hours after it was put on."""
        reading = PatchReading(hours, result)
        self.context.change(self, lambda diary: diary.patch_tests.read(test_id, reading))

    def discard_patch_test(self, test_id: int) -> None:
        """Move a patch test to the trash."""
        self.context.change(self, lambda diary: diary.patch_tests.discard(test_id))

    def add_appointment(self) -> None:
        """Ask when and with whom."""
        from poreditary.app.dialogs.appointment_dialog import open_appointment

        open_appointment(self.context, self._page)

    def edit_appointment(self, appointment: Appointment) -> None:
        """Open an appointment."""
        from poreditary.app.dialogs.appointment_dialog import open_appointment

        open_appointment(self.context, self._page, appointment)

    def discard_appointment(self, appointment: Appointment) -> None:
        """Move an appointment to the trash; its questions go on to the next."""
        self.context.change(self, lambda diary: diary.plan.discard_appointment(appointment))

    def add_question(self, text: str, appointment_id: int | None, failed: Callable[[Exception], None]) -> None:
        """Note a question for an appointment, or for whichever comes next."""
        stamp = self.context.clock()
        question = Question(text, stamp, appointment_id=appointment_id)
        self.context.change(self, lambda diary: diary.plan.add_question(question), failed=failed)

    def edit_question(self, question: Question) -> None:
        """Open a question to write down its answer."""
        from poreditary.app.dialogs.question_dialog import open_question

        open_question(self.context, self._page, question)

    def tick_question(self, question: Question, appointment_id: int | None, *, is_asked: bool) -> None:
        """Mark a question as asked at an appointment, or as not asked."""
        changed = replace(question, is_asked=is_asked, appointment_id=appointment_id)
        self.context.change(self, lambda diary: diary.plan.edit_question(changed), quietly=True)

    def discard_question(self, question: Question) -> None:
        """Move a question to the trash."""
        self.context.change(self, lambda diary: diary.plan.discard_question(question))

    def open_guide(self, treatment: str) -> None:
        """Show what the guide says of a treatment."""
        self.context.go_to("guide", treatment or None)

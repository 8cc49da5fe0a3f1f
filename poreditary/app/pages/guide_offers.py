"""What can be done from where one reads in the guide: add a step, plan a course, note a question."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from poreditary.app.context import Context
from poreditary.app.pages.guide_words import language
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_values import Entry, Statement
from poreditary.domain.frequencies import frequency_of, key_of
from poreditary.domain.plan import Question
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step

QUESTIONS = frozenset({Section.QUESTIONS, Section.CAUTIONS, Section.DISAGREEMENTS})


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to do: the words on its button, what a screen reader adds to them, and what is done beside it."""

    text: str
    spoken: str
    do: Callable[[QPushButton], None]


@dataclass(frozen=True, slots=True)
class Own:
    """What of the diary the offers need: the routines to add to and the products of their steps."""

    routines: tuple[Routine, ...] = ()
    products: tuple[Product, ...] = ()


def read_own(diary: Diary) -> Own:
    """Read what the offers need."""
    return Own(tuple(diary.routines.all()), tuple(diary.shelf.products(archived=True)))


class Offers:
    """What the open entry offers on a page."""

    def __init__(self, context: Context, page: QWidget) -> None:
        self._context = context
        self._page = page
        self.own = Own()
        self.catalogue: Catalogue | None = None

    def of_entry(self, entry: Entry) -> list[Offer]:
        """Return what an entry as a whole offers."""
        title = entry.title.in_language(language())
        if entry.section is Section.STEPS and not any(_is_frequency(entry, said) for said in entry.statements):
            return [self._add_step(entry, None)]
        if entry.section is Section.TREATMENTS:
            return [Offer(say("Guide", "Plan a course"), title, lambda _button: self._plan(entry.id))]
        if entry.section in QUESTIONS:
            return [Offer(say("Guide", "Add to my questions"), title, lambda _button: self._note_question(title))]
        return []

    def of_statement(self, entry: Entry, statement: Statement) -> list[Offer]:
        """Return what one statement offers: the step as often as it says, or the treatments it names."""
        if entry.section is Section.STEPS and _is_frequency(entry, statement):
            return [self._add_step(entry, statement)]
        if entry.section is Section.PORE_TYPES:
            return [self._read_of(treatment) for treatment in statement.treatments]
        return []

    def step_of(self, entry: Entry, statement: Statement | None, routine_id: int) -> Step:
        """Return the step to propose, as often as the statement says; an open end gives way to its low one."""
        assert entry.step_kind is not None
        step = Step(routine_id, entry.step_kind, self._context.today())
        often = frequency_of(key_of(entry, statement), statement) if statement is not None else None
        if often is None:
            return step
        return replace(step, times=often.times, times_most=often.times_most, per=often.per, statement=often.key)

    def _add_step(self, entry: Entry, statement: Statement | None) -> Offer:
        title = entry.title.in_language(language())
        return Offer(say("Guide", "Add to my routine"), title, partial(self._choose_routine, entry, statement))

    def _choose_routine(self, entry: Entry, statement: Statement | None, button: QPushButton) -> None:
        routines = self.own.routines
        if not routines:
            self._context.go_to("shelf")
        elif len(routines) == 1:
            self._open_step(self.step_of(entry, statement, routines[0].id))
        else:
            menu = QMenu(button)
            for routine in routines:
                action = menu.addAction(routine.name.replace("&", "&&"))
                step = self.step_of(entry, statement, routine.id)
                action.triggered.connect(lambda _=False, step=step: self._open_step(step))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _open_step(self, step: Step) -> None:
        from poreditary.app.dialogs.step_dialog import open_step

        open_step(self._context, self._page, step, self.own.products)

    def _plan(self, treatment: str) -> None:
        from poreditary.app.pages.treatments_view import PlanCourse

        self._context.go_to("treatments", PlanCourse(treatment))

    def _note_question(self, title: str) -> None:
        question = Question(title, self._context.clock())
        self._context.change(self._page, lambda diary: diary.plan.add_question(question))

    def _read_of(self, treatment: str) -> Offer:
        entry = self.catalogue.find(treatment) if self.catalogue is not None else None
        title = entry.title.in_language(language()) if entry is not None else treatment
        text = say("Guide", "Read about {name}").format(name=title)
        return Offer(text, "", lambda _button: self._context.go_to("guide", treatment))


def _is_frequency(entry: Entry, statement: Statement) -> bool:
    return frequency_of(key_of(entry, statement), statement) is not None

"""What is to be compared blindly: a view, and which of its photos with which."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateEdit, QLabel, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.dialogs.field_values import align_labels, day_of, offer, prepare_day
from poreditary.app.forms.blind_form import Ui_BlindForm
from poreditary.app.texts import say, word
from poreditary.app.widgets.blind_words import left_out_text
from poreditary.app.widgets.card import Card
from poreditary.domain.blind import Against, Period, Plan, periods, plan
from poreditary.domain.blind_outcome import Role, roles
from poreditary.domain.fairness import Apart, usable
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo

OWN = "own"
"""Of what is compared: two periods the person chooses."""


class BlindForm(Card):
    """Asks for a view and two periods; `begun` says what to make."""

    begun = Signal(object, object, object)
    """View and the two periods, each a first and a last day."""
    view_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Blind", "New comparison"), parent)
        self.fields = QWidget()
        self.form = Ui_BlindForm()
        self.form.setupUi(self.fields)
        self.form.rows.setContentsMargins(0, 0, 0, 0)
        self.form.rows.setHorizontalSpacing(theme.space(2))
        self.form.rows.setVerticalSpacing(theme.space(1))
        self.begin = QPushButton(say("Blind", "Begin"))
        self.begin.setProperty("role", "primary")
        self._photos: dict[View, list[Photo]] = {}
        self._apart: Apart = frozenset()
        choices = (
            (say("Blind", "The first photos with the latest"), Against.FIRST_WITH_LATEST),
            (say("Blind", "The earlier half with the later half"), Against.HALVES),
            (say("Blind", "Two periods I choose"), OWN),
        )
        offer(self.form.against, choices, Against.FIRST_WITH_LATEST)
        align_labels(self.fields)
        self.note = QLabel()
        self.note.setProperty("role", "note")
        self.note.setWordWrap(True)
        self.add(self.fields)
        self.add(self.note)
        self.header.addWidget(self.begin)
        self.form.view.currentIndexChanged.connect(lambda _index: self._choose_view())
        self.form.against.currentIndexChanged.connect(lambda _index: self._show())
        for edit in self._edits():
            edit.dateChanged.connect(lambda _day: self._show())
        self.begin.clicked.connect(self._begin)

    def show_photos(self, photos: dict[View, list[Photo]], apart: Apart = frozenset()) -> None:
        """Offer the views there are photos of; the chosen one stays."""
        view, before = self.form.view, self.view()
        is_same = list(photos) == list(self._photos)
        self._photos, self._apart = photos, apart
        if not is_same:
            view.blockSignals(True)
            view.clear()
            best = max(photos, key=lambda one: len(photos[one]), default=None)
            offer(view, ((word(one), one) for one in photos), before if before in photos else best)
            view.blockSignals(False)
            self._choose_view()
        else:
            self._show()

    def view(self) -> View | None:
        """Return the chosen view, None where there are no photos."""
        chosen = self.form.view.currentData()
        return None if chosen is None else View(chosen)

    def periods(self) -> tuple[Period, Period] | None:
        """Return the periods to compare, None where there are no two."""
        if self.form.against.currentData() == OWN:
            first, until, later, last = (day_of(edit) for edit in self._edits())
            return (first, until), (later, last)
        return periods(self._chosen(), Against(self.form.against.currentData()))

    def _edits(self) -> tuple[QDateEdit, ...]:
        form = self.form
        return form.earlier_from, form.earlier_until, form.later_from, form.later_until

    def _all(self) -> list[Photo]:
        view = self.view()
        return [] if view is None else self._photos.get(view, [])

    def _chosen(self) -> list[Photo]:
        return usable(self._all())

    def _choose_view(self) -> None:
        found = periods(self._chosen(), Against.HALVES)
        if found is not None:
            for edit, day in zip(self._edits(), (*found[0], *found[1]), strict=True):
                edit.blockSignals(True)
                prepare_day(edit, day)
                edit.blockSignals(False)
        self._show()
        self.view_chosen.emit()

    def _show(self) -> None:
        is_own = self.form.against.currentData() == OWN
        for edit in self._edits():
            self.form.rows.setRowVisible(edit, is_own)
        found = self.periods()
        # Only how many there would be is of interest here; chance comes when it begins.
        photos, every = self._chosen(), self._all()
        made = None if found is None else plan(photos, *found, 0, self._apart)
        if made is None and found is not None:
            # Diary.blind.make does the same: periods of one's own may hold none but photos that would be left out.
            photos, made = every, plan(every, *found, 0, self._apart)
        self.begin.setEnabled(made is not None)
        said = _nothing_text(is_own=is_own) if made is None else _plan_text(made, every)
        self.note.setText(" ".join(filter(None, (said, left_out_text(every, photos) if made else ""))))

    def _begin(self) -> None:
        found = self.periods()
        if found is not None:
            self.begun.emit(self.view(), *found)


def _plan_text(made: Plan, photos: list[Photo]) -> str:
    """Return how many pairs there will be."""
    found = roles(made.pairs, made.seed, {photo.id: photo for photo in photos})
    counting = sum(role is Role.COUNTS for _pair, role in found)
    checks = len(made.pairs) - counting
    text = say("Blind", "1 pair.") if counting == 1 else say("Blind", "{n} pairs.")
    if checks:
        text = (
            say("Blind", "1 pair, and {checks} more that check the answers.")
            if counting == 1
            else say("Blind", "{n} pairs, and {checks} more that check the answers.")
        )
    return text.format(n=counting, checks=checks)


def _nothing_text(*, is_own: bool) -> str:
    """Return what is missing."""
    if is_own:
        return say(
            "Blind", "Each period needs a photo of this view, and the later one begins after the earlier one ends."
        )
    return say("Blind", "It takes photos of this view from two days.")

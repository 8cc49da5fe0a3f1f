"""The card of the appointments to come and, folded away, those that were."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.app.pages.treatments_appointment import AppointmentBox
from poreditary.app.pages.treatments_fold import Fold
from poreditary.app.pages.treatments_view import AppointmentView, TreatmentsView
from poreditary.app.texts import say
from poreditary.app.widgets.card import Card


class BoxList(QWidget):
    """As many appointments as there are, one below the other."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__()
        self._actions = actions
        self.boxes: list[AppointmentBox] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space(2))

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [stop for box in self.boxes for stop in box.stops()]

    def show_appointments(self, appointments: tuple[AppointmentView, ...], whole: TreatmentsView) -> None:
        """Show the appointments in the order given."""
        while len(self.boxes) > len(appointments):
            gone = self.boxes.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.boxes) < len(appointments):
            self.boxes.append(AppointmentBox(self._actions))
            self._lines.addWidget(self.boxes[-1])
        for box, appointment in zip(self.boxes, appointments, strict=True):
            box.show_appointment(appointment, whole)


class AppointmentsCard(Card):
    """What is planned, and what was."""

    def __init__(self, actions: TreatmentActions) -> None:
        super().__init__(say("Treatments", "Next appointment"))
        self.add_button = QPushButton(say("Treatments", "Add appointment"))
        self.add_button.clicked.connect(actions.add_appointment)
        self.set_action(self.add_button)
        self.coming, self.earlier = BoxList(actions), BoxList(actions)
        self.fold = Fold(self.earlier)
        self.add(self.coming)
        self.add(self.fold)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        return [self.add_button, *self.coming.stops(), self.fold.button, *self.earlier.stops()]

    def show_view(self, view: TreatmentsView) -> None:
        """Show the appointments as they are now."""
        self.coming.show_appointments(view.coming, view)
        self.earlier.show_appointments(view.earlier, view)
        self.fold.set_heading(say("Treatments", "Earlier appointments"), len(view.earlier))

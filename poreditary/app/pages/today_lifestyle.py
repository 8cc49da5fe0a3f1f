"""The spots counted and the lifestyle answers of a check-in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.pages.today_number import NumberField, NumberRange
from poreditary.app.pages.today_parts import note, stacked
from poreditary.app.texts import say
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.rating_bar import RatingBar
from poreditary.domain.checkin import CheckIn

FIELD_WIDTH = 20
"""Width of one field in grid units: that of a rating."""


def _questions() -> dict[str, tuple[str, NumberRange | None]]:
    """Return label and range by field; no range is a rating from 0 to 4."""
    hours, minutes = (say("Today", "{n} h"),) * 2, (say("Today", "{n} min"),) * 2
    portions = say("Today", "{n} portion"), say("Today", "{n} portions")
    return {
        "spots": (say("Today", "Spots counted"), NumberRange(0, 999)),
        "sleep_hours": (say("Today", "Sleep"), NumberRange(0, 24, 0.5, 7, hours, decimals=1)),
        "stress": (say("Today", "Stress"), None),
        "exercise_minutes": (say("Today", "Exercise"), NumberRange(0, 1440, 15, 30, minutes)),
        "fried_sugary_portions": (say("Today", "Fried or sugary food"), NumberRange(0, 99, unit=portions)),
        "dairy_portions": (say("Today", "Dairy"), NumberRange(0, 99, unit=portions)),
        "fruit_vegetable_portions": (say("Today", "Fruit and vegetables"), NumberRange(0, 99, unit=portions)),
        "sun_minutes": (say("Today", "Time in the sun"), NumberRange(0, 1440, 15, 30, minutes)),
        "cycle_day": (say("Today", "Day of the cycle"), NumberRange(1, 99, usual=1)),
    }


def _stress_anchors() -> tuple[str, ...]:
    return (
        say("Today", "no stress"),
        say("Today", "a little stress"),
        say("Today", "some stress"),
        say("Today", "a lot of stress"),
        say("Today", "more stress than I could bear"),
    )


class LifestyleFields(QWidget):
    """Ask for the named fields of a check-in; `answered` tells which, and the answer or None."""

    answered = Signal(object, object)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        questions = _questions()
        self.fields: dict[str, NumberField | RatingBar] = {}
        flow = FlowLayout(self)
        flow.setSpacing(theme.space(2))
        for name in names:
            text, numbers = questions[name]
            flow.addWidget(self._asked(name, text, numbers))

    def show_answers(self, check_in: CheckIn | None, holds: frozenset[object]) -> None:
        """Show the answers of a check-in, but leave alone those the person is still changing."""
        for name, field in self.fields.items():
            if name in holds:
                continue
            answer = getattr(check_in, name) if check_in is not None else None
            if isinstance(field, RatingBar):
                field.set_value(answer)
            else:
                field.set_answer(answer)

    def _asked(self, name: str, text: str, numbers: NumberRange | None) -> QWidget:
        field = RatingBar(text, _stress_anchors()) if numbers is None else NumberField(numbers)
        told = field.rated if isinstance(field, RatingBar) else field.answered
        told.connect(lambda answer: self.answered.emit(name, answer))
        self.fields[name] = field
        label = note(text)
        label.setWordWrap(False)
        label.setBuddy(field)
        if isinstance(field, NumberField):
            field.setAccessibleName(text)
        place = stacked(label, field)
        place.setFixedWidth(theme.space(FIELD_WIDTH))
        return place

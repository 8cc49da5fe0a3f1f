"""A number that may stay unanswered."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

BLANK = "–"


@dataclass(frozen=True, slots=True)
class NumberRange:
    """What can be answered: `low` to `high` by `step`; the first step from blank goes to `usual`.

    `unit` holds the words for one and for several, with {n} where the number stands.
    """

    low: int
    high: int
    step: float = 1
    usual: float = 0
    unit: tuple[str, str] = ("{n}", "{n}")
    decimals: int = 0


class NumberField(QDoubleSpinBox):
    """Ask for a number; blank means not answered, never 0.

    The wheel leaves it alone, so that scrolling answers nothing.
    """

    answered = Signal(object)
    """The number, or None where it was taken away."""

    def __init__(self, numbers: NumberRange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self.setDecimals(numbers.decimals)
        self.setRange(numbers.low - 1, numbers.high)
        self.setSingleStep(numbers.step)
        self.setSpecialValueText(BLANK)
        self.setValue(self.minimum())
        self.valueChanged.connect(self._tell)
        self.lineEdit().textEdited.connect(self._empty)

    def answer(self) -> float | int | None:
        """Return the number, None while it is blank."""
        value = self.value()
        if value == self.minimum():
            return None
        return value if self._numbers.decimals else round(value)

    def set_answer(self, answer: float | None) -> None:
        """Show a number or blank without telling anyone."""
        value = self.minimum() if answer is None else answer
        if value != self.value():
            self.blockSignals(True)
            self.setValue(value)
            self.blockSignals(False)
            self._say_unit()

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """Write a number with no more digits than it has."""
        digits = 0 if value.is_integer() else self._numbers.decimals
        return QLocale().toString(value, "f", digits)

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Go from blank to what is usual, and never from a number to blank."""
        if self.answer() is None:
            self.setValue(self._numbers.usual if steps > 0 else self._numbers.low)
        else:
            self.setValue(max(self._numbers.low, self.value() + steps * self._numbers.step))
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Select all, so that typing replaces what is there."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the page."""
        event.ignore()

    def _tell(self) -> None:
        self._say_unit()
        self.answered.emit(self.answer())

    def _say_unit(self) -> None:
        before, after = self._numbers.unit[0 if self.value() == 1 else 1].split("{n}")
        if (before, after) != (self.prefix(), self.suffix()):
            self.setPrefix(before)
            self.setSuffix(after)

    def _empty(self, text: str) -> None:
        if not any(character.isdigit() for character in text):
            self.setValue(self.minimum())
            self.selectAll()

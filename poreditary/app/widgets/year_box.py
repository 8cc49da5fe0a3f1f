"""A number field for a year that may stay unsaid."""

from PySide6.QtWidgets import QSpinBox

FIRST_STEP = 1990


class YearBox(QSpinBox):
    """Step from "not said" to a year near many a person's, rather than to the earliest one."""

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Step by years; up from "not said" leads to 1990."""
        if self.value() == self.minimum() and steps > 0:
            self.setValue(FIRST_STEP)
        else:
            super().stepBy(steps)

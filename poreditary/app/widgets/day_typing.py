"""Typing a whole day into a field with a date, in whichever common way it is written."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateTimeEdit

from poreditary.app import day_typing
from poreditary.app.days import to_day, to_qdate

_SECTION = QDateTimeEdit.Section
_PARTS = {_SECTION.MonthSection: "m", _SECTION.YearSection: "y"}


class DayTyping(QObject):
    """Take the characters typed into a date field as one day; Qt itself reads each part alone and drops what is odd.

    What was typed stands in the field until it names a day, or until another key or field ends it. What named no day
    is kept in `unread`, so that it is not passed over in silence.
    """

    def __init__(self, edit: QDateTimeEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self.unread = ""
        self._typed = ""
        edit.installEventFilter(self)
        edit.lineEdit().installEventFilter(self)
        edit.dateChanged.connect(self._forget)

    def end(self) -> None:
        """Take what stands in the field for a day, the parts left out as they were."""
        text, self._typed = self._typed, ""
        if not text:
            return
        part = _PARTS.get(self.edit.currentSection(), "d")
        day = day_typing.any_day(text, self._order(), to_day(self.edit.date()), part)
        if day is None or not self.edit.minimumDate() <= to_qdate(day) <= self.edit.maximumDate():
            self._write(self._shown())
            self.unread = text
            return
        self.unread = ""
        self.edit.setDate(to_qdate(day))
        self._write(self._shown())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep typed characters from Qt's reading of single parts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if isinstance(event, QInputMethodEvent) and not self._is_at_time() and day_typing.takes(event.commitString()):
            return self._take(event.commitString())
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}:
            self.end()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().strip()
            self._typed = ""
            return day_typing.takes(text) and self._take(text)
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._typed = self._typed[:-1]
            self._write(self._typed or self._shown())
            return True
        if self._is_at_time():
            return False
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not held and event.text().strip() and day_typing.takes(event.text()):
            return self._take(event.text())
        if event.text() or event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}:
            self.end()
        return False

    def _take(self, text: str) -> bool:
        self.unread = ""
        self._typed += text
        if day_typing.is_whole(self._typed, self._order()):
            self.end()
            # Where a time follows the day, it is what is typed next.
            self.edit.setSelectedSection(_SECTION.HourSection)
        else:
            self._write(self._typed)
        return True

    def _shown(self) -> str:
        edit = self.edit
        is_special = bool(edit.specialValueText()) and edit.dateTime() == edit.minimumDateTime()
        return edit.specialValueText() if is_special else edit.textFromDateTime(edit.dateTime())

    def _is_at_time(self) -> bool:
        return bool(self.edit.currentSection() & _SECTION.TimeSections_Mask)

    def _order(self) -> str:
        return day_typing.order_of(self.edit.displayFormat())

    def _write(self, text: str) -> None:
        """Write into the field without Qt reading it as a date."""
        line = self.edit.lineEdit()
        was_blocked = line.blockSignals(True)
        line.setText(text)
        line.blockSignals(was_blocked)

    def _forget(self) -> None:
        self.unread = ""

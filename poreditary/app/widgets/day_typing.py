"""Typing a whole day or time into a field with one, in whichever common way it is written."""

import re
from datetime import datetime, time
from typing import TypeGuard

from PySide6.QtCore import QDateTime, QEvent, QObject, QPoint, QSignalBlocker, Qt, QTime, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QToolTip

from poreditary.app import day_typing
from poreditary.app.days import to_day, to_qdate
from poreditary.app.texts import sentence
from poreditary.app.time_typing import any_moment, any_time
from poreditary.app.widgets.announce import announce
from poreditary.domain.words import mark
from poreditary.errors import UserError

_SECTION = QDateTimeEdit.Section
_PARTS = {_SECTION.MonthSection: "m", _SECTION.YearSection: "y", _SECTION.DaySection: "d"}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HOLDS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt}
_DAY_PATTERN = re.compile(r"[aAhH]")
_PART_DIGITS = 2
_WITHIN = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
_AWAY = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class DayTyping(QObject):
    """Take the characters typed into a field as one day or time; Qt reads each part alone and drops what is odd.

    What was typed stands in the field until another key or field ends it. What names nothing stays there and is kept
    in `unread`, the value as it was before, so that it is not passed over in silence.
    """

    def __init__(self, edit: QDateTimeEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self.unread = ""
        self._typed, self._part = "", ""
        self._is_time = self._is_part = False
        self._before: QDateTime | None = None
        """The value from before the typing, None while nothing is typed."""
        self._value = edit.dateTime()
        """The value that was kept where nothing could be read."""
        edit.installEventFilter(self)
        edit.lineEdit().installEventFilter(self)
        edit.dateTimeChanged.connect(self._heed)
        edit.editingFinished.connect(self.keep_unread)

    def end(self) -> None:
        """Take what stands in the field for a day or time, the parts left out as they were."""
        text, before = self._typed.strip(), self._before
        self._typed, self._before = "", None
        if before is None:
            return
        with QSignalBlocker(self.edit):
            self.edit.setDateTime(before)
        found = self._read(text)
        if not self._can_be(found):
            # Qt, which reads what it can of any text, finds the value.
            self.unread, self._value = text, before
            self._write(self._shown())
            return
        section = self.edit.currentSection()
        self.edit.setDateTime(found)
        self._write(self._shown())
        self.edit.setCurrentSection(section)

    def forget(self) -> None:
        """Let go of what was typed; the field shows its value."""
        self.unread, self._typed, self._before = "", "", None

    def keep_unread(self) -> None:
        """Let what was not read stand in the field, where Qt would show the value again."""
        if self.unread:
            self._write(self.unread)

    def holds(self, value: QDateTime) -> bool:
        """Return whether something is being typed over a value, or stands there unread."""
        return value == (self._before or (self.edit.dateTime() if self.unread else None))

    def problem(self) -> UserError:
        """Return what to type instead of what could not be read."""
        shown = self.edit.dateTime()
        if self.edit.specialValueText() and shown == self.edit.minimumDateTime():
            shown = QDateTime.currentDateTime()
        text = mark("Errors", "“{typed}” is not a day that can be chosen here. Type it like this: {example}")
        if self._has_times():
            text = mark("Errors", "“{typed}” is not a time that can be chosen here. Type it like this: {example}")
        return UserError(text, typed=self.unread, example=self.edit.textFromDateTime(shown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep typed characters from Qt's reading of single parts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if isinstance(event, QInputMethodEvent) and event.commitString().strip() and self._can_begin():
            return self._take(event.commitString())
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}:
            self.end()
            self._stand_aside()
        if event.type() == QEvent.Type.FocusIn and self.unread:
            # Qt shows the value again when the field gets the keys.
            QTimer.singleShot(0, self, self.keep_unread)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _AWAY:
            self._complain()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().strip()
            self._typed = ""
            return bool(text) and self._can_begin() and self._take(text, is_all=len(text) > _PART_DIGITS)
        if event.key() == Qt.Key.Key_Backspace and (self._typed or self.unread):
            return self._take_back()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        text = event.text()
        if not held and text.isprintable() and (text.strip() or (text and self._typed)) and self._can_begin():
            return self._take(text)
        if not text and event.key() in _HOLDS:
            return False
        self.end()
        if self.unread and event.key() in _WITHIN:
            self.keep_unread()
            return True
        if self.unread and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            # From its last part, Tab leaves the field rather than go on to the next part.
            at = 0 if event.key() == Qt.Key.Key_Backtab else self.edit.sectionCount() - 1
            self.edit.setCurrentSectionIndex(at)
            self.keep_unread()
        elif event.key() != Qt.Key.Key_Escape:
            self._stand_aside()
        if event.key() in _ENTER and not isinstance(self.edit.window(), QDialog):
            self._complain()
        return False

    def _stand_aside(self) -> None:
        if self.unread:
            self._write(self._shown())

    def _can_begin(self) -> bool:
        """Return whether what is typed next is read here: Qt reads minutes, and AM or PM behind them, well alone."""
        edit = self.edit
        if self._before is not None or self._is_all():
            return True
        at = edit.currentSectionIndex()
        is_after_time = at > 0 and bool(edit.sectionAt(at - 1) & _SECTION.TimeSections_Mask)
        return not is_after_time or edit.currentSection() == _SECTION.HourSection

    def _is_all(self) -> bool:
        text = self.edit.lineEdit().text()
        return bool(self.unread) or self.edit.lineEdit().selectedText() == text

    def _take(self, text: str, *, is_all: bool = False) -> bool:
        if not self._typed:
            self._begin(is_all=is_all or self._is_all())
        # The space that follows a day stands there already.
        self._typed += text.lstrip() if self._typed.endswith(" ") else text
        self._write(self._head() + self._typed)
        if not self._is_time and day_typing.takes(self._typed) and day_typing.is_whole(self._typed, self._order()):
            self._take_day()
        return True

    def _begin(self, *, is_all: bool) -> None:
        edit, section = self.edit, self.edit.currentSection()
        self.unread, self._before = "", self._before or edit.dateTime()
        self._is_time = not self._has_days() or (not is_all and bool(section & _SECTION.TimeSections_Mask))
        self._is_part = not is_all
        self._part = "" if is_all else _PARTS.get(section, "")

    def _take_day(self) -> None:
        """Show the day that is typed out; where a time follows it, that is what is typed next."""
        found = self._read(self._typed)
        if not self._can_be(found) or self._typed.endswith(" "):
            return
        if not self._has_times():
            self.end()
            return
        with QSignalBlocker(self.edit):
            self.edit.setDateTime(found)
        self._write(self._shown())
        self.edit.setSelectedSection(_SECTION.HourSection)
        self._typed += " "

    def _take_back(self) -> bool:
        if not self._typed:
            self._typed, self._before = self.unread, self.edit.dateTime()
            self._is_time, self._is_part, self._part, self.unread = not self._has_days(), False, "", ""
        self._typed = self._typed.rstrip()[:-1]
        self._write(self._head() + self._typed)
        if not self._typed:
            before, self._before = self._before or self.edit.dateTime(), None
            with QSignalBlocker(self.edit):
                self.edit.setDateTime(before)
            self._write(self._shown())
        return True

    def _can_be(self, found: QDateTime | None) -> TypeGuard[QDateTime]:
        return found is not None and self.edit.minimumDateTime() <= found <= self.edit.maximumDateTime()

    def _read(self, text: str) -> QDateTime | None:
        edit, halves = self.edit, "a" in self.edit.displayFormat().lower()
        clock = time(edit.time().hour(), edit.time().minute(), edit.time().second())
        shown = datetime.combine(to_day(edit.date()), clock)
        if self._is_time:
            at = any_time(text, clock, has_halves=halves, is_part=self._is_part)
            found = None if at is None else datetime.combine(shown.date(), at)
        elif self._has_times():
            found = any_moment(text, self._order(), shown, self._part, has_halves=halves)
        else:
            day = day_typing.any_day(text, self._order(), shown.date(), self._part) if day_typing.takes(text) else None
            found = None if day is None else datetime.combine(day, shown.time())
        return None if found is None else QDateTime(to_qdate(found), QTime(found.hour, found.minute, found.second))

    def _complain(self) -> None:
        """Say beside the field what to type, where something unread stands in it."""
        if not self.unread:
            return
        text, edit = sentence(self.problem()), self.edit
        QToolTip.showText(edit.mapToGlobal(QPoint(0, edit.height())), text, edit)
        announce(edit, text, urgent=True)

    def _heed(self, value: QDateTime) -> None:
        if self.unread and value != self._value:
            self.forget()

    def _head(self) -> str:
        """Return the day before a time that is typed alone."""
        edit, pattern = self.edit, _DAY_PATTERN.split(self.edit.displayFormat())[0]
        return edit.locale().toString(edit.date(), pattern) if self._is_time and pattern else ""

    def _shown(self) -> str:
        edit = self.edit
        is_special = bool(edit.specialValueText()) and edit.dateTime() == edit.minimumDateTime()
        return edit.specialValueText() if is_special else edit.textFromDateTime(edit.dateTime())

    def _has_days(self) -> bool:
        return bool(self.edit.displayedSections() & _SECTION.DateSections_Mask)

    def _has_times(self) -> bool:
        return bool(self.edit.displayedSections() & _SECTION.TimeSections_Mask)

    def _order(self) -> str:
        return day_typing.order_of(_DAY_PATTERN.split(self.edit.displayFormat())[0])

    def _write(self, text: str) -> None:
        """Write into the field without Qt reading it as a date, or filling it up to look like one."""
        line = self.edit.lineEdit()
        validator = line.validator()
        with QSignalBlocker(line):
            line.setValidator(None)  # type: ignore[arg-type]
            line.setText(text)
            line.setValidator(validator)

"""A diary for the tests of the Today page, and hands and eyes for the page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.today import TodayPage
from poreditary.app.pages.today_check_in import CheckInCard
from poreditary.app.pages.today_row import StepRow
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Routine, Step, StepOfDay

DiaryDo = Callable[[Callable[[Diary], Any]], Any]
TODAY = date(2026, 11, 21)
BEGAN = date(2026, 11, 1)


def fill(diary: Diary) -> None:
    """Write a morning (cleanse, sunscreen twice) and an evening (cleanse, retinoid, a mask twice a week)."""
    gel = diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)).id
    morning = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    evening = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    for routine, kind, times, per in (
        (morning, StepKind.CLEANSE, 1, Per.DAY),
        (morning, StepKind.SUNSCREEN, 2, Per.DAY),
        (evening, StepKind.CLEANSE, 1, Per.DAY),
        (evening, StepKind.RETINOID, 1, Per.DAY),
        (evening, StepKind.MASK, 2, Per.WEEK),
    ):
        product = gel if kind is StepKind.CLEANSE else None
        diary.routines.add_step(Step(routine, kind, BEGAN, product_id=product, times=times, per=per))


@dataclass
class Hands:
    """Press keys and click as a person does, and look at what is there."""

    context: Context
    qtbot: QtBot
    diary_do: DiaryDo
    settled: Callable[[], None]
    page: TodayPage

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is, and wait for what comes of it."""
        QTest.keyClick(self.page.windowHandle(), key, modifier)
        self.settled()

    def type(self, text: str) -> None:
        """Type letters wherever the focus is, and wait for nothing."""
        for letter in text:
            QTest.keyClick(self.page.windowHandle(), letter)  # type: ignore[call-overload]

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a widget in its middle or at a place of it."""
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, button, none, place or widget.rect().center())
        self.settled()

    def row(self, number: int) -> StepRow:
        """Return a row, counted over all routines from 0."""
        return self.page.board.rows[number]

    def step(self, number: int) -> StepOfDay:
        """Return what a row shows."""
        step = self.row(number).step
        assert step is not None
        return step

    def focus(self, number: int) -> None:
        """Put the focus on a row."""
        self.row(number).box.setFocus()

    def menu(self, number: int) -> QMenu:
        """Return the menu that is open at a row."""
        found: list[QMenu] = []

        def look() -> bool:
            found[:] = [menu for menu in self.row(number).findChildren(QMenu) if menu.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look)
        return found[0]

    @property
    def card(self) -> CheckInCard:
        """Return the check-in card, once it is there."""
        self.qtbot.waitUntil(lambda: self.page.rest is not None)
        assert self.page.rest is not None
        assert self.page.rest.check_in is not None
        return self.page.rest.check_in


def open_page(context: Context, qtbot: QtBot, diary_do: DiaryDo, settled: Callable[[], None]) -> Hands:
    """Open the page in a window of its own, with the focus, as it is once everything is there."""
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1120, 800)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settled()
    hands = Hands(context, qtbot, diary_do, settled, page)
    assert hands.card is not None
    return hands

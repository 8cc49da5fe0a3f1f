"""The part of the Today page that can wait until the routines are on screen: the check-in and the side column."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poreditary.app.context import Context
from poreditary.app.pages.today_beside import Beside, read_beside
from poreditary.app.pages.today_check_in import CheckInCard
from poreditary.app.pages.today_draft import Answer, Answers, Key
from poreditary.app.pages.today_keeper import Keeper
from poreditary.app.pages.today_read import DayRead
from poreditary.app.pages.today_side import SideColumn
from poreditary.domain.preferences import Preferences


class Rest(QObject):
    """Hold the check-in card with its keeper, and the side column."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._read: DayRead | None = None
        self._beside: Beside | None = None
        self.keeper = Keeper(context, self)
        self.side = SideColumn()
        self.side.page_asked.connect(context.go_to)
        self.check_in: CheckInCard | None = None
        self.check_in_place = QWidget()
        QVBoxLayout(self.check_in_place).setContentsMargins(0, 0, 0, 0)
        self.keeper.kept.connect(self._show_kept)
        self.keeper.failed.connect(self._show_failed)

    def show_day(self, read: DayRead) -> None:
        """Show the day that was read."""
        self._read = read
        self._show_side(read)
        if self.check_in is None or not self.check_in.asks_for(read.preferences):
            self.check_in = self._made_for(read.preferences)
        self.check_in.show_day(read, self.keeper.holds(read.day))

    def _show_side(self, read: DayRead) -> None:
        """Show the side column, with what was read beside this day before until it is read anew."""
        if self._beside is not None and self._beside.day != read.day:
            self._beside = None
        self.side.show_day(read, self._beside)
        if read.day == read.today:
            self._context.ask(self, lambda diary: read_beside(diary, read), self._show_beside)

    def _show_beside(self, beside: Beside) -> None:
        if self._read is not None and self._read.day == beside.day:
            self._beside = beside
            self.side.show_day(self._read, beside)

    def _made_for(self, preferences: Preferences) -> CheckInCard:
        self.keeper.flush()
        if self.check_in is not None:
            self.check_in.deleteLater()
        card = CheckInCard(preferences)
        card.answered.connect(self._answer)
        card.copied.connect(self._copy)
        card.left.connect(self.keeper.flush)
        layout = self.check_in_place.layout()
        assert layout is not None
        layout.addWidget(card)
        return card

    def _show_kept(self, day: date) -> None:
        if self.check_in is not None:
            self.check_in.show_kept(day, self._context.clock())

    def _show_failed(self) -> None:
        if self.check_in is not None:
            self.check_in.show_failed()

    def _answer(self, key: Key, answer: Answer) -> None:
        if self._read is not None:
            self.keeper.answer(self._read.day, key, answer)

    def _copy(self, answers: Answers) -> None:
        if self._read is not None:
            held = self.keeper.holds(self._read.day)
            self.keeper.answer_all(self._read.day, {key: value for key, value in answers.items() if key not in held})

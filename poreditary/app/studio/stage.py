"""The studio's widgets, and which of them are on show."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from poreditary.app import theme
from poreditary.app.camera.feed import FeedState
from poreditary.app.context import Context
from poreditary.app.icons import icon
from poreditary.app.studio.camera_panel import CameraPanel
from poreditary.app.studio.end_panel import EndPanel
from poreditary.app.studio.gate_line import GateLine
from poreditary.app.studio.no_picture import NoPicture
from poreditary.app.studio.opening import Opening
from poreditary.app.studio.preview import Preview
from poreditary.app.studio.review import Review
from poreditary.app.studio.review_panel import ReviewPanel
from poreditary.app.studio.shots import Judged, Reference
from poreditary.app.studio.start_panel import StartPanel
from poreditary.app.studio.taking_panel import TakingPanel
from poreditary.app.studio.unchecked import unchecked_lines
from poreditary.app.texts import say
from poreditary.diary.sittings import Standing
from poreditary.domain.quality import Finding, GateMode
from poreditary.errors import UserError

SIDE_UNITS = 34
"""Width of the panels beside the picture, in grid units."""
PERCENT = 100


class Stage:
    """Lays the studio out inside a widget; it decides nothing."""

    def __init__(self, context: Context, studio: QWidget) -> None:
        self.preview, self.gate_line = Preview(), GateLine()
        self.no_picture, self.review = NoPicture(), Review()
        self.start, self.taking = StartPanel(), TakingPanel()
        self.review_panel, self.camera, self.end = ReviewPanel(), CameraPanel(context), EndPanel(context)
        self.back = QPushButton(icon("previous", "accent"), say("Studio", "Photos"))
        self.back.setToolTip(say("Studio", "Back to all photos (Escape)"))
        self.title = QLabel(say("Studio", "Take photos"))
        self.room, self.side = QStackedWidget(), QStackedWidget()
        self.live = QWidget(studio)
        self._note = ""
        self._shown: QWidget = self.start
        self._lay_out(studio)
        kept = context.settings
        self.preview.set_opacity(kept.ghost_percent / PERCENT)
        self.taking.choose(kept.ghost_percent, kept.countdown)
        self.show_start()

    @property
    def is_choosing_camera(self) -> bool:
        """Return whether the camera's choices are on show."""
        return self._shown is self.camera

    @property
    def is_at_end(self) -> bool:
        """Return whether the sitting is over."""
        return self._shown is self.end

    def show_start(self) -> None:
        """Ask what has to be known before the first photo."""
        self.end.forget()
        self.preview.set_view(None)
        self.preview.set_ghost(None)
        self.gate_line.clear()
        self.show_note("")
        self.room.setCurrentWidget(self.picture)
        self._show(self.start)

    def show_opening(self, opening: Opening, today: date) -> None:
        """Fill in what was answered last time."""
        self.show_start()
        self.start.show_opening(opening, today)
        # What was filled in is laid out by the next turn of the loop.
        QTimer.singleShot(0, self.side, lambda: self._areas[self.start].ensureWidgetVisible(self.start.first))

    def show_taking(self) -> None:
        """Show the live picture of a view; the keys are there."""
        self.room.setCurrentWidget(self.picture)
        if not self.is_choosing_camera:
            self._show(self.taking)
            self._take_keys()

    def show_review(self, judged: Judged, reference: Reference, findings: tuple[Finding, ...], mode: GateMode) -> None:
        """Show a photo beside the last one, and what the gate found."""
        self.gate_line.clear()
        self.review.show_pair(judged, reference)
        self.room.setCurrentWidget(self.review)
        self._show(self.review_panel)
        lines = unchecked_lines(judged, reference)
        is_compared = judged.quality.is_compared
        self.review_panel.show_findings(judged.shot.view, findings, mode, lines, is_compared=is_compared)

    def drop_pictures(self) -> None:
        """Let go of the live picture, the last photo of the view and the one just taken."""
        self.preview.clear()
        self.preview.set_ghost(None)
        self.review.put_away()

    def show_end(self, standing: Standing) -> None:
        """Say and show what was kept."""
        self.preview.clear()
        self.room.setCurrentWidget(self.end.photos)
        self._show(self.end)
        self.end.show_end(standing, self._note)

    def set_taking(self, *, can_take: bool, is_counting: bool) -> None:
        """Offer the photo, or to stop its countdown; the keys of a button that goes off never fall on the next one."""
        if self.taking.form.take.hasFocus() and not (can_take or is_counting):
            self._take_keys()
        self.taking.set_taking(can_take=can_take, is_counting=is_counting)

    def show_note(self, text: str) -> None:
        """Say something gently, now and at the end of the sitting."""
        self._note = text
        self.taking.show_note(text)
        self.end.note.say(text)

    def show_state(self, state: FeedState, problem: UserError | None, *, has_example: bool) -> None:
        """Show the picture, or in its place why there is none."""
        had_keys = self.preview.hasFocus()
        if problem is not None:
            self.no_picture.show_problem(problem, has_example=has_example)
            self.pictures.setCurrentWidget(self.no_picture)
            self.gate_line.clear()
            if had_keys:
                self.no_picture.setFocus()
            return
        had_keys = had_keys or self.no_picture.has_keys
        self.pictures.setCurrentWidget(self.preview)
        if state is FeedState.STARTING and not self.preview.has_picture:
            self.preview.clear(say("Studio", "The camera is starting…"))
        elif state is FeedState.OFF:
            self.preview.clear()
        if had_keys and self._shown is self.taking:
            self.preview.setFocus()

    def show_waiting(self, text: str) -> None:
        """Say in the picture's place what is being done."""
        self.preview.clear(text)
        self.pictures.setCurrentWidget(self.preview)

    def choose_camera(self) -> None:
        """Offer the camera's choices."""
        self._show(self.camera)
        self.camera.form.camera.setFocus()

    def leave_camera(self, *, is_under_way: bool) -> None:
        """Go back from the camera's choices to where they were opened."""
        self._show(self.taking if is_under_way else self.start)
        if is_under_way:
            self._take_keys()
        else:
            self.start.first.setFocus()

    def _take_keys(self) -> None:
        shown = self.pictures.currentWidget()
        (self.preview if shown is self.preview else self.no_picture).setFocus()

    def _lay_out(self, studio: QWidget) -> None:
        self.back.setProperty("role", "quiet")
        self.title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(theme.space())
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        self._make_picture()
        across = QHBoxLayout(self.live)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(2))
        across.addWidget(self.room, 1)
        across.addWidget(self.side)
        lines, edge = QVBoxLayout(studio), theme.space(2)
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.setSpacing(theme.space())
        lines.addLayout(top)
        lines.addWidget(self.live, 1)

    def _make_picture(self) -> None:
        self.pictures, self.picture = QStackedWidget(), QWidget()
        self.pictures.addWidget(self.preview)
        self.pictures.addWidget(self.no_picture)
        down = QVBoxLayout(self.picture)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.pictures, 1)
        down.addWidget(self.gate_line)
        for shown in (self.picture, self.review, self.end.photos):
            self.room.addWidget(shown)
        self.side.setFixedWidth(theme.space(SIDE_UNITS))
        panels: tuple[QWidget, ...] = (self.start, self.taking, self.review_panel, self.camera, self.end)
        self._areas = {panel: _scrolled(panel) for panel in panels}
        for area in self._areas.values():
            self.side.addWidget(area)

    def _show(self, panel: QWidget) -> None:
        self._shown = panel
        self.side.setCurrentWidget(self._areas[panel])


def _scrolled(panel: QWidget) -> QScrollArea:
    """Return a panel that can be scrolled where the window is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget()
    lines = QVBoxLayout(inside)
    lines.setContentsMargins(theme.space(0.25), 0, theme.space(1), 0)
    lines.addWidget(panel)
    area.setWidget(inside)
    return area

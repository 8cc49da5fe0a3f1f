"""The photo studio: picture and guides at the left, the sitting at the right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from poreditary.app.camera.feed import Captured, FeedState
from poreditary.app.context import Context
from poreditary.app.studio.choosing import Choosing
from poreditary.app.studio.countdown import Countdown
from poreditary.app.studio.flow import SittingFlow
from poreditary.app.studio.keys import add_keys
from poreditary.app.studio.live_judge import LiveJudge
from poreditary.app.studio.opening import Opening
from poreditary.app.studio.shots import Judged, Reference, Shots
from poreditary.app.studio.source import Source
from poreditary.app.studio.stage import Stage
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.diary.sittings import Standing
from poreditary.domain.kinds import View
from poreditary.domain.quality import GateMode, for_person
from poreditary.errors import UserError

PERCENT = 100


class Studio(QWidget):
    """Takes photos view by view; the camera runs only while it is on screen."""

    closed = Signal()
    import_asked = Signal()
    decided = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.stage = Stage(context, self)
        self.source = Source(context, self)
        self.flow = SittingFlow(context, self)
        self.shots = Shots(context, self)
        self.judge = LiveJudge(self)
        self.choosing = Choosing(context, self.stage, self.source, self._set_gate)
        self.countdown = Countdown(self)
        self._reference: Reference | None = None
        self._judged: Judged | None = None
        self._is_taking = self._is_dropped = False
        self._connect_picture()
        self._connect_sitting()
        self._connect_panels()
        add_keys(self)
        self._show_guides()

    def open(self, session_id: int | None = None, sitting_id: int | None = None, views: Sequence[View] = ()) -> None:
        """Begin, for a session where it is named and with those views, or go on with a sitting."""
        self.flow.session_id, self.flow.wanted = session_id, tuple(views)
        self.stage.show_start()
        if sitting_id is None:
            self.flow.read()
        else:
            self.flow.resume(sitting_id)

    def drop_pictures(self) -> None:
        """Let go of the camera and of every picture; a photo that was not kept is gone, the sitting stays."""
        if self.stage.is_at_end:
            self.stage.end.photos.drop_pictures()
            return
        self._is_dropped = True
        self.countdown.stop()
        self.source.stop()
        self._put_review_away()
        self.shots.drop()
        self._forget_reference()
        self.judge.settle()
        self.stage.drop_pictures()
        self.flow.pause()

    def refresh(self) -> None:
        """Go on with the sitting, or let the picture come again, where they were let go."""
        was_dropped, self._is_dropped = self._is_dropped, False
        if was_dropped and self.sitting_id:
            self.flow.resume(self.sitting_id)
        elif was_dropped:
            self._start_if_seen()

    @property
    def sitting_id(self) -> int:
        """Return the sitting that is under way, 0 where there is none."""
        return 0 if self.flow.standing is None else self.flow.standing.sitting.id

    @property
    def has_unkept(self) -> bool:
        """Return whether a photo is being taken, or was and is not kept yet."""
        return self._is_taking or self._judged is not None

    @property
    def mode(self) -> GateMode:
        """Return how strict the gate is."""
        return GateMode(self.context.preferences.photo_gate)

    def take(self) -> None:
        """Take a photo, after the countdown where one is wished; stop a countdown that runs."""
        if self.countdown.is_running:
            self.countdown.stop()
        elif self._can_take():
            self.countdown.start(self.context.settings.countdown)

    def leave(self) -> None:
        """Close what was opened last: the countdown, the camera's choices, the photo just taken, then the studio."""
        if self.countdown.is_running:
            self.countdown.stop()
        elif self.stage.is_choosing_camera:
            self._close_camera_panel()
        elif self._judged is not None:
            self.stage.review_panel.form.again.click()
        else:
            self._close()

    def _connect_picture(self) -> None:
        source, judge = self.source, self.judge
        source.frame_came.connect(self._show_frame)
        source.state_changed.connect(self._show_state)
        source.captured.connect(self._receive)
        source.not_captured.connect(self._miss)
        judge.shown.connect(lambda found: self.stage.gate_line.show_findings(found, is_compared=judge.is_compared))
        judge.broken.connect(self.context.fail)
        self.shots.reference_came.connect(self._show_reference)
        self.shots.judged.connect(self._review)
        self.shots.failed.connect(self._miss)
        self.countdown.counted.connect(self._show_count)
        self.countdown.over.connect(self._shoot)

    def _connect_sitting(self) -> None:
        flow = self.flow
        flow.opened.connect(self._show_opening)
        flow.view_changed.connect(self._turn_to)
        flow.moved_on.connect(lambda: self.stage.taking.show_flow(flow))
        flow.ended.connect(self._end)
        flow.keep_failed.connect(lambda: self.stage.review_panel.set_waiting(is_waiting=False))
        flow.note_due.connect(self._show_note)

    def _connect_panels(self) -> None:
        stage, flow = self.stage, self.flow
        start, taking, review, panel = stage.start, stage.taking, stage.review_panel, stage.camera
        start.begun.connect(self._begin)
        start.resumed.connect(flow.resume)
        start.finished.connect(flow.finish_left)
        taking.asked.connect(self.take)
        taking.skipped.connect(flow.skip)
        taking.finished.connect(flow.finish)
        taking.ghost_changed.connect(self._keep_ghost)
        taking.countdown_changed.connect(self._keep_countdown)
        review.kept.connect(self._keep)
        review.again.connect(self._take_again)
        review.skipped.connect(flow.skip)
        for asked in (start.camera_asked, taking.camera_asked):
            asked.connect(self.countdown.stop)
            asked.connect(self.choosing.open)
        panel.done.connect(self._close_camera_panel)
        panel.guides_changed.connect(self._show_guides)
        stage.back.clicked.connect(self._close)
        stage.no_picture.import_asked.connect(self._import_instead)
        stage.end.again_asked.connect(self._begin_anew)
        stage.end.closed.connect(self._close)

    def _can_take(self) -> bool:
        is_ready = self._reference is not None and self._reference.view is self.flow.view and self.source.is_of_view
        return is_ready and not self._is_taking and self._judged is None and self.source.state is FeedState.LIVE

    def _show_frame(self, frame: QImage) -> None:
        if self._judged is None:
            self.stage.preview.set_frame(frame)
            if self._reference is not None:
                self.judge.offer(frame)

    def _show_state(self, state: FeedState, problem: UserError | None) -> None:
        if state is FeedState.LIVE:
            self._set_gate()
        else:
            self.countdown.stop()
            self._is_taking = False
            # What was seen last is not said of a picture that is gone.
            self.judge.set_gate(None)
        self.stage.show_state(state, problem, has_example=self.context.preferences.is_example)
        self._allow()
        if self.stage.is_choosing_camera:
            self.choosing.refresh()
        else:
            self.choosing.show_locks()

    def _forget_reference(self) -> None:
        self._reference = None
        self.judge.set_gate(None)

    def _show_opening(self, opening: Opening) -> None:
        self._put_review_away()
        self._forget_reference()
        self.stage.show_opening(opening, self.context.today())
        for view in opening.views[:1]:
            self.source.set_view(view)

    def _begin(self) -> None:
        start = self.stage.start
        self.flow.begin(start.views(), start.condition(self.context.today(), self.context.clock()))

    def _turn_to(self, view: View) -> None:
        """Make ready for a view: its outline, its last photo, its gate."""
        self.countdown.stop()
        self._put_review_away()
        self._forget_reference()
        self.stage.preview.set_view(view)
        self.stage.preview.set_ghost(None)
        self.stage.taking.show_flow(self.flow)
        self.stage.taking.show_reference(None)
        self.source.set_view(view)
        self.shots.ask_for_reference(view)
        self._show_live()

    def _show_live(self) -> None:
        self._start_if_seen()
        self.stage.show_taking()
        self._allow()

    def _show_reference(self, reference: Reference) -> None:
        self._reference = reference
        self.stage.preview.set_ghost(reference.image)
        self.stage.taking.show_reference(reference)
        self._set_gate()
        self._allow()

    def _set_gate(self) -> None:
        is_wanted = self._reference is not None and self.mode is not GateMode.OFF
        self.judge.set_gate(self._reference.gate if is_wanted and self._reference is not None else None)

    def _allow(self) -> None:
        self.stage.set_taking(can_take=self._can_take(), is_counting=self.countdown.is_running)

    def _show_count(self, seconds: int) -> None:
        self.stage.preview.set_count(seconds)
        self._allow()
        if seconds:
            announce(self.stage.preview, str(seconds), urgent=True)

    def _shoot(self) -> None:
        self._is_taking = True
        self._allow()
        self.source.capture()

    def _receive(self, captured: Captured) -> None:
        if self._is_taking and self._reference is not None:
            self.shots.judge(captured, self.context.clock(), self._reference, self.mode)

    def _miss(self, problem: Exception) -> None:
        self._is_taking = False
        self.decided.emit()
        self._allow()
        if isinstance(problem, UserError):
            self.stage.gate_line.show_problem(sentence(problem))
        else:
            self.context.fail(problem)

    def _review(self, judged: Judged) -> None:
        self._is_taking = False
        reference = self._reference
        if reference is None or judged.shot.view is not self.flow.view:
            return
        self._judged = judged
        self.flow.hold()
        findings = for_person(judged.quality.findings, is_mirrored=self.context.settings.is_mirrored)
        self.stage.show_review(judged, reference, findings, self.mode)

    def _keep(self) -> None:
        if self._judged is not None:
            self.stage.review_panel.set_waiting(is_waiting=True)
            self.flow.keep(self._judged.shot)

    def _take_again(self) -> None:
        self._put_review_away()
        self._set_gate()
        self._show_live()
        self.flow.go_on()

    def _put_review_away(self) -> None:
        self._judged, self._is_taking = None, False
        self.shots.forget()
        self.stage.review.put_away()
        self.decided.emit()

    def _end(self, standing: Standing) -> None:
        self._put_review_away()
        self.source.stop()
        self._forget_reference()
        self.stage.show_end(standing)

    def _close(self) -> None:
        self._put_review_away()
        self.flow.leave()
        self.stage.end.forget()
        self.closed.emit()

    def _import_instead(self) -> None:
        self.flow.leave()
        self.import_asked.emit()

    def _begin_anew(self, sitting_id: int) -> None:
        self.source.start()
        self.open(self.flow.session_id, sitting_id or None)

    def _show_note(self) -> None:
        text = say("Studio", "Weekly photos show more than daily ones.")
        self.stage.show_note(text)
        announce(self, text)

    def _close_camera_panel(self) -> None:
        self.stage.leave_camera(is_under_way=self.flow.view is not None)

    def _show_guides(self) -> None:
        kept = self.context.settings
        self.judge.is_mirrored = kept.is_mirrored
        self.stage.preview.set_guides(
            is_mirrored=kept.is_mirrored, has_grid=kept.has_grid, has_outline=kept.has_outline
        )

    def _keep_ghost(self, percent: int) -> None:
        self.stage.preview.set_opacity(percent / PERCENT)
        self.context.keep_settings(replace(self.context.settings, ghost_percent=percent))

    def _keep_countdown(self, seconds: int) -> None:
        self.context.keep_settings(replace(self.context.settings, countdown=seconds))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Let the picture come, unless the sitting is over."""
        super().showEvent(event)
        if not self.stage.is_at_end:
            # The window is on screen before the camera is opened.
            QTimer.singleShot(0, self, self._start_if_seen)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let the camera go."""
        super().hideEvent(event)
        self.countdown.stop()
        self.source.stop()
        self.judge.settle()

    def _start_if_seen(self) -> None:
        if self.isVisible() and not self.window().isMinimized():
            self.source.start()

"""During a sitting: which view it is, what was kept, and what lies over the picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from poreditary.app import theme
from poreditary.app.forms.studio_taking import Ui_StudioTaking
from poreditary.app.icons import icon
from poreditary.app.studio.flow import SittingFlow
from poreditary.app.studio.rows import empty
from poreditary.app.studio.shots import Reference
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.photo_words import moment_text
from poreditary.app.widgets.sign import Sign
from poreditary.domain.kinds import View

COUNTDOWNS = (0, 3, 5, 10)
GHOST_STEP = 5


class TakingPanel(QWidget):
    """Show the way through the views and offer what can be done with this one."""

    asked = Signal()
    """The photo is to be taken, or the countdown to be stopped."""
    skipped = Signal()
    finished = Signal()
    camera_asked = Signal()
    ghost_changed = Signal(int)
    """How strongly the last photo shows, in percent."""
    countdown_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_StudioTaking()
        form.setupUi(self)
        form.lines.setSpacing(theme.space(0.75))
        form.take.setIcon(icon("camera", "on_accent"))
        self._views = FlowLayout(form.views)
        for seconds in COUNTDOWNS:
            form.countdown.addItem(_seconds_text(seconds), seconds)
        form.note.hide()
        # A click on these leaves the keys with the picture, so that Space goes on taking photos.
        for part in (form.ghost, form.countdown):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        form.take.clicked.connect(self.asked)
        form.skip.clicked.connect(self.skipped)
        form.finish.clicked.connect(self.finished)
        form.camera.clicked.connect(self.camera_asked)
        form.ghost.valueChanged.connect(self.ghost_changed)
        form.countdown.activated.connect(lambda: self.countdown_changed.emit(form.countdown.currentData()))

    def choose(self, ghost: int, countdown: int) -> None:
        """Show what was chosen before."""
        self.form.ghost.setValue(ghost)
        self.form.countdown.setCurrentIndex(max(0, self.form.countdown.findData(countdown)))

    def step_ghost(self, steps: int) -> None:
        """Show the last photo more or less."""
        self.form.ghost.setValue(self.form.ghost.value() + steps * GHOST_STEP)

    def show_flow(self, flow: SittingFlow) -> None:
        """Say which view it is and what became of the others."""
        if flow.view is None or flow.standing is None:
            return
        views, form = flow.standing.sitting.views, self.form
        form.view.setText(word(flow.view))
        place = views.index(flow.view) + 1
        form.step.setText(say("Studio", "View {n} of {of}").format(n=place, of=len(views)))
        empty(self._views)
        for view in views:
            self._views.addWidget(_mark(view, flow))

    def show_reference(self, reference: Reference | None) -> None:
        """Say which photo lies over the picture."""
        photo = None if reference is None else reference.photo
        for part in (self.form.ghost, self.form.ghost_label):
            part.setEnabled(photo is not None)
        first = say("Studio", "No photo of this view yet: this one sets how the next are taken.")
        text = "" if reference is None else first if photo is None else moment_text(photo.taken)
        self.form.ghost_note.setText(text)

    def set_taking(self, *, can_take: bool, is_counting: bool) -> None:
        """Offer the photo, or to stop its countdown."""
        take, stop = say("Studio", "Take photo"), say("Studio", "Stop the countdown")
        self.form.take.setText(stop if is_counting else take)
        self.form.take.setEnabled(can_take or is_counting)
        self.form.skip.setEnabled(not is_counting)

    def show_note(self, text: str) -> None:
        """Say something gently."""
        self.form.note.setText(text)
        self.form.note.setVisible(bool(text))


def _mark(view: View, flow: SittingFlow) -> QWidget:
    """Return a view with a sign for what became of it."""
    kept = () if flow.standing is None else flow.standing.kept
    sign, state = "", ""
    if view in kept:
        sign, state = "check", say("Studio", "kept")
    elif view is flow.view:
        sign, state = "camera", say("Studio", "now")
    elif view in flow.skipped:
        sign, state = "skip", say("Studio", "left out")
    shown = QWidget()
    shown.setAccessibleName(f"{word(view)}: {state}" if state else word(view))
    shown.setToolTip(state)
    across = QHBoxLayout(shown)
    across.setContentsMargins(0, 0, theme.space(1), 0)
    across.setSpacing(theme.space(0.5))
    across.addWidget(Sign(sign, "accent" if view in (*kept, flow.view) else "quiet"))
    label = QLabel(word(view))
    theme.set_role(label, "" if view is flow.view else "note")
    across.addWidget(label)
    shown.setMinimumWidth(theme.space(14))
    return shown


def _seconds_text(seconds: int) -> str:
    if seconds == 0:
        return say("Studio", "none")
    return say("Studio", "{n} seconds").format(n=seconds)

"""Two to four photos of a view compared: beside each other or on each other, laid on the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.forms.photo_compare import Ui_PhotoCompare
from poreditary.app.icons import icon
from poreditary.app.models.compare_laying import LaidState, Laying
from poreditary.app.models.compare_light import Light
from poreditary.app.models.compare_pictures import ComparePictures
from poreditary.app.models.photo_album import Album
from poreditary.app.texts import say
from poreditary.app.widgets.compare_caption import CompareCaption
from poreditary.app.widgets.compare_foot import CompareFoot
from poreditary.app.widgets.compare_hand import CompareHand
from poreditary.app.widgets.compare_keys import add_keys, order_keys
from poreditary.app.widgets.compare_line import CompareLine
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.app.widgets.compare_scene import Scene
from poreditary.app.widgets.compare_stage import MOST, CompareStage
from poreditary.app.widgets.compare_words import laid_text, shown_texts
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.motion import motion_wanted
from poreditary.diary.pictures import Gains
from poreditary.domain.alignment import Similarity
from poreditary.domain.photo import Photo

LEAST = 2
BLINK_MS = 1_000


class PhotoCompare(QWidget):
    """The photos in the order they were taken; the first is the reference of the others."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PhotoCompare()
        self.form.setupUi(self)
        self.pictures = ComparePictures(context, self)
        self.laying, self.light = Laying(context, self), Light(context, self)
        self.stage, self.hand, self.line = CompareStage(self.pictures), CompareHand(self.pictures), CompareLine()
        self.captions = [CompareCaption() for _ in range(MOST)]
        self.timer = QTimer(self, interval=BLINK_MS)
        self.photos: list[Photo] = []
        self.mode, self.chosen = Mode.SIDE_BY_SIDE, 1
        self._album, self._is_dropped, self._wants_aligned = Album(), False, True
        self._furnish()
        self._connect()
        self._shortcuts = add_keys(self)

    def _furnish(self) -> None:
        form = self.form
        form.lines.setSpacing(theme.space())
        form.captions.setSpacing(theme.space(2))
        for room in (form.top, form.bottom):
            flow = FlowLayout(room)
            for widget in room.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                flow.addWidget(widget)
        form.line_room.addWidget(self.line)
        self.rooms = QStackedWidget()
        for shown in (self.stage, self.hand):
            self.rooms.addWidget(shown)
        form.stage_room.addWidget(self.rooms)
        for caption in self.captions:
            form.captions.addWidget(caption, 1)
        form.lines.removeItem(form.captions)
        form.captions.setParent(None)
        self.foot = CompareFoot(form.captions, form.bottom, self, form.top, self.line)
        form.lines.addWidget(self.foot)
        form.back.setIcon(icon("previous", "accent"))
        order_keys(self)
        self.mode_buttons = dict(zip(Mode, (form.side_by_side, form.split, form.blink, form.difference), strict=True))

    def _connect(self) -> None:
        form, stage, line = self.form, self.stage, self.line
        form.back.clicked.connect(self.leave)
        form.zoom_in.clicked.connect(self.zoom_in)
        form.zoom_out.clicked.connect(self.zoom_out)
        form.fit.clicked.connect(self.zoom_to_fit)
        form.pixels.clicked.connect(self.zoom_to_pixels)
        form.against_before.clicked.connect(lambda: self._put_first(self._before()))
        form.against_baseline.clicked.connect(lambda: self._put_first(self._baseline()))
        form.linked.toggled.connect(stage.link)
        form.aligned.toggled.connect(self._align)
        form.matched.toggled.connect(self._show)
        for mode, button in self.mode_buttons.items():
            button.clicked.connect(lambda _checked=False, mode=mode: self.set_mode(mode))
        for index, caption in enumerate(self.captions):
            caption.stepped.connect(lambda step, index=index: self._step(index, step))
        stage.chosen.connect(self._choose)
        stage.arrow_pressed.connect(self._take_arrow)
        stage.overlay.changed.connect(self._say_how)
        line.chosen.connect(self._choose)
        line.blink_button.clicked.connect(self._toggle_timer)
        line.mark_button.clicked.connect(self._mark)
        line.again_button.clicked.connect(lambda: self.laying.forget(self.photos[self.chosen]))
        self.timer.timeout.connect(stage.overlay.show_other)
        self.hand.closed.connect(self._leave_hand)
        self.hand.laid.connect(self._keep_hand)
        for model in (self.laying, self.light):
            model.changed.connect(self._show)

    def open(self, photos: Sequence[Photo], album: Album) -> None:
        """Show two to four photos beside each other, the earliest first."""
        self.photos = sorted(photos, key=lambda photo: (photo.taken, photo.id))[:MOST]
        self._album, self.chosen, self._is_dropped = album, len(self.photos) - 1, False
        self._leave_hand()
        self.stage.open()
        self.set_mode(Mode.SIDE_BY_SIDE)
        self.stage.take_keys(len(self.photos) - 1)

    def update_album(self, album: Album) -> None:
        """Show what changed; with fewer than two photos left there is nothing to compare."""
        if not self.photos:
            return
        self._is_dropped = False
        photos = [found for photo in self.photos if (found := album.photo(photo.id)) is not None]
        if len(photos) < LEAST:
            self.closed.emit()
            return
        self._album = album
        is_less, self.photos = len(photos) < len(self.photos), photos
        self.chosen = min(self.chosen, len(photos) - 1)
        if is_less:
            self._leave_hand()
            self.stage.take_keys(self.chosen)
        else:
            self._show()

    def drop_pictures(self) -> None:
        """Let go of every picture; what is compared stays, until `update_album` fetches it anew."""
        self._is_dropped = True
        self.hand.drop_pictures()
        self.stage.drop_pictures()

    def put_away(self) -> None:
        """Let go of the photos and of every picture of them."""
        self.timer.stop()
        self.photos = []
        self.laying.lay([])
        self.light.want([])
        self.hand.put_away()
        self.stage.put_away()

    def leave(self) -> None:
        """Close what was opened last: the marking by hand, else the comparison."""
        if self.is_marking:
            self._leave_hand()
            self.stage.take_keys(self.chosen)
        else:
            self.closed.emit()

    @property
    def is_marking(self) -> bool:
        """Return whether spots are marked by hand now."""
        return self.rooms.currentWidget() is self.hand

    def set_mode(self, mode: Mode) -> None:
        """Compare in another way; blinking begins by itself where the system wants motion."""
        self.mode = mode
        for each, button in self.mode_buttons.items():
            button.setChecked(each is mode)
        self.form.linked.setEnabled(mode is Mode.SIDE_BY_SIDE)
        self.timer.stop()
        if mode is Mode.BLINK and motion_wanted():
            self.timer.start()
        self._show()

    def zoom_in(self) -> None:
        """Look a step closer at all, or at the one the keys are on."""
        self.stage.canvas().zoom_in()

    def zoom_out(self) -> None:
        """Look a step wider."""
        self.stage.canvas().zoom_out()

    def zoom_to_fit(self) -> None:
        """Show the photos whole."""
        self.stage.canvas().zoom_to_fit()

    def zoom_to_pixels(self) -> None:
        """Show a pixel of the first photo as one pixel of the screen."""
        self.stage.canvas().zoom_to_pixels()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Blink no longer where nobody sees it."""
        self.timer.stop()
        super().hideEvent(event)

    def _show(self) -> None:
        """Show everything as it is now; what comes late, once the pictures were let go, asks for none."""
        if not self.photos or self._is_dropped:
            return
        self.laying.lay(self.photos)
        with QSignalBlocker(self.form.aligned):
            self.form.aligned.setChecked(self._wants_aligned and not self._is_apart())
        self.stage.show_scene(self._scene())
        self.hand.show_pictures()
        first, form = self.photos[0], self.form
        for index, caption in enumerate(self.captions):
            caption.setVisible(index < len(self.photos) and not self.is_marking)
            if index < len(self.photos):
                photo = self.photos[index]
                laid, gains = self.laying.laid(photo), self._gains(photo) if index else None
                caption.show_photo(photo, first, self._album, laid.state, gains)
                caption.enable(newer=bool(self._beside(index, -1)), older=bool(self._beside(index, 1)))
        for button, other in ((form.against_before, self._before()), (form.against_baseline, self._baseline())):
            button.setVisible(len(self.photos) == LEAST)
            button.setEnabled(other is not None)
        self._say_how()

    def _scene(self) -> Scene:
        """Return what is shown, and have the light measured: to be matched, or to say where it differs."""
        first, rest, is_matched = self.photos[0], self.photos[1:], self.form.matched.isChecked()
        states = {photo.id: self.laying.laid(photo) for photo in rest}
        known = (photo for photo in rest if is_matched or states[photo.id].state is not LaidState.LOOKING)
        self.light.want([(photo, first, states[photo.id].how) for photo in known])
        laid = tuple(self._laid(photo) for photo in self.photos)
        gains = (None, *(self._gains(photo) if is_matched else None for photo in rest))
        instead = laid_text(states[rest[self.chosen - 1].id].state) if self._is_apart() else ""
        return Scene(tuple(self.photos), laid, gains, self.mode, self.chosen, instead)

    def _gains(self, photo: Photo) -> Gains | None:
        """Return how the light of a photo differs from that of the first, None while that is not known."""
        return self.light.gains(photo, self.photos[0], self.laying.laid(photo).how)

    def _laid(self, photo: Photo) -> Similarity | None:
        return self.laying.laid(photo).how if self._wants_aligned else None

    def _align(self, is_aligned: bool) -> None:
        """Lay the photos on each other or not; the tick goes where the chosen one cannot be."""
        self._wants_aligned = is_aligned
        self._show()

    def _is_apart(self) -> bool:
        """Return whether the chosen photo cannot be laid on the first."""
        return self.laying.laid(self.photos[self.chosen]).state in (LaidState.FAILED, LaidState.OTHER_VIEW)

    def _say_how(self) -> None:
        """Say how the chosen photo lies on the first, in which light and way it is shown, and what can be done."""
        if not self.photos:
            return
        line, photo = self.line, self.photos[self.chosen]
        state, is_aligned = self.laying.laid(photo).state, self._wants_aligned
        said = [
            laid_text(state) if is_aligned else say("PhotoCompare", "Not aligned."),
            *shown_texts(self.mode, self.form.matched.isChecked() and self._gains(photo) is not None),
        ]
        if len(self.photos) > LEAST:
            said[0] = say("PhotoCompare", "{day}: {text}").format(day=medium_day(photo.day), text=said[0])
        line.say(" ".join(said), care=is_aligned and state is LaidState.FAILED)
        known = state in (LaidState.FOUND, LaidState.BY_HAND, LaidState.FAILED)
        line.mark_button.setVisible(is_aligned and state not in (LaidState.OTHER_VIEW, LaidState.REFERENCE))
        line.again_button.setVisible(is_aligned and known)
        line.blink_button.setVisible(self.mode is Mode.BLINK)
        text = say("PhotoCompare", "Stop") if self.timer.isActive() else say("PhotoCompare", "Blink by itself")
        line.blink_button.setText(text)
        is_pair = self.mode is Mode.SIDE_BY_SIDE or len(self.photos) == LEAST
        line.show_chips([] if is_pair else [medium_day(photo.day) for photo in self.photos[1:]], self.chosen)

    def _choose(self, index: int) -> None:
        """Take a photo as the one that is spoken of, and put on the first where only two are shown."""
        if 0 < index < len(self.photos) and index != self.chosen:
            self.chosen = index
            self._show()

    def _take_arrow(self, columns: int, rows: int) -> None:
        if self.mode is Mode.SIDE_BY_SIDE and columns:
            here = self.stage.sides.index(self.stage.canvas())
            self.stage.take_keys(min(max(here + columns, 0), len(self.photos) - 1))
        elif rows:
            side = self.mode is Mode.SIDE_BY_SIDE
            self._step(self.stage.sides.index(self.stage.canvas()) if side else self.chosen, rows)

    def _beside(self, index: int, step: int) -> Photo | None:
        """Return the next photo of a view that does not stand here yet, older, or newer for a step of -1."""
        shown, photo = {photo.id for photo in self.photos}, self._album.beside(self.photos[index], step)
        while photo is not None and photo.id in shown:
            photo = self._album.beside(photo, step)
        return photo

    def _step(self, index: int, step: int) -> None:
        photo = self._beside(index, step)
        if photo is not None:
            self.photos = [photo if place == index else other for place, other in enumerate(self.photos)]
            self._show()

    def _before(self) -> Photo | None:
        return self._album.beside(self.photos[-1], 1) if self.photos else None

    def _baseline(self) -> Photo | None:
        return self._album.baseline(self.photos[-1]) if self.photos else None

    def _put_first(self, photo: Photo | None) -> None:
        if photo is not None:
            self.photos = [photo, *self.photos[1:]]
            self._show()

    def blink(self) -> None:
        """Show the other photo; in another way of comparing, begin to blink."""
        if self.mode is Mode.BLINK:
            self.timer.stop()
            self.stage.overlay.show_other()
        else:
            self.set_mode(Mode.BLINK)

    def _toggle_timer(self) -> None:
        if self.timer.isActive():
            self.timer.stop()
        else:
            self.timer.start()
        self._say_how()

    def _mark(self) -> None:
        """Let the person mark spots on the chosen photo and on the first."""
        self.timer.stop()
        self._show_hand(True)
        self.hand.open(self.photos[self.chosen], self.photos[0])

    def _keep_hand(self, photo: Photo, reference: Photo, how: Similarity) -> None:
        def then(_changes: object) -> None:
            self._leave_hand()
            self.stage.take_keys(self.chosen)

        self.laying.set_by_hand((photo.id, reference.id), how, then)

    def _leave_hand(self) -> None:
        self.hand.put_away()
        self._show_hand(False)

    def _show_hand(self, is_marking: bool) -> None:
        form = self.form
        self.rooms.setCurrentWidget(self.hand if is_marking else self.stage)
        for room in (form.top, self.foot, self.line):
            room.setVisible(not is_marking)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not is_marking)
        self._show()

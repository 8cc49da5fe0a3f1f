"""Where the picture comes from: a camera, or in the example diary a drawn one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from poreditary.app.camera.camera_feed import CameraFeed
from poreditary.app.camera.cameras import Choice
from poreditary.app.camera.feed import Feed, FeedState
from poreditary.app.camera.locks import Part
from poreditary.app.camera.video_feed import VideoFeed
from poreditary.app.context import Context
from poreditary.app.texts import say
from poreditary.domain.kinds import View
from poreditary.errors import UserError


class Source(QObject):
    """The feed in use; it runs between `start` and `stop` whichever it is."""

    frame_came = Signal(object)
    state_changed = Signal(object, object)
    captured = Signal(object)
    not_captured = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: View | None = None
        self._drawn: View | None = None
        self.is_example = False
        self.is_running = False
        kept = context.settings
        camera = CameraFeed(Choice(kept.camera, kept.camera_width, kept.camera_height), self)
        camera.is_locked = kept.is_exposure_locked
        self.feed: Feed = camera
        self._camera = camera
        self._listen()

    @property
    def state(self) -> FeedState:
        """Return how the picture is."""
        return self.feed.state

    @property
    def problem(self) -> UserError | None:
        """Return why there is no picture."""
        return self.feed.problem

    @property
    def camera(self) -> CameraFeed:
        """Return the camera, in use or not."""
        return self._camera

    @property
    def is_of_view(self) -> bool:
        """Return whether the picture is one of the view: the example of the next one takes a moment to draw."""
        return not self.is_example or self._view is None or self._drawn is self._view

    @property
    def lockable(self) -> tuple[Part, ...] | None:
        """Return what the camera in use lets us lock, None where no camera is."""
        return self._camera.lockable

    def start(self) -> None:
        """Let the picture come."""
        if not self.is_running:
            self.is_running = True
            self.feed.start()

    def stop(self) -> None:
        """Let the camera go."""
        if self.is_running:
            self.is_running = False
            self.feed.stop()

    def capture(self) -> None:
        """Take a photo."""
        self.feed.capture()

    def choose(self, choice: Choice) -> None:
        """Go on with a camera and a resolution."""
        self.is_example = False
        if self.feed is self._camera:
            self._camera.choose(choice)
        else:
            self._camera.choice = choice
            self.use(self._camera)

    def use(self, feed: Feed) -> None:
        """Go on with another feed."""
        if feed is self.feed:
            return
        self._drop()
        self.feed = feed
        self._listen()
        if self.is_running:
            feed.start()

    def set_view(self, view: View) -> None:
        """Show the example of this view, where it is the example that shows."""
        if view is not self._view:
            self._view = view
            if self.is_example:
                self._draw(view)

    def use_example(self) -> None:
        """Show a drawn picture; the first time it is drawn, which takes a moment."""
        self.is_example = True
        self._draw(self._view or View.LEFT_CHEEK)

    def _draw(self, view: View) -> None:
        from poreditary.diary.demo.clip import example_clip

        now = self._context.clock()
        self._context.ask(
            self,
            lambda diary: diary.folder,
            lambda folder: self._context.runner.compute(
                self, lambda: example_clip(folder, now, view), lambda path: self._show_example(path, view)
            ),
        )

    def _show_example(self, path: Path, view: View) -> None:
        if self.is_example and view is (self._view or view):
            self._drawn = view
            feed = VideoFeed(path, self)
            feed.name = say("Studio", "Example picture")
            self.use(feed)

    def _listen(self) -> None:
        self.feed.frame_came.connect(self.frame_came)
        self.feed.state_changed.connect(self.state_changed)
        self.feed.captured.connect(self.captured)
        self.feed.not_captured.connect(self.not_captured)

    def _drop(self) -> None:
        """Stop the feed in use; what it still says is heard by nobody."""
        old = self.feed
        for signal in (old.frame_came, old.state_changed, old.captured, old.not_captured):
            signal.disconnect()
        old.stop()
        if old is not self._camera:
            old.deleteLater()

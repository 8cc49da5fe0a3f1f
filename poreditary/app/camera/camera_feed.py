"""A camera's live picture, that notices when the camera is gone and goes on when it is back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from poreditary.app.camera import cameras, feed, locks, refusals
from poreditary.app.camera.cameras import Choice
from poreditary.app.camera.feed import Captured, Feed, FeedState
from poreditary.app.camera.photo_bytes import own_jpeg
from poreditary.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

SILENCE_MS = 2_000
"""A camera that is pulled out while it streams tells nobody; so long without a picture means it is gone."""
FIRST_MS = 8_000
"""A camera takes longer to send its first picture."""
CAPTURE_MS = 3_000
RETRY_MS = 2_000
SETTLE_MS = 1_500
"""A camera looks for its exposure so long; what is locked before is not what the light wants."""


class CameraFeed(Feed):
    """The picture of one camera; while it lives it watches for cameras that come and go."""

    def __init__(self, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.name = ""
        self.resolution: cameras.Resolution | None = None
        self.is_locked = False
        self._wants = False
        self._parts: _Parts | None = None
        self._watch: QObject | None = None
        self._is_gone = False
        self._passed_over: frozenset[str] = frozenset()
        """Cameras there when the one in use was pulled out: a sitting does not go on with another by itself."""
        self._silence = QTimer(self, interval=SILENCE_MS, singleShot=True)
        self._silence.timeout.connect(self._fall_silent)
        self._retry = QTimer(self, interval=RETRY_MS, singleShot=True)
        # What was said stands until there is a picture again, and what is offered with it stays in its place.
        self._retry.timeout.connect(self._ask_permission)
        self._settling = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(lambda: self.set_locked(is_locked=self.is_locked))
        self._patience = QTimer(self, interval=CAPTURE_MS, singleShot=True)
        self._patience.timeout.connect(self._miss)

    def start(self) -> None:
        """Ask for permission where the system wants that, then open the camera."""
        self._wants = True
        self._passed_over, self._is_gone = frozenset(), False
        self._become(FeedState.STARTING)
        try:
            cameras.load_multimedia()
        except UserError as problem:
            self._become(FeedState.UNABLE, problem.text)
            return
        self._watch_devices()
        self._ask_permission()

    def stop(self) -> None:
        """Let the camera go and stop waiting for it."""
        self._wants = False
        self._close()
        self._become(FeedState.OFF)

    def choose(self, choice: Choice) -> None:
        """Go on with another camera or resolution."""
        self.choice = choice
        if self._wants:
            self.start()

    @property
    def has_locked(self) -> bool:
        """Return whether the camera was told to hold what it lets us lock."""
        return self._parts is not None and self._parts.is_locked

    @property
    def lockable(self) -> tuple[locks.Part, ...] | None:
        """Return what this camera lets us lock, None while there is no picture."""
        is_known = self._parts is not None and self.state is FeedState.LIVE
        return locks.lockable(self._parts.camera) if self._parts is not None and is_known else None

    def set_locked(self, *, is_locked: bool) -> None:
        """Hold exposure, white balance and focus at one value, or let the camera set them."""
        self.is_locked = is_locked
        if self._parts is not None and self.state is FeedState.LIVE:
            (locks.lock if is_locked else locks.unlock)(self._parts.camera)
            self._parts.is_locked = is_locked

    def capture(self) -> None:
        """Take a photo; one at a time."""
        if self._patience.isActive():
            return
        if self._parts is None or self.state is not FeedState.LIVE:
            self.not_captured.emit(UserError(feed.NOT_TAKEN))
            return
        self._patience.start()
        if self._parts.capture.capture() < 0:
            self._miss()

    def _watch_devices(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        if self._watch is None:
            watch = QMediaDevices(self)
            watch.videoInputsChanged.connect(self._devices_changed)
            self._watch = watch

    def _ask_permission(self) -> None:
        from PySide6.QtCore import QCameraPermission

        app = QCoreApplication.instance()
        assert app is not None
        wish = QCameraPermission()
        status = app.checkPermission(wish)
        if status is Qt.PermissionStatus.Undetermined:
            app.requestPermission(wish, self, lambda granted: self._permitted(granted.status()))
        else:
            self._permitted(status)

    def _permitted(self, status: Qt.PermissionStatus) -> None:
        if not self._wants:
            return
        if status is Qt.PermissionStatus.Granted:
            self._open()
        else:
            self._close()
            self._wait(feed.NOT_ALLOWED)

    def _open(self) -> None:
        self._close()
        found = cameras.chosen([i for i in cameras.cameras() if i.key not in self._passed_over], self.choice)
        if found is None:
            self._find_none()
            return
        info, self.resolution = found
        self.name = info.name
        self._parts = _Parts(self, info.key, self.resolution)
        self._silence.start(FIRST_MS)
        self._parts.camera.start()

    def _find_none(self) -> None:
        """Say why there is no camera to open; nothing tells when one that is there may be opened."""
        refused = "" if self._passed_over else refusals.why_not()
        self._wait(refused or (feed.UNPLUGGED if self._is_gone else feed.NO_CAMERA))

    def _close(self) -> None:
        self._silence.stop()
        self._retry.stop()
        self._settling.stop()
        if self._patience.isActive():
            self._miss()
        if self._parts is not None:
            if self._parts.is_locked:
                # A camera keeps what it was told: the next program would find it locked.
                locks.unlock(self._parts.camera)
            self._parts.close()
            self._parts = None

    def _devices_changed(self) -> None:
        """Go on where a camera came, and say so at once where the one in use went."""
        if not self._wants:
            return
        keys = frozenset(info.key for info in cameras.cameras())
        self._passed_over &= keys
        if self._parts is not None and self._parts.key not in keys:
            self._lose(feed.UNPLUGGED)
        elif keys - self._passed_over and not self._is_well(keys):
            self._become(FeedState.STARTING)
            self._ask_permission()

    def _is_well(self, keys: frozenset[str]) -> bool:
        """Return whether the picture runs, from the camera that was chosen where that one is there."""
        if self._parts is None or self.state is not FeedState.LIVE:
            return False
        return self._parts.key == self.choice.key or self.choice.key not in keys

    def _lose(self, sentence: str) -> None:
        """Let a camera go that gives no picture; one that is still there is tried again, as nothing will tell."""
        key = self._parts.key if self._parts is not None else ""
        self._close()
        keys = frozenset(info.key for info in cameras.cameras())
        if key in keys:
            self._wait(refusals.why_not(key) or sentence)
        else:
            self._passed_over, self._is_gone = keys, True
            self._wait(feed.UNPLUGGED)

    def _wait(self, sentence: str) -> None:
        self._become(FeedState.WAITING, sentence)
        self._retry.start()

    def _fall_silent(self) -> None:
        self._lose(feed.SILENT)

    def _miss(self) -> None:
        self._patience.stop()
        self.not_captured.emit(UserError(feed.NOT_TAKEN))

    def show_frame(self, image: "QImage") -> None:
        """Pass a picture of the camera on."""
        self._silence.start(SILENCE_MS)
        if self.state is not FeedState.LIVE:
            self._become(FeedState.LIVE)
            self._is_gone = False
            if self.is_locked:
                self._settling.start()
        self.frame_came.emit(image)

    def take_photo(self, frame: "QVideoFrame") -> None:
        """Pass on a photo as the camera gave it."""
        if self._parts is None or not self._patience.isActive():
            return
        self._patience.stop()
        settings = locks.settings_of(self._parts.camera)
        size = frame.size()
        settings["resolution"] = [size.width(), size.height()]
        self.captured.emit(Captured(own_jpeg(frame), frame.toImage(), self.name, settings))

    def fail(self, *_about: object) -> None:
        """Hear of an error of the camera: another program has it, or it broke."""
        if self._wants:
            self._lose(feed.BUSY)


class _Parts:
    """The camera with what takes pictures from it; made anew each time the camera is opened."""

    def __init__(self, owner: CameraFeed, key: str, resolution: cameras.Resolution | None) -> None:
        from PySide6.QtMultimedia import QCamera, QImageCapture, QMediaCaptureSession, QMediaDevices, QVideoSink

        self.key = key
        self.is_locked = False
        device = next(d for d in QMediaDevices.videoInputs() if bytes(d.id().data()).decode(errors="replace") == key)
        self.camera, self.sink, self.capture = QCamera(device), QVideoSink(), QImageCapture()
        self.session = QMediaCaptureSession()
        best = [f for f in device.videoFormats() if resolution and f.resolution().toTuple() == _size(resolution)]
        if best:
            self.camera.setCameraFormat(max(best, key=lambda f: f.maxFrameRate()))
        self.capture.setQuality(QImageCapture.Quality.VeryHighQuality)
        self.session.setCamera(self.camera)
        self.session.setVideoSink(self.sink)
        self.session.setImageCapture(self.capture)
        self._latest: QVideoFrame | None = None
        self._owner = owner
        # Frames that come while one is being shown are passed over: the newest is the one to see.
        self._turn = QTimer(owner, interval=0, singleShot=True)
        self._turn.timeout.connect(self._show_latest)
        self.sink.videoFrameChanged.connect(self._keep_latest)
        self.capture.imageAvailable.connect(lambda _id, frame: owner.take_photo(frame))
        self.capture.errorOccurred.connect(lambda *_about: owner._miss())
        self.camera.errorOccurred.connect(owner.fail)

    def close(self) -> None:
        self._latest = None
        self._turn.stop()
        self._turn.deleteLater()
        for signal in (self.sink.videoFrameChanged, self.camera.errorOccurred):
            signal.disconnect()
        self.camera.stop()
        self.session.setCamera(None)  # type: ignore[arg-type]

    def _keep_latest(self, frame: "QVideoFrame") -> None:
        self._latest = frame
        if not self._turn.isActive():
            self._turn.start()

    def _show_latest(self) -> None:
        frame, self._latest = self._latest, None
        if frame is not None and frame.isValid():
            image = frame.toImage()
            if not image.isNull():
                self._owner.show_frame(image)


def _size(resolution: cameras.Resolution) -> tuple[int, int]:
    return resolution.width, resolution.height

"""A video file as a live picture, over and over: to try the studio without a camera."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QImage

from poreditary.app.camera import cameras, feed
from poreditary.app.camera.feed import Captured, Feed, FeedState
from poreditary.errors import UserError


class VideoFeed(Feed):
    """The picture of a video file; a photo is the frame on show."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.name = path.name
        self._latest = QImage()
        self._player: QObject | None = None
        self._sink: QObject | None = None

    def start(self) -> None:
        """Play the video."""
        self._become(FeedState.STARTING)
        try:
            cameras.load_multimedia()
        except UserError as problem:
            self._become(FeedState.UNABLE, problem.text)
            return
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        player, sink = QMediaPlayer(self), QVideoSink(self)
        player.setVideoSink(sink)
        player.setLoops(QMediaPlayer.Loops.Infinite)
        sink.videoFrameChanged.connect(lambda frame: self._show(frame.toImage()))
        player.errorOccurred.connect(lambda *_about: self._refuse())
        player.setSource(QUrl.fromLocalFile(str(self.path)))
        player.play()
        self._player, self._sink = player, sink

    def stop(self) -> None:
        """Stop playing."""
        for part in (self._player, self._sink):
            if part is not None:
                part.deleteLater()
        self._player = self._sink = None
        self._latest = QImage()
        self._become(FeedState.OFF)

    def capture(self) -> None:
        """Take the frame on show."""
        if self._latest.isNull():
            self.not_captured.emit(UserError(feed.NOT_TAKEN))
            return
        size = self._latest.size()
        settings: dict[str, object] = {"resolution": [size.width(), size.height()]}
        self.captured.emit(Captured(b"", self._latest, self.name, settings))

    def _show(self, image: QImage) -> None:
        if self._player is None or image.isNull():
            return
        self._latest = image
        self._become(FeedState.LIVE)
        self.frame_came.emit(image)

    def _refuse(self) -> None:
        self._become(FeedState.UNABLE, feed.NOT_A_VIDEO, name=self.path.name)

"""Pictures of every page of a diary, without a screen."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication

from poreditary.app import settings
from poreditary.app.application import Application
from poreditary.app.frame import Frame
from poreditary.app.page import PAGES
from poreditary.domain.day import Clock, system_clock

SCHEMES = ("light", "dark")
LANGUAGES = ("en", "zh_TW")
SIZES = ((1280, 800),)
QUIET_ROUNDS = 4
ROUND_MS = 25
NOISE = "This plugin does not support "
Tell = Callable[[str], None]


def write_pages(
    folder: Path,
    out: Path,
    schemes: tuple[str, ...] = SCHEMES,
    languages: tuple[str, ...] = LANGUAGES,
    sizes: tuple[tuple[int, int], ...] = SIZES,
    *,
    names: tuple[str, ...] = tuple(PAGES),
    text: float = 1.0,
    clock: Clock = system_clock,
    tell: Tell = lambda _line: None,
) -> list[Path]:
    """Write a PNG of each page of the diary in `folder` and return the files.

    One for each colour scheme, language and size in pixels; `text` times the system's text size.
    """
    out.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with _without_noise(), _frame(folder, text, clock) as frame:
        for language in languages:
            for scheme in schemes:
                frame.choose(language=language, scheme=scheme)
                for size in sizes:
                    for name in names:
                        path = out / _file_name(name, scheme, language, size, text)
                        _take(frame, name, size).save(str(path))
                        written.append(path)
                        tell(path.name)
    return written


def _file_name(name: str, scheme: str, language: str, size: tuple[int, int], text: float) -> str:
    enlarged = "" if text == 1.0 else f"-text{round(text * 100)}"
    return f"{name}-{scheme}-{language}-{size[0]}x{size[1]}{enlarged}.png"


def _take(frame: Frame, name: str, size: tuple[int, int]) -> QPixmap:
    frame.shell.resize(*size)
    frame.show_page(name)
    settle(frame)
    return frame.shell.grab()


def settle(frame: Frame) -> None:
    """Wait until every answer came and was painted."""
    quiet = 0
    while quiet < QUIET_ROUNDS:
        loop = QEventLoop()
        QTimer.singleShot(ROUND_MS, loop.quit)
        loop.exec()
        quiet = 0 if frame.context.runner.is_busy else quiet + 1


@contextmanager
def _without_noise() -> Iterator[None]:
    """Keep to itself what Qt says each time a window is shown where nobody sees it."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith(NOISE):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def _frame(folder: Path, text: float, clock: Clock) -> Iterator[Frame]:
    """Open a diary's window where nobody sees it, with settings of its own; UserError where it cannot be opened."""
    from poreditary.diary.diary import Diary

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    before = QFont(app.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * text)
    app.setFont(larger)
    # Nobody is there to answer the window where the diary cannot be opened: it is said here.
    Diary(folder, clock).close()
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        file = Path(temporary) / "window.ini"
        settings.save(replace(settings.Settings(), language="en", scheme="light"), file)
        application = Application(app, clock, file)
        application.open(folder)
        while application.frame is None:
            app.processEvents()
        settle(application.frame)
        try:
            yield application.frame
        finally:
            application.close()
            application.deleteLater()
            app.setFont(before)

"""Photos from outside, decoded in a child process that can do nothing else: a hostile one harms that child alone.

Only pixels and a few checked facts come back, never a compressed picture that this process would decode.
"""

import atexit
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from poreditary.errors import UserError
from poreditary.photo import limits, messages
from poreditary.photo.facts import PhotoFacts
from poreditary.photo.messages import Decoded
from poreditary.photo.refusals import TOO_SLOW, UNSAFE, UNSTARTED

if TYPE_CHECKING:
    from io import FileIO

    from PIL import Image

OPTION = "--decode-photos"
"""What a program that is one file is started with to be such a child."""

_START_SECONDS = 60.0
_PIPE_BYTES = 1024 * 1024
# Each thread may reserve room it never uses, and the room is limited.
_SPARING = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
_KEPT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LANG", "LC_ALL", "LC_CTYPE")


def open_photo(data: bytes, name: str, longest: int | None = None) -> "Image.Image":
    """Decode `data` to an upright sRGB picture without metadata, longest side at most `longest` pixels.

    A smaller picture is decoded faster. `name` is the file's, for the sentence of the UserError that
    is raised for anything but a sound photo within the limits.
    """
    return looked_at(data, name, longest)[0]


def looked_at(data: bytes, name: str, longest: int | None = None) -> "tuple[Image.Image, PhotoFacts]":
    """Return a photo as open_photo does, and what its header says."""
    from PIL import Image

    found = decoded(data, name, longest)
    return Image.frombuffer("RGB", (found.width, found.height), found.pixels, "raw", "RGB", 0, 1), found.facts


def decoded(data: bytes, name: str, longest: int | None = None) -> Decoded:
    """Return the pixels of a photo and what its header says; UserError as open_photo. May be called on any thread."""
    with _lock:
        child = _running(name)
        found = child.ask(data, longest)
        if child.is_over:
            close()
    if isinstance(found, str):
        raise UserError(found, name=name)
    return found


def close() -> None:
    """End the child, and with it what it may still remember of photos; the next photo starts another."""
    with _lock:
        if _children:
            _children.pop().end()


class Child:
    """A process that decodes one photo after the other until it is over; for one thread at a time."""

    def __init__(self) -> None:
        """Start it and wait until it can take photos; raises OSError or EOFError where it cannot."""
        self.is_over = False
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        # Without a buffer these are plain files, whatever the stubs say.
        self._to, self._from = cast("FileIO", self._process.stdin), cast("FileIO", self._process.stdout)
        for pipe in (self._to, self._from):
            _widen(pipe)
        with self._limited(_START_SECONDS):
            is_ready = self._is_ready()
        if not is_ready:
            self.end()
            raise EOFError

    @property
    def pid(self) -> int:
        """Return the number of its process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Return whether it can take a photo, as far as is known."""
        return not self.is_over and self._process.poll() is None

    def ask(self, data: bytes, longest: int | None) -> Decoded | str:
        """Return the photo or the sentence of its refusal; a child that did not answer as it should is over."""
        with self._limited(limits.patience_for(len(data))) as watch:
            try:
                self._tell(messages.request(data, longest))
                self._tell(data)
                found = messages.read_answer(self._read, longest)
            except (OSError, EOFError, messages.BrokenAnswerError):
                self.end()
                found = TOO_SLOW if watch.has_rung or self._ran_out_of_time() else UNSAFE
            except BaseException:  # what it still has to say would be taken for the answer to the next photo
                self.end()
                raise
        self.is_over = self.is_over or found == UNSAFE or watch.has_rung
        return found

    def end(self) -> None:
        """End it at once."""
        self.is_over = True
        self._process.kill()
        self._process.wait()
        self._to.close()
        self._from.close()

    def _limited(self, seconds: float) -> "_Watch":
        return _Watch(seconds, self._process.kill)

    def _ran_out_of_time(self) -> bool:
        return limits.HAS_CPU_TIMER and self._process.returncode == -signal.SIGPROF

    def _tell(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[self._to.write(rest) :]

    def _is_ready(self) -> bool:
        try:
            return self._read(len(messages.READY)) == messages.READY
        except (OSError, EOFError):
            return False

    def _read(self, length: int) -> bytearray:
        found = bytearray(length)
        rest = memoryview(found)
        while rest:
            count = self._from.readinto(rest)
            if not count:
                raise EOFError
            rest = rest[count:]
        return found


class _Watch:
    """Calls something unless its block ended within so many seconds on the clock."""

    def __init__(self, seconds: float, ring: Callable[[], None]) -> None:
        self.has_rung = False
        self._ring = ring
        self._timer = threading.Timer(seconds, self._run_out)
        self._timer.daemon = True

    def __enter__(self) -> "_Watch":
        self._timer.start()
        return self

    def __exit__(self, *_problem: object) -> None:
        self._timer.cancel()

    def _run_out(self) -> None:
        self.has_rung = True
        self._ring()


def command() -> list[str]:
    """Return what starts a child: this very Python, or this very program where it is one file."""
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    return [sys.executable, "-P", "-m", "poreditary.photo.sandbox_child"]


def environment() -> dict[str, str]:
    """Return the little a child needs to know: where programs and Python's modules lie."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith("PYTHON")}
    places = [place or str(Path.cwd()) for place in sys.path]
    return kept | {"PYTHONPATH": os.pathsep.join(places), **_SPARING}


def _widen(pipe: "FileIO") -> None:
    """Let a pipe hold more at a time where the system can, so that both sides wake less often."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _running(name: str) -> Child:
    """Return a child that takes photos, started where there is none."""
    if _children and not _children[0].is_alive:
        close()
    if not _children:
        try:
            _children.append(Child())
        except (OSError, EOFError) as error:
            raise UserError(UNSTARTED, name=name) from error
    return _children[0]


_lock = threading.RLock()
_children: list[Child] = []
"""The one child, once a photo was opened."""
atexit.register(close)

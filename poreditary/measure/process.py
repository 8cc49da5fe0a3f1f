"""Measurements in a process of their own: nothing else waits for them, and what goes wrong there harms nothing here.

Each question has its own process, so that nothing of the photos outlives the answer.
"""

import atexit
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, cast

from poreditary.domain.words import mark
from poreditary.errors import UserError
from poreditary.measure import messages
from poreditary.measure.messages import Answer, Broken, Question, Refused, Told
from poreditary.photo.sandbox import environment

if TYPE_CHECKING:
    from poreditary.measure.task import Result, SeenPatch, Task

OPTION = "--measure-photos"
"""What a program that is one file is started with to be such a child."""
UNSTARTED = mark(
    "Errors",
    "The part of this program that measures photos does not start. Close other programs, or install this one again.",
)
DIED = mark(
    "Errors",
    "The measurement broke off, perhaps for lack of memory. Close other programs and measure again, "
    "or measure fewer photos at a time.",
)
STOPPED = mark("Errors", "The measurement was stopped. Measure again when you like.")

_BEAT_SECONDS = 0.1
"""How long a wish to cancel may stay unheard."""


Tell = Callable[[int, int], object]
"""Hears, several times a second, how many parts of how many are done; what it raises ends the measurement."""


class StoppedError(UserError):
    """The measurement was ended by `close`, because the diary is locked or the program ends."""

    def __init__(self) -> None:
        super().__init__(STOPPED)


class BrokenError(Exception):
    """A mistake in the program met the child; `lines_elsewhere` says where, without any value."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__()
        self.lines_elsewhere = lines


def measured(task: "Task", tell: Tell = lambda _done, _of: None) -> "Result":
    """Return what `measure.run` finds, as it would here; may be called on any thread, and on several at a time.

    Raises UserError for what a person can mend, and whatever `tell` raises.
    """
    return cast("Result", _asked(Question(task), tell))


def seen_of(task: "Task", patch: int, comparison: str, tell: Tell = lambda _done, _of: None) -> "SeenPatch":
    """Return a patch before and after, as `measure.seen` does; otherwise like `measured`."""
    return cast("SeenPatch", _asked(Question(task, (patch, comparison)), tell))


def close() -> None:
    """End at once whatever is being measured, and with it what its processes know of photos; StoppedError there."""
    with _lock:
        for child in _children:
            child.stop()


def command() -> list[str]:
    """Return what starts a child: this very Python, or this very program where it is one file."""
    if getattr(sys, "frozen", False):
        return [sys.executable, OPTION]
    return [sys.executable, "-P", "-m", "poreditary.measure.process_child"]


class _Child:
    """A process that answers one question, in a group with the decoder that it starts."""

    def __init__(self) -> None:
        self._is_stopped = False
        self._said: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=_flag("CREATE_NO_WINDOW") | _flag("BELOW_NORMAL_PRIORITY_CLASS"),
            process_group=0,
        )
        self._to, self._from = cast("BinaryIO", self._process.stdin), cast("BinaryIO", self._process.stdout)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """Return the number of its process."""
        return self._process.pid

    def ask(self, question: Question, tell: Tell) -> object:
        """Return the answer, or raise what it comes to."""
        with suppress(OSError):  # its end is heard of below
            messages.send(self._to, question)
        told = Told(0, 1)
        while True:
            tell(told.done, told.of)
            try:
                said = self._said.get(timeout=_BEAT_SECONDS)
            except queue.Empty:
                continue
            if not isinstance(said, Told):
                return self._outcome(said)
            told = said

    def stop(self) -> None:
        """End it from another thread than that which asks."""
        self._is_stopped = True
        self._kill()

    def end(self) -> None:
        """End it at once, and its decoder."""
        self._kill()
        self._process.wait()
        self._listener.join()
        with suppress(OSError):  # of a question it did not read to its end
            self._to.close()
        self._from.close()

    def _outcome(self, said: object) -> object:
        if self._is_stopped:
            raise StoppedError
        match said:
            case Answer(value):
                return value
            case Refused(text, values):
                raise UserError(text, **values)
            case Broken(lines):
                raise BrokenError(lines)
        raise UserError(DIED)

    def _listen(self) -> None:
        try:
            while True:
                self._said.put(messages.receive(self._from))
        except Exception:  # whatever a dying process leaves half said
            self._said.put(None)

    def _kill(self) -> None:
        # Nobody waited for it yet, so its number is still its own.
        if sys.platform == "win32":
            self._process.kill()
        else:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)


def _asked(question: Question, tell: Tell) -> object:
    child = _started()
    try:
        return child.ask(question, tell)
    finally:
        with _lock:
            _children.remove(child)
        child.end()


def _started() -> _Child:
    with _lock:
        try:
            child = _Child()
        except OSError as error:
            raise UserError(UNSTARTED) from error
        _children.append(child)
    return child


def _flag(name: str) -> int:
    return int(getattr(subprocess, name, 0))


_lock = threading.Lock()
_children: list[_Child] = []
"""Those that are being asked."""
atexit.register(close)

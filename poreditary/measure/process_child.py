"""The process in which a question is measured: it reads one, tells how far it is, answers, and ends.

It ends too, and its decoder with it, once the program that asked closes its input, be it by dying.
"""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from io import BufferedWriter, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from poreditary.domain.words import mark
from poreditary.dumps import forbid_dumps
from poreditary.errors import UserError
from poreditary.measure import messages
from poreditary.measure.messages import Answer, Broken, Question, Refused, Said, Told
from poreditary.photo.sandbox_child import own_output

if TYPE_CHECKING:
    from poreditary.measure.task import Result, SeenPatch

MEMORY = 4 * 1024**3
"""Bytes of address space; what is used is a fraction of them."""
NICENESS = 5
NO_MEMORY = mark(
    "Errors",
    "This computer has too little memory to measure these photos. Close other programs and measure again, "
    "or measure fewer photos at a time.",
)
_NO_MEMORY_CODE = -4
"""cv::Error::StsNoMem."""


def main() -> int:
    """Answer the one question on standard input."""
    answers = cast("BinaryIO", BufferedWriter(cast("RawIOBase", own_output())))
    _behave()
    question = messages.receive(sys.stdin.buffer)
    if not isinstance(question, Question):
        return 2
    threading.Thread(target=_end_when_left, daemon=True).start()
    messages.send(answers, _outcome(question, answers))
    return 0


def answer(question: Question, tell: Callable[[int, int], object]) -> "Result | SeenPatch":
    """Measure, or show, what is asked for."""
    if question.seen is None:
        from poreditary.measure.run import measure

        return measure(question.task, tell)
    from poreditary.measure.seen import seen

    return seen(question.task, *question.seen)


def _outcome(question: Question, answers: BinaryIO) -> Said:
    try:
        return Answer(answer(question, lambda done, of: messages.send(answers, Told(done, of))))
    except UserError as problem:
        return messages.refusal(problem)
    except Exception as problem:
        return Refused(NO_MEMORY, {}) if _wants_memory(problem) else Broken(_where(problem))


def _wants_memory(problem: Exception) -> bool:
    return isinstance(problem, MemoryError) or getattr(problem, "code", None) == _NO_MEMORY_CODE


def _where(problem: Exception) -> tuple[str, ...]:
    """Return what broke as kinds of errors, functions and line numbers, the cause last."""
    frames = traceback.extract_tb(problem.__traceback__)
    own = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    cause = problem.__cause__ or problem.__context__
    lines = (f"{type(problem).__module__}.{type(problem).__qualname__}", *own)
    return lines + _where(cause) if isinstance(cause, Exception) else lines


def _behave() -> None:
    """Leave no dump, take a bounded part of the memory, and let the rest of the computer go first."""
    forbid_dumps()
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        with suppress(OSError):
            os.nice(NICENESS)
    import cv2

    cv2.setNumThreads(1)


def _end_when_left() -> None:
    """Wait until nobody can be answered any more, then end, and the decoder with it."""
    with suppress(OSError):
        while os.read(0, 1):
            pass
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())

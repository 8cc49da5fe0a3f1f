"""A long job without the diary as part of a work that asks the diary for things, told of and stopped between steps."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from poreditary.diary.photo_work import Step, Work

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

T = TypeVar("T")
Tell = Callable[[int, int], object]
WHOLE = 100
"""Steps told of one job."""
BEAT_SECONDS = 0.25


class _StoppedError(Exception):
    """Nobody waits for the job any more."""


@dataclass(frozen=True)
class _Made(Generic[T]):
    value: T


def beside(job: Callable[[Tell], T], done: int, of: int) -> Work[T]:
    """Do a job on a thread of its own; it tells how far it is, and is `WHOLE` of `of` steps after `done` ones.

    It steps every now and then, however long the job takes for a part, so that who waits may stop. Closed before its
    end, the job is stopped where it next tells: what it calls raises there.
    """
    told: SimpleQueue[int | _Made[T] | BaseException] = SimpleQueue()
    is_over = threading.Event()

    last = done

    def tell(part: int, parts: int) -> None:
        nonlocal last
        if is_over.is_set():
            raise _StoppedError
        reached = min(of, done + WHOLE * part // max(1, parts))
        if reached != last:
            last = reached
            told.put(reached)

    thread = threading.Thread(target=_do, args=(partial(job, tell), told.put), daemon=True)
    thread.start()
    try:
        reached = done
        while isinstance(now := _heard(told), int | None):
            reached = reached if now is None else now
            yield Step(_nothing, reached, of)
    finally:
        is_over.set()
        thread.join()
    if isinstance(now, BaseException):
        raise now
    return now.value


def _heard(told: "SimpleQueue[T]") -> T | None:
    """Return what was told next, None where it takes long."""
    try:
        return told.get(timeout=BEAT_SECONDS)
    except Empty:
        return None


def _do(job: Callable[[], T], put: Callable[[_Made[T] | BaseException], None]) -> None:
    try:
        put(_Made(job()))
    except BaseException as problem:  # it is raised where the job is waited for
        put(problem)


def _nothing(diary: "Diary") -> None:
    del diary

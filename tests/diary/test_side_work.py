"""A job beside the diary is told of, stopped, and raises where it is waited for."""

import threading
from collections.abc import Callable

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.photo_work import run
from poreditary.diary.side_work import WHOLE, Tell, beside
from poreditary.errors import UserError


def test_what_the_job_tells_is_told_of_the_whole(diary: Diary) -> None:
    def job(tell: Tell) -> str:
        for done in (0, 1, 1, 4):
            tell(done, 4)
        return threading.current_thread().name

    told: list[tuple[int, int]] = []
    name = run(beside(job, WHOLE, 2 * WHOLE), diary, lambda *how: told.append(how))
    assert list(dict.fromkeys(told)) == [(125, 200), (200, 200)]
    assert name != threading.current_thread().name


def test_closed_before_its_end_the_job_is_stopped_and_waited_for() -> None:
    ended = []

    def job(tell: Tell) -> None:
        try:
            part = 1
            while True:
                tell(part, 1_000_000)
                part += 1_000
        finally:
            ended.append(threading.current_thread())

    work = beside(job, 0, WHOLE)
    assert next(work).done > 0
    work.close()
    assert not ended[0].is_alive()


def test_a_job_that_says_nothing_for_long_can_be_stopped_too() -> None:
    was_closed = threading.Event()

    def job(tell: Tell) -> bool:
        was_closed.wait(60)
        tell(1, 2)
        return True

    work = beside(job, WHOLE, 2 * WHOLE)
    step = next(work)
    assert (step.done, step.of) == (WHOLE, 2 * WHOLE)
    was_closed.set()
    work.close()


def raising(problem: Exception) -> Callable[[Tell], None]:
    def job(tell: Tell) -> None:
        tell(1, 2)
        raise problem

    return job


@pytest.mark.parametrize("problem", [UserError("no"), ValueError("a mistake")])
def test_what_goes_wrong_is_raised_to_who_waits(diary: Diary, problem: Exception) -> None:
    with pytest.raises(type(problem)) as raised:
        run(beside(raising(problem), 0, WHOLE), diary)
    assert raised.value is problem

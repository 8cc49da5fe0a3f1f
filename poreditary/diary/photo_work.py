"""Long work with photos, step by step: what needs the diary is asked for, the rest runs beside it."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done with the diary next, once `done` of `of` parts are done; its answer or UserError is sent.

    `what` names the file at hand where that is worth telling.
    """

    job: "Callable[[Diary], Any]"
    done: int
    of: int
    what: str = ""


Work: TypeAlias = Generator[Step, Any, T]
"""Work that yields what it needs of the diary; closed before its end, it leaves nothing half done."""


def run(work: Work[T], diary: "Diary", tell: Callable[[int, int], object] = lambda _done, _of: None) -> T:
    """Do all steps one after the other on this thread and return what came of it; raises UserError as the work does."""
    try:
        step = next(work)
        while True:
            tell(step.done, step.of)
            step = _answered(work, step, diary)
    except StopIteration as end:
        made: T = end.value
        return made
    finally:
        work.close()


def _answered(work: Work[T], step: Step, diary: "Diary") -> Step:
    try:
        answer = step.job(diary)
    except UserError as problem:
        return work.throw(problem)
    return work.send(answer)

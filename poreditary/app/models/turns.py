"""Answers that come too late."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Turns:
    """Lets answers through until `end`: what was asked before that is answered to nobody."""

    def __init__(self) -> None:
        self._turn = 0

    def end(self) -> None:
        """Let no answer through that was asked for until now."""
        self._turn += 1

    def only_now(self, then: Callable[[T], object]) -> Callable[[T], None]:
        """Return what takes an answer, as long as no turn ends before it comes."""
        turn = self._turn

        def take(answer: T) -> None:
            if turn == self._turn:
                then(answer)

        return take

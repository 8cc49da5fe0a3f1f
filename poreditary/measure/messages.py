"""What the program and its measuring child say to each other: pickles that can hold nothing but a few known values.

The child looks at pixels that hostile bytes were decoded to, so that not every pickle of its is taken.
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from poreditary.domain.measuring import (
    Change,
    Description,
    Gate,
    Oval,
    PatchChange,
    PatchPhoto,
    Quantity,
    Reason,
    Verdict,
)
from poreditary.domain.noise import Noise
from poreditary.errors import UserError
from poreditary.measure.task import PatchResult, Result, SeenPatch, Source, Task, Wanted


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be measured; with a patch and a comparison, they are to be shown before and after."""

    task: Task
    seen: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """So many parts of so many are done."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it."""

    value: Result | SeenPatch


@dataclass(frozen=True, slots=True)
class Refused:
    """What would be a UserError here."""

    text: str
    values: dict[str, object]


@dataclass(frozen=True, slots=True)
class Broken:
    """A mistake in the program: kinds of errors, functions and line numbers, no value."""

    lines: tuple[str, ...]


Said = Told | Answer | Refused | Broken

_KINDS: tuple[type[Any], ...] = (
    *(Question, Told, Answer, Refused, Broken),
    *(Task, Source, Wanted, Result, PatchResult, SeenPatch),
    *(Oval, Noise, Gate, Reason, PatchPhoto, Description, PatchChange, Change, Quantity, Verdict),
    *(int, float, bool),
)
_KNOWN = {(kind.__module__, kind.__qualname__): kind for kind in _KINDS}


def send(stream: BinaryIO, message: Question | Said) -> None:
    """Write a message; raises OSError where nobody reads any more."""
    _Plain(stream, protocol=5).dump(message)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """Read a message; raises EOFError at the end, UnpicklingError and others for what is none."""
    return _Known(stream).load()


def refusal(problem: UserError) -> Refused:
    """Return what a UserError is sent as."""
    values: dict[str, object] = {
        name: value if isinstance(value, (str, int, float)) else str(value) for name, value in problem.values.items()
    }
    return Refused(problem.text, values)


class _Plain(pickle.Pickler):
    """Writes a number of numpy's as the number it is, which any reader knows."""

    def reducer_override(self, value: object) -> Any:
        import numpy as np

        if not isinstance(value, np.generic):
            return NotImplemented
        item = value.item()
        kind: Callable[..., object] = type(item)
        return kind, (item,)


class _Known(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        found = _KNOWN.get((module, name))
        if found is None:
            raise pickle.UnpicklingError
        return found

"""Opens a diary after a fault as the product does, and finds what is missing, half there, or was never done."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from poreditary.diary import diary as diaries
from poreditary.diary.diary import Diary
from poreditary.diary.vault import Keys
from poreditary.domain import day as days
from poreditary.errors import UserError
from tests.faults.actions import CLOCK, EMPTY, Action, DayState, day_of, expected, number_of

ORPHANS = {
    "sitting": "SELECT id FROM sitting WHERE NOT EXISTS (SELECT 1 FROM photo WHERE sitting_id = sitting.id)",
    "thumbnail": "SELECT sha256 FROM thumbnail WHERE NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = thumbnail.sha256)",
    "trash": "SELECT id FROM trash WHERE NOT EXISTS (SELECT 1 FROM photo WHERE trash_id = trash.id)",
}
"""Halves of actions that no day shows."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a diary, and which actions of unknown fate it holds."""

    problems: tuple[str, ...]
    happened: tuple[Action, ...] = ()


def verify(folder: Path, acknowledged: list[Action], open_ends: list[Action], unlocked: Keys | None = None) -> Verdict:
    """Compare the diary, opened with the keys of its passphrase where it has one, with what was acknowledged.

    Each of the `open_ends` was begun and neither acknowledged nor refused, or refused by a disk that may have kept it
    all the same: it must be there whole or not at all.
    """
    if not diaries.exists(folder):
        return Verdict(("the diary is gone",) if acknowledged else ())
    try:
        diary = Diary(folder, lambda: CLOCK, unlocked)
    except UserError as problem:
        return Verdict((f"it does not open: {problem}",))
    try:
        found, problems = _seen(diary)
        problems += [f"fault: {name} {finding}" for name, finding in diary.faults()]
    finally:
        diary.close()
    happened = _settled(found, acknowledged, open_ends)
    return Verdict((*problems, *_differences(found, expected(_in_order(acknowledged, happened)))), tuple(happened))


def _in_order(acknowledged: list[Action], happened: list[Action]) -> list[Action]:
    return sorted([*acknowledged, *happened], key=lambda action: action.number)


def _settled(found: dict[int, DayState], acknowledged: list[Action], open_ends: list[Action]) -> list[Action]:
    """Return those of the open ends whose day is just as they would have left it."""
    happened: list[Action] = []
    for action in open_ends:
        without = expected(_in_order(acknowledged, happened)).get(action.target, EMPTY)
        done = expected(_in_order(acknowledged, [*happened, action])).get(action.target, EMPTY)
        if found.get(action.target, EMPTY) == done != without:
            happened.append(action)
    return happened


def _differences(found: dict[int, DayState], wanted: dict[int, DayState]) -> list[str]:
    return [
        f"{day_of(number)} (action {number}): {found.get(number, EMPTY)} in place of {wanted.get(number, EMPTY)}"
        for number in sorted({*found, *wanted})
        if found.get(number, EMPTY) != wanted.get(number, EMPTY)
    ]


def _seen(diary: Diary) -> tuple[dict[int, DayState], list[str]]:
    """Read every day of the diary, and what is there in part only."""
    ticks: dict[int, set[str]] = {}
    for day, kind in diary._store.rows("SELECT day, kind FROM tick JOIN step ON step.id = step_id"):
        ticks.setdefault(number_of(str(day)), set()).add(str(kind))
    answers = {
        number_of(found.day.isoformat()): found for found in diary.check_ins.between(days.FIRST_DAY, days.LAST_DAY)
    }
    live, thrown, problems = _photos(diary)
    for table, sql in ORPHANS.items():
        problems += [f"half an action: {table} {row[0]!r} belongs to no photo" for row in diary._store.rows(sql)]
    states = {
        number: DayState(
            ticks=frozenset(ticks.get(number, ())),
            note=answers[number].note if number in answers else "",
            ratings=frozenset(
                (str(r.zone), str(r.aspect), r.value) for r in (answers[number].ratings if number in answers else ())
            ),
            photos=frozenset(live.get(number, ())),
            thrown=frozenset(thrown.get(number, ())),
        )
        for number in {*ticks, *answers, *live, *thrown}
    }
    return states, problems


def _photos(diary: Diary) -> tuple[dict[int, set[str]], dict[int, set[str]], list[str]]:
    """Return the digests of the photos of each day, of those in the trash, and what is not whole."""
    live: dict[int, set[str]] = {}
    thrown: dict[int, set[str]] = {}
    problems: list[str] = []
    rows = diary._store.rows("SELECT day, sha256, volume, trash_id FROM photo")
    thumbnails = diary.photos.thumbnails([str(row[1]) for row in rows])
    for day, digest, volume, trash_id in ((str(row[0]), str(row[1]), row[2], row[3]) for row in rows):
        (live if trash_id is None else thrown).setdefault(number_of(day), set()).add(digest)
        if not thumbnails.get(digest):
            problems.append(f"half an action: the photo of {day} has no thumbnail")
        try:
            if sha256(diary._store.volumes.get(digest, int(str(volume)))).hexdigest() != digest:
                problems.append(f"the photo of {day} has other bytes")
        except UserError as problem:
            problems.append(f"half an action: the photo of {day}: {problem}")
    return live, thrown, problems

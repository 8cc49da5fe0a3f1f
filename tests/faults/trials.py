"""Trials: a writer on a fresh copy of a folder, a fault, and the verdict on what is left."""

import random
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tests.faults.actions import Action, planned
from tests.faults.disk import Names, Start, cuts
from tests.faults.nursery import Case, Nursery, Outcome
from tests.faults.verifier import verify
from tests.faults.writers import BUG

UNCONFIRMED = "may or may not be"
"""Said where the disk did not confirm a change: it may be there whole."""
SEED = 20261122
MOST_ROUNDS = 6
LONGEST_JITTER_S = 0.1
"""About as long as an action takes."""
Check = Callable[[Path, Outcome], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Trial:
    """How a trial came about, what its writer said, and what was wrong afterwards."""

    how: str
    outcome: Outcome
    problems: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.how}: {'; '.join(self.problems)} (said: {self.outcome.said})"


def is_found_out(trials: Iterable[Trial]) -> bool:
    """Return whether something went wrong in a trial; those after it are not played any more."""
    return any(trial.problems for trial in trials)


def wrong(trials: Iterable[Trial]) -> list[str]:
    """Return what went wrong in some trials, each with how it came about."""
    return [str(trial) for trial in trials if trial.problems]


def check_diary(begun_with: list[Action]) -> Check:
    """Return the check of a diary that began with some actions."""
    return lambda folder, outcome: (*misspoken(outcome), *verify(folder, *fates(begun_with, outcome)).problems)


def fates(begun_with: list[Action], outcome: Outcome) -> tuple[list[Action], list[Action]]:
    """Return what must be there and what may be; anything else that was tried must not be."""
    return [*begun_with, *outcome.acknowledged], [*outcome.open_ends, *unsure(outcome)]


def unsure(outcome: Outcome) -> list[Action]:
    """Return the refused actions of which it was said that they may be there all the same."""
    told = zip(outcome.refused, outcome.sentences, strict=True)
    return [action for action, sentence in told if UNCONFIRMED in sentence]


def misspoken(outcome: Outcome) -> list[str]:
    """Return the refusals that were no sentence for a person, and an end that no fault explains."""
    broken = [f"not a sentence: {sentence}" for sentence in outcome.sentences if not is_sentence(sentence)]
    return [*broken, *([] if outcome.status in (0, -9) else [f"the writer ended with {outcome.status}"])]


def is_sentence(text: str) -> bool:
    return text.endswith(".") and not text.startswith(BUG) and "Traceback" not in text


def sampled(count: int, most: int, chance: random.Random) -> list[int]:
    """Return the numbers from 1 to `count`, or one out of each of `most` equal parts of them where they are more."""
    if not 0 < most < count:
        return list(range(1, count + 1))
    return [1 + int((part + chance.random()) * count / most) for part in range(most)]


@dataclass(frozen=True)
class Ground:
    """Where trials take place: each begins with a copy of `start`, or with no folder at all where there is none."""

    nursery: Nursery
    folder: Path
    start: Path | None
    check: Check

    def run(self, case: Case) -> Outcome:
        """Run a case on a fresh copy."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.start is not None:
            shutil.copytree(self.start, self.folder)
        else:
            self.folder.parent.mkdir(parents=True, exist_ok=True)
        return self.nursery.run(case)

    def case(self, writer: str, actions: list[Action]) -> Case:
        return Case(writer, str(self.folder), [str(action) for action in actions])

    def struck(self, case: Case, fault: str, most: int = 0, seed: int = SEED) -> Iterator[Trial]:
        """Strike every operation that a fault can strike, or a sample of at most so many, one after the other."""
        count = self.run(case).counts[fault]
        assert count > 0
        for at in sampled(count, most, random.Random(f"{seed} {fault} {case.actions}")):
            outcome = self.run(replace(case, fault=fault, at=at))
            problems = self.check(self.folder, outcome)
            yield Trial(f"{case.writer}, seed {seed}: {fault} at operation {at} of {count}", outcome, problems)

    def cut(self, case: Case, names: Names, count: int, seed: int) -> Iterator[Trial]:
        """Record a run without a fault, and check what a disk may hold after a power cut at any time during it."""
        record = self.folder.with_name("record")
        root = self.folder.parent / "disk"
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        if self.start is not None:
            shutil.copytree(self.start, root / "diary")
        begun = Start.of(root)
        recorded = replace(case, folder=str(root / "diary"), root=str(root), record=str(record))
        outcome = self.nursery.run(recorded)
        assert outcome.status == 0, outcome
        for state in cuts(begun, record, names, count, seed, self.folder.parent / "after"):
            yield Trial(state.how, state.outcome, self.check(state.folder / "diary", state.outcome))


def killed(
    ground: Ground,
    begun_with: list[Action],
    runs: int,
    seed: int,
    writers: Mapping[str, tuple[str, ...]],
    rounds: int = MOST_ROUNDS,
) -> Iterator[Trial]:
    """Kill writers at random moments, one after the other over one diary that grows.

    Whatever a run begins with is what the runs before it left: acknowledged, or found there whole.
    """
    chance = random.Random(seed)
    settled = list(begun_with)
    next_number = max(action.number for action in settled)
    ground.run(Case("opened", str(ground.folder), []))
    for turn in range(runs):
        writer = chance.choice(sorted(writers))
        verbs = [verb for _round in range(rounds) for verb in writers[writer]]
        case = replace(
            ground.case(writer, planned(verbs, next_number + 1)),
            kill_after=chance.randint(0, rounds),
            within_s=chance.random() * LONGEST_JITTER_S,
        )
        outcome = ground.nursery.run(case)
        tried = [*outcome.acknowledged, *outcome.refused, *outcome.open_ends]
        next_number = max((action.number for action in tried), default=next_number)
        verdict = verify(ground.folder, *fates(settled, outcome))
        how = f"seed {seed}, kill {turn} of {writer} after {case.kill_after} actions"
        yield Trial(how, outcome, (*misspoken(outcome), *verdict.problems))
        settled += [*outcome.acknowledged, *verdict.happened]

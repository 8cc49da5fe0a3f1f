"""Several baselines, calibration, and what is told meanwhile."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from poreditary.domain.measuring import Verdict
from poreditary.measure.run import measure
from poreditary.measure.task import Task, Wanted
from tests.measure.files import file_of
from tests.measure.skins import patch_of, shot, source, task_of

PHOTOS = {"a0": shot(1, 0), "same": shot(30, 0)}


def test_what_is_done_is_told_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    files = tuple(file_of(name, shot().pixels[:100, :100]) for name in "ab")
    small = Task(files, (Wanted("c", (("a",),), (("b",),)),), px_per_mm=12.0)
    measure(small, lambda done, of: told.append((done, of)))
    assert told[-1] == (2, 2) and told == sorted(told)

    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        measure(small, stop)


def test_patches_are_those_of_the_first_baseline_photo_for_later_baselines_too() -> None:
    moved = shot(40, 4)
    photos = PHOTOS | {"b0": moved, "b1": shot(41, 4)}
    task = task_of(photos, [["a0"]], [["same"]], "one")
    two = measure(replace(task, comparisons=(*task.comparisons, Wanted("two", (("b0",),), (("b1",),)))))
    points = np.array(two.patches[0].photos["b0"].points)
    true = np.array(patch_of(moved))
    assert points.min(axis=0) == pytest.approx(true.min(axis=0), abs=14)
    assert points.max(axis=0) == pytest.approx(true.max(axis=0), abs=14)
    assert two.patches[0].changes["two"].verdict == Verdict.NO_DETECTABLE_CHANGE
    assert set(two.patches[0].photos) == set(photos)


def test_a_calibration_week_takes_the_assumption_away() -> None:
    photos = PHOTOS | {"k": shot(5, 1)}
    task = task_of(photos, [["a0"]], [["same"]])
    learned = measure(replace(task, calibration=(("a0",), ("k",)))).patches[0]
    assert learned.noise.session_freedom == 1 and not learned.changes["c"].is_assumed


def test_figures_are_the_same_to_the_last_bit_whatever_is_measured_with_them_and_in_which_order() -> None:
    photos = PHOTOS | {"k": shot(5, 1)}
    task = task_of(photos, [["a0"]], [["same"]])
    alone = measure(replace(task, sources=tuple(source for source in task.sources if source.id != "k"))).patches[0]
    more = replace(
        task, sources=task.sources[::-1], comparisons=(Wanted("k", (("a0",),), (("k",),)), *task.comparisons)
    )
    threads = cv2.getNumThreads()
    cv2.setNumThreads(2)
    among = measure(more).patches[0]
    cv2.setNumThreads(threads)
    assert alone.loads["c"] == among.loads["c"] != {}
    assert alone.changes["c"].change() == among.changes["c"].change()


def test_nothing_asked_is_nothing_answered() -> None:
    assert measure(Task(())).patches[0].photos == {}
    alone = measure(Task((source("a", PHOTOS["a0"]),), patches=(patch_of(PHOTOS["a0"]),)))
    assert alone.px_per_mm is None and alone.patches[0].photos["a"].accepted
    assert alone.patches[0].photos["a"].index is not None and alone.patches[0].changes == {}

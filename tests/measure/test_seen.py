from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from poreditary.errors import UserError
from poreditary.measure.aligned import FINE
from poreditary.measure.seen import seen
from poreditary.measure.task import SeenPatch, Source, Task, Wanted
from tests.measure.skins import PATCH, shot, task_of
from tests.skin.shooting import as_jpeg

Picture = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def task() -> Task:
    darker = replace(shot(2, 1), pixels=(shot(2, 1).pixels * 0.8).astype(np.uint8))
    return task_of({"a": shot(), "b": darker}, [["a"]], [["b"]])


@cache
def shown() -> SeenPatch:
    return seen(task(), 0, "c")


def picture(rows: bytes) -> Picture:
    return np.frombuffer(rows, np.uint8).reshape(shown().height, shown().width, -1)


def test_pictures_have_the_size_of_the_patch_and_no_gaps() -> None:
    found = shown()
    assert len(found.before) == len(found.after) == 3 * found.width * found.height
    assert len(found.masked) == found.width * found.height
    wide = np.ptp(PATCH, axis=0) + 3
    assert (found.width / FINE, found.height / FINE) == pytest.approx(tuple(wide), abs=1.2)
    assert found.px_per_mm == FINE


def test_before_and_after_show_the_same_skin_in_the_same_light() -> None:
    before, after = picture(shown().before).astype(float), picture(shown().after).astype(float)
    inside = picture(shown().masked)[..., 0] == 0
    assert inside.mean() > 0.4
    assert np.abs(before[inside].mean(axis=0) - after[inside].mean(axis=0)).max() < 4
    fine = [one[..., 1][inside] - one[..., 1][inside].mean() for one in (before, after)]
    assert np.corrcoef(*fine)[0, 1] > 0.8


def test_what_is_not_measured_is_marked() -> None:
    masked = picture(shown().masked)[..., 0]
    assert set(np.unique(masked)) == {0, 255}
    assert masked[0].min() == 255 and masked[:, 0].min() == 255


def test_pores_lie_inside_and_are_dark() -> None:
    before = picture(shown().before)[..., 1].astype(float)
    masked = picture(shown().masked)[..., 0]
    assert len(shown().pores) > 40
    at = np.array(shown().pores)
    columns, rows = at[:, 0].astype(int), at[:, 1].astype(int)
    assert (masked[rows, columns] == 0).mean() > 0.9
    assert before[rows, columns].mean() < before[masked == 0].mean() - 8
    assert at[:, 2].min() > 0.1 * FINE and at[:, 2].max() < 1.2 * FINE


def test_without_a_scale_none_is_told() -> None:
    assert seen(replace(task(), px_per_mm=None), 0, "c").px_per_mm is None


def test_a_photo_that_is_none_any_more_cannot_be_shown() -> None:
    one, other = task().sources
    for sources in ((replace(one, data=b"gone"), other), (one, replace(other, data=b"gone"))):
        with pytest.raises(UserError, match="cannot be shown"):
            seen(replace(task(), sources=sources), 0, "c")


def test_a_later_baseline_shows_the_same_patch() -> None:
    later = Source("d", "d.jpg", as_jpeg(shot(40, 4), 95))
    whole = task()
    both = replace(
        whole, sources=(*whole.sources, later), comparisons=(*whole.comparisons, Wanted("d", (("d",),), (("b",),)))
    )
    told: list[int] = []
    found = seen(both, 0, "d", lambda done, of: told.append(done))
    assert abs(found.width - shown().width) < 30 and len(found.pores) > 40
    assert told

"""A series to its end: parts that nothing ties together, and a first photo that is none."""

from poreditary.domain.measuring import Gate, PatchPhoto, Reason
from poreditary.measure.series_run import Tell, found_of, parts_of, without_lost
from poreditary.measure.task import PatchResult, Result, Source, Task, Wanted

GATE = Gate(Reason.UNREADABLE, 0.0, 0.0)
AREA = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0))


def sources(*names: str) -> tuple[Source, ...]:
    """Return sources; one with a capital letter is no photo."""
    return tuple(Source(name, f"{name}.jpg", b"" if name.isupper() else b"photo") for name in names)


def measured(task: Task, tell: Tell) -> Result:
    """Accept every photo that has bytes, with its number in the task as its figure."""
    tell(1, 2)
    photos = {one.id: PatchPhoto(True, index=float(at)) for at, one in enumerate(task.sources) if one.data}
    return Result((PatchResult(photos),), task.px_per_mm, {one.id: GATE for one in task.sources if not one.data})


def test_photos_that_nothing_ties_together_are_measured_each_by_itself() -> None:
    task = Task(sources("a", "B", "c"), px_per_mm=9.0)
    assert [[one.id for one in part.sources] for part in parts_of(task)] == [["a"], ["B"], ["c"]]
    assert len(parts_of(Task(task.sources, patches=(AREA,)))) == 1
    heard: list[float] = []
    found = found_of(task, measured, lambda done, of: heard.append(done / of))
    assert {name: photo.index for name, photo in found.patches[0].photos.items()} == {"a": 0.0, "c": 0.0}
    assert (found.refused, found.px_per_mm) == ({"B": GATE}, 9.0)
    assert [round(part, 2) for part in heard] == [0.17, 0.5, 0.83]


def test_where_the_first_baseline_photo_is_none_the_next_takes_its_place() -> None:
    wanted = Wanted("x", (("A", "B"), ("c", "d")), (("e",),))
    task = Task(sources("A", "B", "c", "d", "e"), (wanted,), (AREA,), calibration=(("A", "B"), ("c",)))
    asked: list[Task] = []

    def ask(part: Task, tell: Tell) -> Result:
        asked.append(part)
        return measured(part, tell)

    found = found_of(task, ask, lambda _done, _of: None)
    assert [[one.id for one in part.sources] for part in asked] == [list("ABcde"), list("Bcde"), list("cde")]
    assert asked[-1].comparisons == (Wanted("x", (("c", "d"),), (("e",),)),)
    assert asked[-1].calibration == (("c",),)
    assert asked[-1].patches == (AREA,)
    assert set(found.refused) == {"A", "B"}


def test_without_any_baseline_the_others_are_described_alone() -> None:
    task = Task(sources("A", "e", "f"), (Wanted("x", (("A",),), (("e", "f"),)),), (AREA,), calibration=(("A", "e"),))
    rest = without_lost(task, {"A"})
    assert rest == Task(sources("e", "f"))
    found = found_of(task, measured, lambda _done, _of: None)
    assert set(found.patches[0].photos) == {"e", "f"}
    assert set(found.refused) == {"A"}


def test_a_photo_that_is_no_baselines_first_is_just_left_out() -> None:
    task = Task(sources("a", "B"), (Wanted("x", (("a",),), (("B",),)),))
    assert without_lost(task, {"B"}) is None


def test_where_none_can_be_read_there_is_an_end() -> None:
    task = Task(sources("A", "B"), (Wanted("x", (("A",),), (("B",),)),))
    found = found_of(task, measured, lambda _done, _of: None)
    assert set(found.refused) == {"A", "B"}
    assert not found.patches[0].photos

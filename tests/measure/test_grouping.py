from poreditary.domain.measuring import Gate, PatchChange, PatchPhoto, Reason, Verdict
from poreditary.domain.noise import Noise
from poreditary.measure.grouping import groups_of, joined, reference_of
from poreditary.measure.task import PatchResult, Result, Source, Task, Wanted


def task(*comparisons: Wanted, photos: str = "abcdef", calibration: tuple[tuple[str, ...], ...] = ()) -> Task:
    return Task(tuple(Source(name, name, b"") for name in photos), comparisons, calibration=calibration)


AB = Wanted("ab", (("a",),), (("b",),))
AC = Wanted("ac", (("a",), ("b",)), (("c",),))
DE = Wanted("de", (("d",),), (("e", "a"),))
EMPTY = Wanted("empty", (), (("b",),))


def names(one: Task) -> str:
    return "".join(source.id for source in one.sources)


def test_what_begins_with_the_same_photo_is_measured_together() -> None:
    whole = task(AB, AC)
    assert groups_of(whole) == [whole]
    assert groups_of(task()) == [task()]


def test_each_baseline_has_its_own_photos_and_none_is_lost() -> None:
    first, last = groups_of(task(AB, DE, AC, calibration=(("f",), ("b",))))
    assert [wanted.id for wanted in first.comparisons] == ["ab", "ac"]
    assert [wanted.id for wanted in last.comparisons] == ["de"]
    assert names(first) == "abcf" and names(last) == "abdef"
    first, last = groups_of(task(AB, DE))
    assert names(first) == "ab" and names(last) == "acdef"


def test_photos_are_laid_on_the_first_baseline_photo_there_is() -> None:
    assert reference_of(task(DE, AB)) == "d"
    assert reference_of(task()) == "a"
    assert reference_of(task(EMPTY)) == "a"
    assert reference_of(task(EMPTY, DE)) == "d"
    assert reference_of(task(Wanted("x", ((), ("c",)), ()))) == "c"


def test_answers_are_joined() -> None:
    bad, good = PatchPhoto(False), PatchPhoto(True, index=2.0)
    no, yes = PatchChange(Verdict.NOT_COMPARABLE), PatchChange(Verdict.DECREASE)
    gate = Gate(Reason.UNREADABLE, 0, 0)
    one = Result((PatchResult({"a": bad, "b": good}, {"ab": no}, {"ab": {}}, Noise(0.05)),), 12.0, {"x": gate})
    two = Result((PatchResult({"a": good, "b": bad}, {"de": yes}, {"de": {"d": 1.0}}, Noise(0.04)),), 11.0, {"y": gate})
    whole = joined([one, two])
    assert whole.px_per_mm == 12.0 and set(whole.refused) == {"x", "y"}
    assert whole.patches[0].photos == {"a": good, "b": good}
    assert whole.patches[0].changes == {"ab": no, "de": yes}
    assert whole.patches[0].loads == {"ab": {}, "de": {"d": 1.0}}
    assert whole.patches[0].noise == Noise(0.05)

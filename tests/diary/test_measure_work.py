"""Photos of a diary are measured in a process of their own, and what was found is kept."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from poreditary.diary.diary import Diary
from poreditary.diary.measure_work import Measured, measure, see
from poreditary.diary.photo_work import Step, run
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.measuring import Oval, Quantity, Reason, Verdict
from poreditary.errors import UserError
from poreditary.measure import process
from poreditary.measure.task import SeenPatch
from tests.conftest import StandingClock
from tests.diary.measure_kit import BASELINE, VIEW, photographed, set_up
from tests.skin.scenes import Photo, Scene, sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

CHEEK = View.LEFT_CHEEK
FIRST, LATER, LAST = date(2026, 11, 2), date(2026, 11, 16), date(2026, 11, 20)
FADED = 0.65


@pytest.fixture(autouse=True)
def none_stays() -> Iterator[None]:
    yield
    assert process._children == []


def keep(diary: Diary, day: date, photos: Sequence[Photo]) -> list[int]:
    """Keep drawn photos of the cheek as taken on a day."""
    looked = [
        look_at(photo.data, f"{day}-{n}.jpg", datetime.combine(day, time(9, n))) for n, photo in enumerate(photos)
    ]
    return [diary.photos.keep(one, CHEEK).id for one in looked]


def oval_of(photo: Photo) -> Oval:
    """Return an oval that the drawn patch holds."""
    height, width = photo.shot.pixels.shape[:2]
    across, down = zip(*photo.shot.patch, strict=True)
    longest, middle = max(width, height), ((min(across) + max(across)) / 2, (min(down) + max(down)) / 2)
    half = ((max(across) - min(across)) / 2, (max(down) - min(down)) / 2)
    return Oval(*(place / longest for place in middle), *(0.9 * length / longest for length in half))


def jpeg(image: Image.Image) -> bytes:
    held = BytesIO()
    image.save(held, "JPEG", quality=93)
    return held.getvalue()


@pytest.fixture(scope="module")
def person() -> Scene:
    return someone(DEVELOPMENT_SEEDS[3])


@pytest.fixture(scope="module")
def faded(tmp_path_factory: pytest.TempPathFactory, person: Scene) -> Iterator[Diary]:
    """Return a diary with a baseline photo, and one of a day when a third of the pores' depth was gone."""
    diary = Diary(tmp_path_factory.mktemp("faded") / "diary", StandingClock())
    before, after = sitting(person, 1, 1), sitting(person.changed(depth=FADED), 15, 1)
    first, *_others = keep(diary, FIRST, before)
    keep(diary, LATER, after)
    scale = Scale(before[0].shot.px_per_mm, ScaleFrom.CARD)
    diary.patches.set_up(first, [(Zone.LEFT_CHEEK, oval_of(before[0]))], scale)
    run(measure(CHEEK), diary)
    yield diary
    diary.close()


def test_pores_that_faded_are_found_smaller(faded: Diary) -> None:
    (series,) = faded.measurements.series(CHEEK)
    (figure,) = series.figures
    change = figure.change.change()
    assert change is not None
    assert -45 < change.percent < -20
    assert (figure.change.verdict, figure.day, figure.is_current) == (Verdict.DECREASE, LATER, True)
    assert faded.measurements.waiting() == []


def test_judged_again_with_the_same_noise_a_change_is_what_was_measured(faded: Diary) -> None:
    kept = faded._store.rows("SELECT change_pct, smallest_pct, low_pct, high_pct FROM patch_change")
    change = faded.measurements.series(CHEEK)[0].figures[0].change.change()
    assert change is not None
    again = (change.percent, change.smallest, change.low, change.high)
    assert again == pytest.approx(kept[0], abs=1e-2)


def test_each_photo_has_its_description(faded: Diary) -> None:
    for photo in faded.photos.all():
        (figures,) = faded.measurements.photo(photo.id)
        assert figures.found.accepted
        assert figures.found.index is not None
        assert figures.found.description.pores_per_cm2 is not None
        assert figures.found.points == ()


def test_a_patch_is_seen_before_and_after_with_its_pores(faded: Diary) -> None:
    (series,) = faded.measurements.series(CHEEK)
    seen = run(see(series.patch.id, series.figures[0].sitting_id), faded)
    assert isinstance(seen, SeenPatch)
    assert len(seen.before) == len(seen.after) == 3 * seen.width * seen.height
    assert len(seen.pores) > 40


def test_only_what_waits_is_measured(faded: Diary) -> None:
    assert run(measure(CHEEK), faded) == Measured(CHEEK)


def test_a_photo_of_something_else_is_refused_with_its_reason(faded: Diary) -> None:
    mirrored = ImageOps.mirror(Image.open(BytesIO(faded.photos.original(faded.photos.all()[0]))))
    photo_id = faded.photos.keep(look_at(jpeg(mirrored), "other.jpg", datetime.combine(LAST, time(9))), CHEEK).id
    made = run(measure(CHEEK), faded)
    assert made.sittings == {faded.photos.photo(photo_id).sitting_id}
    figure = faded.measurements.series(CHEEK)[0].figures[-1]
    assert (figure.day, figure.change.verdict) == (LAST, Verdict.NOT_COMPARABLE)
    assert Reason.NOT_SAME_SKIN in {gate.reason for gate in figure.change.gates}
    assert figure.change.change(Quantity.INDEX) is None


def test_stopped_before_its_end_nothing_is_kept_and_all_waits_still(diary: Diary, person: Scene) -> None:
    photos = sitting(person, 1, 1)
    (first,) = keep(diary, FIRST, photos)
    diary.patches.set_up(first, [(Zone.LEFT_CHEEK, oval_of(photos[0]))])
    work = measure(CHEEK)
    step = next(work)
    step = work.send(step.job(diary))
    while not process._children:
        step = work.send(step.job(diary))
    work.close()
    assert len(diary.measurements.waiting()) == 1


def test_a_view_that_is_not_set_up_is_not_measured(diary: Diary) -> None:
    with pytest.raises(UserError, match="Nothing is measured of this view yet"):
        run(measure(VIEW), diary)


def test_without_the_photo_with_the_patches_nothing_is_measured(diary: Diary) -> None:
    measured = set_up(diary)
    photographed(diary, LATER)
    digest = diary.photos.photo(measured.photo_id).sha256
    diary._store.volumes.remove(digest, 1)
    with pytest.raises(UserError, match="with the patches cannot be read"):
        run(measure(VIEW), diary)
    assert diary.measurements.waiting() != []


def test_where_nothing_can_be_written_nothing_is_measured(tmp_path: Path, diary: Diary, clock: StandingClock) -> None:
    set_up(diary)
    diary.close()
    opened = Diary(tmp_path / "diary", clock, read_only=True)
    with pytest.raises(UserError, match="open for reading only"):
        run(measure(VIEW), opened)
    opened.close()


def test_a_sitting_without_a_photo_of_the_patch_is_not_seen(diary: Diary) -> None:
    measured = set_up(diary)
    other = photographed(diary, BASELINE, 1, View.CHIN)[0]
    diary.photos.edit(other)
    empty = diary.sittings.begin([VIEW]).id
    with pytest.raises(UserError, match=r"no photo of the patch any more\. Look at another day\."):
        run(see(measured.patches[0].id, empty), diary)


def test_each_photo_is_read_in_a_step_of_its_own(diary: Diary) -> None:
    set_up(diary, 3)
    work = measure(VIEW)
    steps: list[Step] = [next(work)]
    for _photo in range(3):
        steps.append(work.send(steps[-1].job(diary)))
    work.close()
    assert [step.what for step in steps[1:]] == [photo.file_name for photo in reversed(diary.photos.all())]

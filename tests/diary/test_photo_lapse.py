"""A time-lapse out of a diary: what lies on the first photo stays put, what does not is named."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photo_lapse import LapseMade, LapseWish, film
from poreditary.diary.photo_work import run
from poreditary.diary.photos import look_at
from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.crop import Crop, Cut
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch

WIDTH, HEIGHT = 640, 480
FIRST = datetime(2026, 8, 2, 9, 0)
MARKS = ((0.35, 0.3), (0.65, 0.45), (0.45, 0.5))
GREEN = (0, 255, 0)
MOVES = (Similarity(), Similarity(0.96, 0.05, 0.03, -0.02), Similarity(1.08, -0.04, -0.04, 0.01))
Frames = list[npt.NDArray[np.uint8]]


@cache
def picture(week: int, seed: int = 7, exposure: float = 0.0) -> Image.Image:
    spec = SkinSpec(seed, week, View.NOSE, exposure=exposure, width=WIDTH, height=HEIGHT)
    image = skin_patch(spec, "")
    for x, y in MARKS:
        left, top = round(x * WIDTH), round(y * WIDTH)
        image.paste(GREEN, (left - 5, top - 5, left + 5, top + 5))
    return image


def moved(image: Image.Image, view: Similarity) -> Image.Image:
    back = view.inverse()
    terms = (back.a, -back.b, back.right * WIDTH, back.b, back.a, back.down * WIDTH)
    return image.transform((WIDTH, HEIGHT), Image.Transform.AFFINE, terms, Image.Resampling.BICUBIC, fillcolor="white")


def keep(diary: Diary, image: Image.Image, week: int) -> Photo:
    taken = FIRST + timedelta(weeks=week)
    data = encode_jpeg(image, taken, 120)
    return diary.photos.photo(diary.photos.keep(look_at(data, f"{week}.jpg", taken), View.NOSE).id)


def frames_of(path: Path) -> Frames:
    return list(_webp(path)) if path.suffix == ".webp" else list(_mp4(path))


def _mp4(path: Path) -> Iterator[npt.NDArray[np.uint8]]:
    with av.open(str(path)) as file:
        for frame in file.decode(video=0):
            yield np.asarray(frame.to_ndarray(format="rgb24", src_colorspace=1), np.uint8)


def _webp(path: Path) -> Iterator[npt.NDArray[np.uint8]]:
    with Image.open(path) as image:
        for number in range(int(getattr(image, "n_frames"))):  # noqa: B009
            image.seek(number)
            yield np.asarray(image.convert("RGB"))


def green(frame: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """Return where the marks are: the middles of the green spots, from the left."""
    is_green = (frame[..., 1] > 180) & (frame[..., 0] < 110) & (frame[..., 2] < 110)
    rows, columns = np.nonzero(is_green)
    order = np.argsort(columns)
    rows, columns = rows[order], columns[order]
    groups = np.split(np.arange(len(columns)), np.nonzero(np.diff(columns) > 8)[0] + 1)
    return np.array([(columns[group].mean(), rows[group].mean()) for group in groups])


@pytest.fixture
def fresh(diary: Diary) -> list[Photo]:
    return [keep(diary, moved(picture(week), view), week) for week, view in enumerate(MOVES)]


@pytest.fixture
def photos(diary: Diary, fresh: list[Photo]) -> list[Photo]:
    """Return photos of which the diary knows already how they lie on the first."""
    for photo, view in zip(fresh[1:], MOVES[1:], strict=True):
        diary.alignments.keep_found(photo.id, fresh[0].id, view.inverse(), "1")
    return fresh


@pytest.mark.parametrize("ending", [".mp4", ".webp"])
def test_marks_stay_put_in_every_frame(diary: Diary, fresh: list[Photo], tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"film{ending}"
    made = run(film(fresh, LapseWish(target, has_days=False)), diary)
    frames = frames_of(target)
    assert (made.count, len(frames), made.left_out) == (3, 3, ())
    assert frames[0].shape[:2] == made.size[::-1]
    assert all(side % 2 == 0 for side in made.size)
    assert made.size[0] > WIDTH * 0.75
    places = [green(frame) for frame in frames]
    for place in places:
        assert place.shape == (len(MARKS), 2)
        assert np.abs(place - places[0]).max() <= 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["diary", target.name]


def test_what_was_found_is_kept_and_used_again(diary: Diary, fresh: list[Photo], tmp_path: Path) -> None:
    photos = fresh
    run(film(photos, LapseWish(tmp_path / "film.mp4")), diary)
    known = diary.alignments.of(photos[1].id, photos[0].id)
    assert known is not None
    assert known.method == "features"
    wrong = Similarity(right=0.05)
    diary.alignments.set_by_hand(photos[1].id, photos[0].id, wrong)
    run(film(photos, LapseWish(tmp_path / "film.mp4", has_days=False)), diary)
    places = [green(frame) for frame in frames_of(tmp_path / "film.mp4")]
    assert np.abs(places[2] - places[0]).max() <= 2
    assert np.abs(places[1] - places[0]).max() > 10


def test_a_photo_that_does_not_fit_or_shows_too_little_is_left_out_and_named(
    diary: Diary, photos: list[Photo], tmp_path: Path
) -> None:
    other = keep(diary, skin_patch(SkinSpec(99, 4, View.NOSE, width=WIDTH, height=HEIGHT), ""), 4)
    aside = keep(diary, picture(5), 5)
    diary.alignments.set_by_hand(aside.id, photos[0].id, Similarity(right=0.6))
    broken = keep(diary, picture(6), 6)
    diary._store.volumes.remove(broken.sha256, broken.volume)
    made = run(film([*photos, other, aside, broken], LapseWish(tmp_path / "film.mp4")), diary)
    assert made.count == 3
    assert [photo.id for photo, _reason in made.left_out] == [other.id, aside.id, broken.id]
    assert [str(reason).split()[1] for _photo, reason in made.left_out[:2]] == ["could", "shows"]


def test_the_day_stands_in_the_corner_unless_it_is_not_wished(
    diary: Diary, photos: list[Photo], tmp_path: Path
) -> None:
    shown = {}
    for has_days in (True, False):
        target = tmp_path / f"{has_days}.mp4"
        run(film(photos, LapseWish(target, has_days=has_days)), diary)
        shown[has_days] = frames_of(target)[0]
    height = shown[True].shape[0]
    off = np.abs(shown[True].astype(int) - shown[False].astype(int)).max(axis=2)
    assert off[int(height * 0.88) :, :150].max() > 100
    assert off[: int(height * 0.5)].max() < 40


def test_light_is_matched_on_request(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week, exposure=exposure), week) for week, exposure in enumerate((0.0, -0.8))]
    diary.alignments.keep_found(photos[1].id, photos[0].id, Similarity(), "1")
    steps = {}
    for is_matched in (True, False):
        target = tmp_path / f"{is_matched}.mp4"
        run(film(photos, LapseWish(target, has_days=False, is_matched=is_matched)), diary)
        first, second = frames_of(target)
        steps[is_matched] = abs(float(first.mean()) - float(second.mean()))
    assert steps[True] < 2
    assert steps[False] > 15


@pytest.mark.parametrize("cut", [Cut.ZONE, Cut.OVAL, Cut.DRAWN])
def test_only_the_part_is_shown(diary: Diary, photos: list[Photo], tmp_path: Path, cut: Cut) -> None:
    wish = LapseWish(tmp_path / "film.mp4", has_days=False, cut=cut, drawn=Crop(0.25, 0.25, 0.5, 0.5))
    made = run(film(photos, wish), diary)
    assert made.size[0] <= WIDTH * 0.56
    frame = frames_of(made.file)[0]
    assert (frame[0, 0].min() > 240) == (cut is Cut.OVAL)


def test_speed_and_size_are_as_wished(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    wish = LapseWish(tmp_path / "film.mp4", Fraction(1, 2), longest=200)
    made = run(film(photos, wish), diary)
    assert max(made.size) == 200
    with av.open(str(made.file)) as file:
        assert file.streams.video[0].average_rate == Fraction(1, 2)


def test_an_old_file_stays_until_the_new_one_is_whole(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    target.write_bytes(b"old")
    work = film(photos, LapseWish(target))
    step = next(work)
    while step.done < len(photos) + 1:
        step = work.send(step.job(diary))
    work.close()
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["diary", "film.mp4"]


def made_of(diary: Diary, photos: list[Photo], target: Path) -> LapseMade:
    return run(film(photos, LapseWish(target)), diary)


def test_what_cannot_be_made_is_a_sentence(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    with pytest.raises(UserError, match="needs two photos"):
        made_of(diary, photos[:1], tmp_path / "film.mp4")
    with pytest.raises(UserError, match=r"film\.avi is neither"):
        made_of(diary, photos, tmp_path / "film.avi")
    with pytest.raises(UserError, match=r"film\.mp4 cannot be written: No such file"):
        made_of(diary, photos, tmp_path / "gone" / "film.mp4")
    other = keep(diary, skin_patch(SkinSpec(99, 4, View.NOSE, width=WIDTH, height=HEIGHT), ""), 4)
    with pytest.raises(UserError, match="No photo could be laid"):
        made_of(diary, [photos[0], other], tmp_path / "film.mp4")
    assert [path.name for path in tmp_path.iterdir()] == ["diary"]


def test_turned_photos_share_a_smaller_part(diary: Diary, tmp_path: Path) -> None:
    about = of_turn(8)
    turned = Similarity(about.a, about.b, 0.04, -0.06)
    photos = [keep(diary, picture(0), 0), keep(diary, moved(picture(1), turned), 1)]
    diary.alignments.keep_found(photos[1].id, photos[0].id, turned.inverse(), "1")
    made = made_of(diary, photos, tmp_path / "film.mp4")
    assert WIDTH * 0.6 < made.size[0] < WIDTH * 0.95
    # The white that was moved in from beyond the photo is nowhere to be seen.
    assert all((frame.min(axis=2) < 235).mean() > 0.98 for frame in frames_of(made.file))

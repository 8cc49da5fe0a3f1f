"""Photos beside each other as one picture: alike where they can be laid on each other, and said where not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photo_beside import BesideMade, BesideWish, Lying, Shown, beside
from poreditary.diary.photo_work import run
from poreditary.diary.photos import look_at
from poreditary.domain.alignment import Similarity
from poreditary.domain.comparing import Caption
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError
from poreditary.photo.skin import SkinSpec, skin_patch
from tests.diary.test_photo_lapse import FIRST, HEIGHT, MARKS, MOVES, WIDTH, green, keep, moved, picture
from tests.photo import samples
from tests.photo.test_export import chunks

NOTHING = Caption()
Rows = npt.NDArray[np.uint8]


def bare(_shown: Shown) -> Caption:
    return NOTHING


def made_of(diary: Diary, photos: Sequence[Photo], wish: BesideWish) -> BesideMade:
    return run(beside(photos, wish, bare), diary)


def panes(made: BesideMade) -> list[Rows]:
    """Return the photos of a picture that has nothing below them."""
    with Image.open(made.file) as image:
        rows = np.asarray(image.convert("RGB"), np.uint8)
    n = len(made.shown)
    gap = int(np.argmax(rows[rows.shape[0] // 2].min(axis=1) < 250))
    width = (rows.shape[1] - (n + 1) * gap) // n
    return [rows[gap:-gap, gap + at * (width + gap) : gap + at * (width + gap) + width] for at in range(n)]


def test_three_photos_show_the_same_skin_at_the_same_place(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, moved(picture(week), view), week) for week, view in enumerate(MOVES)]
    made = made_of(diary, photos[::-1], BesideWish(tmp_path / "all.png"))
    assert [one.photo.id for one in made.shown] == [photo.id for photo in photos]
    assert [one.lying for one in made.shown] == [Lying.REFERENCE, Lying.FOUND, Lying.FOUND]
    shown = panes(made)
    assert len({pane.shape for pane in shown}) == 1
    assert shown[0].shape[1] > WIDTH * 0.7
    places = [green(pane) for pane in shown]
    for place in places:
        assert place.shape == (len(MARKS), 2)
        assert np.abs(place - places[0]).max() <= 2
    known = diary.alignments.of(photos[2].id, photos[0].id)
    assert known is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.png", "diary"]
    assert set(chunks(made.file.read_bytes())) == {b"IHDR", b"IDAT", b"IEND"}


def test_what_the_person_laid_by_hand_is_used(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week), week) for week in (0, 1)]
    diary.alignments.set_by_hand(photos[1].id, photos[0].id, Similarity(right=0.1))
    made = made_of(diary, photos, BesideWish(tmp_path / "two.png"))
    assert made.shown[1].lying is Lying.BY_HAND
    one, other = (green(pane)[-1] for pane in panes(made))
    assert other[0] - one[0] == pytest.approx(0.1 * WIDTH, abs=3)


def test_photos_that_do_not_fit_are_shown_and_said(diary: Diary, tmp_path: Path) -> None:
    first = keep(diary, picture(0), 0)
    other = keep(diary, skin_patch(SkinSpec(99, 4, View.NOSE, width=WIDTH, height=HEIGHT), ""), 1)
    aside, lying = keep(diary, picture(2), 2), keep(diary, picture(3), 3)
    diary.alignments.set_by_hand(aside.id, first.id, Similarity(right=0.7))
    taken = FIRST + timedelta(weeks=4)
    chin = diary.photos.photo(diary.photos.keep(look_at(samples.photo("PNG"), "chin.png", taken), View.CHIN).id)
    photos = [first, other, aside, lying, chin]
    made = made_of(diary, photos, BesideWish(tmp_path / "all.jpg"))
    assert [one.lying for one in made.shown] == [
        Lying.REFERENCE,
        Lying.FAILED,
        Lying.TOO_LITTLE,
        Lying.FOUND,
        Lying.OTHER_VIEW,
    ]
    assert made.shown[4].remarks[0].text == "different view"
    not_wished = made_of(diary, [first, lying], BesideWish(tmp_path / "all.jpg", is_aligned=False))
    assert not_wished.shown[1].lying is Lying.NOT_WISHED


def test_light_is_matched_on_request_and_said_to_differ(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week, exposure=exposure), week) for week, exposure in enumerate((0.0, -0.8))]
    off = {}
    for is_matched in (True, False):
        made = made_of(diary, photos, BesideWish(tmp_path / "two.png", is_matched=is_matched))
        assert [remark.text for remark in made.shown[1].remarks] == ["darker than the first"]
        one, other = panes(made)
        off[is_matched] = abs(float(one.mean()) - float(other.mean()))
    assert off[True] < 3
    assert off[False] > 15


def test_captions_stand_below_in_any_language_and_within_their_photo(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week), week) for week in (0, 1)]
    texts = {photos[0].id: Caption("2026-08-02", ("clean skin, window " * 9,)), photos[1].id: NOTHING}
    wish = BesideWish(tmp_path / "two.png", 200)
    made = run(beside(photos, wish, lambda one: texts[one.photo.id]), diary)
    with Image.open(made.file) as image:
        rows = np.asarray(image)
    below = rows[170:].min(axis=2)
    assert below[:, : made.size[0] // 2].min() < 100
    assert below[:, made.size[0] // 2 :].min() == 255
    long = made.size[1]
    texts[photos[0].id] = Caption("2026-08-02", ("皮膚已清潔，浴室，洗臉後20分鐘",))
    assert run(beside(photos, wish, lambda one: texts[one.photo.id]), diary).size[1] < long


def test_what_cannot_be_made_is_a_sentence_and_leaves_nothing(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week), week) for week in (0, 1)]
    with pytest.raises(UserError, match=r"two\.gif is neither a \.png nor a \.jpg"):
        made_of(diary, photos, BesideWish(tmp_path / "two.gif"))
    with pytest.raises(UserError, match="From two to six photos"):
        made_of(diary, photos[:1], BesideWish(tmp_path / "two.png"))
    with pytest.raises(UserError, match="cannot be written: No such file"):
        made_of(diary, photos, BesideWish(tmp_path / "gone" / "two.png"))
    diary._store.volumes.remove(photos[1].sha256, photos[1].volume)
    with pytest.raises(UserError):
        made_of(diary, photos, BesideWish(tmp_path / "two.png"))
    assert [path.name for path in tmp_path.iterdir()] == ["diary"]


def test_nothing_of_the_condition_is_lost(diary: Diary, tmp_path: Path) -> None:
    photos = [keep(diary, picture(week), week) for week in (0, 1)]
    sitting = diary.photos.sitting(photos[1].sitting_id)
    diary.photos.edit_sitting(replace(sitting, light="lamp", minutes_since_washing=5))
    made = made_of(diary, photos, BesideWish(tmp_path / "two.png", 100))
    assert (made.shown[1].sitting.light, made.shown[1].sitting.minutes_since_washing) == ("lamp", 5)

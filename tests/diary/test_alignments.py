"""How photos lie on each other is kept, either way round."""

from datetime import datetime

from poreditary.diary.alignments import BY_FEATURES, BY_HAND, FAILED
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.pictures import MOST_KNOWN, _known, forget_decoded, lay_on
from poreditary.domain.alignment import Similarity, from_json
from poreditary.domain.kinds import View
from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch

MOVED = Similarity(0.9, 0.1, 0.05, -0.02)
TAKEN = datetime(2026, 11, 15, 9, 0)


def jpeg(week: int, width: int = 480) -> bytes:
    spec = SkinSpec(7, week, View.LEFT_CHEEK, width=width, height=width * 3 // 4)
    return encode_jpeg(skin_patch(spec, ""), TAKEN, 60)


def two_photos(diary: Diary) -> tuple[int, int]:
    ids = [diary.photos.keep(look_at(jpeg(week), f"{week}.jpg", TAKEN), View.LEFT_CHEEK).id for week in (1, 5)]
    return ids[1], ids[0]


def test_what_was_found_is_known_both_ways(diary: Diary) -> None:
    photo, reference = two_photos(diary)
    assert diary.alignments.of(photo, reference) is None
    diary.alignments.keep_found(photo, reference, MOVED, "1")
    known, back = diary.alignments.of(photo, reference), diary.alignments.of(reference, photo)
    assert known is not None
    assert back is not None
    assert (known.method, known.version) == (BY_FEATURES, "1")
    x, y = from_json(back.matrix).at(from_json(known.matrix).at((0.4, 0.5)))
    assert (round(x, 5), round(y, 5)) == (0.4, 0.5)


def test_what_does_not_fit_is_known_too_and_is_no_action_to_undo(diary: Diary) -> None:
    photo, reference = two_photos(diary)
    before = diary.undoable
    diary.alignments.keep_found(photo, reference, None, "1")
    known = diary.alignments.of(photo, reference)
    assert known is not None
    assert (known.method, known.matrix) == (FAILED, "")
    assert diary.undoable == before


def test_what_was_set_by_hand_stays_and_can_be_undone(diary: Diary) -> None:
    photo, reference = two_photos(diary)
    diary.alignments.set_by_hand(reference, photo, MOVED)
    diary.alignments.keep_found(photo, reference, Similarity(), "2")
    known = diary.alignments.of(photo, reference)
    assert known is not None
    assert known.method == BY_HAND
    diary.undo()
    assert diary.alignments.of(photo, reference) is None


def test_forgotten_they_are_looked_at_again(diary: Diary) -> None:
    photo, reference = two_photos(diary)
    diary.alignments.set_by_hand(photo, reference, MOVED)
    diary.alignments.forget(reference, photo)
    assert diary.alignments.of(photo, reference) is None


def test_what_was_found_stands_in_the_way_of_no_undo_and_no_redo(diary: Diary) -> None:
    photo, reference = two_photos(diary)
    diary.alignments.set_by_hand(photo, reference, MOVED)
    diary.undo()
    diary.alignments.keep_found(reference, photo, Similarity(), "1")
    diary.redo()
    known = diary.alignments.of(photo, reference)
    assert known is not None
    assert known.method == BY_HAND
    diary.alignments.forget(photo, reference)
    diary.alignments.keep_found(photo, reference, Similarity(), "1")
    diary.undo()
    assert diary.alignments.of(photo, reference) == known


def test_two_originals_are_laid_on_each_other() -> None:
    found, version = lay_on((jpeg(5), "5.jpg"), (jpeg(1), "1.jpg"))
    assert version == "1"
    assert found is not None
    assert abs(found.scale - 1) < 0.01


def test_what_is_known_of_photos_is_little_speeds_the_next_and_is_forgotten() -> None:
    photos = [(jpeg(week, 120), f"{week}.jpg") for week in range(MOST_KNOWN + 2)]
    found = [lay_on(photo, photos[0]) for photo in photos[1:]]
    assert len(_known.features) == MOST_KNOWN
    assert lay_on(photos[-1], photos[0]) == found[-1]
    forget_decoded()
    assert _known.features == {}


def test_nothing_is_kept_of_a_photo_that_left_for_good(diary: Diary) -> None:
    diary.alignments.keep_found(4711, 4712, Similarity(), "1")
    assert diary.alignments.of(4711, 4712) is None

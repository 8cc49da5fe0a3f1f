"""What the photo page reads: all photos, the days with photos, and baselines marked together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from poreditary.diary.demo.many import build_many, photo_rows
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View
from tests.conftest import StandingClock
from tests.photo import samples


def keep(diary: Diary, taken: str, colour: int) -> int:
    image = samples.upright(96, 96)
    image.paste((colour, 90, 90), (0, 0, 40, 40))
    incoming = look_at(samples.photo("JPEG", image, b""), f"{taken[:10]}.jpg", datetime.fromisoformat(taken))
    return diary.photos.keep(incoming, View.NOSE).id


def test_all_photos_are_read_anew_after_each_change(diary: Diary) -> None:
    first, second = keep(diary, "2026-11-12 08:00:00", 10), keep(diary, "2026-11-13 08:00:00", 20)
    assert [photo.id for photo in diary.photos.all()] == [second, first]
    diary.photos.edit(replace(diary.photos.photo(first), star=True))
    assert [photo.star for photo in diary.photos.all()] == [False, True]
    diary.undo()
    assert [photo.star for photo in diary.photos.all()] == [False, False]
    diary.photos.discard([second])
    assert [photo.id for photo in diary.photos.all()] == [first]
    diary.undo()
    assert diary.photos.all() == [diary.photos.photo(second), diary.photos.photo(first)]


def test_days_with_photos_of_a_month(diary: Diary) -> None:
    for n, day in enumerate(("2026-10-31", "2026-11-01", "2026-11-01", "2026-11-30", "2026-12-01")):
        last = keep(diary, f"{day} 08:00:0{n}", 10 * n)
    days = diary.photos.days_between(date(2026, 11, 1), date(2026, 11, 30))
    assert days == [date(2026, 11, 1), date(2026, 11, 30)]
    diary.photos.discard([last])
    assert diary.photos.days_between(date(2026, 12, 1), date(2026, 12, 31)) == []


def test_sittings_are_marked_as_baseline_together_and_back(diary: Diary) -> None:
    for day in ("2026-11-01", "2026-11-02"):
        keep(diary, f"{day} 08:00:00", int(day[-1]))
    ids = [sitting.id for sitting in diary.photos.sittings()]
    diary.photos.mark_baseline(ids, is_baseline=True)
    assert [sitting.is_baseline for sitting in diary.photos.sittings()] == [True, True]
    diary.photos.mark_baseline(ids[:1], is_baseline=False)
    assert [sitting.is_baseline for sitting in diary.photos.sittings()] == [False, True]
    diary.undo()
    diary.undo()
    assert [sitting.is_baseline for sitting in diary.photos.sittings()] == [False, False]


def test_a_diary_to_measure_with_has_real_rows(
    tmp_path: Path, clock: StandingClock, open_diary: Callable[[], Diary]
) -> None:
    build_many(tmp_path / "diary", 23)
    diary = open_diary()
    assert diary.photos.all() == list(reversed(list(photo_rows(23))))
    assert len(diary.photos.sittings()) == 5
    digests = [photo.sha256 for photo in diary.photos.all()]
    assert set(diary.photos.thumbnails(digests)) == set(digests)
    assert diary.undoable is None

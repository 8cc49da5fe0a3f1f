"""Photos on their way in: from files and from other programs, into the sittings they were assigned to."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.incoming import Handed, look_at, look_closely, read_again, read_file
from poreditary.diary.photos import Arrival
from poreditary.domain.intake import Condition, Place, Span
from poreditary.domain.kinds import View
from poreditary.errors import UserError
from tests.diary.test_photos import FILE_TIME, at, incoming, jpeg, keep
from tests.photo import samples


def test_a_name_that_counts_in_utc_gives_local_time_and_its_offset() -> None:
    found = look_at(jpeg(None), "PXL_20261102_101112123.jpg", FILE_TIME)
    local = datetime(2026, 11, 2, 10, 11, 12, tzinfo=UTC).astimezone()
    offset = local.utcoffset()
    assert offset is not None
    assert (found.taken, found.taken_from) == (local.replace(tzinfo=None), "name")
    assert found.taken_offset == offset.total_seconds() / 60


def test_what_is_handed_over_was_taken_now_unless_it_says_so_itself() -> None:
    pasted, _figures = look_closely(Handed("pasted.png", samples.photo("PNG"), FILE_TIME))
    assert (pasted.taken, pasted.taken_from, pasted.format) == (FILE_TIME, "camera", "PNG")
    told, _figures = look_closely(Handed("pasted.jpg", jpeg(), FILE_TIME))
    assert (told.taken, told.taken_from) == (at("2026-11-14 08:15"), "exif")
    assert read_again(Handed("pasted.jpg", jpeg(), FILE_TIME), told.sha256) == jpeg()


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    for name in ("pipe.jpg", "."):
        with pytest.raises(UserError, match="is no file"):
            read_file(tmp_path / name)


def arrive(diary: Diary, taken: str, shade: int, place: Place | None = None) -> Arrival:
    return diary.photos.write(incoming(f"{shade}.jpg", taken, shade), View.FRONT, place)


def test_photos_go_to_the_sittings_they_were_assigned_to(diary: Diary) -> None:
    old = keep(diary, "2026:11:14 08:15:00", shade=0).sitting_id
    day = date(2026, 11, 14)
    arrivals = [
        arrive(diary, "2026:11:14 08:20:00", 1, Place(day, old)),
        arrive(diary, "2026:11:14 20:00:00", 2, Place(day)),
        arrive(diary, "2026:11:14 20:05:00", 3, Place(day)),
        arrive(diary, "2026:11:14 23:00:00", 4, Place(day, part=1)),
        arrive(diary, "2026:11:15 08:00:00", 5, Place(day, old)),
    ]
    diary.photos.keep_all(arrivals)
    by_name = {photo.file_name: photo.sitting_id for photo in diary.photos.all()}
    assert by_name["1.jpg"] == old
    assert by_name["2.jpg"] == by_name["3.jpg"] not in {old, by_name["4.jpg"]}
    assert diary.photos.sitting(by_name["5.jpg"]).day == date(2026, 11, 15)
    diary.undo()
    assert [sitting.id for sitting in diary.photos.sittings()] == [old]


def test_a_sitting_that_is_gone_is_made_anew_for_what_was_assigned_to_it(diary: Diary) -> None:
    place = Place(date(2026, 11, 14), 99)
    diary.photos.keep_all([arrive(diary, f"2026:11:14 08:2{n}:00", n, place) for n in (1, 2)])
    assert len({photo.sitting_id for photo in diary.photos.all()}) == 1


def test_the_condition_of_an_import_is_noted_and_never_contradicts(diary: Diary) -> None:
    known = keep(diary).sitting_id
    diary.photos.edit_sitting(replace(diary.photos.sitting(known), light="window"))
    diary.photos.keep_all([arrive(diary, "2026:11:14 08:20:00", 1)], condition=Condition(True, "Window", "bathroom"))
    sitting = diary.photos.sitting(known)
    assert (sitting.clean_skin, sitting.light, sitting.place) == (True, "window", "bathroom")
    assert len(diary.photos.sittings()) == 1
    place = Place(date(2026, 11, 14), known)
    others = [arrive(diary, f"2026:11:14 08:2{n}:00", n, place) for n in (2, 3)]
    diary.photos.keep_all(others, condition=Condition(light="lamp"))
    made = next(sitting for sitting in diary.photos.sittings() if sitting.id != known)
    assert (made.clean_skin, made.light, made.place) == (None, "lamp", "")
    assert sum(photo.sitting_id == made.id for photo in diary.photos.all()) == 2


def test_spans_tell_when_sittings_were(diary: Diary) -> None:
    first = keep(diary, "2026:11:14 08:15:00", shade=1)
    keep(diary, "2026:11:14 08:40:00", shade=2)
    keep(diary, "2026:11:13 08:40:00", shade=3)
    begun = diary.sittings.begin([View.NOSE]).id
    day, today = first.day, diary.today()
    assert diary.photos.spans([day, day]) == [
        Span(
            first.sitting_id,
            day,
            at("2026-11-14 08:15"),
            at("2026-11-14 08:40"),
            2,
            cameras=frozenset({"Acme Phone 5"}),
        )
    ]
    now = diary.now().local.replace(tzinfo=None)
    said = replace(diary.photos.sitting(begun), clean_skin=False, light="lamp", minutes_since_washing=20)
    diary.photos.edit_sitting(said)
    condition = Condition(clean_skin=False, light="lamp")
    assert diary.photos.spans([today]) == [Span(begun, today, now, now, said=condition, minutes_since_washing=20)]
    assert diary.photos.spans([day], session_id=1) == []

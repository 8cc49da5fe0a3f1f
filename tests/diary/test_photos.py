"""Photos are kept byte for byte, original first, and every change of them can be taken back."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image

from poreditary.diary import pictures
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import Incoming, look_at, read_again, read_file
from poreditary.diary.ledger import NotAcceptedError
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.treatment import Session
from poreditary.errors import UserError
from tests.photo import samples

FILE_TIME = datetime.fromisoformat("2026-11-01 09:30")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def jpeg(taken: str | None = "2026:11:14 08:15:00", shade: int = 0, offset: str | None = "+08:00") -> bytes:
    """Make a photo with time, place and camera; `shade` makes it differ from its like."""
    image = samples.upright()
    image.paste((40 * shade, 90, 90), (40, 40, 60, 60))
    exif = samples.exif_block(taken=taken, offset=offset) if taken else b""
    return samples.photo("JPEG", image, exif)


def incoming(name: str = "me.jpg", taken: str = "2026:11:14 08:15:00", shade: int = 0) -> Incoming:
    return look_at(jpeg(taken, shade), name, FILE_TIME)


def keep(diary: Diary, taken: str = "2026:11:14 08:15:00", view: View = View.FRONT, shade: int = 0) -> Photo:
    return diary.photos.photo(diary.photos.keep(incoming(taken=taken, shade=shade), view).id)


def test_looking_at_a_photo_reads_time_size_and_camera() -> None:
    data = jpeg()
    found = look_at(data, "me.jpg", FILE_TIME)
    assert found.taken == at("2026-11-14 08:15")
    assert (found.taken_from, found.taken_offset, found.camera) == ("exif", 480, "Acme Phone 5")
    assert (found.width, found.height, found.format) == (160, 96, "JPEG")
    assert (found.data, found.byte_count) == (data, len(data))
    assert found.thumbnail.startswith(b"\xff\xd8")


def test_the_time_comes_from_the_name_then_from_the_file() -> None:
    named = look_at(jpeg(None), "IMG_20261102_101112.jpg", FILE_TIME)
    assert (named.taken, named.taken_from, named.taken_offset) == (at("2026-11-02 10:11:12"), "name", None)
    plain = look_at(jpeg(None), "me.jpg", FILE_TIME)
    assert (plain.taken, plain.taken_from) == (FILE_TIME, "file")


def test_a_time_no_entry_can_have_is_passed_over() -> None:
    old = look_at(jpeg("1904:01:01 00:00:00"), "me.jpg", FILE_TIME)
    assert (old.taken, old.taken_from, old.taken_offset) == (FILE_TIME, "file", None)
    assert old.doubted == at("1904-01-01")
    assert look_at(jpeg(), "me.jpg", FILE_TIME).doubted is None


def test_reading_a_file_gives_its_local_time_of_change(tmp_path: Path) -> None:
    path = tmp_path / "me.jpg"
    path.write_bytes(b"x")
    data, name, changed = read_file(path)
    assert (data, name, changed.tzinfo) == (b"x", "me.jpg", None)
    assert changed == datetime.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ006 - the very local time


def test_a_file_that_is_gone_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no file .*/gone\.jpg\."):
        read_file(tmp_path / "gone.jpg")
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(257 * 1024 * 1024)
    with pytest.raises(UserError, match="larger than 256 MB"):
        read_file(large)


def test_a_kept_photo_comes_back_byte_for_byte(diary: Diary, open_diary: Callable[[], Diary]) -> None:
    data = jpeg()
    changes = diary.photos.keep(look_at(data, "me.jpg", FILE_TIME), View.NOSE)
    assert str(changes) == "Photo me.jpg kept"
    assert {"photo", "sitting"} <= changes.tables
    again = open_diary()
    (photo,) = again.photos.all()
    assert photo.id == changes.id
    assert again.photos.original(photo) == data
    assert (photo.view, photo.day, photo.taken_offset) == (View.NOSE, date(2026, 11, 14), 480)
    assert photo.stamp == again.now()
    assert again.photos.thumbnails([photo.sha256])[photo.sha256].startswith(b"\xff\xd8")


def test_the_same_bytes_are_refused_by_name(diary: Diary) -> None:
    first = keep(diary)
    with pytest.raises(UserError, match=r"copy\.jpg is already in the diary"):
        diary.photos.keep(incoming("copy.jpg"), View.FRONT)
    assert diary.photos.known(jpeg()) == first
    assert diary.photos.with_digest("0" * 64) is None


def test_an_entry_that_fails_leaves_only_an_original_nobody_names(diary: Diary) -> None:
    with pytest.raises(NotAcceptedError, match="cannot be kept"):
        diary.photos.keep(incoming(), View.FRONT, sitting_id=999)
    assert diary.photos.all() == []
    assert diary.photos.sittings() == []
    assert diary.undoable is None
    assert diary.faults() == []
    photo = keep(diary)
    assert diary.photos.original(photo) == jpeg()


def test_several_photos_are_one_action(diary: Diary) -> None:
    photos = diary.photos
    arrivals = [
        photos.write(incoming(f"{n}.jpg", f"2026:11:{14 + n // 2} 08:15:0{n}", n), View.FRONT) for n in range(4)
    ]
    assert photos.all() == []
    assert all(arrival.incoming.data == b"" for arrival in arrivals)
    assert str(photos.keep_all(arrivals)) == "4 photos kept"
    assert len(photos.all()) == 4
    assert [sitting.day for sitting in photos.sittings()] == [date(2026, 11, 15), date(2026, 11, 14)]
    diary.undo()
    assert photos.all() == []
    assert photos.sittings() == []
    diary.redo()
    assert [photos.original(photo) for photo in photos.all()] == [
        jpeg(f"2026:11:{14 + n // 2} 08:15:0{n}", n) for n in (3, 2, 1, 0)
    ]


def test_of_several_photos_all_or_none_are_entered(diary: Diary) -> None:
    photos = diary.photos
    arrivals = [photos.write(incoming(f"{n}.jpg", shade=n), View.FRONT) for n in range(2)]
    keep(diary, shade=1)
    with pytest.raises(UserError, match=r"1\.jpg is already in the diary"):
        photos.keep_all(arrivals)
    assert len(photos.all()) == 1


def test_the_same_photo_twice_in_one_import_changes_nothing(diary: Diary) -> None:
    arrivals = [diary.photos.write(incoming(name), View.FRONT) for name in ("a.jpg", "b.jpg")]
    with pytest.raises(UserError, match=r"b\.jpg is already in the diary"):
        diary.photos.keep_all(arrivals)
    assert diary.photos.all() == []


def test_undo_takes_an_import_back_and_redo_brings_it_with_its_bytes(diary: Diary) -> None:
    photo = keep(diary)
    diary.undo()
    assert diary.photos.all() == []
    assert diary.photos.known(jpeg()) is None
    diary.redo()
    assert diary.photos.photo(photo.id) == photo
    assert diary.photos.original(photo) == jpeg()
    assert diary.photos.thumbnails([photo.sha256])


def test_photos_of_a_day_share_a_sitting_and_a_session_has_its_own(diary: Diary) -> None:
    session = diary.treatments.add_session(Session(date(2026, 11, 14), "peel", name="Peel")).id
    first = keep(diary, "2026:11:14 08:15:00", shade=1)
    second = keep(diary, "2026:11:14 20:15:00", shade=2)
    with_session = diary.photos.keep(incoming(shade=3), View.NOSE, session_id=session).id
    assert first.sitting_id == second.sitting_id
    (found,) = diary.photos.of_session(session)
    assert found.id == with_session
    assert found.sitting_id != first.sitting_id


def test_after_midnight_belongs_to_the_day_that_ends_later(diary: Diary) -> None:
    diary.preferences.save(replace(diary.preferences.get(), day_ends_at=3))
    photo = keep(diary, "2026:11:15 01:30:00")
    assert photo.day == diary.photos.sitting(photo.sitting_id).day == date(2026, 11, 14)
    assert photo.taken == at("2026-11-15 01:30")


def test_photos_come_latest_first_and_by_view(diary: Diary) -> None:
    old = keep(diary, "2026:10:02 08:00:00", View.FRONT, 1)
    nose = keep(diary, "2026:11:14 08:00:00", View.NOSE, 2)
    new = keep(diary, "2026:11:20 08:00:00", View.FRONT, 3)
    assert diary.photos.all() == [new, nose, old]
    assert diary.photos.all(View.FRONT) == [new, old]
    assert diary.photos.last_day() == date(2026, 11, 20)


def test_the_views_of_the_last_day_come_in_order(diary: Diary) -> None:
    assert diary.photos.last_views() == []
    keep(diary, "2026:10:02 08:00:00", View.CHIN, 1)
    keep(diary, "2026:11:14 08:02:00", View.NOSE, 2)
    keep(diary, "2026:11:14 08:01:00", View.FRONT, 3)
    assert diary.photos.last_views() == [View.FRONT, View.NOSE]


def test_several_photos_are_changed_as_one_action(diary: Diary) -> None:
    photos = [keep(diary, shade=n) for n in range(3)]
    assert str(diary.photos.edit_all([replace(photo, star=True) for photo in photos])) == "3 photos changed"
    assert all(photo.star for photo in diary.photos.all())
    diary.undo()
    assert not any(photo.star for photo in diary.photos.all())
    changes = diary.photos.edit(replace(photos[0], note="after the peel", view=View.CHIN))
    assert (str(changes), changes.id) == ("Photo changed", photos[0].id)
    assert diary.photos.photo(photos[0].id).note == "after the peel"


def test_a_corrected_time_moves_the_photo_to_the_sitting_of_that_day(diary: Diary) -> None:
    first, second = keep(diary, shade=1), keep(diary, shade=2)
    sitting = replace(diary.photos.sitting(first.sitting_id), light="window", clean_skin=True)
    diary.photos.edit_sitting(sitting)
    diary.photos.correct_time(first.id, at("2026-11-07 07:00"))
    moved = diary.photos.photo(first.id)
    assert (moved.day, moved.taken, moved.taken_from) == (date(2026, 11, 7), at("2026-11-07 07:00"), "typed")
    assert moved.taken_offset is None
    place = diary.photos.sitting(moved.sitting_id)
    assert (place.day, place.light, place.clean_skin) == (date(2026, 11, 7), "window", True)
    diary.photos.correct_time(second.id, at("2026-11-07 07:05"))
    assert diary.photos.photo(second.id).sitting_id == place.id
    diary.undo()
    diary.undo()
    assert {photo.day for photo in diary.photos.all()} == {date(2026, 11, 14)}


def test_a_corrected_time_of_the_same_day_stays_in_its_sitting(diary: Diary) -> None:
    photo = keep(diary)
    diary.photos.correct_time(photo.id, at("2026-11-14 21:00"))
    assert diary.photos.photo(photo.id).sitting_id == photo.sitting_id


@pytest.mark.parametrize("year", [1900, 2300])
def test_a_time_too_far_away_is_refused(diary: Diary, year: int) -> None:
    photo = keep(diary)
    with pytest.raises(UserError, match=r"before 1970|too far away"):
        diary.photos.correct_time(photo.id, at(f"{year}-01-01"))
    with pytest.raises(UserError, match=r"before 1970|too far away"):
        diary.photos.keep(replace(incoming(shade=5), taken=at(f"{year}-01-01")), View.FRONT)


def test_deleted_photos_lie_in_the_trash_together_and_come_back(diary: Diary) -> None:
    photos = [keep(diary, shade=n) for n in range(2)]
    diary.photos.discard([photo.id for photo in photos])
    assert diary.photos.all() == []
    assert diary.photos.sittings() == []
    (item,) = diary.trash.items()
    assert item.title == "Front 2026-11-14 08:15 + 1"
    diary.trash.restore(item.id)
    assert sorted(photo.id for photo in diary.photos.all()) == [photo.id for photo in photos]


def test_a_photo_in_the_trash_can_be_imported_again(diary: Diary) -> None:
    photo = keep(diary)
    diary.photos.discard([photo.id])
    again = keep(diary)
    assert again.sha256 == photo.sha256
    (item,) = diary.trash.items()
    with pytest.raises(UserError, match="holds another entry in its place"):
        diary.trash.restore(item.id)


def test_a_preview_is_small_and_carries_no_place(diary: Diary) -> None:
    photo = diary.photos.photo(
        diary.photos.keep(look_at(samples.loaded_photo("JPEG"), "me.jpg", FILE_TIME), View.NOSE).id
    )
    for picture in (diary.photos.preview(photo, 80), diary.photos.export(photo)):
        assert picture.startswith(b"\xff\xd8")
        assert not any(secret in picture for secret in samples.SECRETS)


@pytest.mark.parametrize("kind", samples.FORMATS)
def test_pixels_come_upright_and_whole(kind: str) -> None:
    data = samples.photo(kind, samples.as_stored(6), samples.exif_block(6))
    found = pictures.pixels_of(data, "me")
    image = Image.frombytes("RGB", (found.width, found.height), found.data)
    assert samples.is_upright(image)
    assert pictures.pixels_of(data, "me", 80).width == 80


def test_folders_give_their_photos_and_files_stay_as_named(tmp_path: Path) -> None:
    names = ("b/2.HEIC", "b/1.jpg", "a.png", "notes.txt", ".hidden.jpg", ".cache/x.jpg")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    text = tmp_path / "notes.txt"
    found = pictures.files_in([tmp_path, text, tmp_path / "a.png"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["a.png", "b/1.jpg", "b/2.HEIC", "notes.txt"]


def test_a_folder_without_photos_says_so(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"x")
    with pytest.raises(UserError, match=f"no photo in {tmp_path}\\."):
        pictures.files_in([tmp_path])


def test_a_file_that_changed_since_it_was_looked_at_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "me.jpg"
    path.write_bytes(jpeg())
    found = look_at(*read_file(path))
    assert read_again(path, found.sha256) == jpeg()
    path.write_bytes(jpeg(shade=9))
    with pytest.raises(UserError, match=r"me\.jpg changed since"):
        read_again(path, found.sha256)


def test_a_copy_carries_nothing_but_the_picture(tmp_path: Path) -> None:
    target = tmp_path / "copy.jpg"
    pictures.write_copy(samples.loaded_photo("HEIF"), "me.heic", target)
    copy = target.read_bytes()
    assert not any(secret in copy for secret in samples.SECRETS)
    with Image.open(target) as image:
        assert (image.format, image.size) == ("JPEG", (160, 96))
        assert not image.getexif()


def test_a_copy_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"copy\.jpg cannot be written"):
        pictures.write_copy(jpeg(), "me.jpg", tmp_path / "nowhere" / "copy.jpg")


def test_a_file_name_of_another_age_is_kept_as_far_as_it_can_be(diary: Diary, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    path.write_bytes(jpeg())
    made = diary.photos.keep(look_at(*read_file(path)), View.FRONT).id
    assert diary.photos.photo(made).file_name == "caf?.jpg"


def test_a_file_time_no_calendar_holds_is_passed_over(tmp_path: Path) -> None:
    path = Path("/dev/shm" if Path("/dev/shm").is_dir() else tmp_path) / f"{tmp_path.name}.jpg"
    path.write_bytes(b"x")
    try:
        os.utime(path, (0, 2**40))
        _data, _name, changed = read_file(path)
    finally:
        path.unlink()
    assert changed.year < 3000

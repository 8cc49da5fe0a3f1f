"""Photos are rescued by their content, with or without their entries."""

from datetime import date
from pathlib import Path

from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.store import trees
from tests.conftest import StandingClock
from tests.diary.rescue.kit import (
    PHOTOS,
    VOLUME_PAGE,
    Rescuing,
    flipped,
    overwritten,
    pages_of,
)


def test_a_bit_in_a_volume_costs_the_photos_that_lie_there(damaged: Path, rescued: Rescuing) -> None:
    path = damaged / "photos-0001.db"
    held = path.read_bytes()
    lost: set[str] = set()
    costs = []
    for page in range(3, len(held) // VOLUME_PAGE + 1):
        flipped(path, (page - 1) * VOLUME_PAGE + 5000)
        made = rescued()
        assert made.photos + len(made.lost_photos) == PHOTOS
        costs.append(len(made.lost_photos))
        lost.update(photo.file_name for photo in made.lost_photos)
        path.write_bytes(held)
    assert lost == {f"{number}.png" for number in range(PHOTOS)}
    assert max(costs) < PHOTOS  # the beginnings of several photos share a page
    assert costs.count(1) > len(costs) // 3
    first = made.lost_photos[0]
    assert (first.view, first.day.month, first.volume) == (View.NOSE, 11, "photos-0001.db")


def test_photos_come_back_without_the_diary(damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    (damaged / "diary.db").unlink()
    made = rescued()
    assert (made.photos, made.found_again) == (PHOTOS, PHOTOS)
    assert not made.is_complete
    assert "cannot be opened" in str(made.problems[0])
    new = Diary(made.folder, clock)
    kept = new.photos.all()
    assert [each.day for each in kept] == [date(2026, 11, 3 + number) for number in reversed(range(PHOTOS))]
    assert len({each.sitting_id for each in kept}) == PHOTOS
    assert len(new.photos.thumbnails([each.sha256 for each in kept])) == PHOTOS
    assert everything(new) == []
    new.close()


def test_photos_whose_entries_are_lost_come_back(whole: Path, damaged: Path, rescued: Rescuing) -> None:
    (leaf,) = pages_of(whole, "photo", trees.TABLE_LEAF)
    overwritten(damaged / "diary.db", leaf)
    made = rescued()
    assert (made.photos, made.found_again) == (PHOTOS, PHOTOS)


def test_lost_thumbnails_are_made_again(whole: Path, damaged: Path, rescued: Rescuing, clock: StandingClock) -> None:
    for leaf in pages_of(whole, "thumbnail", trees.TABLE_LEAF):
        overwritten(damaged / "diary.db", leaf)
    new = Diary(rescued().folder, clock)
    assert len(new.photos.thumbnails([each.sha256 for each in new.photos.all()])) == PHOTOS
    new.close()


def test_a_foreign_diary_file_is_named_and_the_photos_come(damaged: Path, rescued: Rescuing) -> None:
    (damaged / "diary.db").write_bytes(b"a letter " * 5000)
    made = rescued()
    assert "not written with the key of this diary" in str(made.problems[0])
    assert made.found_again == PHOTOS


def test_a_zeroed_volume_is_named_with_its_photos(damaged: Path, rescued: Rescuing) -> None:
    path = damaged / "photos-0001.db"
    path.write_bytes(bytes(path.stat().st_size))
    made = rescued()
    assert "photos-0001.db is damaged" in str(made.problems[0])
    assert len(made.lost_photos) == PHOTOS

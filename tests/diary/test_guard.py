"""What threatens a diary from outside is noticed: swapped files, copies, synced folders, wrong clocks."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from poreditary.diary import guard
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.domain.checkin import CheckIn
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import ReactionKind, StepKind, View
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Session
from poreditary.errors import UserError
from poreditary.store.held import SwappedError
from tests.conftest import StandingClock
from tests.photo.samples import photo, upright

Swap = Callable[[Path], object]


def exchanged(path: Path) -> None:
    """Put a copy in a file's place, as sync programs do: written beside it, then renamed."""
    shutil.copy(path, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def moved_away(path: Path) -> None:
    path.rename(path.with_suffix(".old"))


SWAPS: dict[str, Swap] = {"exchanged": exchanged, "moved away": moved_away}


@pytest.mark.parametrize("swap", SWAPS)
def test_a_change_after_a_swap_is_refused_and_nothing_acknowledged_is_lost(
    diary: Diary, clock: StandingClock, tmp_path: Path, swap: str
) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    path = diary.folder / "diary.db"
    (tmp_path / "before").write_bytes(path.read_bytes())
    diary.shelf.add(Product("Tonic", StepKind.TONE))
    if swap == "exchanged":
        shutil.copy(tmp_path / "before", path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)
    else:
        SWAPS[swap](path)
    other = path.read_bytes() if path.exists() else None
    for _ in range(2):
        with pytest.raises(SwappedError, match=r"replaced diary\.db while .* safe in diary-kept-1\.db: close the"):
            diary.shelf.add(Product("Mask", StepKind.MASK))
    assert [product.name for product in diary.shelf.products()] == ["Gel", "Tonic"]
    diary.close()
    assert (path.read_bytes() if path.exists() else None) == other
    assert guard.kept_copies(diary.folder) == ["diary-kept-1.db"]
    (diary.folder / "diary-kept-1.db").replace(path)
    again = Diary(diary.folder, clock)
    assert [product.name for product in again.shelf.products()] == ["Gel", "Tonic"]
    assert again.faults() == []
    again.close()


def test_a_swap_in_the_middle_of_a_change_is_refused_too(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    with pytest.raises(SwappedError), diary.together():
        diary.shelf.add(Product("Tonic", StepKind.TONE))
        exchanged(diary.folder / "diary.db")
        diary.shelf.add(Product("Mask", StepKind.MASK))
    with pytest.raises(SwappedError), diary.together():
        pass
    assert [product.name for product in diary.shelf.products()] == ["Gel"]


def test_a_photo_is_not_written_into_a_swapped_volume(diary: Diary, clock: StandingClock) -> None:
    first, second = os.urandom(3000), os.urandom(3000)
    kept = diary._store.volumes.put(first)
    exchanged(diary.folder / "photos-0001.db")
    with pytest.raises(SwappedError, match=r"safe in photos-0001-kept-1\.db"):
        diary._store.volumes.put(second)
    assert diary._store.volumes.get(*kept) == first
    assert diary._store.volumes.numbers() == [1]
    diary.close()
    (diary.folder / "photos-0001-kept-1.db").replace(diary.folder / "photos-0001.db")
    again = Diary(diary.folder, clock)
    assert again._store.volumes.get(*kept) == first
    assert again._store.volumes.put(second) == (sha256(second).hexdigest(), 1)
    assert again._store.volumes.get(sha256(second).hexdigest(), 1) == second
    again.close()


def test_what_was_kept_before_is_never_written_over(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    earlier = diary.folder / "diary-kept-1.db"
    earlier.write_bytes(b"kept another time")
    (diary.folder / "diary-kept-3.db").write_bytes(b"and yet another")
    exchanged(diary.folder / "diary.db")
    with pytest.raises(SwappedError, match=r"safe in diary-kept-2\.db"):
        diary.shelf.add(Product("Tonic", StepKind.TONE))
    again = [path.read_bytes() for path in (earlier, diary.folder / "diary-kept-3.db")]
    assert again == [b"kept another time", b"and yet another"]


def test_a_file_that_came_back_in_time_is_a_sentence_too(diary: Diary) -> None:
    path = diary.folder / "diary.db"
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    held = diary._store._held
    with pytest.raises(SwappedError), held.unmoved():
        path.rename(path.with_suffix(".away"))
        try:
            held.check()
        finally:
            path.with_suffix(".away").rename(path)
    diary.shelf.add(Product("Tonic", StepKind.TONE))
    assert len(diary.shelf.products()) == 2


def test_no_room_for_what_is_kept_leaves_nothing_half_behind(diary: Diary) -> None:
    resource = pytest.importorskip("resource")
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    exchanged(diary.folder / "diary.db")
    most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, most[1]))
    try:
        with pytest.raises(SwappedError, match="put the right diary"):
            diary.shelf.add(Product("Tonic", StepKind.TONE))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, most)
    assert list(diary.folder.glob("*kept*")) == []
    with pytest.raises(SwappedError, match=r"safe in diary-kept-1\.db"):
        diary.shelf.add(Product("Tonic", StepKind.TONE))


def test_a_folder_that_was_moved_while_open_is_a_sentence(diary: Diary, tmp_path: Path) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary.folder.rename(tmp_path / "elsewhere")
    with pytest.raises(SwappedError, match=r"put the right diary\.db into its folder and open it again"):
        diary.shelf.add(Product("Tonic", StepKind.TONE))
    assert [product.name for product in diary.shelf.products()] == ["Gel"]


def test_a_database_changed_in_place_by_its_own_program_is_no_swap(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    os.utime(diary.folder / "diary.db", (0, 0))
    diary.shelf.add(Product("Tonic", StepKind.TONE))
    assert len(diary.shelf.products()) == 2


COPIES = (
    "diary 2.db",
    "diary (1).db",
    "diary.sync-conflict-20261121-223000-ABCDEFG.db",
    "diary (Anna's conflicted copy 2026-11-21).db",
    "diary-DESKTOP-4711.db",
    "diary - Copy.db",
    "Copy of diary.db",
    "photos-0001 2.db",
    "photos-0001-DESKTOP.db",
    "diary (1).key",
    "diary_conf(1).key.conflict",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_that_others_left_is_listed_and_left_alone(diary: Diary, clock: StandingClock, name: str) -> None:
    diary._store.volumes.put(b"pixels")
    diary.close()
    path = diary.folder / name
    path.write_bytes(b"not to be read")
    path.chmod(0)
    (found,) = guard.warnings(diary.folder)
    assert (found.kind, found.files) == ("copy", (name,))
    assert name in str(found.sentence)
    again = Diary(diary.folder, clock)
    again.shelf.add(Product("Gel", StepKind.CLEANSE))
    assert again._store.volumes.numbers() == [1]
    again.close()
    path.chmod(0o600)
    assert path.read_bytes() == b"not to be read"


def test_the_diarys_own_files_are_no_copies(diary: Diary) -> None:
    diary._store.volumes.put(b"pixels")
    (diary.folder / "backups").mkdir()
    assert guard.warnings(diary.folder) == []


SYNCED = {
    "Dropbox/diary": "Dropbox",
    "Dropbox (Personal)/a/diary": "Dropbox",
    "OneDrive - Contoso/Documents/diary": "OneDrive",
    "Library/CloudStorage/OneDrive-Personal/diary": "OneDrive",
    "Google Drive/My Drive/diary": "Google Drive",
    "Library/CloudStorage/GoogleDrive-a@b.c/My Drive/diary": "Google Drive",
    "Library/Mobile Documents/com~apple~CloudDocs/diary": "iCloud Drive",
    "iCloudDrive/diary": "iCloud Drive",
    "Nextcloud/diary": "Nextcloud",
    "ownCloud/diary": "ownCloud",
    "pCloudDrive/diary": "pCloud",
    "MEGA/diary": "MEGA",
}


@pytest.mark.parametrize("place", SYNCED)
def test_a_synced_folder_brings_a_warning(tmp_path: Path, place: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    (found,) = guard.warnings(tmp_path / place)
    assert found.kind == "sync"
    assert f"a folder of {SYNCED[place]}, which can replace its files" in str(found.sentence)


@pytest.mark.parametrize(
    ("mark", "service"), [(".stfolder", "Syncthing"), (".stversions", "Syncthing"), (".dropbox", "Dropbox")]
)
def test_the_marks_of_a_service_are_known_above_the_folder_too(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "private" / "diary").mkdir(parents=True)
    (tmp_path / mark).mkdir()
    assert guard.sync_service(tmp_path / "private" / "diary") == service


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "d").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox" / "d")
    assert guard.sync_service(tmp_path / "link") == "Dropbox"


@pytest.mark.parametrize("name", ["Megapixels", "My drawings", "one", "driver"])
def test_other_folders_bring_none(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert guard.warnings(tmp_path / name) == []


def test_a_newer_diary_is_refused_untouched(diary: Diary) -> None:
    diary.shelf.add(Product("Gel", StepKind.CLEANSE))
    diary._store.connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('poreditary', '999_later', '2031')"
    )
    diary._store.connection.commit()
    diary.close()
    before = {path.name: path.read_bytes() for path in diary.folder.iterdir()}
    for read_only in (False, True):
        with pytest.raises(UserError, match="newer version of Poreditary"):
            Diary(diary.folder, read_only=read_only)
    assert {path.name: path.read_bytes() for path in diary.folder.iterdir()} == before


CLOCKS = (datetime(2026, 11, 21), datetime(2099, 12, 30), datetime(1970, 1, 20), datetime(2026, 11, 22))


def test_a_clock_set_wrong_changes_no_order(diary: Diary, clock: StandingClock) -> None:
    day = date(1970, 1, 12)
    for number, moment in enumerate(CLOCKS):
        clock.now = Stamp(moment.replace(tzinfo=UTC), 60)
        diary.shelf.add(Product(f"{number}", StepKind.CLEANSE))
        diary.treatments.add_session(Session(day, "", name=f"{number}"))
        diary.reactions.add(Reaction(ReactionKind.REDNESS, 1, day, diary.now(), note=f"{number}"))
        diary.check_ins.save(CheckIn(day - timedelta(days=number), diary.now(), spots=number))
    assert [product.name for product in diary.shelf.products()] == ["0", "1", "2", "3"]
    assert [session.name for session in diary.treatments.sessions()] == ["0", "1", "2", "3"]
    assert [reaction.note for reaction in diary.reactions.all()] == ["3", "2", "1", "0"]
    assert [check_in.spots for check_in in diary.check_ins.between(date(1970, 1, 1), day)] == [3, 2, 1, 0]


def test_what_is_thrown_away_and_taken_back_goes_by_the_order_of_doing(diary: Diary, clock: StandingClock) -> None:
    for number, moment in enumerate(CLOCKS):
        clock.now = Stamp(moment.replace(tzinfo=UTC), 60)
        diary.shelf.discard(diary.shelf.add(Product(f"{number}", StepKind.CLEANSE)).id)
    assert [item.title for item in diary.trash.items()] == ["3", "2", "1", "0"]
    diary.undo()
    assert [item.title for item in diary.trash.items()] == ["2", "1", "0"]
    assert [product.name for product in diary.shelf.products()] == ["3"]


def test_photos_of_one_time_keep_the_order_they_were_kept_in(diary: Diary, clock: StandingClock) -> None:
    for number, moment in enumerate(CLOCKS):
        clock.now = Stamp(moment.replace(tzinfo=UTC), 60)
        data = photo("JPEG", upright(160 + number, 96))
        diary.photos.keep(look_at(data, f"{number}.jpg", datetime(2025, 5, 5, 12)), View.FRONT)
    assert [photo.file_name for photo in diary.photos.all()] == ["3.jpg", "2.jpg", "1.jpg", "0.jpg"]
    assert len({photo.sitting_id for photo in diary.photos.all()}) == 1

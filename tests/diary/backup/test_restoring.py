"""A diary comes back whole from a backup's folder, into a new folder only, and nothing half is left."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.backup import manifest, restoring
from poreditary.diary.backup.values import Made, Restored
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.errors import UserError
from poreditary.store import copying, keys, schema
from poreditary.store.slots import Cost
from poreditary.store.store import FILE
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, flip, keep_photos, names

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WORDS = "seven quiet mornings"


@pytest.fixture
def made(diary: Diary) -> Iterator[Made]:
    """Make a backup of a diary with a product and two photos; whatever is opened later stays in its own folder."""
    diary.shelf.add(Product("gel", StepKind.CLEANSE, brand="Osmere"))
    keep_photos(diary, 1, 2)
    yield back_up(diary)


def restored(folder: Path, target: Path) -> Restored:
    parcel = restoring.look_into(folder)
    return restoring.restore(parcel, restoring.unlock(parcel), target)


def test_every_row_and_every_photo_comes_back(diary: Diary, made: Made, tmp_path: Path, clock: StandingClock) -> None:
    found = restored(made.backup.folder, tmp_path / "new" / "back")
    assert (found.folder, found.day, found.photos, found.lacking) == (tmp_path / "new" / "back", made.backup.day, 2, 0)
    back = Diary(found.folder, clock)
    assert copying.census(back._store.connection) == copying.census(diary._store.connection)
    for photo in diary.photos.all():
        assert back.photos.original(photo) == diary.photos.original(photo)
    assert back.faults() == []
    back.close()


def test_the_restored_diary_is_like_any_other(made: Made, tmp_path: Path, clock: StandingClock) -> None:
    back = Diary(restored(made.backup.folder, tmp_path / "back").folder, clock)
    keep_photos(back, 3)
    assert back_up(back).backup.photos == 3
    back.close()
    if os.name != "nt":
        assert {path.stat().st_mode & 0o077 for path in back.folder.rglob("*")} == {0}


def test_an_empty_folder_will_do_and_any_other_is_refused(made: Made, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    restored(made.backup.folder, tmp_path / "empty")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "note.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    before = names(tmp_path)
    for target in ("full", "file", "empty"):
        with pytest.raises(UserError, match="holds other files"):
            restored(made.backup.folder, tmp_path / target)
    assert names(tmp_path) == before


def test_what_an_earlier_restore_left_is_cleared_and_a_strangers_folder_is_not(made: Made, tmp_path: Path) -> None:
    left = tmp_path / f"back{restoring.UNFINISHED}"
    left.mkdir()
    (left / FILE).write_bytes(b"half")
    restored(made.backup.folder, tmp_path / "back")
    assert not left.exists()
    other = tmp_path / f"other{restoring.UNFINISHED}"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    with pytest.raises(UserError, match="holds other files"):
        restored(made.backup.folder, tmp_path / "other")
    assert (other / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("at", [0, 1, 2])
def test_stopped_it_leaves_nothing(made: Made, tmp_path: Path, at: int) -> None:
    def tell(done: int, _of: int) -> None:
        if done == at:
            raise KeyboardInterrupt

    parcel = restoring.look_into(made.backup.folder)
    before = names(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        restoring.restore(parcel, restoring.unlock(parcel), tmp_path / "back", tell)
    assert names(tmp_path) == before


def test_a_damaged_diary_is_refused_and_leaves_nothing(made: Made, tmp_path: Path) -> None:
    flip(made.backup.folder / FILE)
    before = names(tmp_path)
    with pytest.raises(UserError, match=r"The backup is damaged: diary\.db"):
        restored(made.backup.folder, tmp_path / "back")
    assert names(tmp_path) == before


def test_a_damaged_key_file_is_refused(made: Made) -> None:
    (made.backup.folder / keys.KEY_FILE).write_bytes(b"{}")
    with pytest.raises(UserError, match=r"The backup is damaged: diary\.key"):
        restoring.look_into(made.backup.folder)


@pytest.mark.parametrize("part", [0.1, 0.9])
def test_a_damaged_volume_loses_its_damaged_photos_only(
    made: Made, tmp_path: Path, clock: StandingClock, part: float
) -> None:
    flip(made.backup.folder.parent / "volumes" / "photos-0001.db", part)
    found = restored(made.backup.folder, tmp_path / "back")
    assert (found.photos, found.lacking > 0) == (2, True)
    back = Diary(found.folder, clock)
    assert [product.brand for product in back.shelf.products()] == ["Osmere"]
    keep_photos(back, 5)
    back.close()


def test_a_missing_volume_is_counted(made: Made, tmp_path: Path) -> None:
    (made.backup.folder.parent / "volumes" / "photos-0001.db").unlink()
    assert restored(made.backup.folder, tmp_path / "back").lacking == 2


def test_what_is_no_backup_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("nothing")
    for name in ("folder", "file", "gone"):
        with pytest.raises(UserError, match=f"{name} is no backup of a diary"):
            restoring.look_into(tmp_path / name)


def test_the_keys_of_another_diary_open_nothing(made: Made, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with pytest.raises(UserError, match=r"The backup is damaged: diary\.db"):
        restoring.restore(restoring.look_into(made.backup.folder), keys.create(tmp_path / "other"), tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_a_backup_opens_with_the_passphrase_of_its_time(diary: Diary, tmp_path: Path, clock: StandingClock) -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    away = shutil.copytree(back_up(diary, to=tmp_path / "disk").backup.folder.parent, tmp_path / "away")
    diary.vault.set_passphrase("eight loud evenings", CHEAP)
    parcel = restoring.look_into(next(away.glob("0001_*")))
    with pytest.raises(vault.LockedError, match="of its time"):
        restoring.unlock(parcel)
    with pytest.raises(vault.WrongPassphraseError):
        restoring.unlock(parcel, "eight loud evenings")
    found = restoring.restore(parcel, restoring.unlock(parcel, WORDS), tmp_path / "back")
    Diary(found.folder, clock, vault.unlock(found.folder, WORDS)).close()


def test_a_backup_of_a_newer_version_is_refused(diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = back_up(diary).backup.folder
    monkeypatch.setattr(schema, "NAMES", schema.NAMES[:-1])
    with pytest.raises(UserError, match="newer version of Poreditary"):
        restored(folder, tmp_path / "back")
    assert not (tmp_path / "back").exists()


def test_a_disk_without_room_is_refused_before_anything_is_written(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1_000_000))
    with pytest.raises(UserError, match="has 0 MB of free space and 17 MB are needed"):
        restored(made.backup.folder, tmp_path / "back")
    assert not [name for name in names(tmp_path) if "restoring" in name]


@pytest.mark.parametrize(
    "change",
    [
        {"format": "something"},
        {"version": 2},
        {"sequence": -1},
        {"lacking": True},
        {"moment": "yesterday"},
        {"moment": "2026-11-21T22:30:00"},
        {"volumes": ["../photos-0001.db"]},
        {"volumes": ["photos-0001.db/../../x"]},
        {"files": {}},
        {"files": {"diary.db": {"size": 5, "sha256": "short"}}},
        {"files": {"diary.db": {"size": -5, "sha256": "0" * 64}}},
        {"files": {"/etc/passwd": {"size": 5, "sha256": "0" * 64}}},
        {"files": []},
    ],
)
def test_a_manifest_that_is_none_is_refused(made: Made, change: dict[str, object]) -> None:
    import json

    path = made.backup.folder / manifest.FILE
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(UserError, match="is no backup of a diary"):
        restoring.look_into(made.backup.folder)

"""The person's own catalogue files are in every backup, encrypted, and come back with the diary."""

import zipfile
from pathlib import Path

import pytest

from poreditary.diary.backup import own_catalogue, restoring
from poreditary.diary.backup.packed import pack
from poreditary.diary.backup.values import Restored
from poreditary.diary.diary import Diary
from poreditary.domain.catalogue_own import FOLDER
from poreditary.store import connection
from tests.diary.backup.kit import back_up, flip, names

TEXT = b"# Marker-of-my-own\n"


@pytest.fixture
def own(diary: Diary) -> Path:
    """Return the folder of the person's own files, with two in it."""
    folder = diary.folder / FOLDER
    folder.mkdir()
    (folder / "treatments.toml").write_bytes(TEXT)
    (folder / "sources.toml").write_bytes(b"")
    (folder / "notes.txt").write_bytes(b"no file of a catalogue")
    return folder


def restored(path: Path, target: Path) -> Restored:
    parcel = restoring.look_into(path)
    return restoring.restore(parcel, restoring.unlock(parcel), target)


@pytest.mark.parametrize("is_packed", [False, True])
def test_they_come_back(diary: Diary, own: Path, tmp_path: Path, is_packed: bool) -> None:
    folder = back_up(diary).backup.folder
    source = pack(folder, tmp_path / "all.poreditary") if is_packed else folder
    back = restored(source, tmp_path / "back")
    assert back.problems == ()
    assert names(back.folder / FOLDER) == {"treatments.toml", "sources.toml"}
    assert (back.folder / FOLDER / "treatments.toml").read_bytes() == (own / "treatments.toml").read_bytes()
    assert not (back.folder / own_catalogue.FILE).exists()


@pytest.mark.usefixtures("own")
def test_nothing_of_them_can_be_read_in_a_backup(diary: Diary, tmp_path: Path) -> None:
    folder = back_up(diary).backup.folder
    file = pack(folder, tmp_path / "all.poreditary")
    assert not any(b"Marker-of-my-own" in path.read_bytes() for path in (*folder.iterdir(), file) if path.is_file())
    with zipfile.ZipFile(file) as archive:
        assert own_catalogue.FILE in archive.namelist()


def test_without_any_there_is_no_file_for_them(diary: Diary) -> None:
    assert not (back_up(diary).backup.folder / own_catalogue.FILE).exists()


def test_one_too_large_is_said_and_the_others_are_kept(diary: Diary, own: Path, tmp_path: Path) -> None:
    (own / "actives.toml").write_bytes(b"#" * (own_catalogue.LARGEST_BYTES + 1))
    made = back_up(diary)
    (problem,) = made.problems
    assert str(problem).startswith("Your own catalogue file actives.toml cannot be read or is larger than 1 MB")
    assert made.backup.is_complete
    assert names(restored(made.backup.folder, tmp_path / "back").folder / FOLDER) == {"treatments.toml", "sources.toml"}


@pytest.mark.usefixtures("own")
def test_damaged_they_are_left_out_and_said(diary: Diary, tmp_path: Path) -> None:
    folder = back_up(diary).backup.folder
    flip(folder / own_catalogue.FILE)
    back = restored(folder, tmp_path / "back")
    assert ["Your own catalogue files" in str(problem) for problem in back.problems] == [True]
    assert not (back.folder / FOLDER).exists()


@pytest.mark.parametrize(
    "row", [("../diary.key", b"x"), ("treatments.toml", b"x" * (own_catalogue.LARGEST_BYTES + 1)), ("a.toml", b"x")]
)
def test_other_names_and_sizes_are_not_taken_out(diary: Diary, tmp_path: Path, row: tuple[str, bytes]) -> None:
    path = tmp_path / own_catalogue.FILE
    opened = connection.open_file(path, diary._keys.of_file(own_catalogue.FILE), connection.DIARY_PAGE)
    opened.execute(own_catalogue.TABLE)
    with opened:
        opened.execute("INSERT INTO own (name, data) VALUES (?, ?)", row)
    opened.close()
    before = names(tmp_path)
    (problem,) = own_catalogue.take_out(tmp_path, diary._keys, is_whole=True)
    assert "damaged" in str(problem)
    assert names(tmp_path) == before - {own_catalogue.FILE}

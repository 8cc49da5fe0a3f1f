"""Files that leave the diary are whole or not there, and nothing that is there is lost for them."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from poreditary.diary.pictures import write_copy
from poreditary.diary.whole_file import check_free, write_new, write_whole
from poreditary.errors import UserError
from tests.photo import samples

resource = pytest.importorskip("resource")
ROOM = 200


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow beyond a few bytes, as where there is no room left; the tests' own output must not meet it."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("length", [ROOM + 1, 1_000_000])
def test_where_there_is_no_room_nothing_half_stays(tmp_path: Path, length: int) -> None:
    with full_disk(), pytest.raises(UserError, match=r"1\.jpg cannot be written: File too large"):
        write_new(bytes(length), tmp_path, iter(["1.jpg"]))
    with full_disk(), pytest.raises(UserError, match=r"film\.mp4 cannot be written: File too large"):
        write_whole(bytes(length), tmp_path / "film.mp4")
    assert names(tmp_path) == []


def test_a_copy_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "me.jpg"
    target.write_bytes(b"mine")
    with full_disk(), pytest.raises(UserError, match=r"me\.jpg cannot be written"):
        write_copy(samples.photo("PNG"), "a.png", target)
    assert target.read_bytes() == b"mine"
    assert names(tmp_path) == ["me.jpg"]


def test_what_is_written_is_for_its_owner_alone_and_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    write_whole(b"newer", path)
    assert path.read_bytes() == b"newer"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_where_a_folder_stands_in_the_way_it_stays_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "report.pdf"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(UserError, match=r"report\.pdf cannot be written: .*\. Choose another folder\."):
        write_whole(b"x", folder)
    assert list(tmp_path.iterdir()) == [folder]
    assert (folder / "inside").is_dir()


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    check_free(tmp_path / "report.pdf")
    with pytest.raises(UserError, match=f"{tmp_path.name} is there already. Choose another name"):
        check_free(tmp_path)


def test_the_first_free_name_is_taken(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").write_bytes(b"mine")
    made = write_new(b"new", tmp_path, iter(["1.jpg", "2.jpg", "3.jpg"]))
    assert made == tmp_path / "2.jpg"
    assert names(tmp_path) == ["1.jpg", "2.jpg"]
    assert (tmp_path / "1.jpg").read_bytes() == b"mine"


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    for write in (
        lambda: write_new(b"", tmp_path / "gone", iter(["a"])),
        lambda: write_whole(b"", tmp_path / "g" / "a"),
    ):
        with pytest.raises(UserError, match="a cannot be written: No such file"):
            write()

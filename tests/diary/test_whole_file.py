"""Files that leave the diary are whole or not there, and nothing that is there is lost for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from poreditary.diary.pictures import write_copy
from poreditary.diary.whole_file import write_new, write_whole
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

"""The watched folder: only what is new, whole, not in the diary and not declined is offered; nothing is touched."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary.diary.watching import MOST_READ, Offer, WatchedFolder
from poreditary.errors import UserError

Watch = Callable[[], WatchedFolder]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Camera Uploads"
    made.mkdir()
    (made / "old.jpg").write_bytes(b"old")
    return made


@pytest.fixture
def watch(tmp_path: Path, folder: Path) -> Watch:
    """Return a function that begins to watch as the program does when it starts."""
    return lambda: WatchedFolder(folder, tmp_path / "config" / "watched.json")


def offered(watched: WatchedFolder) -> list[str]:
    """Look twice, as time goes by, and return what is offered."""
    watched.look()
    return [offer.path.name for offer in watched.look().offers]


def test_what_was_there_when_the_folder_was_chosen_is_not_offered(watch: Watch, folder: Path) -> None:
    watched = watch()
    assert offered(watched) == []
    (folder / "phone").mkdir()
    (folder / "phone" / "new.jpg").write_bytes(b"new")
    (folder / "notes.txt").write_bytes(b"text")
    assert offered(watched) == ["new.jpg"]
    assert offered(watch()) == ["new.jpg"]


def test_a_file_still_being_written_is_waited_for(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    path = folder / "new.jpg"
    path.write_bytes(b"")
    assert offered(watched) == []
    path.write_bytes(b"half")
    look = watched.look()
    assert (look.offers, look.is_settling) == ((), True)
    path.write_bytes(b"half and half")
    assert watched.look().offers == ()
    look = watched.look()
    assert ([offer.path for offer in look.offers], look.is_settling) == ([path], False)


def test_what_was_declined_is_not_offered_again_under_any_name(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    (folder / "new.jpg").write_bytes(b"new")
    watched.look()
    watched.decline(watched.look().offers)
    (folder / "new.jpg").rename(folder / "again.jpg")
    (folder / "copy.jpg").write_bytes(b"new")
    os.utime(folder / "copy.jpg", (1, 1))
    assert offered(watched) == []
    assert offered(watch()) == []


def test_what_the_diary_has_is_passed_over(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    (folder / "new.jpg").write_bytes(b"new")
    watched.look()
    watched.pass_over(watched.look().offers)
    assert offered(watch()) == []


def test_another_folder_begins_anew_and_keeps_what_was_declined(watch: Watch, folder: Path, tmp_path: Path) -> None:
    watched = watch()
    watched.look()
    (folder / "new.jpg").write_bytes(b"new")
    watched.look()
    watched.decline(watched.look().offers)
    other = tmp_path / "other"
    other.mkdir()
    (other / "there.jpg").write_bytes(b"there")
    elsewhere = WatchedFolder(other, tmp_path / "config" / "watched.json")
    assert offered(elsewhere) == []
    (other / "a.jpg").write_bytes(b"new")
    (other / "b.jpg").write_bytes(b"newer")
    assert offered(elsewhere) == ["b.jpg"]


def test_nothing_in_the_folder_is_changed_and_no_name_is_remembered(watch: Watch, folder: Path, tmp_path: Path) -> None:
    watched = watch()
    watched.look()
    (folder / "secret.jpg").write_bytes(b"new")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    watched.look()
    watched.decline(watched.look().offers)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    memory = (tmp_path / "config" / "watched.json").read_text()
    assert not any(word in memory for word in ("secret", "old.jpg", "Camera"))


def test_a_folder_that_is_gone_is_said(watch: Watch, folder: Path) -> None:
    watched = watch()
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(UserError, match="Camera Uploads is not there"):
        watched.look()


def test_an_empty_folder_is_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    watched = WatchedFolder(tmp_path / "empty", None)
    assert offered(watched) == []
    (tmp_path / "empty" / "a.jpg").write_bytes(b"a")
    assert offered(watched) == ["a.jpg"]


@pytest.mark.parametrize("memory", [b"", b"{}", b"[1]", b"\xff", b'{"declined": 5}'])
def test_a_broken_memory_counts_as_none(watch: Watch, folder: Path, tmp_path: Path, memory: bytes) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "watched.json").write_bytes(memory)
    watched = watch()
    assert offered(watched) == []
    (folder / "new.jpg").write_bytes(b"new")
    assert offered(watched) == ["new.jpg"]


def test_a_file_that_cannot_be_read_now_waits(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    os.mkfifo(folder / "pipe.jpg")
    assert offered(watched) == []


def test_many_new_photos_are_read_a_few_at_a_time(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    for n in range(MOST_READ + 5):
        (folder / f"{n:02}.jpg").write_bytes(b"%d" % n)
    watched.look()
    look = watched.look()
    assert (len(look.offers), look.is_settling) == (MOST_READ, True)
    look = watched.look()
    assert (len(look.offers), look.is_settling) == (MOST_READ + 5, False)


def test_what_no_photo_can_be_is_not_offered(watch: Watch, folder: Path) -> None:
    watched = watch()
    watched.look()
    (folder / "sticker.gif").write_bytes(b"GIF89a" + bytes(100))
    (folder / "new.jfif").write_bytes(b"new")
    watched.look()
    assert [offer.path.name for offer in watched.look().offers] == ["new.jfif"]


def test_a_thousand_offers_are_gone_through_once(watch: Watch, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = watch()
    watched.look()
    for n in range(MOST_READ):
        (folder / f"{n:02}.jpg").write_bytes(b"%d" % n)
    watched.look()
    compared: list[int] = []

    def count(_one: Offer, _other: object) -> bool:
        compared.append(1)
        return False

    monkeypatch.setattr(Offer, "__eq__", count)
    assert len(watched.look().offers) == MOST_READ
    assert len(compared) < MOST_READ

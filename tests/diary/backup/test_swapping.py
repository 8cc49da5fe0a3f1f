"""A restored diary takes the place of the one in use, whatever happens in between."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.backup import restoring, swapping
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary, exists
from poreditary.diary.lock import AlreadyOpenError
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.slots import Cost
from tests.conftest import StandingClock
from tests.diary.backup.kit import back_up, keep_photos, names

TODAY = date(2026, 11, 21)
WORDS = "seven quiet mornings"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


class CutOffError(Exception):
    """The computer stopped."""


@dataclass
class Pair:
    """The diary in use, in francs, and a restored one of before, in euros."""

    current: Path
    restored: Path
    clock: StandingClock

    @property
    def aside(self) -> Path:
        return self.current.with_name("diary-before-restore-2026-11-21")

    def currency(self, folder: Path) -> str:
        diary = Diary(folder, self.clock)
        try:
            return diary.preferences.get().currency
        finally:
            diary.close()

    def check(self) -> None:
        """Check that the exchange is done, with the backups in the place of the diary."""
        assert self.currency(self.current) == "EUR"
        assert self.currency(self.aside) == "CHF"
        assert not self.restored.exists()
        assert len(list((self.current / "backups").glob("0*"))) == 1
        assert not (self.aside / "backups").exists()
        assert not swapping.is_unfinished(self.current)


@pytest.fixture
def pair(open_diary: Callable[[], Diary], tmp_path: Path, clock: StandingClock) -> Pair:
    diary = open_diary()
    keep_photos(diary, 1)
    parcel = restoring.look_into(back_up(diary).backup.folder)
    restoring.restore(parcel, restoring.unlock(parcel), tmp_path / "restored")
    diary.preferences.save(Preferences(currency="CHF"))
    diary.close()
    return Pair(diary.folder, tmp_path / "restored", clock)


def test_the_restored_diary_takes_the_place_and_the_backups_stay_in_it(pair: Pair) -> None:
    assert swapping.swap(pair.current, pair.restored, TODAY) == pair.aside
    pair.check()


def test_the_passphrase_of_now_alone_opens_a_copy_of_before_it(pair: Pair, clock: StandingClock) -> None:
    diary = Diary(pair.current, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    swapping.swap(pair.current, pair.restored, TODAY)
    for folder in (pair.current, pair.aside):
        with pytest.raises(keys.LockedError):
            Diary(folder, clock)
    assert b'"open"' not in b"".join((pair.current / name).read_bytes() for name in keys.NAMES)
    Diary(pair.current, clock, vault.unlock(pair.current, WORDS)).close()


def test_a_diary_that_lost_its_key_file_is_opened_by_what_opened_the_copy(pair: Pair) -> None:
    for name in keys.NAMES:
        (pair.current / name).unlink()
    swapping.swap(pair.current, pair.restored, TODAY)
    assert pair.currency(pair.current) == "EUR"


def test_another_diary_keeps_its_own_way_to_open_and_that_is_known_before(
    pair: Pair, tmp_path: Path, clock: StandingClock
) -> None:
    assert not swapping.loses_passphrase(pair.current, pair.restored)
    diary = Diary(pair.current, clock)
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    Diary(tmp_path / "other", clock).close()
    assert not swapping.loses_passphrase(pair.current, pair.restored)
    assert swapping.loses_passphrase(pair.current, tmp_path / "other")
    swapping.swap(pair.current, tmp_path / "other", TODAY)
    Diary(pair.current, clock).close()


def test_a_second_time_the_same_day_has_a_name_of_its_own(pair: Pair, tmp_path: Path) -> None:
    pair.aside.mkdir()
    assert swapping.swap(pair.current, pair.restored, TODAY) == tmp_path / "diary-before-restore-2026-11-21-2"
    assert list(pair.aside.iterdir()) == []


def test_without_a_diary_in_use_the_place_is_simply_taken(pair: Pair, tmp_path: Path) -> None:
    assert swapping.swap(tmp_path / "fresh", pair.restored, TODAY) is None
    assert pair.currency(tmp_path / "fresh") == "EUR"


def test_backups_made_while_looking_at_the_restored_one_make_room(pair: Pair, clock: StandingClock) -> None:
    looked = Diary(pair.restored, clock)
    back_up(looked, Why.DAILY)
    looked.close()
    swapping.swap(pair.current, pair.restored, TODAY)
    pair.check()
    assert len(list((pair.current / "backups-of-restored").glob("0*"))) == 1


@pytest.mark.parametrize("which", ["current", "restored"])
def test_an_open_diary_is_not_exchanged(pair: Pair, clock: StandingClock, which: str) -> None:
    opened = Diary(getattr(pair, which), clock)
    with pytest.raises(AlreadyOpenError):
        swapping.swap(pair.current, pair.restored, TODAY)
    opened.close()
    assert pair.currency(pair.current) == "CHF"
    assert pair.currency(pair.restored) == "EUR"
    assert not swapping.is_unfinished(pair.current)


def test_a_folder_that_is_no_diary_is_refused(pair: Pair, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no diary"):
        swapping.swap(pair.current, tmp_path / "nothing", TODAY)


def test_one_inside_the_other_is_refused(pair: Pair) -> None:
    inside = pair.restored.rename(pair.current / "restored")
    with pytest.raises(UserError, match="side by side"):
        swapping.swap(pair.current, inside, TODAY)
    assert pair.currency(pair.current) == "CHF"


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="there is no second disk here")
def test_one_on_another_disk_is_refused(pair: Pair) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as other:
        if Path(other).stat().st_dev == pair.current.stat().st_dev:
            pytest.skip("it is the same disk")
        elsewhere = Path(shutil.copytree(pair.restored, Path(other) / "restored"))
        with pytest.raises(UserError, match="on one disk"):
            swapping.swap(pair.current, elsewhere, TODAY)
    assert pair.currency(pair.current) == "CHF"


@pytest.mark.parametrize("renames", [0, 1, 2, 3])
def test_a_crash_between_the_renames_is_finished_by_the_next_start(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    done: list[Path] = []
    rename = swapping._rename

    def until_the_computer_stops(path: Path, target: Path) -> None:
        if len(done) == renames:
            raise CutOffError
        rename(path, target)
        done.append(path)

    with monkeypatch.context() as patched:
        patched.setattr(swapping, "_rename", until_the_computer_stops)
        if renames == 3:
            patched.setattr(swapping, "marker_of", _stopping_at_the_end(swapping.marker_of, done))
        with pytest.raises(CutOffError):
            swapping.swap(pair.current, pair.restored, TODAY)
    assert len(done) == renames
    assert exists(pair.current)
    pair.check()


def _stopping_at_the_end(marker_of: Callable[[Path], Path], done: list[Path]) -> Callable[[Path], Path]:
    def marker(current: Path) -> Path:
        if len(done) == 3:
            raise CutOffError
        return marker_of(current)

    return marker


def test_a_start_without_asking_finishes_it_too(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = swapping._rename

    def once(path: Path, target: Path) -> None:
        rename(path, target)
        raise CutOffError

    with monkeypatch.context() as patched:
        patched.setattr(swapping, "_rename", once)
        with pytest.raises(CutOffError):
            swapping.swap(pair.current, pair.restored, TODAY)
    assert not pair.current.exists()
    pair.check()


def test_where_the_restored_one_is_lost_meanwhile_the_one_of_before_comes_back(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rename = swapping._rename

    def once(path: Path, target: Path) -> None:
        rename(path, target)
        raise CutOffError

    with monkeypatch.context() as patched:
        patched.setattr(swapping, "_rename", once)
        with pytest.raises(CutOffError):
            swapping.swap(pair.current, pair.restored, TODAY)
    pair.restored.rename(tmp_path / "somewhere else")
    assert pair.currency(pair.current) == "CHF"
    assert not swapping.is_unfinished(pair.current)


def test_a_rename_that_fails_puts_everything_back(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = swapping._rename
    before = names(pair.current.parent)

    def failing(path: Path, target: Path) -> None:
        if path == pair.restored:
            raise OSError(5, "Input/output error")
        rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(swapping, "_rename", failing)
        with pytest.raises(UserError, match=r"could not be exchanged \(Input/output error\)"):
            swapping.swap(pair.current, pair.restored, TODAY)
    assert names(pair.current.parent) - {"restored/diary.lock"} == before - {"restored/diary.lock"}
    assert pair.currency(pair.current) == "CHF"


def test_a_note_that_cannot_be_read_changes_nothing(pair: Pair) -> None:
    swapping.marker_of(pair.current).write_bytes(b"{half")
    assert pair.currency(pair.current) == "CHF"


def test_an_exchange_that_was_cut_off_is_finished_where_all_of_it_was_moved_since(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: StandingClock
) -> None:
    rename = Path.rename

    def cut_off(path: Path, target: Path) -> Path:
        if path == pair.restored:
            raise CutOffError
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", cut_off)
        with pytest.raises(CutOffError):
            swapping.swap(pair.current, pair.restored, TODAY)
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for path in (pair.aside, pair.restored, swapping.marker_of(pair.current)):
        path.rename(moved / path.name)
    there = Pair(moved / pair.current.name, moved / pair.restored.name, clock)
    assert exists(there.current)
    there.check()

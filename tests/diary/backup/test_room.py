"""When a backup is due, and how the backups stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.backup import restoring
from poreditary.diary.backup.values import Why
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from poreditary.store.slots import Cost
from tests.conftest import NOW, StandingClock
from tests.diary.backup.kit import back_up, keep_photos

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WORDS = "seven quiet mornings"


def test_a_backup_is_due_once_a_day(diary: Diary, clock: StandingClock) -> None:
    assert diary.backups.is_due()
    back_up(diary, Why.DAILY)
    assert not diary.backups.is_due()
    clock.advance(hours=1)
    assert not diary.backups.is_due()
    clock.advance(hours=1)
    assert diary.backups.is_due()


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_far_off_makes_one_due_and_once_only(diary: Diary, clock: StandingClock, year: int) -> None:
    back_up(diary)
    clock.now = replace(NOW, moment=NOW.moment.replace(year=year))
    assert diary.backups.is_due()
    back_up(diary)
    assert not diary.backups.is_due()
    assert not diary.backups.state().is_old
    clock.now = NOW
    assert diary.backups.is_due()
    assert diary.backups.state().is_old


def test_the_made_up_example_needs_none(diary: Diary) -> None:
    diary.preferences.save(Preferences(is_example=True))
    assert not diary.backups.is_due()


def test_the_state_without_any_backup(diary: Diary) -> None:
    state = diary.backups.state()
    assert (state.last, state.is_old, state.count, state.size, state.problem) == (None, True, 0, 0, None)
    assert state.is_inside
    assert state.folder == diary.folder / "backups"


def test_the_state_after_a_backup_and_a_week_later(diary: Diary, clock: StandingClock) -> None:
    keep_photos(diary, 1)
    made = back_up(diary)
    state = diary.backups.state()
    assert (state.last, state.is_old, state.count, state.problem) == (NOW, False, 1, None)
    assert state.size > made.backup.size
    clock.advance(days=7, seconds=1)
    assert diary.backups.state().is_old


def test_a_chosen_folder_that_is_away_is_said_and_nothing_is_made_in_its_place(diary: Diary, tmp_path: Path) -> None:
    away = tmp_path / "disk"
    diary.preferences.save(Preferences(backup_folder=str(away)))
    with pytest.raises(UserError, match="The folder for backups is not there"):
        back_up(diary)
    assert not away.exists()
    state = diary.backups.state()
    assert "not there" in str(state.problem)
    assert not state.is_inside
    away.mkdir()
    assert back_up(diary).backup.folder.parent.parent == away
    assert diary.backups.state().problem is None


def test_backups_are_listed_the_newest_first(diary: Diary, clock: StandingClock) -> None:
    keep_photos(diary, 1)
    back_up(diary, Why.DAILY)
    clock.advance(days=1)
    keep_photos(diary, 2)
    back_up(diary, Why.ASKED)
    (diary.backups.folder / "notes").mkdir()
    found = [(backup.sequence, backup.why, backup.photos, backup.is_complete) for backup in diary.backups.all()]
    assert found == [(2, Why.ASKED, 2, True), (1, Why.DAILY, 1, True)]
    assert diary.backups.all()[0].day - diary.backups.all()[1].day == timedelta(days=1)


@pytest.mark.parametrize("is_chosen", [True, False])
def test_a_new_passphrase_opens_the_backups_within_reach(
    diary: Diary, tmp_path: Path, clock: StandingClock, is_chosen: bool
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    diary.preferences.save(Preferences(backup_folder=str(disk) if is_chosen else ""))
    folder = back_up(diary).backup.folder
    assert diary.vault.set_passphrase(WORDS, CHEAP) == []
    with pytest.raises(vault.LockedError):
        restoring.unlock(restoring.look_into(folder))
    secret = restoring.unlock(restoring.look_into(folder), WORDS)
    restored = restoring.restore(restoring.look_into(folder), secret, tmp_path / "back")
    Diary(restored.folder, clock, vault.unlock(restored.folder, WORDS)).close()


def test_the_passphrase_is_changed_in_a_backup_that_is_being_made(diary: Diary) -> None:
    work = diary.backups.make()
    step = next(work)
    for _ in range(4):
        step = work.send(step.job(diary))
    diary.vault.set_passphrase(WORDS, CHEAP)
    with pytest.raises(StopIteration) as end:
        while True:
            step = work.send(step.job(diary))
    assert vault.state(end.value.value.backup.folder).has_passphrase


def test_the_day_is_that_of_the_diary(open_diary: Callable[[], Diary], clock: StandingClock) -> None:
    diary = open_diary()
    diary.preferences.save(Preferences(day_ends_at=3))
    clock.advance(hours=3)
    assert back_up(diary).backup.day == diary.today() == NOW.local.date()
    assert not diary.backups.is_due()

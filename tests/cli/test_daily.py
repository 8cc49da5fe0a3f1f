"""The daily backup after a command that changed the diary."""

from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from tests.cli.conftest import Run
from tests.conftest import StandingClock


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("0*"))


def test_a_change_is_followed_by_a_backup_once_a_day(kept: Path, run: Run, clock: StandingClock) -> None:
    answer = run("log", "--step", "sunscreen")
    assert (answer.status, answer.err) == (0, "")
    assert made(kept) == ["0001_2026-11-21_daily"]
    run("log", "--step", "cleanse")
    assert made(kept) == ["0001_2026-11-21_daily"]
    clock.advance(days=1)
    run("log", "--step", "sunscreen")
    assert made(kept) == ["0001_2026-11-21_daily", "0002_2026-11-22_daily"]


def test_the_backup_holds_what_the_command_wrote(kept: Path, run: Run, clock: StandingClock) -> None:
    run("log", "--note", "a quiet day")
    run("restore", "1")
    restored = Diary(kept.with_name("diary-restored-2026-11-21"), clock)
    check_in = restored.check_ins.on(restored.today())
    restored.close()
    assert check_in is not None
    assert check_in.note == "a quiet day"


def test_looking_makes_none(kept: Path, run: Run) -> None:
    for arguments in (["log"], ["routine", "list"], ["check"], ["log", "--step", "nothing of that name"]):
        run(*arguments)
    assert not (kept / "backups").exists()


def test_the_made_up_example_has_none(kept: Path, run: Run, clock: StandingClock) -> None:
    diary = Diary(kept, clock)
    diary.preferences.save(Preferences(is_example=True))
    diary.close()
    assert run("log", "--step", "sunscreen").status == 0
    assert not (kept / "backups").exists()


def test_one_that_fails_is_a_line_and_no_more(kept: Path, run: Run, clock: StandingClock, tmp_path: Path) -> None:
    diary = Diary(kept, clock)
    diary.preferences.save(Preferences(backup_folder=str(tmp_path / "away")))
    diary.close()
    answer = run("log", "--step", "sunscreen", "--json")
    assert answer.status == 0
    assert answer.value
    assert answer.err == (
        f"The folder for backups is not there: {tmp_path / 'away'}. "
        "Connect its disk, or choose another one in Settings.\n"
    )


@pytest.mark.parametrize("text", ["seven quiet mornings\n", "\ufeffseven quiet mornings\r\n"])
def test_a_locked_diary_is_backed_up_with_the_passphrase_that_was_given(
    kept: Path, run: Run, clock: StandingClock, tmp_path: Path, text: str
) -> None:
    from poreditary.store.slots import Cost

    diary = Diary(kept, clock)
    diary.vault.set_passphrase("seven quiet mornings", Cost(memory_kib=64, passes=1, lanes=1))
    diary.close()
    (tmp_path / "words").write_text(text, encoding="utf-8")
    answer = run("log", "--step", "sunscreen", "--passphrase-file", tmp_path / "words")
    assert (answer.status, answer.err) == (0, "")
    assert made(kept) == ["0001_2026-11-21_daily"]

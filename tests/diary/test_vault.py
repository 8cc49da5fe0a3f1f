"""What opens a diary."""

import json
import shutil
from pathlib import Path

import pytest

from poreditary.diary import vault
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.slots import Cost
from tests.conftest import StandingClock

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WORDS = "seven quiet mornings"


def test_a_passphrase_opens_and_nothing_else_does(diary: Diary, clock: StandingClock) -> None:
    diary.preferences.save(Preferences(currency="CHF"))
    assert diary.vault.set_passphrase(WORDS, CHEAP) == []
    diary.close()
    with pytest.raises(vault.LockedError, match="is locked"):
        Diary(diary.folder, clock)
    with pytest.raises(vault.WrongPassphraseError, match="Caps Lock"):
        vault.unlock(diary.folder, "seven quiet evenings")
    again = Diary(diary.folder, clock, vault.unlock(diary.folder, WORDS))
    assert again.preferences.get().currency == "CHF"
    again.close()


def test_a_wrong_passphrase_writes_nothing(diary: Diary) -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    before = {path: path.read_bytes() for path in diary.folder.iterdir()}
    with pytest.raises(vault.WrongPassphraseError):
        vault.unlock(diary.folder, "wrong wrong wrong")
    assert {path: path.read_bytes() for path in diary.folder.iterdir()} == before


def test_the_data_key_is_in_no_file_once_there_is_a_passphrase(diary: Diary) -> None:
    open_text = json.loads((diary.folder / keys.KEY_FILE).read_text())["slots"][0]["key"]
    diary.vault.set_passphrase(WORDS, CHEAP)
    found = [path for path in diary.folder.rglob("*") if path.is_file() and open_text.encode() in path.read_bytes()]
    assert found == []


def test_composed_and_decomposed_letters_are_the_same_passphrase(diary: Diary) -> None:
    diary.vault.set_passphrase("Jalape\u00f1o-caf\u00e9", CHEAP)
    assert vault.unlock(diary.folder, "Jalapen\u0303o-cafe\u0301").diary


@pytest.mark.parametrize("change", [str.lower, lambda code: code.replace("-", " "), lambda code: f" {code} "])
def test_the_recovery_code_opens_however_it_is_typed(diary: Diary, change: "object") -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    code, _left = diary.vault.make_recovery(CHEAP)
    assert callable(change)
    assert vault.unlock(diary.folder, change(code)) == vault.unlock(diary.folder, WORDS)


def test_a_new_recovery_code_takes_the_place_of_the_old(diary: Diary) -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    old, _left = diary.vault.make_recovery(CHEAP)
    new, _left = diary.vault.make_recovery(CHEAP)
    with pytest.raises(vault.WrongPassphraseError):
        vault.unlock(diary.folder, old)
    vault.unlock(diary.folder, new)
    diary.vault.remove_recovery()
    with pytest.raises(vault.WrongPassphraseError):
        vault.unlock(diary.folder, new)


def test_without_a_passphrase_there_is_no_recovery_code(diary: Diary) -> None:
    with pytest.raises(UserError, match="has no passphrase"):
        diary.vault.make_recovery(CHEAP)


def test_too_short_a_passphrase_is_refused_and_nothing_changes(diary: Diary) -> None:
    before = (diary.folder / keys.KEY_FILE).read_bytes()
    with pytest.raises(UserError, match="at least 8 characters"):
        diary.vault.set_passphrase("  short  ", CHEAP)
    assert (diary.folder / keys.KEY_FILE).read_bytes() == before


def test_taking_the_passphrase_away_takes_all_else_away(diary: Diary, clock: StandingClock) -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.vault.make_recovery(CHEAP)
    diary.vault.remove_passphrase()
    assert diary.vault.state == vault.VaultState(has_passphrase=False, has_recovery=False, is_in_keyring=False)
    diary.close()
    Diary(diary.folder, clock).close()


def test_the_key_files_of_backups_are_changed_too(diary: Diary, tmp_path: Path) -> None:
    chosen = tmp_path / "other disk"
    for copy in (diary.folder / vault.BACKUPS / "0001", chosen / "0002"):
        copy.mkdir(parents=True)
        shutil.copy(diary.folder / keys.KEY_FILE, copy)
    diary.preferences.save(Preferences(backup_folder=str(chosen)))
    diary.vault.set_passphrase(WORDS, CHEAP)
    for copy in (diary.folder / vault.BACKUPS / "0001", chosen / "0002"):
        assert vault.state(copy).has_passphrase


def test_the_key_file_of_another_diary_is_left_alone(diary: Diary) -> None:
    other = diary.folder / vault.BACKUPS / "0001"
    other.mkdir(parents=True)
    keys.create(other)
    before = (other / keys.KEY_FILE).read_bytes()
    diary.vault.set_passphrase(WORDS, CHEAP)
    assert (other / keys.KEY_FILE).read_bytes() == before


def test_closing_forgets_the_key(diary: Diary) -> None:
    diary.vault.set_passphrase(WORDS, CHEAP)
    diary.close()
    held = diary._keys
    assert bytes(held.data_key) == bytes(len(held.data_key))


def test_a_key_file_that_was_exchanged_for_another_diarys_is_not_written_over(diary: Diary, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    keys.create(tmp_path / "other")
    for name in keys.NAMES:
        shutil.copy(tmp_path / "other" / name, diary.folder)
    before = (diary.folder / keys.KEY_FILE).read_bytes()
    for change in (diary.vault.remove_passphrase, lambda: diary.vault.set_passphrase(WORDS, CHEAP)):
        with pytest.raises(UserError, match="is another diary's"):
            change()
    assert (diary.folder / keys.KEY_FILE).read_bytes() == before

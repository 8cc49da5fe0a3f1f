"""A backup that is cut off anywhere, cleaned up by nobody: the earlier ones are whole, and the next one clears up."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from poreditary.diary.backup import restoring
from poreditary.diary.diary import Diary
from tests.diary.backup.kit import back_up, keep_photos, names

CUT_OFF = """
import os, sys
from pathlib import Path
from poreditary.diary.diary import Diary
from poreditary.store import copying, keys

left = [1000]

def counted(function):
    def run(*arguments, **named):
        if left[0] == 0:
            os._exit(9)
        left[0] -= 1
        return function(*arguments, **named)
    return run

copying.copy_to, copying.settle = counted(copying.copy_to), counted(copying.settle)
keys.write_whole, keys.sync_folder = counted(keys.write_whole), counted(keys.sync_folder)
Path.replace, Path.mkdir = counted(Path.replace), counted(Path.mkdir)

diary = Diary(Path(sys.argv[1]))
left[0] = int(sys.argv[2])
work = diary.backups.make()
step = next(work)
while True:
    step = work.send(step.job(diary))
"""
ENOUGH = 40


@pytest.mark.parametrize("steps", range(0, 16, 2))
def test_a_crash_at_any_point_harms_no_earlier_backup(
    open_diary: Callable[[], Diary], tmp_path: Path, steps: int
) -> None:
    diary = open_diary()
    keep_photos(diary, 1)
    back_up(diary)
    keep_photos(diary, 2)
    diary.close()
    child = subprocess.run(
        [sys.executable, "-c", CUT_OFF, str(diary.folder), str(steps)], check=False, capture_output=True
    )
    assert child.returncode == 9, child.stderr.decode()
    diary = open_diary()
    found = diary.backups.all()
    assert [backup.is_complete for backup in found] == [True] * len(found)
    for backup in found:
        parcel = restoring.look_into(backup.folder)
        target = tmp_path / f"back-{backup.sequence}"
        assert restoring.restore(parcel, restoring.unlock(parcel), target).lacking == 0
    assert back_up(diary).backup.is_complete
    assert not [name for name in names(diary.backups.folder) if ".part" in name]


def test_uncut_the_same_backup_is_made(open_diary: Callable[[], Diary]) -> None:
    diary = open_diary()
    keep_photos(diary, 1)
    diary.close()
    child = subprocess.run(
        [sys.executable, "-c", CUT_OFF, str(diary.folder), str(ENOUGH)], check=False, capture_output=True
    )
    assert b"StopIteration" in child.stderr
    assert [backup.is_complete for backup in open_diary().backups.all()] == [True]

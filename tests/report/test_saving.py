"""A report on the disk: whole, or as it was before."""

import stat
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.report.saving import save_whole


def test_a_report_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"older")
    save_whole(b"newer", path)
    assert path.read_bytes() == b"newer"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"report.pdf cannot be written: .*\. Choose another folder\."):
        save_whole(b"x", tmp_path / "gone" / "report.pdf")
    folder = tmp_path / "report.pdf"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(UserError, match="cannot be written"):
        save_whole(b"x", folder)
    assert list(tmp_path.iterdir()) == [folder]

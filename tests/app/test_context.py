"""What the window's side of a diary tells, and whom."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from poreditary.app.context import Context
from poreditary.diary.diary import Diary
from poreditary.domain.change import Changes
from poreditary.errors import UserError


def refuse(_diary: Diary) -> Changes:
    raise UserError("No {what}.", what="room")


@pytest.mark.parametrize("is_gone", [False, True])
def test_what_fails_goes_to_its_owner_or_to_the_foot_of_the_page(
    qtbot: QtBot, context: Context, settled: Callable[[], None], is_gone: bool
) -> None:
    owner = QObject()
    own: list[Exception] = []
    foot: list[Exception] = []
    context.refused.connect(foot.append)
    context.change(owner, refuse, failed=own.append)
    if is_gone:
        delete(owner)
    settled()
    told, other = (foot, own) if is_gone else (own, foot)
    assert [str(problem) for problem in told] == ["No room."]
    assert other == []

"""The daily backup of a diary that a command changed, once its answer is given; the made-up example has none."""

from poreditary.cli.terminal import Terminal
from poreditary.errors import UserError


def back_up(terminal: Terminal) -> None:
    """Make the daily backup where it is due, quietly; what keeps it from being made is one line beside the answer."""
    if not terminal.changed:
        return
    from poreditary.diary.backup.values import Why
    from poreditary.diary.photo_work import run

    try:
        with terminal.diary() as diary:
            if not diary.backups.is_due():
                return
            problems = run(diary.backups.make(Why.DAILY), diary).problems
    except UserError as problem:
        problems = (problem,)
    for told in problems[:1]:
        terminal.tell(terminal.speech.sentence(told))

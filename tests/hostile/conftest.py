"""The window and the command line, as their own tests have them."""

from tests.app.conftest import context, diary_do, no_dialog_stays, qtbot, runner, settled, window
from tests.cli.conftest import folder, kept, run

__all__ = ["context", "diary_do", "folder", "kept", "no_dialog_stays", "qtbot", "run", "runner", "settled", "window"]

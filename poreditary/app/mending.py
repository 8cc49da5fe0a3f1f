"""The windows that mend a diary, from wherever they are asked for."""

from PySide6.QtWidgets import QDialog, QWidget

from poreditary.app.context import Context


def restore(context: Context, window: QWidget) -> None:
    """Offer the backups to restore from."""
    from poreditary.app.dialogs.restore_dialog import RestoreDialog

    _open(RestoreDialog(context, window))


def restore_file(context: Context, window: QWidget) -> None:
    """Ask for a diary that is one file, and look at what is in it."""
    from poreditary.app.dialogs import backup_file
    from poreditary.app.dialogs.restore_work import RestoreWork

    path = backup_file.ask_for_file(window)
    if path is not None:
        dialog = RestoreWork(context, path, window, is_open=True)
        dialog.restored.connect(context.look_asked)
        _open(dialog)
        dialog.begin()


def look_for_damage(context: Context, window: QWidget) -> None:
    """Read the whole diary and offer what helps where something is wrong."""
    from poreditary.app.dialogs.check_dialog import CheckDialog

    dialog = CheckDialog(context, window)
    dialog.restore_asked.connect(lambda: restore(context, window))
    _open(dialog)
    dialog.begin()


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

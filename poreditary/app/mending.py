"""The windows that mend a diary, from wherever they are asked for."""

from PySide6.QtWidgets import QDialog, QWidget

from poreditary.app.context import Context


def restore(context: Context, window: QWidget) -> None:
    """Offer the backups to restore from."""
    from poreditary.app.dialogs.restore_dialog import RestoreDialog

    _open(RestoreDialog(context, window))


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

"""What Enter presses in a dialog, against what is painted as the button for it."""

from PySide6.QtWidgets import QDialog, QPushButton


def pressed_instead(dialog: QDialog) -> list[str]:
    """Return what Enter in a field presses where a primary button is painted beside it; empty where all is well.

    A button that has the keys is the one it presses, and one that is off may be waiting for what is to be typed.
    """
    buttons = [
        button for button in dialog.findChildren(QPushButton) if button.isVisible() and button.window() is dialog
    ]
    primary = [button for button in buttons if button.property("role") == "primary" and button.isEnabled()]
    pressed = [button for button in buttons if button.isDefault() and button.isEnabled() and not button.hasFocus()]
    return [
        f"{type(dialog).__name__}: {other.text()} instead of {primary[0].text()}"
        for other in pressed
        if primary and other not in primary
    ]

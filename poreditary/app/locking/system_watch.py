"""Hears from the system that its screen was locked or that it is about to sleep; D-Bus stays on this computer."""

import sys
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIND = "org.freedesktop.login1"
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)

# PySide takes the names of slots as str here, though its stubs say bytes.
SLOT_SWITCH, SLOT_NOTHING = cast("tuple[bytes, bytes]", (SLOT("_hear_switch(bool)"), SLOT("_hear()")))


class SystemWatch(QObject):
    """Says `left` when the person locked the screen, or the computer goes to sleep.

    On a system without D-Bus nothing is heard; that it slept is noticed by the clock.
    """

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        self._buses = (system, session)
        if system.isConnected():
            system.connect(LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", self, SLOT_SWITCH)
            system.connect(LOGIND, "", f"{LOGIND}.Session", "Lock", self, SLOT_NOTHING)
        if session.isConnected():
            for service, path in SCREEN_SAVERS:
                session.connect(service, path, service, "ActiveChanged", self, SLOT_SWITCH)

    @Slot(bool)
    def _hear_switch(self, is_on: bool) -> None:
        if is_on:
            self.left.emit()

    @Slot()
    def _hear(self) -> None:
        self.left.emit()

"""What the system tells through a bus of its own; the bus is a real one, started for the test."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from poreditary.app.locking.system_watch import SystemWatch
app = QCoreApplication([])
watch = SystemWatch(app)
heard = []
watch.left.connect(lambda: heard.append(True))
path, name, member, *values = sys.argv[1:]
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
for service in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
    bus.registerService(service)
message = QDBusMessage.createSignal(path, name, member)
message.setArguments([value == "true" for value in values])
QTimer.singleShot(0, lambda: bus.send(message))
watch.left.connect(app.quit)
QTimer.singleShot(1500, app.quit)
app.exec()
print(len(heard))
"""
SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SCREEN = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        yield running.stdout.readline().strip()
        running.terminate()


@pytest.mark.parametrize(
    ("told", "heard"),
    [
        ((*SLEEP, "true"), "1"),
        ((*SLEEP, "false"), "0"),
        (("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock"), "1"),
        ((*SCREEN, "true"), "1"),
        ((*SCREEN, "false"), "0"),
        (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true"), "1"),
    ],
)
def test_locked_screens_and_sleep_are_heard(bus: str, told: tuple[str, ...], heard: str) -> None:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *told],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == (heard, 0), done.stderr

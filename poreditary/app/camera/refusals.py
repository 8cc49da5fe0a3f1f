"""Why a camera that is plugged in cannot be opened, as Linux says it; other systems ask for permission instead."""

import errno
import os
from pathlib import Path

from poreditary.app.camera.feed import BUSY, FORBIDDEN
from poreditary.app.camera.v4l2 import PREFIX


def why_not(key: str = "") -> str:
    """Return the sentence for a camera that cannot be opened, of any where none is named; empty where none is known."""
    if not key:
        folder, start = Path(PREFIX).parent, Path(PREFIX).name
        paths = sorted(str(path) for path in folder.glob(f"{start}*"))
    else:
        paths = [key] if key.startswith(PREFIX) else []
    return next((sentence for path in paths if (sentence := _of(path))), "")


def _of(path: str) -> str:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
    except PermissionError:
        return FORBIDDEN
    except OSError as error:
        return BUSY if error.errno == errno.EBUSY else ""
    return ""

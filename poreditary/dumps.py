"""No picture of this process's memory on the disk when it crashes: photos and keys would be in it."""

import sys
from pathlib import Path

PR_SET_DUMPABLE = 4


def forbid_dumps() -> None:
    """Let the system write no core dump of this process, nor let other programs of the same person read its memory.

    Without an effect where the system has no such switch.
    """
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    # In a Flatpak the way to cameras and files leads through a helper that has to look at this process.
    if sys.platform.startswith("linux") and not Path("/.flatpak-info").exists():
        import ctypes

        # A system that hands dumps to a program of its own asks for this flag, not for the limit.
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)

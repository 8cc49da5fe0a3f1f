"""How much of the computer the decoding of one photo may take, and how a process gives up all the rest."""

import signal
import sys
from contextlib import suppress

MEMORY = 2560 * 1024**2
"""Bytes of address space: 60 megapixels of lossless WebP with transparency, the costliest, take two thirds of it."""
DESCRIPTORS = 0
"""What is open stays so, but no file and no socket can be opened, not even in the place of one that was closed."""
HAS_CPU_TIMER = hasattr(signal, "setitimer")

_LEAST_SECONDS = 1.2
_SECONDS_A_MEGABYTE = 1.5
_MOST_SECONDS = 30.0
_PATIENCE = 4 if HAS_CPU_TIMER else 1
_NOT_DUMPABLE, _NO_NEW_PRIVILEGES = (4, 0), (38, 1)


def seconds_for(byte_count: int) -> float:
    """Return how many seconds of computing a photo of that many bytes may take.

    What its head claims does not count: little that takes long is what a bomb is.
    """
    return min(_LEAST_SECONDS + _SECONDS_A_MEGABYTE * byte_count / 1e6, _MOST_SECONDS)


def patience_for(byte_count: int) -> float:
    """Return how many seconds on the clock it may take; a busy computer gives it but a part of them."""
    return _PATIENCE * seconds_for(byte_count)


def end_after(seconds: float) -> None:
    """Let this process be ended once it computed that long, where the system can; 0 takes it back."""
    if HAS_CPU_TIMER:
        signal.setitimer(signal.ITIMER_PROF, seconds)


def confine() -> None:
    """Give up, where the system can, for good: more memory, opening anything, writing files, and core dumps."""
    if sys.platform == "linux":
        _say_to_kernel()
    with suppress(ImportError):
        import resource

        limits = {"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_AS": MEMORY, "RLIMIT_NOFILE": DESCRIPTORS}
        for name, most in limits.items():
            with suppress(AttributeError, ValueError, OSError):
                resource.setrlimit(getattr(resource, name), (most, most))


def _say_to_kernel() -> None:
    # A core dump that is piped to a program ignores RLIMIT_CORE; what cannot be dumped cannot be traced either.
    import ctypes

    libc = ctypes.CDLL(None)
    for option, value in (_NOT_DUMPABLE, _NO_NEW_PRIVILEGES):
        libc.prctl(option, value, 0, 0, 0)

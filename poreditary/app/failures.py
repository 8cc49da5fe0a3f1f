"""Bugs: one dialog with a report to copy that holds nothing of the diary."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from poreditary import __version__

Show = Callable[[str], None]


def report(problem: BaseException) -> str:
    """Return what went wrong as kinds of errors, functions and line numbers; no value and no message of theirs."""
    lines = [f"Poreditary {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"]
    for error in _chain(problem):
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        frames = traceback.extract_tb(error.__traceback__)
        lines.extend(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)
        lines.extend(getattr(error, "lines_elsewhere", ()))
    return "\n".join(lines)


def catch_all(show: Show) -> None:
    """Send every exception nobody caught, of any thread, to `show`."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        show(report(problem.with_traceback(trace)))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            show(report(args.exc_value))

    sys.excepthook = hook
    threading.excepthook = thread_hook


def _chain(problem: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    error: BaseException | None = problem
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _short(filename: str) -> str:
    """Return the file below its package, so that no folder of a person's computer is told."""
    parts = filename.replace("\\", "/").split("/")
    if "poreditary" not in parts:
        return parts[-1]
    below = len(parts) - 1 - parts[::-1].index("poreditary")
    return "/".join(parts[below:])

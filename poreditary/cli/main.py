"""Arguments, and the exit status: 0 done, 1 refused with one sentence, 2 wrong usage."""

import os
import sys
from collections.abc import Callable

from poreditary.cli import window
from poreditary.domain.day import Clock, system_clock
from poreditary.domain.words import mark
from poreditary.dumps import forbid_dumps
from poreditary.errors import UserError

BUG = mark(
    "Cli",
    "This is a mistake in the program, not in the diary. The lines above hold nothing of the diary and help mend it.",
)
INTERRUPTED = 130
OPEN_PHOTOS, MEASURE_PHOTOS = "--decode-photos", "--measure-photos"
"""What `photo.sandbox` and `measure.process` start a program in one file with; no commands of a person's."""


def main(arguments: list[str] | None = None, clock: Clock = system_clock) -> int:
    """Run what the arguments ask for; without any, open the window. Return the exit status.

    Without `arguments` this is the program itself, with those of its command line, and leaves no core dump.
    """
    try:
        if arguments is None:
            forbid_dumps()
        return _run(sys.argv[1:] if arguments is None else arguments, clock)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 2
    except BrokenPipeError:
        # Whoever read the answer has enough of it; Python must not try to write the rest on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as problem:
        return _broken(problem)


def _run(arguments: list[str], clock: Clock) -> int:
    if not arguments:
        # The window is the usual start and should not wait for the commands to be loaded.
        return _answer(None, lambda: window.show(None))
    if arguments == [OPEN_PHOTOS]:
        from poreditary.photo.sandbox_child import main as decode_photos

        return decode_photos()
    if arguments == [MEASURE_PHOTOS]:
        from poreditary.measure.process_child import main as measure_photos

        return measure_photos()
    from poreditary import paths
    from poreditary.cli import daily
    from poreditary.cli.arguments import parse
    from poreditary.cli.speech import speak
    from poreditary.cli.terminal import Terminal

    options = parse(arguments)
    folder = options.diary or paths.default_diary()
    is_json = getattr(options, "json", False)
    terminal = Terminal(folder, speak(options.language), is_json, clock, options.passphrase_file)
    try:
        status = _answer(options.language, lambda: int(options.run(options, terminal)))
        daily.back_up(terminal)
    finally:
        terminal.close()
    return status


def _answer(language: str | None, job: Callable[[], int]) -> int:
    try:
        return job()
    except UserError as problem:
        from poreditary.cli.speech import speak

        print(speak(language).sentence(problem), file=sys.stderr, flush=True)
        return 1


def _broken(problem: Exception) -> int:
    """Say what broke in kinds of errors, functions and line numbers; no value and no message of theirs."""
    from poreditary.app.failures import report
    from poreditary.cli.speech import speak

    print(report(problem), speak(None).say("Cli", BUG), sep="\n", file=sys.stderr, flush=True)
    return 1

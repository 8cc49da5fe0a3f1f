"""What `dev.py run` starts, with and without a display."""

from collections.abc import Mapping, Sequence

SHOWCASE = ("demo", "--out", "poreditary-demo")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
WITH_VALUE = ("--diary", "--language")
ANSWERS_AT_ONCE = {"-h", "--help", "--version"}


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window can open here, or somebody named a Qt platform on purpose."""
    return platform != "linux" or any(environment.get(name) for name in DISPLAYS)


def command_word(arguments: Sequence[str]) -> str:
    """Return the first argument that is neither an option nor an option's value, or nothing."""
    for before, word in zip(("", *arguments), arguments, strict=False):
        if not word.startswith("-") and before not in WITH_VALUE:
            return word
    return ""


def needs_window(arguments: Sequence[str]) -> bool:
    """Tell whether poreditary opens its window for these arguments."""
    if ANSWERS_AT_ONCE.intersection(arguments):
        return False
    word = command_word(arguments)
    if word == "demo":
        return not any(argument.split("=")[0] == "--out" for argument in arguments)
    return not word


def choose(arguments: Sequence[str], environment: Mapping[str, str], platform: str) -> tuple[list[str], bool]:
    """Return the arguments to start poreditary with, and whether they stand in for a window."""
    if needs_window(arguments) and not has_display(environment, platform):
        return list(SHOWCASE), True
    return list(arguments), False

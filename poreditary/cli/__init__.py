"""The command line: the window, or one command without it."""

from poreditary.cli.main import main

__all__ = ["main"]

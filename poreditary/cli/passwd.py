"""Set, change or take away what opens the diary."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli import passphrase
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.diary.diary import Diary
from poreditary.diary.vault import VaultState
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command."""
    text = "set or change the passphrase, make a recovery code, or say what opens the diary"
    parser = add_command(commands, "passwd", common, text)
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument("--show", action="store_true", help="only say what opens the diary")
    wish.add_argument("--remove", action="store_true", help="let everybody who has the folder open the diary")
    wish.add_argument("--recovery", action="store_true", help="make a new recovery code and print it, once")
    wish.add_argument("--no-recovery", action="store_true", help="let the recovery code open nothing any more")
    wish.add_argument("--keyring", action="store_true", help="let this computer's keyring open the diary")
    wish.add_argument("--no-keyring", action="store_true", help="forget the diary in this computer's keyring")
    parser.add_argument("--new-file", type=Path, metavar="FILE", help="the new passphrase, on the first line of FILE")
    parser.add_argument("--page", type=Path, metavar="FILE", help="with --recovery: a PDF to print, in place of a line")
    parser.set_defaults(run=run)


def run(options: Namespace, terminal: Terminal) -> int:
    """Do what was asked, then say what opens the diary."""
    code = ""
    with terminal.diary() as diary:
        if options.recovery:
            code, left = diary.vault.make_recovery()
            _hand_over(code, options.page, diary, terminal)
        else:
            left = _change(options, diary, terminal)
        state = diary.vault.state
    for copy in left:
        text = terminal.speech.say("Cli", "A backup still opens the old way, its key file cannot be written: {file}")
        terminal.tell(text.format(file=copy))
    if not (options.show or options.keyring or options.no_keyring):
        say = terminal.speech.say
        terminal.tell(say("Cli", "Backups that were copied elsewhere still open the old way. Make them anew."))
    told = {} if options.page or not code else {"recovery_code": code}
    terminal.value({**asdict(state), **told, "backups_left": left})
    for line in _state(state, terminal):
        terminal.line(line)
    return 1 if left else 0


def _change(options: Namespace, diary: Diary, terminal: Terminal) -> list[Path]:
    if options.show:
        return []
    if options.remove:
        return diary.vault.remove_passphrase()
    if options.no_recovery:
        return diary.vault.remove_recovery()
    if options.keyring:
        return diary.vault.remember()
    if options.no_keyring:
        return diary.vault.forget()
    return diary.vault.set_passphrase(passphrase.choose(options.new_file, terminal.speech))


def _hand_over(code: str, page: Path | None, diary: Diary, terminal: Terminal) -> None:
    """Write the page with the code or print it; where the page cannot be written it is printed: it is kept nowhere."""
    say = terminal.speech.say
    shown = say("Cli", "Recovery code, shown only now. Write it down and keep it apart: {code}").format(code=code)
    if page is None:
        terminal.line(shown)
        return
    from poreditary.diary.whole_file import write_whole
    from poreditary.report.recovery import recovery_page

    try:
        write_whole(recovery_page(code, diary.now(), say, terminal.speech.language), page)
    except UserError:
        terminal.tell(shown)
        raise
    terminal.line(say("Cli", "Recovery page: {file}. Print it, then delete the file.").format(file=page))


def _state(state: VaultState, terminal: Terminal) -> list[str]:
    say = terminal.speech.say
    if not state.has_passphrase:
        return [say("Cli", "No passphrase: everybody who has the diary's folder can open it.")]
    lines = [say("Cli", "A passphrase opens the diary.")]
    if state.has_recovery:
        lines.append(say("Cli", "A recovery code opens it too."))
    else:
        lines.append(
            say("Cli", "There is no recovery code: without the passphrase the diary is lost. Make one with --recovery.")
        )
    if state.is_in_keyring:
        lines.append(say("Cli", "This computer's keyring opens it without asking."))
    return lines

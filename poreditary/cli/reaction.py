"""Log reactions, end them, list them."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from poreditary.cli import reaction_text
from poreditary.cli.commands import add_command
from poreditary.cli.json_text import plain
from poreditary.cli.reaction_choice import chosen_product, chosen_reaction, chosen_session
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import day, day_of, kind, whole
from poreditary.diary.diary import Diary
from poreditary.diary.reactions import MOST_SEVERE
from poreditary.domain.kinds import ReactionKind, Zone
from poreditary.domain.reaction import Reaction

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its three parts."""
    text = "log a reaction and see what was new before it, end it, list all"
    parser = add_command(commands, "reaction", common, text, has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    _add_add(add_command(parts, "add", common, "log a reaction and list what was new or done before it"))
    end = add_command(parts, "end", common, "write down a reaction's last day")
    end.add_argument("reaction", nargs="?", metavar="ID", help="its id (else the only one that goes on)")
    end.add_argument("--day", type=day, default="today", help="the last day, an ISO date, today or yesterday")
    end.set_defaults(run=run_end)
    listing = add_command(parts, "list", common, "list the reactions, the latest first")
    listing.set_defaults(run=run_list)


def _add_add(parser: ArgumentParser) -> None:
    parser.add_argument("kind", type=kind(ReactionKind), metavar="KIND", help=", ".join(ReactionKind))
    parser.add_argument("--severity", type=whole(0, MOST_SEVERE), default=1, metavar="N", help="0 to 4 (1)")
    parser.add_argument("--zone", type=kind(Zone), nargs="+", default=[], metavar="ZONE", help=", ".join(Zone))
    parser.add_argument("--day", type=day, default="today", help="the first day, an ISO date, today or yesterday")
    parser.add_argument("--until", type=day, metavar="DAY", help="the last day, where it is over")
    parser.add_argument("--product", metavar="NAME", help="the product suspected, by name or id")
    parser.add_argument("--session", metavar="ID", help="the session suspected, by its id")
    parser.add_argument("--note", default="", metavar="TEXT", help="a note")
    parser.set_defaults(run=run_add)


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print the reactions."""
    del options
    with terminal.diary() as diary:
        found = diary.reactions.all()
        terminal.value({"reactions": found})
        for line in reaction_text.lines(found, diary.shelf.titles(), diary.treatments.sessions(), terminal.speech):
            terminal.line(line)
    return 0


def run_add(options: Namespace, terminal: Terminal) -> int:
    """Log a reaction, print it, and what was new or done in the days before."""
    with terminal.diary(make=not (options.product or options.session)) as diary:
        today = diary.today()
        reaction = Reaction(
            options.kind,
            options.severity,
            day_of(options.day, today),
            diary.now(),
            until_day=None if options.until is None else day_of(options.until, today),
            suspect_product_id=None if options.product is None else chosen_product(diary, options.product).id,
            suspect_session_id=None if options.session is None else chosen_session(diary, options.session).id,
            note=options.note.strip(),
            zones=tuple(dict.fromkeys(options.zone)),
        )
        made = diary.reactions.add(reaction).id
        _show(diary, made, terminal)
    return 0


def run_end(options: Namespace, terminal: Terminal) -> int:
    """Write down the last day of a reaction and print it."""
    with terminal.diary() as diary:
        reaction = chosen_reaction(diary, options.reaction, terminal.speech)
        diary.reactions.end(reaction.id, day_of(options.day, diary.today()))
        _show(diary, reaction.id, terminal, with_before=False)
    return 0


def _show(diary: Diary, reaction_id: int, terminal: Terminal, *, with_before: bool = True) -> None:
    reaction = next(found for found in diary.reactions.all() if found.id == reaction_id)
    answer: dict[str, Any] = {"reaction": plain(reaction)}
    titles, sessions = diary.shelf.titles(), diary.treatments.sessions()
    for line in reaction_text.lines([reaction], titles, sessions, terminal.speech):
        terminal.line(line)
    if with_before:
        before = diary.suspects.before(reaction.from_day)
        answer["before"] = reaction_text.before_as_json(before)
        for line in reaction_text.before_lines(before, terminal.speech):
            terminal.line(line)
    terminal.value(answer)

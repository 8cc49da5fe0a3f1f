"""List routines with what was done of them, add to them, and start from a pore type."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from poreditary.cli import routine_text, values
from poreditary.cli.commands import add_command
from poreditary.cli.routine_choice import chosen_product, chosen_routine, chosen_step, unticked
from poreditary.cli.terminal import Terminal
from poreditary.diary.diary import Diary
from poreditary.diary.starter import StarterWords, begin, proposed
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.routine import Routine, Step
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

UNSURE = "unsure"
TYPES = (*PoreType, UNSURE)
NOTHING_ASKED = mark("Errors", "Name the kind of a step to add, or a step to end with --end.")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its four parts."""
    text = "list routines with what was done of them, add routines and steps, start from a pore type"
    parser = add_command(commands, "routine", common, text, has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    listing = add_command(parts, "list", common, "list routines, their steps, and what was done in the last 4 weeks")
    listing.set_defaults(run=run_list)
    adding = add_command(parts, "add", common, "add a routine")
    adding.add_argument("name", metavar="NAME", help="what it is called")
    adding.add_argument("--slot", type=values.kind(Slot), default=Slot.MORNING, help="morning (else), evening, weekly")
    adding.set_defaults(run=run_add)
    _add_step(add_command(parts, "step", common, "add a step to a routine, or end one"))
    _add_start(add_command(parts, "start", common, "add the steps that sources recommend for a pore type"))


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print routines, adherence and hints."""
    del options
    with terminal.diary() as diary:
        _show(diary, terminal)
    return 0


def run_add(options: Namespace, terminal: Terminal) -> int:
    """Add a routine and print all."""
    name = options.name.strip()
    if not name:
        raise UserError(mark("Errors", "The routine has no name. Type one."))
    with terminal.diary(make=True) as diary:
        diary.routines.add(Routine(name, options.slot))
        _show(diary, terminal)
    return 0


def run_step(options: Namespace, terminal: Terminal) -> int:
    """Add a step or end one, and print all."""
    if (options.kind is None) == (options.end is None):
        raise UserError(NOTHING_ASKED)
    with terminal.diary() as diary:
        routine = chosen_routine(diary, options.routine)
        if options.end is not None:
            diary.routines.end_step(chosen_step(diary, routine, options.end, terminal.speech).id)
        else:
            diary.routines.add_step(_step(diary, routine, options))
        _show(diary, terminal)
    return 0


def run_start(options: Namespace, terminal: Terminal) -> int:
    """Add the proposed steps and print all; with --show print what is proposed and add nothing."""
    pore_type = None if options.type == UNSURE else PoreType(options.type)
    with terminal.diary(make=not options.show) as diary:
        found = proposed(diary, pore_type)
        chosen = unticked(found, frozenset(options.take), frozenset(options.without))
        if options.show:
            catalogue = diary.knowledge().catalogue
            terminal.value(routine_text.proposed_as_json(found, chosen))
            for line in routine_text.proposed_lines(found, chosen, catalogue, terminal.speech):
                terminal.line(line)
            return 0
        begin(diary, StarterWords(*(terminal.speech.word(slot) for slot in Slot)), chosen)
        _show(diary, terminal)
    return 0


def _add_step(parser: ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", help="name, id or slot")
    parser.add_argument("kind", nargs="?", type=values.kind(StepKind), metavar="KIND", help="the kind of a new step")
    parser.add_argument("--end", metavar="STEP", help="take a step out from today on: its id, kind, name or product")
    parser.add_argument(
        "--times", type=values.times, default=(1, None), metavar="N", help="how often, such as 2 or 1-2 (else 1)"
    )
    parser.add_argument("--per", type=values.kind(Per), default=Per.DAY, metavar="TIME", help="day (else) or week")
    parser.add_argument("--product", metavar="NAME", help="a product of the shelf: name or id")
    parser.add_argument("--name", metavar="TEXT", default="", help="a name of one's own for the step")
    parser.add_argument("--day", type=values.day, default="today", help="the first day, an ISO date or today")
    parser.set_defaults(run=run_step)


def _add_start(parser: ArgumentParser) -> None:
    parser.add_argument("type", metavar="TYPE", choices=[str(kind) for kind in TYPES], help=f"{', '.join(TYPES)}")
    kinds = {"nargs": "+", "action": "extend", "type": values.kind(StepKind), "default": [], "metavar": "KIND"}
    parser.add_argument("--with", dest="take", help="take these kinds of step too", **kinds)  # type: ignore[arg-type]
    parser.add_argument("--without", help="leave these kinds of step out", **kinds)  # type: ignore[arg-type]
    parser.add_argument("--show", action="store_true", help="only show what is proposed, with its sources")
    parser.set_defaults(run=run_start)


def _step(diary: Diary, routine: Routine, options: Namespace) -> Step:
    times, most = options.times
    product = chosen_product(diary, options.product) if options.product else None
    return Step(
        routine.id,
        options.kind,
        values.day_of(options.day, diary.today()),
        name=options.name.strip(),
        product_id=product.id if product is not None else None,
        times=times,
        times_most=most,
        per=options.per,
    )


def _show(diary: Diary, terminal: Terminal) -> None:
    shown = routine_text.read(diary)
    terminal.value(routine_text.as_json(shown, terminal.speech))
    for line in routine_text.lines(shown, terminal.speech):
        terminal.line(line)

"""List routines with what was done of them, add to them, and start from a pore type."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from poreditary.cli import routine_text, values
from poreditary.cli.commands import add_command
from poreditary.cli.routine_choice import chosen_product, chosen_routine, chosen_step, unticked
from poreditary.cli.terminal import Terminal
from poreditary.diary.diary import Diary
from poreditary.diary.starter import StarterWords, begin, proposed
from poreditary.domain.frequencies import Frequency, frequency_of, keeps_to
from poreditary.domain.kinds import Per, PoreType, Slot, StepKind
from poreditary.domain.routine import Routine, Step
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

UNSURE = "unsure"
TYPES = (*PoreType, UNSURE)
NOTHING_ASKED = mark(
    "Errors", "Name the kind of a step to add, or give one of --statement, --change and --end with what it is about."
)
NOTHING_TO_CHANGE = mark("Errors", "Say how often the step is done from now on: --times, --per or --statement.")
NEW_STEPS_ALONE = mark("Errors", "A product and a name are given to a new step alone.")
NO_FREQUENCY = mark("Errors", "The guide has no statement {name} that says how often a step is done.")
OTHER_KIND = mark("Errors", "The statement {name} is about another kind of step.")


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
    _add_step(add_command(parts, "step", common, "add a step to a routine, change how often one is done, or end one"))
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
    """Add a step, change one or end one, and print all."""
    _check_asked(options)
    with terminal.diary() as diary:
        routine = chosen_routine(diary, options.routine)
        if options.end is not None:
            diary.routines.end_step(chosen_step(diary, routine, options.end, terminal.speech).id)
        elif options.change is not None:
            step = chosen_step(diary, routine, options.change, terminal.speech)
            diary.routines.edit_step(_as_often(step, diary, options))
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
        "--change", metavar="STEP", help="do a step another number of times from today on: named as above"
    )
    parser.add_argument(
        "--statement", metavar="ID", help="as often as the guide says, such as step_exfoliate.s3_weekly"
    )
    parser.add_argument("--times", type=values.times, metavar="N", help="how often, such as 2 or 1-2 (a new step: 1)")
    parser.add_argument("--per", type=values.kind(Per), metavar="TIME", help="day (a new step: this) or week")
    parser.add_argument("--product", metavar="NAME", help="a product of the shelf: name or id")
    parser.add_argument("--name", metavar="TEXT", default="", help="a name of one's own for the step")
    parser.add_argument(
        "--day", type=values.day, default="today", help="the first day of a new step, an ISO date or today"
    )
    parser.set_defaults(run=run_step)


def _add_start(parser: ArgumentParser) -> None:
    parser.add_argument("type", metavar="TYPE", choices=[str(kind) for kind in TYPES], help=f"{', '.join(TYPES)}")
    kinds = {"nargs": "+", "action": "extend", "type": values.kind(StepKind), "default": [], "metavar": "KIND"}
    parser.add_argument("--with", dest="take", help="take these kinds of step too", **kinds)  # type: ignore[arg-type]
    parser.add_argument("--without", help="leave these kinds of step out", **kinds)  # type: ignore[arg-type]
    parser.add_argument("--show", action="store_true", help="only show what is proposed, with its sources")
    parser.set_defaults(run=run_start)


def _step(diary: Diary, routine: Routine, options: Namespace) -> Step:
    product = chosen_product(diary, options.product) if options.product else None
    step = Step(
        routine.id,
        options.kind or _stated_kind(diary, options.statement),
        values.day_of(options.day, diary.today()),
        name=options.name.strip(),
        product_id=product.id if product is not None else None,
    )
    return _as_often(step, diary, options)


def _check_asked(options: Namespace) -> None:
    stated = options.statement if options.kind is None and options.change is None else None
    if [options.kind, options.end, options.change, stated].count(None) != 3:
        raise UserError(NOTHING_ASKED)
    if options.change is not None and not (options.times or options.per or options.statement):
        raise UserError(NOTHING_TO_CHANGE)
    if (options.change or options.end) and (options.product or options.name):
        raise UserError(NEW_STEPS_ALONE)


def _as_often(step: Step, diary: Diary, options: Namespace) -> Step:
    """Return a step as often as a statement says, then as often as is asked for; what is left out stays."""
    catalogue = diary.knowledge().catalogue
    if options.statement is not None:
        if _stated_kind(diary, options.statement) is not step.kind:
            raise UserError(OTHER_KIND, name=options.statement)
        said = _frequency(diary, options.statement)
        step = replace(step, times=said.times, times_most=said.times_most, per=said.per, statement=said.key)
    if options.times is not None:
        step = replace(step, times=options.times[0], times_most=options.times[1])
    step = replace(step, per=options.per or step.per)
    found = catalogue.statement(step.statement)
    return step if found is not None and keeps_to(step, *found) else replace(step, statement="")


def _stated_kind(diary: Diary, key: str) -> StepKind:
    found = diary.knowledge().catalogue.statement(key)
    if found is None or found[0].step_kind is None:
        raise UserError(NO_FREQUENCY, name=key)
    return found[0].step_kind


def _frequency(diary: Diary, key: str) -> Frequency:
    found = diary.knowledge().catalogue.statement(key)
    said = frequency_of(key, found[1]) if found is not None else None
    if said is None:
        raise UserError(NO_FREQUENCY, name=key)
    return said


def _show(diary: Diary, terminal: Terminal) -> None:
    shown = routine_text.read(diary)
    terminal.value(routine_text.as_json(shown, terminal.speech))
    for line in routine_text.lines(shown, terminal.speech):
        terminal.line(line)

"""The products on the shelf: list, add, archive, and exchange them with tables."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.cli import products_text
from poreditary.cli.commands import add_command
from poreditary.cli.terminal import Terminal
from poreditary.cli.values import day, day_of, kind, money, whole
from poreditary.diary.diary import Diary
from poreditary.diary.ledger import check_day
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.domain.unread import unread
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.cli.commands import Commands

STANDARD = "-"
NO_PRODUCT = mark("Errors", "There is no product {name}. Choose one of: {names}.")
SEVERAL_PRODUCTS = mark("Errors", "Several products are meant: {names}. Name one by its id.")
NO_PRODUCTS = mark("Errors", "There is no product on the shelf yet.")


def add(commands: "Commands", common: ArgumentParser) -> None:
    """Add the command with its parts."""
    text = "list, add and archive products, import and export them as a table"
    parser = add_command(commands, "products", common, text, has_json=False)
    parts = parser.add_subparsers(title="what to do", metavar="WHAT", required=True)
    listing = add_command(parts, "list", common, "list what is on the shelf, with what is near its last day")
    listing.add_argument("--archived", action="store_true", help="archived products too")
    listing.set_defaults(run=run_list)
    _add_add(add_command(parts, "add", common, "put a product on the shelf"))
    importing = add_command(parts, "import", common, "put the products of a table (CSV) on the shelf")
    importing.add_argument("file", metavar="FILE", help="the table, - for standard input")
    importing.add_argument("--update", action="store_true", help="change products that are there already")
    importing.add_argument("--dry-run", action="store_true", help="keep nothing, say what would be kept")
    importing.set_defaults(run=run_import)
    exporting = add_command(parts, "export", common, "write the shelf as a table (CSV)", has_json=False)
    exporting.add_argument("file", metavar="FILE", help="the table to write, - for standard output")
    exporting.set_defaults(run=run_export)
    archiving = add_command(parts, "archive", common, "put a product away; routines and past entries keep it")
    archiving.add_argument("product", metavar="PRODUCT", help="name, or brand and name, or id")
    archiving.add_argument("--back", action="store_true", help="put it back on the shelf")
    archiving.set_defaults(run=run_archive)


def run_list(options: Namespace, terminal: Terminal) -> int:
    """Print the products."""
    with terminal.diary() as diary:
        products = diary.shelf.products(archived=options.archived)
        terminal.value(products_text.as_json(products, diary.today()))
        if not products:
            terminal.line(terminal.speech.say("Cli", "No product on the shelf."))
        for line in products_text.lines(products, diary.today(), terminal.speech):
            terminal.line(line)
    return 0


def run_add(options: Namespace, terminal: Terminal) -> int:
    """Put a product on the shelf and print it with the ingredients recognised."""
    with terminal.diary(make=True) as diary:
        made = diary.shelf.add(_product(diary, options, terminal)).id
        _show(diary, made, terminal)
    return 0


def run_import(options: Namespace, terminal: Terminal) -> int:
    """Keep the rows of a table together; status 1 where one was left out, the others go in."""
    from poreditary.diary.shelf_import import look_at, read_table

    data = sys.stdin.buffer.read() if options.file == STANDARD else read_table(Path(options.file))
    with terminal.diary(make=not options.dry_run) as diary:
        plan = look_at(diary, data, terminal.speech.language)
        kept = plan.products(update=options.update)
        if kept and not options.dry_run:
            diary.shelf.take_in(kept)
    terminal.value(products_text.plan_as_json(plan, terminal.speech, update=options.update))
    for text in products_text.remarks(plan, terminal.speech, update=options.update):
        terminal.tell(text)
    terminal.line(products_text.result(plan, terminal.speech, update=options.update))
    return 1 if plan.faults else 0


def run_export(options: Namespace, terminal: Terminal) -> int:
    """Write every product, archived ones too, and say where."""
    from poreditary.diary.shelf_csv import write
    from poreditary.diary.whole_file import write_whole

    with terminal.diary() as diary:
        data = write(diary.shelf.products(archived=True))
    if options.file == STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return 0
    write_whole(data, Path(options.file))
    terminal.line(terminal.speech.say("Cli", "Products: {file}").format(file=options.file))
    return 0


def run_archive(options: Namespace, terminal: Terminal) -> int:
    """Put a product away or back, and print it."""
    with terminal.diary() as diary:
        there = diary.shelf.products(archived=True)
        wanted = [product for product in there if (product.archived_on is not None) == options.back]
        product = _chosen(options.product, wanted)
        (diary.shelf.unarchive if options.back else diary.shelf.archive)(product.id)
        _show(diary, product.id, terminal)
    return 0


def _add_add(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="what it is called")
    parser.add_argument("--brand", default="", metavar="TEXT", help="who makes it")
    parser.add_argument(
        "--kind",
        type=kind(StepKind),
        metavar="KIND",
        help=f"what it is for (else as its ingredients tell): {', '.join(StepKind)}",
    )
    parser.add_argument(
        "--inci", default="", metavar="TEXT", help="the list of ingredients, @FILE to read it, - for standard input"
    )
    parser.add_argument("--opened", type=day, metavar="DAY", help="since when it is open, an ISO date or today")
    parser.add_argument("--months", type=whole(1, 120), metavar="N", help="how many months it keeps once open")
    parser.add_argument("--use-by", type=day, metavar="DAY", help="the last day the pack names")
    parser.add_argument("--price", type=money, metavar="SUM", help="such as 12.50")
    parser.add_argument("--currency", default="", metavar="CODE", help="such as EUR (else the diary's)")
    parser.add_argument("--note", default="", metavar="TEXT", help="anything else")
    parser.set_defaults(run=run_add)


def _product(diary: Diary, options: Namespace, terminal: Terminal) -> Product:
    from poreditary.domain.product_tags import found_actives, roles_of, suggested_kind

    today = diary.today()
    opened = day_of(options.opened, today) if options.opened else None
    if opened is not None:
        check_day(opened, today + timedelta(days=1))
    catalogue = diary.knowledge().catalogue
    inci = _long_text(options.inci)
    actives = tuple(found_actives(inci, catalogue, terminal.speech.language))
    suggested = suggested_kind(roles_of(actives, catalogue))
    return Product(
        options.name,
        options.kind or suggested or StepKind.OTHER,
        brand=options.brand,
        inci=inci,
        opened_on=opened,
        months_after_opening=options.months,
        expires_on=day_of(options.use_by, today) if options.use_by else None,
        price=options.price,
        currency=_currency(diary, options),
        note=options.note,
        actives=actives,
    )


def _currency(diary: Diary, options: Namespace) -> str:
    if options.price is None:
        return ""
    return str(options.currency).upper() or diary.preferences.get().currency


def _long_text(text: str) -> str:
    """Return a text, the content of the @FILE it names, or standard input for a dash."""
    if text == STANDARD:
        return sys.stdin.read().strip()
    if not text.startswith("@"):
        return text.strip()
    path = Path(text[1:])
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise unread(path, error) from error


def _chosen(name: str, products: list[Product]) -> Product:
    """Return the product of an id or a name; raises UserError where none or more than one is meant."""
    if not products:
        raise UserError(NO_PRODUCTS)
    wanted = name.casefold()
    found = [product for product in products if name == str(product.id)]
    found = found or [product for product in products if wanted in (product.name.casefold(), product.title.casefold())]
    if not found:
        raise UserError(NO_PRODUCT, name=name, names=_list(products))
    if len(found) > 1:
        raise UserError(SEVERAL_PRODUCTS, names=_list(found))
    return found[0]


def _list(products: list[Product]) -> str:
    return ", ".join(f"{product.title} ({product.id})" for product in products)


def _show(diary: Diary, product_id: int, terminal: Terminal) -> None:
    product, today = diary.shelf.product(product_id), diary.today()
    terminal.value(products_text.product_as_json(product, today))
    for line in products_text.lines([product], today, terminal.speech):
        terminal.line(line)

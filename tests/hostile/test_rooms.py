"""What a person writes is kept to the letter and never run: in the rooms, in tables, in the report, by command."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from poreditary.diary import shelf_csv
from poreditary.diary.diary import Diary
from poreditary.diary.expectations import catalogue
from poreditary.diary.reporting import gather
from poreditary.domain.report import ReportRequest
from poreditary.report.render import render_pdf
from tests.cli.conftest import Run
from tests.hostile.texts import TEXTS, TODAY, allowed, fill, read_back
from tests.report import samples
from tests.report.paper import needs_poppler, text_of

each_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def readable(text: str) -> str:
    """Return what of a text can be seen on paper, its blanks left out."""
    return "".join(sign for sign in text if sign.isprintable() and not sign.isspace())


@each_text
def test_every_room_keeps_it_to_the_letter(open_diary: Callable[[], Diary], text: str) -> None:
    fill(open_diary(), text)
    diary = open_diary()
    found = read_back(diary)
    other = {place for place, value in found.items() if value != allowed(place.partition(".")[2], text)}
    assert other == set()
    assert diary.faults() == []


@each_text
def test_it_is_undone_and_redone(diary: Diary, text: str) -> None:
    fill(diary, text)
    before = read_back(diary)
    while diary.undo() is not None:
        pass
    assert diary.shelf.products() == []
    while diary.redo() is not None:
        pass
    assert read_back(diary) == before


@each_text
def test_a_table_of_products_brings_it_back(diary: Diary, text: str) -> None:
    fill(diary, text)
    (product,) = diary.shelf.products()
    table = shelf_csv.read(shelf_csv.write([product]), catalogue())
    assert table.faults == ()
    (row,) = table.rows
    told = (row.product.name, row.product.brand, row.product.inci, row.product.note, row.product.actives[0].name)
    name, whole = allowed("name", text).strip(), allowed("note", text).strip()
    assert told == (name, name, whole, whole, name)


@needs_poppler
@each_text
def test_the_report_prints_it(diary: Diary, text: str) -> None:
    fill(diary, text)
    content = gather(diary, ReportRequest(TODAY - timedelta(30), TODAY, name=text))
    printed = readable(text_of(render_pdf(content, samples.english)))
    assert readable(text)[:60] in printed


@each_text
def test_the_command_line_says_it_and_its_json_brings_it_back(
    run: Run, folder: Path, clock: Callable[[], object], text: str
) -> None:
    diary = Diary(folder, clock)  # type: ignore[arg-type]
    fill(diary, text)
    diary.close()
    assert allowed("name", text) in [product["name"] for product in run("products", "list", "--json").value]
    assert "\x1b" not in run("products", "list").out

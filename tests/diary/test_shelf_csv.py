"""The shelf as a table: what goes out comes back, whatever a spreadsheet made of it."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.diary import shelf_csv
from poreditary.diary.expectations import catalogue
from poreditary.diary.product_checks import LARGEST_PRICE, check_product
from poreditary.diary.shelf_csv import CsvTable
from poreditary.diary.shelf_csv_cells import guarded, unguarded
from poreditary.diary.shelf_csv_words import COLUMNS
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from poreditary.errors import UserError

FULL = Product(
    'Drops "5,5"; strong',
    StepKind.SERUM,
    brand="毛孔 Lab 🧴",
    inci="Aqua,\nSalicylic Acid; Glycerin",
    opened_on=date(2026, 3, 1),
    months_after_opening=12,
    expires_on=date(2027, 3, 3),
    price=1205,
    currency="TWD",
    note='he said: "one drop",\n\nthen wait',
    archived_on=date(2026, 9, 9),
    actives=(
        Active("Salicylic acid", 0.5, "salicylic_acid"),
        Active("Zinc; own"),
        Active("Snail", 0.00001),
        Active('a；"b"'),
    ),
)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1, max_size=12)
LINES = st.lists(WORDS, max_size=3).map("\n".join)


def read(text: str | bytes) -> CsvTable:
    return shelf_csv.read(text.encode() if isinstance(text, str) else text, catalogue())


def products(text: str | bytes) -> list[Product]:
    table = read(text)
    assert table.faults == ()
    return [row.product for row in table.rows]


def reasons(text: str | bytes) -> list[tuple[int, str]]:
    return [(fault.line, str(fault.problem)) for fault in read(text).faults]


def test_everything_comes_back() -> None:
    gel = Product("Gel", StepKind.OTHER)
    assert products(shelf_csv.write([FULL, gel])) == [FULL, gel]


def test_a_spreadsheet_can_open_it() -> None:
    data = shelf_csv.write([FULL])
    assert data.startswith(b"\xef\xbb\xbfbrand,name,kind,inci,actives,opened_on,")
    row = next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(row) == COLUMNS
    assert row["price"] == "12.05"
    assert row["opened_on"] == "2026-03-01"
    assert row["kind"] == "serum"
    assert row["actives"] == 'Salicylic acid 0.5 %; "Zinc; own"; Snail 0.00001 %; "a；""b"""'


@given(
    st.builds(
        Product,
        name=WORDS,
        kind=st.sampled_from(StepKind),
        brand=st.just("") | WORDS,
        inci=LINES,
        note=LINES,
        opened_on=st.none() | st.dates(date(1970, 1, 1), date(2199, 12, 31)),
        months_after_opening=st.none() | st.integers(1, 120),
        price=st.none() | st.integers(0, 10**10),
        currency=st.sampled_from(["", "EUR", "TWD"]),
        actives=st.lists(
            st.builds(Active, WORDS | WORDS.map(lambda word: f"{word} 5 %"), st.none() | st.sampled_from([0.25, 5.0])),
            max_size=3,
            unique_by=lambda active: active.name,
        ).map(tuple),
    )
)
def test_any_words_come_back(product: Product) -> None:
    (back,) = products(shelf_csv.write([product]))
    assert replace(back, actives=()) == replace(product, actives=())
    assert [(one.name, one.percent) for one in back.actives] == [(one.name, one.percent) for one in product.actives]


@pytest.mark.parametrize("name", ["Vitamin C 20 %", "Vitamin C 20%", "C 20 ％", r"C 20 \%", r"C 20 \\%", "20 %"])
@pytest.mark.parametrize("percent", [None, 5.0])
def test_a_name_that_ends_as_a_strength_does_comes_back(name: str, percent: float | None) -> None:
    (back,) = products(shelf_csv.write([Product("Drops", StepKind.SERUM, actives=(Active(name, percent),))]))
    assert [(one.name, one.percent) for one in back.actives] == [(name, percent)]


def test_what_the_shelf_takes_a_table_takes_and_no_more() -> None:
    dearest = Product("Gold", StepKind.MASK, price=LARGEST_PRICE, currency="EUR")
    check_product(dearest)
    assert products(shelf_csv.write([dearest])) == [dearest]
    dearer = replace(dearest, price=LARGEST_PRICE + 1)
    with pytest.raises(UserError, match="A price is not above 100000000"):
        check_product(dearer)
    assert len(reasons(shelf_csv.write([dearer]))) == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "'=", "''+"])
def test_what_a_spreadsheet_would_compute_is_text_and_comes_back(start: str) -> None:
    cell = f"{start}1+1"
    assert guarded(cell).startswith("'")
    assert unguarded(guarded(cell)) == cell
    (back,) = products(shelf_csv.write([Product("-417 mask", StepKind.MASK, brand=cell.strip(), note="=cmd|' /C'!A0")]))
    assert (back.name, back.brand, back.note) == ("-417 mask", cell.strip(), "=cmd|' /C'!A0")


@pytest.mark.parametrize("cell", ["", "'", "'s", "gel", "a=b", "5-6"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == unguarded(cell) == cell


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_spreadsheets_dialect_is_read(encoding: str, delimiter: str, end: str) -> None:
    rows = [["price", "名稱", "shop", "BRAND "], ["12,50" if delimiter != "," else "12.50", "毛孔", "x", "Aqua"]]
    text = end.join(delimiter.join(row) for row in rows)
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    table = read(mark + text.encode(encoding))
    assert [row.product for row in table.rows] == [Product("毛孔", StepKind.OTHER, brand="Aqua", price=1250)]
    assert table.unknown == ("shop",)
    assert table.rows[0].given == {"price", "name", "brand"}


def test_a_line_that_names_the_delimiter_is_left_out() -> None:
    assert reasons("sep=;\r\nname;price\r\nGel;cheap\r\n") == [(3, "cheap is not a clear price. Write it as 1250.00.")]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-02", date(2026, 11, 2)),
        ("2026/11/2", date(2026, 11, 2)),
        ("2026.11.2", date(2026, 11, 2)),
        ("20261102", date(2026, 11, 2)),
        ("2026年11月2日", date(2026, 11, 2)),
        ("2026 年 11 月 2 日", date(2026, 11, 2)),
        ("02.11.2026", date(2026, 11, 2)),
        ("２０２６／１１／２", date(2026, 11, 2)),
    ],
)
def test_days_are_read_as_people_write_them(written: str, day: date) -> None:
    (product,) = products(f"name,opened_on\nGel,{written}")
    assert product.opened_on == day


@pytest.mark.parametrize(
    ("written", "price"),
    [("1250", 125000), ("12.5", 1250), ("0", 0), ('"1,250.00"', 125000), ('"1.250,5"', 125050), ("1 250", 125000)],
)
def test_prices_are_read_as_people_write_them(written: str, price: int) -> None:
    (product,) = products(f"name,price\nGel,{written}")
    assert product.price == price


@pytest.mark.parametrize(("written", "months"), [("12", 12), ("12M", 12), ("6 months", 6), ("18個月", 18), ("9.0", 9)])
def test_months_are_read_as_packs_print_them(written: str, months: int) -> None:
    (product,) = products(f"name,PAO\nGel,{written}")
    assert product.months_after_opening == months


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("kind", "soap", "soap is not a step kind. Write one of: cleanse, remove_make_up, "),
        ("opened_on", "02/11/2026", "02/11/2026 is not a day. Write it as 2026-11-02."),
        ("opened_on", "2026-02-30", "2026-02-30 is not a day. Write it as 2026-11-02."),
        ("opened_on", "1969-12-31", "1969-12-31 lies before 1970. Choose a later day."),
        ("expires_on", "2200-01-01", "2200-01-01 is too far away."),
        ("archived_on", "1969-12-31", "1969-12-31 lies before 1970. Choose a later day."),
        ("price", "1.250", "1.250 is not a clear price."),
        ("price", "-5", "-5 is not a clear price."),
        ("price", "9" * 12, "999999999999 is not a clear price."),
        ("currency", "€", "A currency has three letters, such as EUR."),
        ("months_after_opening", "a year", "a year is not a number of months. Write one such as 12."),
        ("months_after_opening", "121", "A period after opening lies between 1 and 120 months."),
        ("actives", "Niacinamide 500 %", "The strength of Niacinamide lies above 0 and not above 100 %."),
        ("actives", "AHA; AHA", "AHA is listed twice. Keep one of them."),
    ],
)
def test_a_bad_row_is_named_by_line_and_reason_and_the_others_go_in(column: str, cell: str, reason: str) -> None:
    table = read(f"name,{column}\nGel,\n\nMist,{cell}\nCream,\n")
    assert [row.product.name for row in table.rows] == ["Gel", "Cream"]
    ((line, said),) = reasons(f"name,{column}\nGel,\n\nMist,{cell}\nCream,\n")
    assert line == 4
    assert said.startswith(reason)


def test_lines_are_counted_over_line_breaks_in_cells() -> None:
    text = 'name,note,price\n"Gel","two\nlines",\nMist,,cheap\n,"nameless",\nOil,,,more\n"Tub"e,x,\nLast,,\n"open,,\n'
    assert reasons(text) == [
        (4, "cheap is not a clear price. Write it as 1250.00."),
        (5, "The product has no name. Type one."),
        (6, "This row has 4 cells, 3 are headed."),
        (7, "A quotation mark is not closed, or stands in the middle."),
        (9, "A quotation mark is not closed, or stands in the middle."),
    ]
    assert [row.product.name for row in read(text).rows] == ["Gel", "Last"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "No column of this table is headed name."),
        (b"a,b\n1,2\n", "No column of this table is headed name."),
        (b'"name\nGel', "No column of this table is headed name."),
        (b"name\nGel\xff", "This file is no table in UTF-8 or UTF-16."),
        ("name\nGel".encode("utf-16-le"), "This file is no table in UTF-8 or UTF-16."),
        (b"name" + b"x" * 10_000_000, "This file is too large for a table of products."),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UserError) as refused:
        read(data)
    assert str(refused.value).startswith(reason)


def test_actives_are_known_by_their_names_in_either_language() -> None:
    (product,) = products("name,actives\nGel,水楊酸 2％；snail;BHA 1 %")
    assert product.actives == (
        Active("水楊酸", 2.0, "salicylic_acid"),
        Active("snail"),
        Active("BHA", 1.0, "salicylic_acid"),
    )


def test_without_a_column_of_actives_they_are_recognised() -> None:
    (product,) = products('name,inci\nGel,"Aqua, Salicylic Acid, Glycerin"')
    assert Active("Salicylic acid", ingredient="salicylic_acid") in product.actives
    (kept,) = products('name,inci,actives\nGel,"Aqua, Salicylic Acid",')
    assert kept.actives == ()

"""The shelf from the command line."""

import io
from datetime import date
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from tests.cli.conftest import Run
from tests.conftest import StandingClock

TABLE = "brand,name,kind,price,shop\nOsmere,GEL,,12,x\nLumen,Mist,toner,9.5,y\nLumen,Bad,soap,,\n"


def shelf(folder: Path, clock: StandingClock) -> list[Product]:
    diary = Diary(folder, clock)
    products = diary.shelf.products(archived=True)
    diary.close()
    return products


def test_a_product_is_added_with_what_its_ingredients_tell(run: Run, folder: Path, clock: StandingClock) -> None:
    answer = run(
        "products", "add", "Shield", "--brand", "Veldaris", "--inci", "Aqua, Zinc Oxide, Niacinamide 5%",
        "--opened", "2025-12-01", "--months", 12, "--use-by", "2027-03-03", "--price", "16.90",
    )  # fmt: skip
    assert answer.status == 0
    assert answer.out.splitlines()[-1] == (
        "Veldaris Shield (1) · Sunscreen · Zinc oxide, Niacinamide 5 % · opened 2025-12-01 · "
        "Opened 11 of 12 months · 16.90 EUR"
    )
    (product,) = shelf(folder, clock)
    assert (product.kind, product.price, product.currency) == (StepKind.SUNSCREEN, 1690, "EUR")
    assert product.expires_on == date(2027, 3, 3)
    assert [active.ingredient for active in product.actives] == ["zinc_oxide", "niacinamide"]


@pytest.mark.usefixtures("kept")
def test_the_list_of_ingredients_comes_from_a_file_or_standard_input(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "inci.txt"
    file.write_text("\ufeffAqua,\nKaolin\n", encoding="utf-8")
    added = run("products", "add", "Mud", "--inci", f"@{file}", "--kind", "other", "--json").value
    assert (added["inci"], added["kind"], added["last_day"]) == ("Aqua,\nKaolin", "other", None)
    monkeypatch.setattr("sys.stdin", io.StringIO("Salicylic Acid"))
    added = run("products", "add", "Drops", "--inci", "-", "--json").value
    assert [active["ingredient"] for active in added["actives"]] == ["salicylic_acid"]
    refused = run("products", "add", "Mud", "--inci", f"@{tmp_path / 'gone.txt'}")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(f"There is no file {tmp_path / 'gone.txt'}. ")
    file.write_bytes(b"Kaolin \xff")
    refused = run("products", "add", "Mud", "--inci", f"@{file}")
    assert refused.err == f"{file} is not a text in UTF-8. Save it as UTF-8, then try again.\n"
    refused = run("products", "import", tmp_path / "gone.csv")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(f"There is no file {tmp_path / 'gone.csv'}. ")


@pytest.mark.usefixtures("kept")
def test_the_list_says_what_is_near_its_last_day(run: Run) -> None:
    run("products", "add", "Cream", "--use-by", "2026-11-20")
    run("products", "add", "Mist", "--use-by", "2027-11-20")
    assert run("products", "list").out.splitlines() == [
        "Osmere gel (1) · Cleanse",
        "Cream (2) · Other · Past its use-by date, 2026-11-20",
        "Mist (3) · Other · Use by 2027-11-20",
    ]
    assert [(one["last_day"], one["is_care"]) for one in run("products", "list", "--json").value] == [
        (None, False),
        ("2026-11-20", True),
        ("2027-11-20", False),
    ]


def test_a_product_is_archived_by_its_name_and_comes_back(kept: Path, run: Run, clock: StandingClock) -> None:
    assert run("products", "archive", "osmere GEL").out == "Osmere gel (1) · Cleanse · archived 2026-11-21\n"
    assert run("products", "list").out == "No product on the shelf.\n"
    assert "archived 2026-11-21" in run("products", "list", "--archived").out
    assert run("products", "archive", "gel").err == "There is no product on the shelf yet.\n"
    assert run("products", "archive", "1", "--back").status == 0
    assert shelf(kept, clock)[0].archived_on is None
    refused = run("products", "archive", "cream")
    assert (refused.status, refused.err) == (1, "There is no product cream. Choose one of: Osmere gel (1).\n")
    run("products", "add", "Gel")
    assert run("products", "archive", "gel").err == (
        "Several products are meant: Osmere gel (1), Gel (2). Name one by its id.\n"
    )


def test_a_table_goes_in_but_for_its_bad_lines(kept: Path, run: Run, clock: StandingClock, tmp_path: Path) -> None:
    file = tmp_path / "shelf.csv"
    file.write_text(TABLE, encoding="utf-8")
    seen = run("products", "import", str(file), "--dry-run")
    assert [product.name for product in shelf(kept, clock)] == ["gel"]
    answer = run("products", "import", str(file))
    assert (answer.status, answer.out, answer.err) == (seen.status, seen.out, seen.err)
    assert answer.status == 1
    assert answer.out == "Products: 1 new, 0 changed, 1 there already, 1 left out.\n"
    assert answer.err.splitlines()[:2] == [
        "Columns not used: shop",
        "Line 2: Osmere gel is there already; --update changes it.",
    ]
    assert answer.err.splitlines()[2].startswith("Line 4 left out: soap is not a step kind.")
    assert [(one.name, one.kind, one.price) for one in shelf(kept, clock)] == [
        ("gel", StepKind.CLEANSE, None),
        ("Mist", StepKind.TONE, 950),
    ]
    updated = run("products", "import", str(file), "--update", "--json").value
    assert [one["name"] for one in updated["changed"]] == ["gel"]
    assert updated["there"] == ["Lumen Mist"]
    assert updated["left_out"][0]["line"] == 4
    assert shelf(kept, clock)[0].price == 1200


def test_what_is_exported_is_there_already_when_imported(
    kept: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "out.csv"
    answer = run("products", "export", str(file))
    assert (answer.status, answer.out) == (0, f"Products: {file}\n")
    again = run("products", "import", str(file))
    assert (again.status, again.out) == (0, "Products: 0 new, 0 changed, 1 there already, 0 left out.\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
    assert run("products", "import", "-").out == again.out
    assert run("products", "export", "-").out.startswith("\ufeffbrand,name,kind,")
    refused = run("products", "export", str(kept / "none" / "out.csv"))
    assert refused.status == 1
    assert refused.err.startswith("out.csv cannot be written: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["products"],
        ["products", "add"],
        ["products", "add", "Gel", "--kind", "soap"],
        ["products", "add", "Gel", "--months", "0"],
        ["products", "add", "Gel", "--price", "cheap"],
        ["products", "add", "Gel", "--use-by", "soon"],
    ],
)
def test_wrong_usage_opens_no_diary(run: Run, folder: Path, arguments: list[str]) -> None:
    assert run(*arguments).status == 2
    assert not folder.exists()


@pytest.mark.usefixtures("kept")
def test_what_no_product_can_be_is_one_sentence(run: Run) -> None:
    refused = run("products", "add", " ")
    assert (refused.status, refused.err) == (1, "The product has no name. Type one.\n")
    refused = run("products", "add", "Gel", "--price", "1", "--currency", "euro")
    assert refused.err == "A currency has three letters, such as EUR.\n"
    assert run("products", "add", "Gel", "--opened", "2027-01-01").err.startswith("2027-01-01 has not come yet.")


def test_chinese_names_ingredients_in_chinese(run: Run) -> None:
    answer = run("products", "add", "露", "--inci", "Niacinamide", "--language", "zh_TW")
    assert "菸鹼醯胺" in answer.out

"""The guide on the command line: entries with statements, each with its source."""

from pathlib import Path

import pytest

from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue_kinds import Section
from tests.cli.conftest import Run
from tests.diary.test_knowledge import ALL, lay


def test_words_find_entries_with_every_statement_and_its_sources(run: Run) -> None:
    answer = run("guide", "carbon", "laser")
    assert answer.status == 0
    assert answer.out.startswith("Carbon laser (carbon_laser) · Treatments\n  How it works: Carbon is put on")
    assert "\n    Perfect Medical · Clinic advertisement\n" in answer.out
    assert "\n  Sessions · published, not in the articles: Two sessions, 4 weeks apart" in answer.out
    assert "\n    Tarek 2021 · Comparative study · https://laserandhealthacademy.com/" in answer.out
    for statement in catalogue().entry("carbon_laser").statements:
        assert statement.text.en in answer.out


def test_an_id_opens_one_entry(run: Run) -> None:
    for name in ("carbon_laser", "carbon-laser", "CARBON_LASER"):
        answer = run("guide", name)
        headings = [line for line in answer.out.splitlines() if line and not line.startswith((" ", "See also"))]
        assert headings == ["Carbon laser (carbon_laser) · Treatments"]


def test_what_else_an_id_finds_is_named_after_it(run: Run) -> None:
    answer = run("guide", "ipl")
    assert answer.out.startswith("IPL (intense pulsed light) (ipl) · Treatments\n")
    assert "window_sun" in answer.out.splitlines()[-1].removeprefix("See also: ").split(", ")
    assert "window_sun" in run("guide", "ipl", "--json").value["see_also"]


def test_a_disagreement_shows_both_sides(run: Run) -> None:
    out = run("guide", "d02_exfoliation").out
    assert "  One side: Once a week." in out
    assert "  The other side: Once or twice a week." in out
    assert "  Position · published, not in the articles: A clinic only warns" in out
    assert "    Poreditary: remark after comparing the sources · Remark of this diary" in out


def test_a_window_says_before_or_after(run: Run) -> None:
    out = run("guide", "window_actives").out
    assert "  How long · Before the session · published, not in the articles: Before a peel" in out


def test_without_words_it_lists_sections_and_entries(run: Run) -> None:
    lines = run("guide").out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [section.word for section in Section]
    assert "  Niacinamide (niacinamide)" in lines
    assert len(lines) == len(Section) + sum(len(catalogue().entries(section)) for section in Section)


def test_it_speaks_chinese_and_finds_it(run: Run) -> None:
    out = run("guide", "黑臉娃娃", "--language", "zh_TW").out
    assert out.startswith("碳粉雷射（黑臉娃娃） (carbon_laser) · 療程\n")
    assert "先敷上碳粉" in out


def test_json_holds_numbers_and_sources(run: Run) -> None:
    (entry,) = run("guide", "step_cleanse", "--json").value["entries"]
    assert (entry["id"], entry["section"], entry["own"]) == ("step_cleanse", "steps", False)
    first = entry["statements"][0]
    assert first["key"] == "step_cleanse.s1_twice"
    assert first["numbers"] == {"times": {"range": [2, None], "unit": "day"}}
    assert first["published_not_in_articles"] is False
    assert first["sources"][0]["kind"] == "anonymous_article"
    published = next(said for said in entry["statements"] if said["key"] == "step_cleanse.aad_twice")
    assert published["published_not_in_articles"] is True
    assert published["sources"][0]["address"].startswith("https://")


def test_json_without_words_lists_everything(run: Run) -> None:
    sections = run("guide", "--json").value["sections"]
    assert [section["id"] for section in sections] == list(Section)
    assert {"id": "pore", "title": "Pore", "own": False} in sections[0]["entries"]


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_where_nothing_is_found_it_says_so(run: Run, options: tuple[str, ...]) -> None:
    answer = run("guide", "carbon", "zebra", *options)
    assert (answer.status, answer.out, answer.err) == (1, "", "The guide has nothing on carbon zebra.\n")


def test_no_diary_is_needed_and_none_is_made(run: Run, folder: Path) -> None:
    assert run("guide", "pore").status == 0
    assert not folder.exists()


def test_own_entries_are_found_and_named_so(run: Run, folder: Path) -> None:
    lay(folder, **ALL)
    out = run("guide", "cold", "plasma").out
    assert out.startswith("Cold plasma (cold_plasma) · Treatments · your own entry\n")
    assert "  Sessions: Four to five" in out
    assert "    What my clinic said · Your own note\n" in out
    assert run("guide", "my_enzyme", "--json").value["entries"][0]["own"] is True


def test_own_entries_with_a_mistake_are_left_out_aloud(run: Run, folder: Path) -> None:
    lay(folder, treatments="[cold_plasma]\nen = 'Cold plasma'\n")
    answer = run("guide", "ipl")
    assert answer.status == 0
    assert answer.out.startswith("IPL (intense pulsed light) (ipl)")
    assert answer.err == (
        "In catalogue/treatments.toml, cold_plasma has no statement. "
        "Until that is mended, your own entries are left out.\n"
    )


def test_empty_words_list_what_there_is(run: Run) -> None:
    assert run("guide", "").out == run("guide", " ", "").out == run("guide").out

"""The catalogue is searched as one types, in both languages, the best first."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_search import SearchIndex

CATALOGUE = load(paths.resources() / "catalogue")
EVERYTHING = {entry.id: entry for section in CATALOGUE.sections for entry in CATALOGUE.entries(section)}


def ids(words: str, catalogue: Catalogue = CATALOGUE) -> list[str]:
    return [entry.id for entry in catalogue.search(words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("microneedling", "microneedling"),
        ("MICRONEEDL", "microneedling"),
        ("carbon laser", "carbon_laser"),
        ("laser carb", "carbon_laser"),
        ("carbon lasers", "carbon_laser"),
        ("ipl", "ipl"),
        ("ＩＰＬ", "ipl"),
        ("retinoids", "step_retinoid"),
        ("make-up", "window_make_up"),
        ("makeup", "window_make_up"),
        ("make up", "window_make_up"),
        ("cosmetics", "window_make_up"),
        ("niacinamíde", "niacinamide"),
        ("Butyl Methoxydibenzoylmethane", "avobenzone"),
        ("Madecassoside", "centella"),
        ("黑臉娃娃", "carbon_laser"),
        ("娃娃", "carbon_laser"),
        ("脈衝光", "ipl"),
        ("IPL脈衝光", "ipl"),
        ("A酸", "step_retinoid"),
        ("外用A酸", "tretinoin"),
        ("T字部位", "where_pores_show"),
        ("防曬", "step_sunscreen"),
        ("微針 電波", "rf_microneedling"),
        ("aha_peel", "aha_peel"),
    ],
)
def test_the_best_comes_first(words: str, first: str) -> None:
    assert ids(words)[0] == first


def test_titles_go_before_other_names_and_these_before_statements() -> None:
    found = ids("collagen")
    assert found.index("collagen") < found.index("microneedling") < found.index("pores_aging")


def test_every_word_is_wanted_and_may_stand_in_either_language() -> None:
    assert ids("carbon zebra") == []
    assert "carbon_laser" in ids("carbon 碳粉")
    assert "caution_isotretinoin" in ids("isotretinoin Waldman")


@pytest.mark.parametrize("nothing", ["", "   ", "-", "…", "()"])
def test_nothing_finds_nothing(nothing: str) -> None:
    assert ids(nothing) == []


def test_a_word_matches_from_its_beginning_alone() -> None:
    assert "microneedling" not in ids("needlin zebra")
    assert ids("icroneedling") == []


def test_marks_around_words_do_not_matter() -> None:
    assert ids("“carbon” (laser)") == ids("carbon laser")


@pytest.mark.parametrize("entry_id", EVERYTHING)
def test_an_entry_is_found_by_its_titles(entry_id: str) -> None:
    title = EVERYTHING[entry_id].title
    assert entry_id in ids(title.en)[:4]
    assert entry_id in ids(title.zh)[:4]


@given(st.text(max_size=40))
def test_anything_can_be_typed(words: str) -> None:
    found = ids(words)
    assert len(found) == len(set(found))


@given(st.sampled_from(sorted(EVERYTHING)), st.data())
def test_more_letters_find_no_more(entry_id: str, data: st.DataObject) -> None:
    """Typing on narrows: what a longer beginning of a word finds, a shorter one finds too."""
    word = EVERYTHING[entry_id].title.en.split()[0]
    end = data.draw(st.integers(1, len(word)))
    assert set(ids(word)) <= set(ids(word[:end])) or word.endswith("s")


def test_a_search_takes_no_time() -> None:
    index = SearchIndex(tuple(EVERYTHING.values()))
    for words in ("a", "m", "laser carbon", "毛孔", "make-up", "A酸類"):
        assert min(_seconds(index, words) for _ in range(5)) < 0.005, words


def _seconds(index: SearchIndex, words: str) -> float:
    begin = time.perf_counter()
    index.search(words)
    return time.perf_counter() - begin

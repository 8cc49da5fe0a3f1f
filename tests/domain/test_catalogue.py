"""The shipped catalogue: it loads, says who says what, and finds what is looked for."""

import re

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, Statement, load
from poreditary.domain.catalogue_kinds import Section, Side, Topic, Unit
from poreditary.domain.catalogue_values import Range, Text
from poreditary.domain.kinds import PoreType, StepKind, WindowKind

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


def statements(catalogue: Catalogue) -> list[tuple[str, Statement]]:
    return [
        (f"{entry.id}/{statement.id}", statement)
        for section in catalogue.sections
        for entry in catalogue.entries(section)
        for statement in entry.statements
    ]


def test_sections_come_in_reading_order(catalogue: Catalogue) -> None:
    assert catalogue.sections == tuple(Section)
    assert all(catalogue.entries(section) for section in Section)


def test_every_text_is_in_both_languages(catalogue: Catalogue) -> None:
    for key, statement in statements(catalogue):
        assert not CHINESE.search(statement.text.en), key
        assert CHINESE.search(statement.text.zh), key
    for section in catalogue.sections:
        for entry in catalogue.entries(section):
            assert not CHINESE.search(entry.title.en), entry.id
            assert entry.title.zh, entry.id


def test_chinese_is_traditional(catalogue: Catalogue) -> None:
    """Big5 holds the traditional forms: a simplified one that slipped in cannot be encoded."""
    for _, statement in statements(catalogue):
        "".join(CHINESE.findall(statement.text.zh)).encode("big5")


def test_all_five_articles_are_cited_and_nothing_stands_uncited(catalogue: Catalogue) -> None:
    cited = {source.id for _, statement in statements(catalogue) for source in statement.sources}
    assert {source.id for source in catalogue.sources.values() if source.is_article} == {
        "s0", "s1", "s2", "s3", "s4",
    }  # fmt: skip
    assert cited == set(catalogue.sources)


def test_every_published_source_has_an_address(catalogue: Catalogue) -> None:
    for source in catalogue.sources.values():
        has_address = source.address.startswith("http")
        assert has_address is not (source.is_article or source.is_own), source.id


def test_a_statement_is_an_article_s_a_published_one_or_a_remark(catalogue: Catalogue) -> None:
    tretinoin = next(s for s in catalogue.entry("step_retinoid").statements if s.id == "tretinoin")
    assert tretinoin.published
    assert not tretinoin.is_own
    assert not catalogue.entry("pore").statements[0].published
    remark = catalogue.entry("aquagold").statements[-1]
    assert remark.is_own
    assert not remark.published


def test_every_step_kind_of_the_articles_has_its_entry(catalogue: Catalogue) -> None:
    kinds = [entry.step_kind for entry in catalogue.entries(Section.STEPS)]
    assert set(kinds) == set(StepKind) - {StepKind.OTHER}
    assert len(kinds) == len(set(kinds))


def test_sunscreen_as_a_step_and_retinoids_are_published_not_in_the_articles(catalogue: Catalogue) -> None:
    for entry_id in ("step_sunscreen", "step_retinoid"):
        entry = catalogue.entry(entry_id)
        assert all(said.published or said.is_own for said in entry.about(Topic.FREQUENCY)), entry_id
        assert any(said.published for said in entry.statements), entry_id


def test_the_four_pore_types_are_one_clinic_s(catalogue: Catalogue) -> None:
    entries = catalogue.entries(Section.PORE_TYPES)
    assert {entry.pore_type for entry in entries} == set(PoreType)
    for entry in entries:
        for topic in (Topic.SIGNS, Topic.SKIN):
            assert [source.id for said in entry.about(topic) for source in said.sources] == ["s3"]


def test_every_aftercare_statement_says_when(catalogue: Catalogue) -> None:
    windows = catalogue.entries(Section.AFTERCARE)
    assert {entry.window for entry in windows} == set(WindowKind)
    for entry in windows:
        for said in entry.statements:
            assert said.when is not None or said.is_own, (entry.id, said.id)


def test_twelve_disagreements_keep_both_sides(catalogue: Catalogue) -> None:
    entries = catalogue.entries(Section.DISAGREEMENTS)
    assert [entry.id[:3] for entry in entries] == [f"d{number:02}" for number in range(1, 13)]
    for entry in entries:
        assert {said.side for said in entry.statements} >= {Side.A, Side.B}, entry.id


def test_an_entry_cites_each_source_once(catalogue: Catalogue) -> None:
    sources = catalogue.entry("aha_peel").sources
    assert len(sources) == len(set(sources))
    assert sources[0].id == "s3"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("carbon LASER", "carbon_laser"),
        ("laser carbon", "carbon_laser"),
        ("黑臉娃娃", "carbon_laser"),
        ("微針 電波", "rf_microneedling"),
        ("witch hazel", "step_tone"),
        ("金縷梅", "step_tone"),
        ("ＩＰＬ", "ipl"),
    ],
)
def test_search_finds_in_both_languages(catalogue: Catalogue, words: str, found: str) -> None:
    assert found in [entry.id for entry in catalogue.search(words)]


def test_search_wants_every_word(catalogue: Catalogue) -> None:
    assert catalogue.search("carbon zebra") == []
    assert catalogue.search("  ") == []


def test_search_puts_titles_first(catalogue: Catalogue) -> None:
    ids = [entry.id for entry in catalogue.search("microneedling")]
    assert ids[:3] == ["microneedling", "microneedling_infusion", "rf_microneedling"]
    assert "pores_aging" in ids


def test_the_article_band_is_one_clinic_s_for_all_treatments(catalogue: Catalogue) -> None:
    for entry in catalogue.entries(Section.TREATMENTS):
        article = catalogue.treatment_bands(entry.id).article
        assert article.sessions == Range(3, 6, Unit.SESSIONS)
        assert article.interval_days is None
        assert [source.id for source in article.sources] == ["s3"]


@pytest.mark.parametrize(
    ("treatment", "sessions", "interval_days"),
    [
        ("chemical_peel", (5, 6), (14, 28)),
        ("aha_peel", (5, 6), (14, 28)),
        ("microneedling", (3, 6), (28, 42)),
        ("rf_microneedling", (2, 6), (28, 31)),
        ("laser", (2, 4), None),
        ("fractional_laser", (5, 6), (14, 14)),
        ("ablative_laser", (2, 3), (28, 31)),
        ("carbon_laser", (2, 3), (28, 31)),
        ("ipl", (4, 5), (21, 28)),
        ("hydrafacial", (6, 6), (7, 14)),
        ("microdermabrasion", (5, 12), (7, 14)),
        ("meso_botox", (1, 1), None),
        ("mesotherapy", (4, 6), (14, 31)),
    ],
)
def test_the_published_band_spans_what_each_source_reports(
    catalogue: Catalogue,
    treatment: str,
    sessions: tuple[float, float],
    interval_days: tuple[float, float] | None,
) -> None:
    band = catalogue.treatment_bands(treatment).published
    assert band is not None
    assert (band.sessions.low, band.sessions.high) == sessions
    interval = band.interval_days
    assert (None if interval is None else (interval.low, interval.high)) == interval_days
    assert all(not source.is_article for source in band.sources)


@pytest.mark.parametrize("treatment", ["medium_peel", "rf_tightening", "aquagold", "extract_infusion"])
def test_where_nothing_is_published_there_is_no_band(catalogue: Catalogue, treatment: str) -> None:
    assert catalogue.treatment_bands(treatment).published is None


def test_bands_tell_whether_the_clinic_offers_the_treatment(catalogue: Catalogue) -> None:
    assert catalogue.treatment_bands("carbon_laser").is_named
    assert not catalogue.treatment_bands("hydrafacial").is_named


def test_a_treatment_of_one_s_own_has_the_general_band(catalogue: Catalogue) -> None:
    bands = catalogue.treatment_bands("my own")
    assert bands.article.sessions.figures == "3–6"
    assert bands.published is None
    assert not bands.is_named
    assert catalogue.find("my own") is None


def test_an_unknown_entry_or_source_is_a_key_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        catalogue.entry("zebra")
    with pytest.raises(KeyError):
        catalogue.source("zebra")


def test_the_two_stories_of_one_article_are_not_used(catalogue: Catalogue) -> None:
    assert catalogue.search("Mary") == []
    assert not any(re.search(r"\bJohn\b", said.text.en) for _, said in statements(catalogue))


@pytest.mark.parametrize(("language", "shown"), [("zh_TW", "毛孔"), ("zh", "毛孔"), ("en_GB", "Pore"), ("de", "Pore")])
def test_a_text_is_shown_in_its_language(language: str, shown: str) -> None:
    assert Text("Pore", "毛孔").in_language(language) == shown


@pytest.mark.parametrize(
    ("low", "high", "figures"),
    [(3, 6, "3–6"), (4, 4, "4"), (2, float("inf"), "2+"), (0.025, 0.025, "0.025"), (-34.6, -11, "−34.6 – −11")],
)
def test_figures_read_as_people_write_them(low: float, high: float, figures: str) -> None:
    assert Range(low, high, Unit.SESSIONS).figures == figures

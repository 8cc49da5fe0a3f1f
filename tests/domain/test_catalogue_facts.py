"""Every fact of the articles is in the catalogue with its source, and the numbers are those of the sources."""

import math
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, Statement, load
from poreditary.domain.catalogue_kinds import Section

ARTICLES = frozenset({"s0", "s1", "s2", "s3", "s4"})
REPEATED = {
    "caution_phototype.s3",
    "chemical_peel.s3_caution",
    "chemical_peel.s3_feel",
    "food.s3",
    "pores_in_the_literature.s3_types",
    "sleep.s3",
    "stress.s3",
}
"""Statements that say again, in another place, what a fact's statement says."""


class Fact(NamedTuple):
    """A number of one statement, as its source has it."""

    where: str
    key: str
    low: float
    high: float
    unit: str
    source: str


FREQUENCIES = [
    ("step_cleanse/s1_twice", "times", 2, math.inf, "day", "s1"),
    ("step_cleanse/s3_daily", "times", 1, math.inf, "day", "s3"),
    ("step_cleanse/s4_brush", "times", 2, 2, "day", "s4"),
    ("step_cleanse/s4_brush", "minutes", 2, 2, "minutes", "s4"),
    ("step_cleanse/aad_twice", "times", 2, 2, "day", "aad_pores"),
    ("step_exfoliate/s1_weekly", "times", 1, 1, "week", "s1"),
    ("step_exfoliate/s3_weekly", "times", 1, 2, "week", "s3"),
    ("step_mask/s1_clay", "times", 1, 2, "week", "s1"),
    ("step_mask/s3_any", "times", 2, 3, "week", "s3"),
    ("step_sunscreen/aad_daily", "times", 1, math.inf, "day", "aad_pores"),
    ("step_retinoid/tretinoin", "strength_percent", 0.025, 0.025, "percent", "dong_2016"),
    ("step_retinoid/tretinoin", "days", 28, 84, "days", "dong_2016"),
    ("step_retinoid/tretinoin", "people", 60, 60, "people", "dong_2016"),
    ("step_serum/niacinamide", "strength_percent", 2, 2, "percent", "draelos_2006"),
]

SESSIONS = [
    ("one_session/s3_three_to_six", "sessions", 3, 6, "sessions", "s3"),
    ("aha_peel/glycolic_30", "sessions", 5, 5, "sessions", "dong_2016"),
    ("aha_peel/glycolic_30", "interval_days", 14, 14, "days", "dong_2016"),
    ("aha_peel/glycolic_30", "people", 22, 22, "people", "dong_2016"),
    ("aha_peel/handout_series", "sessions", 6, 6, "sessions", "florida_peel"),
    ("aha_peel/handout_series", "interval_days", 14, 21, "days", "florida_peel"),
    ("microneedling/ablon", "sessions", 4, 4, "sessions", "ablon_2018"),
    ("microneedling/ablon", "interval_days", 30, 30, "days", "ablon_2018"),
    ("microneedling/ablon", "people", 48, 48, "people", "ablon_2018"),
    ("microneedling/golden_coast", "sessions", 3, 3, "sessions", "golden_coast_needling"),
    ("microneedling/harley", "interval_days", 28, 42, "days", "harley_needling"),
    ("rf_microneedling/elawar", "sessions", 2, 6, "sessions", "elawar_2018"),
    ("fractional_laser/saedi", "sessions", 6, 6, "sessions", "saedi_2013"),
    ("fractional_laser/saedi", "interval_days", 14, 14, "days", "saedi_2013"),
    ("fractional_laser/saedi", "people", 20, 20, "people", "saedi_2013"),
    ("fractional_laser/wang", "sessions", 5, 5, "sessions", "wang_2022"),
    ("fractional_laser/wang", "people", 18, 18, "people", "wang_2022"),
    ("ablative_laser/tarek", "sessions", 2, 2, "sessions", "tarek_2021"),
    ("ablative_laser/tarek", "interval_days", 28, 28, "days", "tarek_2021"),
    ("ablative_laser/tarek", "people", 30, 30, "people", "tarek_2021"),
    ("ablative_laser/korea", "sessions", 3, 3, "sessions", "co2_korea_2018"),
    ("carbon_laser/tarek", "sessions", 2, 2, "sessions", "tarek_2021"),
    ("carbon_laser/eighty", "sessions", 3, 3, "sessions", "co2_carbon_80"),
    ("ipl/bitter", "sessions", 4, math.inf, "sessions", "bitter_2000"),
    ("ipl/bitter", "interval_days", 21, 21, "days", "bitter_2000"),
    ("ipl/forty_seven", "sessions", 4, 5, "sessions", "ipl_47"),
    ("ipl/forty_seven", "interval_days", 21, 28, "days", "ipl_47"),
    ("hydrafacial/freedman", "sessions", 6, 6, "sessions", "freedman_2008"),
    ("hydrafacial/freedman", "interval_days", 7, 10, "days", "freedman_2008"),
    ("hydrafacial/storgard", "interval_days", 14, 14, "days", "storgard_2022"),
    ("microdermabrasion/series", "sessions", 5, 12, "sessions", "costhetics"),
    ("microdermabrasion/series", "interval_days", 7, 14, "days", "costhetics"),
    ("mesotherapy/amin", "sessions", 4, 4, "sessions", "amin_2006"),
    ("mesotherapy/el_domyati", "interval_days", 14, 14, "days", "el_domyati_2012"),
    ("mesotherapy/savoia", "interval_days", 15, 15, "days", "savoia_2013"),
    ("meso_botox/sayed", "months", 4, 4, "months", "sayed_2021"),
    ("laser/mayo_sessions", "sessions", 2, 4, "sessions", "mayo_laser"),
]

EFFECTS_AND_WINDOWS = [
    ("aha_peel/glycolic_30_effect", "change_percent", -34.6, -11, "percent", "dong_2016"),
    ("aha_peel/aad_downtime", "days", 1, 7, "days", "aad_peels"),
    ("medium_peel/downtime", "days", 10, 10, "days", "medium_peel_textbook"),
    ("fractional_laser/saedi_effect", "change_percent", -17, -17, "percent", "saedi_2013"),
    ("carbon_laser/chung_effect", "share_percent", 67, 75, "percent", "chung_2011"),
    ("rf_microneedling/wu_barrier", "days", 1, 7, "days", "wu_2022"),
    ("ablative_laser/mayo_downtime", "days", 7, 10, "days", "mayo_laser"),
    ("skin_booster/single", "change_percent", -15.3, -15.3, "percent", "booster_pores"),
    ("meso_botox/ahmad_effect", "people", 34, 34, "people", "ahmad_botulinum"),
    ("aquagold/swoon_downtime", "hours", 1, 2, "hours", "swoon_aquagold"),
    ("window_make_up/s3", "hours", 24, 24, "hours", "s3"),
    ("window_make_up/leeds", "hours", 48, 48, "hours", "leeds_laser"),
    ("window_make_up/metrolina", "hours", 72, 72, "hours", "metrolina_needling"),
    ("window_actives/before_peel", "days", 10, 10, "days", "allure_peel"),
    ("window_actives/before_peel_renew", "days", 3, 3, "days", "renew_peel"),
    ("window_actives/golden_coast", "days", 14, 14, "days", "golden_coast_needling"),
    ("window_heat/leeds", "days", 7, 10, "days", "leeds_laser"),
    ("window_sun/medium_peel", "weeks", 6, 6, "weeks", "medium_peel_textbook"),
    ("window_sun/textbook", "months", 1, 2, "months", "laser_textbook"),
    ("window_sun/leeds", "months", 6, 6, "months", "leeds_laser"),
    ("window_procedure/aquagold", "weeks", 2, 2, "weeks", "swoon_aquagold"),
    ("caution_isotretinoin/insert", "months", 6, 6, "months", "isotretinoin_2017"),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


FACTS = tomllib.loads((Path(__file__).parents[1] / "data" / "article_facts.toml").read_text("utf-8"))


@pytest.mark.parametrize(("part", "name"), [(part, name) for part, facts in FACTS.items() for name in facts])
def test_every_fact_of_the_articles_is_there(catalogue: Catalogue, part: str, name: str) -> None:
    fact: dict[str, Any] = FACTS[part][name]
    found = catalogue.statement(fact["where"])
    assert found is not None
    _, statement = found
    assert {source.id for source in statement.sources} >= set(fact["by"])
    assert statement.in_articles is bool(ARTICLES.intersection(fact["by"]))
    assert [words for words in fact.get("holds", []) if words not in statement.text.en] == []
    assert {key: _ends(statement, key) for key in fact.get("with", {})} == fact.get("with", {})


def _ends(statement: Statement, key: str) -> list[float] | None:
    found = statement.range(key)
    return None if found is None else [found.low, found.high]


def test_a_fact_carries_words_or_numbers_to_hold_its_statement_to() -> None:
    for facts in FACTS.values():
        for name, fact in facts.items():
            assert fact.keys() <= {"by", "where", "holds", "with"}, name
            assert fact.get("holds") or fact.get("with"), name


def test_what_only_published_sources_say_is_marked_so(catalogue: Catalogue) -> None:
    for name, fact in FACTS["published"].items():
        found = catalogue.statement(fact["where"])
        assert found is not None
        assert not found[1].in_articles, name
        assert found[1].published is not (fact["by"] == ["own"]), name


def test_every_statement_of_an_article_carries_a_fact(catalogue: Catalogue) -> None:
    """Ingredients repeat what the articles say of steps and treatments; all else is in the list of facts."""
    carried = {fact["where"] for facts in FACTS.values() for fact in facts.values()}
    said = {
        f"{entry.id}.{statement.id}"
        for section in catalogue.sections
        if section is not Section.ACTIVES
        for entry in catalogue.entries(section)
        for statement in entry.statements
        if statement.in_articles
    }
    assert said - carried == REPEATED


@pytest.mark.parametrize("fact", [Fact(*fact) for fact in FREQUENCIES + SESSIONS + EFFECTS_AND_WINDOWS])
def test_number(catalogue: Catalogue, fact: Fact) -> None:
    entry_id, _, statement_id = fact.where.partition("/")
    statement = next(said for said in catalogue.entry(entry_id).statements if said.id == statement_id)
    found = statement.range(fact.key)
    assert found is not None
    assert (found.low, found.high, found.unit.value) == (fact.low, fact.high, fact.unit)
    assert fact.source in [cited.id for cited in statement.sources]


def test_no_article_states_an_interval(catalogue: Catalogue) -> None:
    for section in catalogue.sections:
        for entry in catalogue.entries(section):
            for said in entry.statements:
                if any(source.is_article for source in said.sources):
                    assert said.range("interval_days") is None, (entry.id, said.id)


def test_one_article_alone_states_a_session_count(catalogue: Catalogue) -> None:
    stated = [
        (entry.id, [source.id for source in said.sources])
        for section in catalogue.sections
        for entry in catalogue.entries(section)
        for said in entry.statements
        if said.range("sessions") is not None and any(source.is_article for source in said.sources)
    ]
    assert stated == [("one_session", ["s3"])]

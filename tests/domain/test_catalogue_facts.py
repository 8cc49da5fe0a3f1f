"""The numbers of the catalogue are those of its sources."""

import math
from typing import NamedTuple

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load


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
    ("window_actives/before_peel", "days", 3, 10, "days", "renew_peel"),
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

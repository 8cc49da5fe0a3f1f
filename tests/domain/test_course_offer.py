"""What the catalogue offers to whoever plans a course."""

from pathlib import Path

import pytest

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_kinds import Section, Topic
from poreditary.domain.catalogue_own import FOLDER, with_own
from poreditary.domain.course_offer import CourseOffer, Voice, course_offer
from tests.domain.own_treatment import write_own_treatment


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(paths.resources() / "catalogue")


@pytest.mark.parametrize(
    ("treatment", "default", "sessions", "interval"),
    [
        ("chemical_peel", "chemical_peel.sessions", 5, 14),
        ("aha_peel", "aha_peel.glycolic_30", 5, 14),
        ("microneedling", "microneedling.golden_coast", 3, 28),
        # Two sources start at 2 sessions; only one of them says how far apart.
        ("rf_microneedling", "rf_microneedling.elawar", 2, 28),
        ("ipl", "ipl.bitter", 4, 21),
        ("ablative_laser", "ablative_laser.tarek", 2, 28),
        ("carbon_laser", "carbon_laser.tarek", 2, 28),
        # Both ask for 6: the first in the catalogue, which is about pores.
        ("hydrafacial", "hydrafacial.freedman", 6, 7),
        ("laser", "laser.mayo_sessions", 2, None),
        ("meso_botox", "meso_botox.sayed", 1, None),
        # Nothing is published; the clinic with a number for all treatments describes this one.
        ("rf_tightening", "one_session.s3_three_to_six", 3, None),
        ("extract_infusion", "one_session.s3_three_to_six", 3, None),
    ],
)
def test_the_default_is_the_fewest_sessions_as_one_source_reports_them(
    catalogue: Catalogue, treatment: str, default: str, sessions: int, interval: int | None
) -> None:
    found = course_offer(treatment, catalogue).default

    assert found is not None
    assert (found.key, found.fewest, found.soonest) == (default, sessions, interval)


@pytest.mark.parametrize("treatment", ["medium_peel", "aquagold"])
def test_the_clinic_s_number_for_everything_is_no_default_for_what_it_does_not_describe(
    catalogue: Catalogue, treatment: str
) -> None:
    offer = course_offer(treatment, catalogue)

    assert offer.default is None
    assert [one.voice for one in offer.series] == [Voice.GENERAL]


@pytest.mark.parametrize("treatment", ["", "my own", "caution_tan"])
def test_of_what_is_no_treatment_of_the_catalogue_nothing_is_offered(catalogue: Catalogue, treatment: str) -> None:
    assert course_offer(treatment, catalogue) == CourseOffer()


def test_the_general_number_comes_last_and_is_one_article_s(catalogue: Catalogue) -> None:
    for entry in catalogue.entries(Section.TREATMENTS):
        series = course_offer(entry.id, catalogue).series
        assert [one.voice for one in series].count(Voice.GENERAL) == 1
        assert series[-1].voice is Voice.GENERAL
        assert [source.id for source in series[-1].sources] == ["s3"]
        assert series[-1].sessions.figures == "3–6"


def test_every_published_series_is_within_the_published_band(catalogue: Catalogue) -> None:
    for entry in catalogue.entries(Section.TREATMENTS):
        band = catalogue.treatment_bands(entry.id).published
        published = [one for one in course_offer(entry.id, catalogue).series if one.voice is Voice.PUBLISHED]
        assert (band is None) is (published == [])
        if band is not None:
            assert min(one.sessions.low for one in published) == band.sessions.low


def test_what_matters_for_planning_comes_with_it(catalogue: Catalogue) -> None:
    facts = dict(course_offer("ipl", catalogue).facts)
    assert list(facts) == [Topic.JUDGE, Topic.DOWNTIME]
    assert [said.id for said in facts[Topic.JUDGE]] == ["forty_seven_judge"]

    # A treatment without a word on when to judge has what was said of all of them.
    general = dict(course_offer("fractional_laser", catalogue).facts)
    assert list(general) == [Topic.JUDGE, Topic.DISCOMFORT, Topic.DOWNTIME]
    assert [said.id for said in general[Topic.JUDGE]] == ["late"]


def test_what_the_clinic_said_goes_before_what_was_published(catalogue: Catalogue, tmp_path: Path) -> None:
    write_own_treatment(tmp_path)
    published = course_offer("led_mask", with_own(catalogue, tmp_path / FOLDER)).default
    write_own_treatment(tmp_path, with_clinic=True)
    offer = course_offer("led_mask", with_own(catalogue, tmp_path / FOLDER))

    assert published is not None
    assert (published.voice, published.fewest, published.soonest) == (Voice.PUBLISHED, 8, 7)
    assert offer.default is not None
    assert (offer.default.voice, offer.default.fewest, offer.default.soonest) == (Voice.PERSONAL, 12, 3)
    assert [one.voice for one in offer.series] == [Voice.PERSONAL, Voice.PUBLISHED, Voice.GENERAL]

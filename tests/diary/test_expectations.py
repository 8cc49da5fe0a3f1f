"""The expectation of a course: whose figure it is, and which figure."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from poreditary.diary.expectations import article_band, catalogue, name_of, published_band
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.expectation import Band


def test_the_article_expects_three_to_six_sessions_of_whatever_treatment() -> None:
    assert article_band() == Band(3, 6, "Perfect Medical")
    assert article_band("one of my own") == article_band()


def test_every_treatment_has_the_article_s_band_with_both_ends() -> None:
    for entry in catalogue().entries(Section.TREATMENTS):
        band = article_band(entry.id)
        assert 1 <= band.low <= band.high <= 12, entry.id
        assert band.source, entry.id


def test_the_published_band_stands_apart_with_its_own_sources() -> None:
    found = published_band("aha_peel")
    assert found is not None
    assert (found.low, found.high) == (5, 6)
    assert found.source == "Dong 2016; florida-skin-cancer.com; Krauss Dermatology"


def test_where_nothing_is_published_there_is_no_band() -> None:
    assert published_band("medium_peel") is None
    assert published_band("one of my own") is None
    assert published_band("") is None


def test_the_catalogue_is_read_once_for_all_threads() -> None:
    with ThreadPoolExecutor(max_workers=8) as pool:
        answers = list(pool.map(lambda _: catalogue(), range(32)))
    assert all(answer is answers[0] for answer in answers)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("s3", "Perfect Medical"),
        ("dong_2016", "Dong 2016"),
        ("chung_2011", "Chung 2011"),
        ("el_domyati_2012", "El-Domyati 2012"),
        ("ahmad_botulinum", "Ahmad"),
        ("facial_pores_2016", "Dermatologic Surgery 2016"),
        ("pores_review_2023", "Journal of Cosmetic Dermatology 2023"),
        ("aad_peels", "American Academy of Dermatology"),
        ("s2", "Dealing with Enlarged Pores: A Comprehensive Guide to Medical Cosmetology"),
    ],
)
def test_a_source_goes_by_its_short_name(source: str, name: str) -> None:
    assert name_of(catalogue().source(source)) == name


def test_a_title_that_stands_for_the_name_is_in_the_language_asked_for() -> None:
    assert name_of(catalogue().source("s1"), "zh_TW") == "無題文章：毛孔粗大的日常保養與醫學美容"


def test_every_source_has_a_short_name() -> None:
    for source in catalogue().sources.values():
        assert name_of(source), source.id

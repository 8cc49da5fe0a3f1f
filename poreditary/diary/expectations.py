"""What the shipped catalogue leads one to expect of a course, for pages and reports."""

from functools import cache
from threading import Lock

from poreditary import paths
from poreditary.domain import catalogue_values as values
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_kinds import SourceKind
from poreditary.domain.expectation import Band

STUDIES = frozenset(
    {
        SourceKind.RANDOMISED_TRIAL,
        SourceKind.COMPARATIVE_STUDY,
        SourceKind.SINGLE_ARM_STUDY,
        SourceKind.CASE_SERIES,
        SourceKind.LABORATORY_STUDY,
        SourceKind.REVIEW,
        SourceKind.CONSENSUS,
    }
)
"""The kinds of source that go by their first author and year, as in print."""

_loading = Lock()


def catalogue() -> Catalogue:
    """Return the shipped catalogue; the first call reads it in tens of milliseconds, on whichever thread."""
    with _loading:
        return _shipped()


def article_band(treatment: str = "", language: str = "en", known: Catalogue | None = None) -> Band:
    """Return the sessions after which the article expects a change that lasts, with its short name.

    It is the article's figure for all treatments at once, unless it counts for this very treatment. `known` is the
    catalogue to look in, else the shipped one.
    """
    band = _band((known or catalogue()).treatment_bands(treatment).article, language)
    assert band is not None  # the article names both ends, as a test says
    return band


def published_band(treatment: str, language: str = "en", known: Catalogue | None = None) -> Band | None:
    """Return the sessions of a treatment's published series with their short names; None where no source ends them."""
    band = (known or catalogue()).treatment_bands(treatment).published
    return _band(band, language) if band is not None else None


def name_of(source: values.Source, language: str = "en") -> str:
    """Return the short name of a source: first author and year of a study, else its publisher, else its title."""
    year = source.date[:4]
    if source.kind in STUDIES and source.author:
        return f"{_surname(source.author)} {year}".strip()
    if source.kind in STUDIES and source.publisher:
        return f"{_journal(source.publisher)} {year}".strip()
    return source.publisher or source.title.in_language(language)


@cache
def _shipped() -> Catalogue:
    return load(paths.resources() / "catalogue")


def _band(band: values.Band, language: str) -> Band | None:
    if band.sessions.is_open:
        return None
    names = dict.fromkeys(name_of(source, language) for source in band.sources)
    return Band(round(band.sessions.low), round(band.sessions.high), "; ".join(names))


def _surname(author: str) -> str:
    """Return the first name of "Saedi N, Petrell K" or "Chung H and others" without its initials."""
    first = author.partition(",")[0].partition(" and ")[0]
    return first.rpartition(" ")[0] or first


def _journal(publisher: str) -> str:
    """Return the journal without its volume, as in "Cutis 98(1):33–36"."""
    words = publisher.split()
    return " ".join(word for word in words if not word[0].isdigit()) or publisher

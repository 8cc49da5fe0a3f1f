"""What a report is asked for, and what it chooses by itself."""

from datetime import date

from poreditary.domain.kinds import View
from poreditary.domain.report import (
    ALL_SECTIONS,
    APPENDIX,
    MOST_PHOTOS,
    SUMMARY,
    ReportRequest,
    ReportSection,
    earliest_and_latest,
    months_before,
)
from tests.report import samples


def test_every_section_stands_on_page_one_or_in_the_appendix() -> None:
    assert (*SUMMARY, *APPENDIX) == tuple(ReportSection)
    assert tuple(section.value for section in ReportSection) == ALL_SECTIONS
    assert ReportSection.QUESTIONS in SUMMARY
    assert ReportSection.SESSIONS in APPENDIX


def test_a_request_asks_for_everything_unless_told() -> None:
    request = ReportRequest(date(2026, 1, 1), date(2026, 2, 1))
    assert all(request.has(section) for section in ReportSection)
    assert request.photo_ids == ()
    assert not ReportRequest(date(2026, 1, 1), date(2026, 2, 1), ("routine",)).has(ReportSection.PHOTOS)


def test_the_days_asked_for_count_both() -> None:
    content = samples.empty()
    assert content.is_inside(samples.FIRST)
    assert content.is_inside(samples.LAST)
    assert not content.is_inside(date(2026, 11, 22))


def test_the_earliest_and_latest_of_each_view_are_chosen() -> None:
    days = [date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)]
    photos = [samples.photo(n, View.NOSE, day).photo for n, day in enumerate(days, start=1)]
    photos.append(samples.photo(9, View.FRONT, days[1]).photo)
    photos.append(samples.photo(10, View.CHIN, days[1]).photo)
    views = (View.FRONT, View.NOSE)
    assert earliest_and_latest(photos, views, days[0], days[-1]) == (9, 1, 4)
    assert earliest_and_latest(photos, views, days[1], days[2]) == (9, 2, 3)
    assert earliest_and_latest(photos, views, date(2027, 1, 1), date(2027, 2, 1)) == ()
    assert earliest_and_latest(photos, (), days[0], days[-1]) == ()


def test_no_more_photos_are_chosen_than_a_report_holds() -> None:
    photos = [
        samples.photo(at, view, date(2026, 1 + at % 2, 1)).photo for at, view in enumerate((*View, *View), start=1)
    ]
    assert len(earliest_and_latest(photos, View, date(2026, 1, 1), date(2026, 12, 1))) == MOST_PHOTOS


def test_months_before_keeps_to_the_calendar() -> None:
    assert months_before(date(2026, 11, 21), 3) == date(2026, 8, 21)
    assert months_before(date(2026, 5, 31), 3) == date(2026, 2, 28)
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2026, 1, 15), 1) == date(2025, 12, 15)

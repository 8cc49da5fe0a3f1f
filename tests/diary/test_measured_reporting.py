"""What a report reads of measured patches: comparisons of its time, and never where a pore lies."""

from datetime import date, timedelta

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.measured_reporting import measured_patches
from poreditary.diary.reporting import gather
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measuring import Verdict
from poreditary.domain.report import ReportRequest, ReportSection
from tests.conftest import StandingClock
from tests.diary import measured_kit as kit

FIRST = date(2026, 8, 13)
DAYS = tuple(FIRST + timedelta(days=30 * n) for n in (1, 2, 3))


@pytest.fixture
def measured(diary: Diary, clock: StandingClock) -> Diary:
    kit.set_up(diary, clock, FIRST)
    cheek = Zone.LEFT_CHEEK
    came: list[kit.Came] = [{cheek: -3.0, Zone.NOSE: 1.0}, {cheek: kit.SOFT}, {cheek: -20.0}]
    kit.measured(diary, list(zip(DAYS, came, strict=True)))
    return diary


def test_each_patch_comes_with_its_comparisons(measured: Diary) -> None:
    cheek, nose = gather(measured, ReportRequest(FIRST, DAYS[-1])).measured
    assert (cheek.view, cheek.zone, nose.zone) == (View.LEFT_CHEEK, Zone.LEFT_CHEEK, Zone.NOSE)
    assert [figure.day for figure in cheek.figures] == list(DAYS)
    assert cheek.latest.change.verdict is Verdict.DECREASE
    assert cheek.compared == 2
    assert cheek.baseline_days == (FIRST, FIRST + timedelta(days=2), FIRST + timedelta(days=4))
    assert not cheek.is_assumed
    assert cheek.version == "1"


def test_only_the_time_asked_for_is_told(measured: Diary) -> None:
    cheek, _nose = measured_patches(measured, ReportRequest(DAYS[0], DAYS[1]))
    assert [figure.day for figure in cheek.figures] == list(DAYS[:2])
    assert cheek.latest.day == DAYS[0]
    assert measured_patches(measured, ReportRequest(FIRST, FIRST)) == ()


def test_where_the_section_is_left_out_nothing_is_read(measured: Diary) -> None:
    assert measured_patches(measured, ReportRequest(FIRST, DAYS[-1], sections=(ReportSection.PROGRESS,))) == ()


def test_a_diary_without_patches_has_none(diary: Diary) -> None:
    assert gather(diary, ReportRequest(FIRST, DAYS[-1])).measured == ()


def test_a_photo_is_told_from_the_others_where_no_patch_could_be_compared(diary: Diary, clock: StandingClock) -> None:
    kit.set_up(diary, clock, FIRST)
    one, all_of_them = {Zone.NOSE: kit.SOFT}, {Zone.NOSE: kit.SOFT, Zone.LEFT_CHEEK: kit.SOFT}
    kit.measured(diary, list(zip(DAYS, (one, all_of_them, {}), strict=True)))
    photos = {photo.day: photo.id for photo in diary.photos.all()}
    wanted = tuple(photos[day] for day in (FIRST, *DAYS))
    found = gather(diary, ReportRequest(FIRST, DAYS[-1], photo_ids=wanted)).photos
    assert [photo.is_refused for photo in found] == [False, False, True, False]


def test_a_photo_of_which_no_patch_could_be_measured_is_told_from_its_own_sitting(
    diary: Diary, clock: StandingClock
) -> None:
    kit.set_up(diary, clock, FIRST)
    kit.measured(diary, [(DAYS[0], {})], is_last_soft=True)
    wanted = tuple(photo.id for photo in sorted(diary.photos.all(), key=lambda photo: photo.taken))
    found = gather(diary, ReportRequest(FIRST, DAYS[-1], photo_ids=wanted)).photos
    assert [photo.is_refused for photo in found] == [*([False] * 5), True, False, True]

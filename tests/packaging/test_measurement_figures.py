import math
from dataclasses import replace

import pytest

import measurement_figures as figures
from measurement_trials import Trial, jobs, person_of
from tests.skin.seeds import DEVELOPMENT_SEEDS

PLAIN = Trial(1, 1, "cheek", "unchanged", "unchanged 20", 0.0, 3, 3, "no_detectable_change", 1.0, 6.0, (), True)
SMALLER = replace(PLAIN, kind="change", name="depth -20 %", true=-20.0, verdict="decrease", percent=-18.0)


def figure(rows: list[figures.Row], start: str) -> figures.Row:
    return next(row for row in rows if row.what.startswith(start))


def test_a_false_alarm_and_a_large_error_are_over_their_limits() -> None:
    good = figures.main_rows([PLAIN, SMALLER], True)
    assert all(row.is_reached for row in good)
    alarm = replace(PLAIN, verdict="increase", percent=9.0)
    rows = figures.main_rows([PLAIN, alarm, SMALLER], True)
    assert figure(rows, "false alarms among 2").figure == 50
    assert "**OVER**" in figure(rows, "errors inside").line


def test_what_has_no_figure_is_said_to_have_none_and_is_not_reached() -> None:
    refused = replace(PLAIN, accepted=0, verdict="not_comparable", percent=None, smallest=None)
    rows = figures.main_rows([refused], True)
    assert not figure(rows, "smallest real change, median").is_reached
    assert "none" in figure(rows, "slope").line
    assert figure(rows, "photos let through").figure == 0


def test_the_slope_and_the_power_come_from_the_true_changes() -> None:
    halved = [replace(SMALLER, true=true, percent=true / 2) for true in (-30.0, -20.0, -10.0, 20.0)]
    assert figures.slope_of(halved) == pytest.approx(0.5)
    wrong = replace(SMALLER, verdict="increase")
    assert figures.power([SMALLER, wrong], 20) == 50
    assert math.isnan(figures.power([SMALLER], 10))
    assert figure(figures.main_rows([PLAIN, wrong], True), "changes seen with the wrong").is_reached is False


def test_a_nuisance_shifts_by_what_it_adds_to_the_same_photo() -> None:
    plain = replace(PLAIN, kind="nuisance", name="nothing", percent=10.0, accepted=1, asked=1)
    noisy = replace(plain, name="noise x 2", percent=4.5)
    assert figures.shifts_of([plain, noisy])["noise x 2"] == pytest.approx([-5.0])
    refused = replace(noisy, accepted=0)
    assert figures.shifts_of([plain, refused]) == {}
    assert figure(figures.trouble_rows([plain, noisy]), "largest mean shift").is_reached is False


def test_bad_photos_count_as_refused_with_any_reason_and_right_reasons_are_told() -> None:
    bad = replace(PLAIN, kind="bad", name="JPEG 40", accepted=0, asked=1, percent=None, reasons=("compressed",))
    slipped = replace(bad, accepted=1, percent=2.0, reasons=())
    assert figure(figures.trouble_rows([bad, slipped]), "bad photos refused").figure == 50
    line = next(line for line in figures.bad_lines([bad, slipped]) if "JPEG 40" in line)
    assert line == "| JPEG 40 | 50 % | 100 % | compressed |"


def test_a_table_has_a_line_for_each_zone() -> None:
    nose = replace(SMALLER, zone="nose", smallest=9.0)
    lines = figures.group_lines([PLAIN, SMALLER, nose], "zone", lambda one: one.zone)
    assert [line.split(" | ")[0] for line in lines[2:]] == ["| cheek", "| nose"]
    assert "9.0 %" in lines[3]


def test_tones_and_zones_are_met_alike() -> None:
    people = [person_of(number, DEVELOPMENT_SEEDS) for number in range(24)]
    assert [tone for _scene, tone in people[:6]] == [1, 2, 3, 4, 5, 6]
    assert len({(scene.skin.zone, tone) for scene, tone in people}) == 24
    assert len({scene.skin.seed for scene, _tone in people}) == 24
    assert len(jobs(6)) == 18

"""Guesses about photos that come in."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.day import Stamp
from poreditary.domain.intake import Condition, Place, Span, guess_places, view_in_name
from poreditary.domain.kinds import View
from poreditary.domain.photo import Sitting

DAY = date(2026, 11, 14)
STAMP = Stamp(datetime(2026, 11, 14, 8, tzinfo=UTC), 60)


def at(clock: str, day: date = DAY) -> tuple[date, datetime]:
    return day, datetime.fromisoformat(f"{day} {clock}")


@pytest.mark.parametrize(
    ("name", "view"),
    [
        ("nose.jpg", View.NOSE),
        ("my Nose 2024-01-31.heic", View.NOSE),
        ("left cheek.jpg", View.LEFT_CHEEK),
        ("right.jpg", View.RIGHT_CHEEK),
        ("LeftCheek.JPG", View.LEFT_CHEEK),
        ("left_45.jpg", View.LEFT_45),
        ("right45.jpg", View.RIGHT_45),
        ("side left.jpg", View.LEFT_45),
        ("chin-2.png", View.CHIN),
        ("forehead.webp", View.FOREHEAD),
        ("front.jpg", View.FRONT),
        ("鼻子.jpg", View.NOSE),
        ("左臉.jpg", View.LEFT_CHEEK),
        ("右45.jpg", View.RIGHT_45),
        ("額頭.jpg", View.FOREHEAD),
        ("下巴 2024.jpg", View.CHIN),
        ("正面.jpg", View.FRONT),
        ("IMG_20240131_081545.jpg", None),
        ("left nose.jpg", None),
        ("left and right.jpg", None),
        ("diagnose.jpg", None),
        ("confront.jpg", None),
        ("bright.jpg", None),
        ("cheek.jpg", None),
        ("", None),
    ],
)
def test_words_in_a_name_tell_the_view(name: str, view: View | None) -> None:
    assert view_in_name(name) is view


@given(st.text(max_size=40))
def test_any_name_can_be_asked_for_its_view(name: str) -> None:
    assert view_in_name(name) in {None, *View}


@pytest.mark.parametrize("view", View)
def test_the_stored_name_of_a_view_tells_it(view: View) -> None:
    assert view_in_name(f"{view}.jpg") is view


def test_photos_close_in_time_are_one_sitting() -> None:
    photos = [at("08:15"), at("20:00"), at("08:40"), at("10:30"), at("08:00", date(2026, 11, 15))]
    morning, evening, next_day = Place(DAY), Place(DAY, part=1), Place(date(2026, 11, 15))
    assert guess_places(photos, []) == [morning, evening, morning, morning, next_day]


def test_photos_join_the_sitting_of_the_diary_that_is_closest() -> None:
    spans = [Span(4, DAY, at("08:00")[1], at("08:10")[1], 3), Span(5, DAY, at("09:00")[1], at("09:05")[1], 3)]
    photos = [at("08:15"), at("08:58"), at("07:00"), at("14:00")]
    assert guess_places(photos, spans) == [Place(DAY, 4), Place(DAY, 5), Place(DAY, 4), Place(DAY)]
    assert guess_places([at("08:15", date(2026, 11, 13))], spans) == [Place(date(2026, 11, 13))]


@given(st.lists(st.integers(0, 2 * 24 * 60), max_size=12))
def test_the_order_of_files_does_not_matter(minutes: list[int]) -> None:
    start = datetime(2026, 11, 14)
    photos = [((start + timedelta(minutes=n)).date(), start + timedelta(minutes=n)) for n in minutes]
    places = dict(zip(photos, guess_places(photos, []), strict=True))
    turned = photos[::-1]
    assert guess_places(turned, []) == [places[photo] for photo in turned]


def test_a_condition_fills_what_nobody_said_and_contradicts_nothing() -> None:
    said = Sitting(DAY, STAMP, clean_skin=True, light="Window")
    condition = Condition(True, " window ", "bathroom")
    assert condition.fits(said)
    assert condition.filled(said) == Sitting(DAY, STAMP, clean_skin=True, light="Window", place="bathroom")
    assert Condition().filled(said) == said
    for other in (Condition(False), Condition(light="lamp")):
        assert not other.fits(said)
        assert other.fits(Sitting(DAY, STAMP))


def test_photos_of_which_nothing_is_said_join_no_sitting_that_says_something() -> None:
    first, last = at("08:00")[1], at("08:10")[1]
    for said, minutes in ((Condition(True), None), (Condition(light="window"), None), (Condition(), 20)):
        spans = [Span(4, DAY, first, last, 3, said, minutes)]
        assert guess_places([at("08:15"), at("08:05")], spans) == [Place(DAY), Place(DAY)]
    near_and_far = [Span(4, DAY, first, last, 3, Condition(True)), Span(5, DAY, at("09:00")[1], at("09:00")[1], 1)]
    assert guess_places([at("08:15")], near_and_far) == [Place(DAY, 5)]


def test_photos_join_a_sitting_that_says_the_same_by_the_same_camera() -> None:
    said = Condition(True, "Window")
    spans = [Span(4, DAY, at("08:00")[1], at("08:10")[1], 3, said, cameras=frozenset({"Acme"}))]
    photos = [at("08:12"), at("08:13"), at("08:14"), at("08:15")]
    cameras = ["Acme", "Other", "Acme", ""]
    joined, own = Place(DAY, 4), Place(DAY)
    assert guess_places(photos, spans, Condition(True, "window "), cameras) == [joined, own, joined, joined]
    assert guess_places(photos, spans, Condition(True), cameras) == [own] * 4
    assert guess_places(photos, spans, Condition(), cameras) == [own] * 4


def test_what_is_said_of_an_import_is_said_of_no_sitting_it_does_not_belong_to() -> None:
    spans = [Span(4, DAY, at("08:00")[1], at("08:10")[1], 3, cameras=frozenset({"Acme"}))]
    assert guess_places([at("08:15")], spans, Condition(True), ["Acme"]) == [Place(DAY)]
    assert guess_places([at("08:15")], spans, Condition(), ["Other"]) == [Place(DAY, 4)]

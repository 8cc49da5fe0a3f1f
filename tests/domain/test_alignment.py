"""Similarities between photos of a view."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from poreditary.domain.alignment import Point, Similarity, by_points, from_json, of_turn

PLACES = st.tuples(st.floats(0, 1), st.floats(0, 1))
SIMILARITIES = st.builds(
    lambda turn, scale, right, down: Similarity(of_turn(turn, scale).a, of_turn(turn, scale).b, right, down),
    st.floats(-180, 180),
    st.floats(0.3, 3.0),
    st.floats(-1, 1),
    st.floats(-1, 1),
)


def near(one: Point, other: Point) -> bool:
    return all(isclose(a, b, abs_tol=1e-5) for a, b in zip(one, other, strict=True))


@given(SIMILARITIES, PLACES)
def test_there_and_back_is_where_it_was(found: Similarity, place: Point) -> None:
    assert near(found.inverse().at(found.at(place)), place)


@given(SIMILARITIES, SIMILARITIES, PLACES)
def test_one_after_the_other_is_one(first: Similarity, second: Similarity, place: Point) -> None:
    assert near(first.then(second).at(place), second.at(first.at(place)))


@given(SIMILARITIES, PLACES)
def test_what_stands_in_the_diary_reads_back(found: Similarity, place: Point) -> None:
    assert near(from_json(found.as_json()).at(place), found.at(place))


@given(SIMILARITIES)
def test_two_points_are_enough(found: Similarity) -> None:
    here = ((0.2, 0.3), (0.8, 0.6))
    again = by_points(here, (found.at(here[0]), found.at(here[1])))
    assert again is not None
    assert near(again.at((0.5, 0.9)), found.at((0.5, 0.9)))


def test_turn_and_scale_are_read_off() -> None:
    found = of_turn(30, 1.5)
    assert isclose(found.turn, 30)
    assert isclose(found.scale, 1.5)
    x, y = of_turn(90).at((1, 0))
    assert near((x, y), (0, 1))


def test_points_on_each_other_give_nothing() -> None:
    assert by_points(((0.5, 0.5), (0.5, 0.5)), ((0.1, 0.1), (0.9, 0.9))) is None


def test_a_photo_ten_times_as_large_is_no_photo_of_the_same_view() -> None:
    assert by_points(((0.5, 0.5), (0.55, 0.5)), ((0.0, 0.5), (0.5, 0.5))) is None

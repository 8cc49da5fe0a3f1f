"""Patches moved, sized and turned by hand stay on the photo and of a size that can be measured."""

from dataclasses import astuple
from itertools import product
from math import hypot

import pytest

from poreditary.domain import oval_moves
from poreditary.domain.measuring import Oval

ROOM = oval_moves.room_of(4000, 3000)
OVAL = Oval(0.5, 0.4, 0.1, 0.06, 20.0)


def test_the_room_counts_in_parts_of_the_longer_side() -> None:
    assert ROOM == (1.0, 0.75)
    assert oval_moves.room_of(3000, 4000) == (0.75, 1.0)


def test_what_lies_well_inside_is_moved_as_far_as_asked() -> None:
    assert_is(oval_moves.moved(OVAL, 0.02, -0.01, ROOM), Oval(0.52, 0.39, 0.1, 0.06, 20.0))


@pytest.mark.parametrize(("dx", "dy"), [(5.0, 0.0), (-5.0, 0.0), (0.0, 5.0), (0.0, -5.0), (3.0, 3.0)])
def test_nothing_is_moved_off_the_photo(dx: float, dy: float) -> None:
    found = oval_moves.moved(OVAL, dx, dy, ROOM)
    assert (found.across, found.down, found.turn) == (OVAL.across, OVAL.down, OVAL.turn)
    assert is_on_photo(found)


@pytest.mark.parametrize(("factor", "turn"), list(product((0.01, 0.9, 1.1, 40.0), (-90.0, 0.0, 33.0))))
def test_any_size_and_turn_ends_on_the_photo(factor: float, turn: float) -> None:
    for change in (oval_moves.sized, oval_moves.stretched):
        found = oval_moves.turned(change(OVAL, factor, ROOM), turn, ROOM)
        assert is_on_photo(found)
        assert min(found.across, found.down) >= oval_moves.LEAST


def test_a_turn_past_the_half_is_the_shorter_one() -> None:
    assert oval_moves.turned(OVAL, 90.0, ROOM).turn == -70.0
    assert oval_moves.turned(OVAL, 180.0, ROOM).turn == 20.0


def test_a_drawn_oval_touches_the_box_whichever_way_it_was_drawn() -> None:
    wanted = Oval(0.3, 0.3, 0.1, 0.2)
    for start, end in (((0.2, 0.1), (0.4, 0.5)), ((0.4, 0.5), (0.2, 0.1)), ((0.2, 0.5), (0.4, 0.1))):
        assert_is(oval_moves.between(start, end, ROOM), wanted)


def test_there_and_back_along_the_own_axes() -> None:
    point = (0.43, 0.51)
    assert oval_moves.at(OVAL, oval_moves.own(OVAL, point)) == pytest.approx(point)
    side = oval_moves.at(OVAL, (OVAL.across, 0.0))
    # Clockwise on a photo, whose y axis points down: the right side lies lower.
    assert side[1] > OVAL.y


def test_an_oval_holds_what_its_own_axes_reach() -> None:
    assert oval_moves.holds(OVAL, oval_moves.at(OVAL, (0.09, 0.0)))
    assert not oval_moves.holds(OVAL, oval_moves.at(OVAL, (0.0, 0.09)))


def test_pulling_a_side_leaves_the_centre_and_the_other_axis() -> None:
    wide = oval_moves.pulled_across(OVAL, oval_moves.at(OVAL, (-0.15, 0.4)), ROOM)
    assert_is(wide, Oval(0.5, 0.4, 0.15, 0.06, 20.0))
    high = oval_moves.pulled_down(OVAL, oval_moves.at(OVAL, (0.4, 0.09)), ROOM)
    assert_is(high, Oval(0.5, 0.4, 0.1, 0.09, 20.0))


@pytest.mark.parametrize("wanted", [50.0, -40.0, 0.0])
def test_turning_follows_the_hand(wanted: float) -> None:
    start = oval_moves.at(OVAL, (0.05, -0.05))
    end = oval_moves.at(oval_moves.turned(OVAL, wanted, ROOM), (0.1, -0.1))
    found = oval_moves.pulled_round(OVAL, start, end, ROOM)
    assert found.turn == pytest.approx(OVAL.turn + wanted)
    assert (found.across, found.down) == (OVAL.across, OVAL.down)


def assert_is(found: Oval, wanted: Oval) -> None:
    assert astuple(found) == pytest.approx(astuple(wanted))


def is_on_photo(oval: Oval) -> bool:
    across, down = oval_moves.half_box(oval)
    near = 1e-9
    return (
        hypot(across, down) > 0
        and oval.x - across >= -near
        and oval.y - down >= -near
        and oval.x + across <= ROOM[0] + near
        and oval.y + down <= ROOM[1] + near
    )

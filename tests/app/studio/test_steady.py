"""Words that hold still while frames flicker."""

from poreditary.app.studio.steady import HOLD_MS, Steady
from poreditary.domain.quality import Finding

DARK, FAR, BLURRED = Finding.TOO_DARK, Finding.TOO_FAR, Finding.BLURRED


def test_nothing_is_said_before_a_picture_was_seen_for_a_while() -> None:
    steady = Steady()
    assert steady.hear([DARK], 0) is None
    assert steady.hear([DARK], HOLD_MS - 1) is None
    assert steady.hear([DARK], HOLD_MS) == (DARK,)


def test_a_finding_that_flickers_is_not_shown() -> None:
    steady = Steady()
    steady.hear([], 0)
    for at in range(HOLD_MS, 4 * HOLD_MS, 100):
        assert steady.hear([] if at % 200 else [FAR], at) == ()


def test_a_finding_is_shown_once_it_held_and_goes_once_it_was_gone_as_long() -> None:
    steady = Steady()
    steady.hear([], 0)
    assert steady.hear([], HOLD_MS) == ()
    assert steady.hear([FAR], 1000) == ()
    assert steady.hear([FAR], 1000 + HOLD_MS - 1) == ()
    assert steady.hear([FAR], 1000 + HOLD_MS) == (FAR,)
    assert steady.hear([], 2000) == (FAR,)
    assert steady.hear([FAR], 2000 + HOLD_MS) == (FAR,)
    assert steady.hear([], 3000) == (FAR,)
    assert steady.hear([], 3000 + HOLD_MS) == ()


def test_what_is_shown_stands_in_the_order_to_mend_it() -> None:
    steady = Steady()
    steady.hear([], 0)
    assert steady.hear([BLURRED, DARK], HOLD_MS) == (DARK, BLURRED)


def test_another_view_begins_with_nothing() -> None:
    steady = Steady()
    steady.hear([DARK], 0)
    steady.hear([DARK], HOLD_MS)
    steady.reset()
    assert steady.hear([], HOLD_MS + 1) is None

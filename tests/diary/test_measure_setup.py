"""What a photo says of itself before its view is measured."""

import pytest

from poreditary.diary.measure_setup import card_on, cautions
from poreditary.domain.measuring import LEAST_PORES, Oval, Reason
from poreditary.errors import UserError
from tests.diary.card_photo import with_card
from tests.photo import samples


def test_the_card_gives_the_scale_of_the_photo_at_its_own_size() -> None:
    found = card_on((with_card(10), "card.jpg"))
    assert found is not None
    assert found.px_per_mm == pytest.approx(10.0, rel=0.01)
    assert found.is_flat


def test_a_card_that_leans_is_found_and_not_flat() -> None:
    found = card_on((with_card(12, lean=30.0), "card.jpg"))
    assert found is not None
    assert found.tilt == pytest.approx(30.0, abs=4.0)
    assert not found.is_flat


def test_without_a_card_there_is_none() -> None:
    assert card_on((samples.photo("JPEG"), "plain.jpg")) is None


def test_what_is_no_photo_is_refused() -> None:
    with pytest.raises(UserError):
        card_on((b"no photo", "text.jpg"))


def test_a_patch_without_pores_is_said_to_have_too_few() -> None:
    ((gate,),) = cautions((samples.photo("PNG"), "plain.png"), [Oval(0.5, 0.3, 0.2, 0.2)], None)
    assert gate.reason is Reason.TOO_FEW_PORES
    assert gate.figure < gate.limit == LEAST_PORES


def test_a_look_ends_when_nobody_waits_for_it_any_more() -> None:
    def leave(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        cautions((samples.photo("PNG"), "plain.png"), [Oval(0.5, 0.3, 0.2, 0.2)], None, leave)

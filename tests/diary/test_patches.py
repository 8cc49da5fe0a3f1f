"""Patches are drawn on a baseline photo, changed, left for another photo, and taken back."""

from dataclasses import replace
from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.ledger import NotAcceptedError
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Drawn, Scale, ScaleFrom
from poreditary.domain.measuring import Oval
from poreditary.domain.oval_moves import room_of, settled
from poreditary.domain.proposals import proposed
from poreditary.errors import UserError
from tests.diary.measure_kit import BASELINE, OTHER, OVAL, VIEW, photographed, redraw, set_up

CARD = Scale(12.5, ScaleFrom.CARD)


def drawn(diary: Diary) -> list[Drawn]:
    return [patch.drawn for patch in diary.patches.needed(VIEW).patches]


def test_patches_are_kept_with_the_scale_of_their_photo(diary: Diary) -> None:
    photo = photographed(diary, BASELINE)[0]
    changes = diary.patches.set_up(photo.id, [OVAL, OTHER], CARD)
    measured = diary.patches.of_view(VIEW)
    assert measured is not None
    assert (changes.id, changes.tables) == (measured.id, frozenset({"measured_view", "patch"}))
    assert (measured.view, measured.photo_id, measured.scale) == (VIEW, photo.id, CARD)
    assert drawn(diary) == [OVAL, OTHER]
    assert diary.patches.views() == [measured]


def test_setting_up_is_undone_and_done_again(diary: Diary) -> None:
    set_up(diary)
    before = diary.patches.views()
    diary.undo()
    assert diary.patches.of_view(VIEW) is None
    diary.redo()
    assert diary.patches.views() == before


def test_an_oval_that_moved_stays_the_same_patch(diary: Diary) -> None:
    measured = set_up(diary, 1, BASELINE, OVAL, OTHER)
    moved = (Zone.NOSE, replace(OVAL[1], x=0.45))
    redraw(diary, [OTHER, moved])
    ids = {patch.zone: patch.id for patch in diary.patches.needed(VIEW).patches}
    assert ids == {patch.zone: patch.id for patch in measured.patches}
    assert set(drawn(diary)) == {OTHER, moved}
    diary.undo()
    assert diary.patches.needed(VIEW) == measured


def test_of_two_patches_in_a_zone_the_one_that_stayed_is_known_again(diary: Diary) -> None:
    second = (Zone.NOSE, replace(OVAL[1], x=0.2))
    kept = set_up(diary, 1, BASELINE, OVAL, second).patches[1]
    redraw(diary, [second])
    assert [patch.id for patch in diary.patches.needed(VIEW).patches] == [kept.id]


def test_of_two_patches_in_a_zone_the_nearest_is_known_again(diary: Diary) -> None:
    second = (Zone.NOSE, replace(OVAL[1], x=0.2))
    kept = set_up(diary, 1, BASELINE, OVAL, second).patches[1]
    redraw(diary, [(Zone.NOSE, replace(OVAL[1], x=0.22))])
    assert [patch.id for patch in diary.patches.needed(VIEW).patches] == [kept.id]


def test_two_patches_in_a_zone_that_both_moved_stay_themselves(diary: Diary) -> None:
    second = (Zone.NOSE, replace(OVAL[1], x=0.2))
    first, other = set_up(diary, 1, BASELINE, OVAL, second).patches
    near_other, near_first = (Zone.NOSE, replace(OVAL[1], x=0.22)), (Zone.NOSE, replace(OVAL[1], x=0.52))
    redraw(diary, [near_other, near_first])
    assert {patch.drawn: patch.id for patch in diary.patches.needed(VIEW).patches} == {
        near_other: other.id,
        near_first: first.id,
    }


def test_a_patch_that_is_missing_lies_in_the_trash(diary: Diary) -> None:
    measured = set_up(diary, 1, BASELINE, OVAL, OTHER)
    redraw(diary, [OVAL])
    assert drawn(diary) == [OVAL]
    item = diary.trash.items()[0]
    assert (item.kind, item.title) == ("patch", "Left cheek")
    diary.trash.restore(item.id)
    assert diary.patches.needed(VIEW) == measured


def test_another_photo_begins_anew_and_the_former_is_kept(diary: Diary) -> None:
    former = set_up(diary)
    photo = photographed(diary, date(2026, 11, 20))[0]
    diary.patches.set_up(photo.id, [OTHER])
    assert drawn(diary) == [OTHER]
    assert diary.patches.former(VIEW) == [replace(former, ended_on=diary.today())]
    diary.undo()
    assert diary.patches.views() == [former]
    assert diary.patches.former(VIEW) == []


def test_back_on_the_former_photo_its_patches_go_on(diary: Diary) -> None:
    former = set_up(diary)
    diary.patches.set_up(photographed(diary, date(2026, 11, 20))[0].id, [OTHER])
    diary.patches.set_up(former.photo_id, [OVAL])
    assert diary.patches.views() == [former]
    assert [measured.view for measured in diary.patches.former(VIEW)] == [VIEW]


def test_on_the_same_photo_only_what_differs_changes(diary: Diary) -> None:
    measured = set_up(diary)
    changes = diary.patches.set_up(measured.photo_id, [OVAL], CARD)
    assert changes.tables == {"measured_view"}
    assert diary.patches.views() == [replace(measured, px_per_mm=12.5, scale_from=ScaleFrom.CARD)]
    redraw(diary, [OVAL], Scale())
    assert diary.patches.views() == [measured]


def test_what_is_measured_no_more_can_be_put_back(diary: Diary) -> None:
    measured = set_up(diary, 1, BASELINE, OVAL, OTHER)
    diary.patches.remove(VIEW)
    assert diary.patches.views() == []
    item = diary.trash.items()[0]
    assert (item.kind, item.title) == ("measured_view", "Nose")
    diary.trash.restore(item.id)
    assert diary.patches.views() == [measured]


def test_it_is_not_put_back_beside_another(diary: Diary) -> None:
    set_up(diary)
    diary.patches.remove(VIEW)
    set_up(diary, 1, date(2026, 11, 18))
    with pytest.raises(UserError, match="another entry in its place"):
        diary.trash.restore(diary.trash.items()[0].id)


def test_deleted_for_good_nothing_is_left_of_it(diary: Diary) -> None:
    set_up(diary)
    diary.patches.remove(VIEW)
    diary.trash.delete_forever([item.id for item in diary.trash.items()])
    assert diary.patches.former(VIEW) == diary.patches.views() == []
    assert diary.faults() == []


def oval(**fields: float) -> Drawn:
    return Zone.NOSE, replace(OVAL[1], **fields)


@pytest.mark.parametrize(
    ("patches", "scale", "why"),
    [
        ([], Scale(), "No patch is drawn"),
        ([OVAL] * 11, Scale(), "11 patches, and 10 can be measured"),
        ([oval(x=0.05)], Scale(), "over the edge"),
        ([oval(y=0.55)], Scale(), "over the edge"),
        ([oval(across=0.01)], Scale(), "too small"),
        ([oval(turn=float("nan"))], Scale(), "no size"),
        ([OVAL], Scale(0.1, ScaleFrom.PUPILS), "0.1 pixels a millimetre"),
        ([OVAL], Scale(float("nan"), ScaleFrom.CARD), "nan pixels a millimetre"),
    ],
)
def test_what_cannot_be_measured_is_refused_in_a_sentence(
    diary: Diary, patches: list[Drawn], scale: Scale, why: str
) -> None:
    photo = photographed(diary, BASELINE)[0]
    with pytest.raises(UserError, match=why):
        diary.patches.set_up(photo.id, patches, scale)
    assert diary.patches.views() == []


def test_a_number_without_a_source_is_no_scale(diary: Diary) -> None:
    photo = photographed(diary, BASELINE)[0]
    with pytest.raises(NotAcceptedError):
        diary.patches.set_up(photo.id, [OVAL], Scale(12.5))


def test_a_view_that_is_not_set_up_has_nothing_to_remove(diary: Diary) -> None:
    with pytest.raises(UserError, match="Nothing is measured of this view yet"):
        diary.patches.remove(VIEW)


def test_a_photo_in_the_trash_is_no_baseline(diary: Diary) -> None:
    photo = photographed(diary, BASELINE)[0]
    diary.photos.discard([photo.id])
    with pytest.raises(UserError, match="no longer in the diary"):
        diary.patches.set_up(photo.id, [OVAL])


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (1000, 1000)])
def test_the_proposed_ovals_lie_on_the_photo_whole(view: View, size: tuple[int, int]) -> None:
    found = proposed(view, *size)
    zones = [zone for zone, _oval in found]
    assert len(set(zones)) == len(zones) > 0
    for _zone, one in found:
        again = settled(one, room_of(*size))
        assert (again.x, again.y) == pytest.approx((one.x, one.y))
        assert (again.across, again.down) == pytest.approx((one.across, one.down))


def test_a_close_up_has_one_large_oval_of_its_zone() -> None:
    for view in (View.NOSE, View.LEFT_CHEEK, View.RIGHT_CHEEK, View.CHIN, View.FOREHEAD):
        ((zone, one),) = proposed(view, 4000, 3000)
        assert zone == Zone(str(view))
        assert one.across * one.down > 0.01


def test_a_persons_left_is_on_the_right() -> None:
    front = dict(proposed(View.FRONT, 3000, 4000))
    assert front[Zone.LEFT_CHEEK].x > front[Zone.NOSE].x > front[Zone.RIGHT_CHEEK].x
    left, right = dict(proposed(View.LEFT_45, 3000, 4000)), dict(proposed(View.RIGHT_45, 3000, 4000))
    assert Zone.RIGHT_CHEEK not in left
    assert left[Zone.LEFT_CHEEK].x + right[Zone.RIGHT_CHEEK].x == pytest.approx(0.75)
    assert isinstance(left[Zone.NOSE], Oval)

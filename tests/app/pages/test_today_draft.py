from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from poreditary.app.pages.today_draft import Answer, Draft, Key, answered, lifestyle_of
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, Zone
from poreditary.domain.preferences import LIFESTYLE
from tests.app.pages.today_diary import TODAY
from tests.conftest import NOW

KEY = (Zone.NOSE, Aspect.PORES)


def test_an_answer_is_sent_once_and_held_until_it_is_kept() -> None:
    draft = Draft()
    draft.answer(TODAY, "stress", 2)
    assert draft.send() == {TODAY: {"stress": 2}}
    assert draft.send() == {}
    assert draft.of_day(TODAY) == {"stress": 2}
    draft.kept(TODAY, {"stress": 2})
    assert draft.of_day(TODAY) == {}


def test_an_answer_changed_on_its_way_stays_and_is_sent_again() -> None:
    draft = Draft()
    draft.answer(TODAY, "note", "a")
    sent = draft.send()[TODAY]
    draft.answer(TODAY, "note", "ab")
    draft.kept(TODAY, sent)
    assert draft.of_day(TODAY) == {"note": "ab"}
    assert draft.send() == {TODAY: {"note": "ab"}}


def test_what_could_not_be_kept_is_sent_again() -> None:
    draft = Draft()
    draft.answer(TODAY, "stress", 2)
    draft.failed(TODAY, draft.send()[TODAY])
    assert draft.send() == {TODAY: {"stress": 2}}


def test_days_are_kept_apart() -> None:
    draft, before = Draft(), TODAY - timedelta(days=1)
    draft.answer(before, "stress", 1)
    draft.answer(TODAY, "stress", 2)
    assert draft.send() == {before: {"stress": 1}, TODAY: {"stress": 2}}


@given(st.lists(st.sampled_from(("type", "flush", "kept")), max_size=30))
def test_nothing_typed_is_ever_lost(steps: list[str]) -> None:
    draft, typed, diary, on_the_way = Draft(), "", "", list[dict[Key, Answer]]()
    for number, step in enumerate([*steps, "flush", "kept", *["kept"] * 31]):
        if step == "type":
            typed += str(number % 10)
            draft.answer(TODAY, "note", typed)
        elif step == "flush":
            on_the_way += draft.send().values()
        elif on_the_way:
            sent = on_the_way.pop(0)
            diary = str(sent["note"])
            draft.kept(TODAY, sent)
        shown = draft.of_day(TODAY).get("note", diary)
        assert shown == typed
    assert diary == typed


def test_answers_are_put_into_a_check_in_and_none_takes_them_away() -> None:
    check_in = CheckIn(TODAY, NOW, stress=3, ratings=(Rating(*KEY, 1), Rating(Zone.CHIN, Aspect.REDNESS, 4)))
    changed = answered(check_in, {KEY: 2, "stress": None, "dairy_portions": 0})
    assert changed.rating(*KEY) == 2
    assert changed.rating(Zone.CHIN, Aspect.REDNESS) == 4
    assert (changed.stress, changed.dairy_portions) == (None, 0)
    assert answered(changed, {KEY: None}).rating(*KEY) is None


def test_the_cycle_goes_one_day_on_from_the_day_before() -> None:
    before = CheckIn(TODAY, NOW, sleep_hours=8, cycle_day=99, spots=3)
    assert lifestyle_of(before, LIFESTYLE, None) == {"sleep_hours": 8, "cycle_day": 99}
    assert lifestyle_of(before, ("cycle_day",), CheckIn(TODAY, NOW, cycle_day=1)) == {}

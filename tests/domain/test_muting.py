"""Which steps rest because of a window, by their kind and by what their product holds."""

from datetime import date, timedelta

import pytest

from poreditary.diary.expectations import catalogue
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.catalogue_kinds import Role
from poreditary.domain.kinds import StepKind, WindowKind
from poreditary.domain.muting import Muted, Pause, muted, roles_of
from poreditary.domain.product import Active, Product

FIRST, LAST = date(2026, 11, 20), date(2026, 11, 28)
DAY = timedelta(days=1)
NONE: frozenset[Role] = frozenset()


def pause(kind: WindowKind = WindowKind.ACTIVES, until: date = LAST, **how: bool) -> Pause:
    return Pause(AftercareWindow(1, kind, FIRST, until), **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [StepKind.EXFOLIATE, StepKind.RETINOID])
def test_a_step_of_its_kind_rests_from_the_first_day_to_the_last(kind: StepKind) -> None:
    window = pause()
    days = (FIRST - DAY, FIRST, LAST, LAST + DAY)
    assert [muted([window], kind, NONE, day) for day in days] == [None, Muted(window), Muted(window), None]


@pytest.mark.parametrize("role", [Role.AHA, Role.BHA, Role.PHA, Role.SCRUB, Role.RETINOID])
@pytest.mark.parametrize("kind", [StepKind.SERUM, StepKind.MASK, StepKind.TONE, StepKind.MOISTURISE, StepKind.OTHER])
def test_an_acid_a_scrub_or_a_retinoid_rests_in_whatever_step_it_is(kind: StepKind, role: Role) -> None:
    why = muted([pause()], kind, frozenset({role, Role.HUMECTANT}), LAST)
    assert why == Muted(pause(), (role,))
    assert muted([pause()], kind, frozenset({role}), LAST + DAY) is None


def test_what_is_rinsed_off_rests_too_and_that_is_told() -> None:
    why = muted([pause()], StepKind.CLEANSE, frozenset({Role.BHA}), FIRST)
    assert why is not None
    assert (why.roles, why.is_rinsed_off) == ((Role.BHA,), True)
    assert muted([pause()], StepKind.CLEANSE, frozenset({Role.HUMECTANT}), FIRST) is None


def test_sunscreen_never_rests() -> None:
    windows = [pause(kind) for kind in WindowKind]
    assert muted(windows, StepKind.SUNSCREEN, frozenset(Role), FIRST) is None


@pytest.mark.parametrize("kind", [kind for kind in WindowKind if kind is not WindowKind.ACTIVES])
def test_only_a_window_on_actives_makes_anything_rest(kind: WindowKind) -> None:
    assert all(muted([pause(kind)], step, frozenset(Role), FIRST) is None for step in StepKind)


def test_of_two_windows_the_one_open_longest_is_named() -> None:
    short, long = pause(until=LAST - DAY), pause()
    for windows in ([short, long], [long, short]):
        assert muted(windows, StepKind.RETINOID, NONE, FIRST) == Muted(long)
        assert muted(windows, StepKind.SERUM, frozenset({Role.AHA}), LAST) == Muted(long, (Role.AHA,))


def test_nothing_rests_before_a_session_that_is_not_booked() -> None:
    guessed = pause(is_estimate=True)
    assert muted([guessed], StepKind.RETINOID, frozenset({Role.RETINOID}), FIRST) is None


def test_days_before_a_session_are_counted_from_the_day_the_window_opens() -> None:
    before = Pause(AftercareWindow(0, WindowKind.ACTIVES, FIRST, LAST), session_day=LAST + DAY)
    assert (before.days_before, pause().days_before) == (9, 0)


def test_roles_come_from_the_ingredients_that_the_catalogue_knows() -> None:
    actives = (Active("Salicylic acid", 2, "salicylic_acid"), Active("Something", None, "unheard_of"), Active("AHA"))
    assert Role.BHA in roles_of(Product("Clear", StepKind.SERUM, actives=actives), catalogue())
    assert roles_of(Product("Plain", StepKind.SERUM, actives=(Active("AHA"),)), catalogue()) == frozenset()

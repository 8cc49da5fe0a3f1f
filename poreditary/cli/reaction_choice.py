"""Which product, session, reaction or patch test is meant."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary
from poreditary.domain.patch_tests import next_reading
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchTest, Reaction
from poreditary.domain.treatment import Session
from poreditary.domain.words import mark
from poreditary.errors import UserError

T = TypeVar("T")
NO_PRODUCT = mark("Errors", "There is no product {name} on the shelf.")
NO_SESSION = mark("Errors", "There is no session with the id {name}. See: poreditary session list --json.")
NO_REACTION = mark("Errors", "There is no reaction with the id {name}.")
NO_OPEN_REACTION = mark("Errors", "No reaction goes on. Name one by its id.")
NO_TEST = mark("Errors", "There is no patch test of {name}.")
NO_WAITING_TEST = mark("Errors", "No patch test waits to be read. Name one by its id, with --hours.")
SEVERAL = mark("Errors", "Several are meant: {names}. Name one by its id.")


def chosen_product(diary: Diary, name: str) -> Product:
    """Return the product of an id, a name or brand and name, one on the shelf before one put away.

    Raises UserError where none or more than one is meant.
    """
    products = diary.shelf.products(archived=True)
    found = [product for product in products if name == str(product.id)]
    found = found or [p for p in products if name.casefold() in (p.name.casefold(), p.title.casefold())]
    found = [product for product in found if product.archived_on is None] or found
    return _only(found, lambda product: f"{product.title} ({product.id})", UserError(NO_PRODUCT, name=name))


def chosen_session(diary: Diary, name: str) -> Session:
    """Return the session of an id; raises UserError where there is none."""
    found = [session for session in diary.treatments.sessions() if name == str(session.id)]
    return _only(found, lambda session: str(session.id), UserError(NO_SESSION, name=name))


def chosen_reaction(diary: Diary, name: str | None, speech: Speech) -> Reaction:
    """Return the reaction of an id, the only one that goes on where none is named.

    Raises UserError where none or more than one is meant.
    """
    reactions = diary.reactions.all()
    if name is not None:
        found, problem = [one for one in reactions if name == str(one.id)], UserError(NO_REACTION, name=name)
    else:
        found, problem = [one for one in reactions if one.until_day is None], UserError(NO_OPEN_REACTION)
    return _only(found, lambda one: f"{speech.word(one.kind)} {one.from_day} ({one.id})", problem)


def chosen_test(diary: Diary, name: str | None) -> PatchTest:
    """Return the patch test of an id or a product, the only one that waits for a reading where none is named.

    Of several of one product the one that waits is meant, else the latest. Raises UserError where none or more than
    one is meant.
    """
    tests, titles, now = diary.patch_tests.all(), diary.shelf.titles(), diary.now()
    waiting = [test for test in tests if next_reading(test, now) is not None]
    if name is None:
        found, problem = waiting, UserError(NO_WAITING_TEST)
    else:
        found = [test for test in tests if name == str(test.id)] or list(_of_product(diary, tests, name))
        problem = UserError(NO_TEST, name=name)
        found = [test for test in found if test in waiting] or found[:1]
    return _only(found, lambda test: f"{titles.get(test.product_id or 0, test.name)} ({test.id})", problem)


def _of_product(diary: Diary, tests: Iterable[PatchTest], name: str) -> Iterable[PatchTest]:
    wanted = name.casefold()
    meant = {p.id for p in diary.shelf.products(archived=True) if wanted in (p.name.casefold(), p.title.casefold())}
    return (test for test in tests if test.product_id in meant or test.name.casefold() == wanted)


def _only(found: Sequence[T], named: Callable[[T], str], none: UserError) -> T:
    if not found:
        raise none
    if len(found) > 1:
        raise UserError(SEVERAL, names=", ".join(map(named, found)))
    return found[0]

"""The lists of the shelf page: what they answer views, and moving rows by dropping them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models import roles
from poreditary.app.models.product_list import ProductList
from poreditary.app.models.routine_rows import Kind
from poreditary.app.models.routine_tree import STEP_MIME, RoutineTree
from poreditary.app.models.shelf_view import merged
from poreditary.domain.kinds import Per, Slot, StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.routine import Routine, Step
from tests.app.pages.shelf_kit import Shelf, fill_products, fill_routines

MOVE = Qt.DropAction.MoveAction
DAY = date(2026, 9, 1)
ROOT = QModelIndex()


@pytest.fixture
def products(qapp: object) -> ProductList:
    model = ProductList()
    model.show([Product(name, StepKind.OTHER, id=number) for number, name in enumerate("ABCD", start=1)])
    return model


@pytest.fixture
def routines(qapp: object) -> RoutineTree:
    """Return a tree of a morning (steps 11, 12, 13), two evenings (21; none) and a weekly routine."""
    model = RoutineTree()
    rows = [
        (Routine("Morning", Slot.MORNING, id=1), [Step(1, StepKind.SERUM, DAY, id=key) for key in (11, 12, 13)]),
        (Routine("Evening", Slot.EVENING, id=2), [Step(2, StepKind.TONE, DAY, id=21, product_id=5)]),
        (Routine("Late", Slot.EVENING, id=3), []),
        (Routine("Sunday", Slot.WEEKLY, id=4), []),
    ]
    model.show(rows, {5: "Gel"}, frozenset({5}))
    return model


def drag(model: ProductList | RoutineTree, index: QModelIndex) -> QMimeData:
    return model.mimeData([index])


def steps(model: RoutineTree) -> dict[int, list[int]]:
    return {branch.routine.id: [step.id for step in branch.steps] for branch in model.branches}


def test_the_models_keep_the_rules_of_models(
    qtmodeltester: ModelTester, products: ProductList, routines: RoutineTree
) -> None:
    qtmodeltester.check(products)
    qtmodeltester.check(routines)


@pytest.mark.parametrize(
    ("source", "row", "order"),
    [(0, 2, [2, 1, 3, 4]), (3, 0, [4, 1, 2, 3]), (0, 4, [2, 3, 4, 1]), (0, -1, [2, 3, 4, 1]), (2, 1, [1, 3, 2, 4])],
)
def test_a_dropped_product_stands_before_the_row_it_was_dropped_above(
    qtbot: QtBot, products: ProductList, source: int, row: int, order: list[int]
) -> None:
    with qtbot.waitSignal(products.moved) as moved:
        assert products.dropMimeData(drag(products, products.index(source)), MOVE, row, 0, ROOT)
    assert moved.args == [order]
    assert products.ids() == order


def test_a_product_dropped_where_it_stands_or_by_another_program_moves_nothing(
    qtbot: QtBot, products: ProductList
) -> None:
    with qtbot.assertNotEmitted(products.moved):
        assert not products.dropMimeData(drag(products, products.index(1)), MOVE, 1, 0, ROOT)
        assert not products.dropMimeData(drag(products, products.index(1)), MOVE, 2, 0, ROOT)
        assert not products.dropMimeData(QMimeData(), MOVE, 0, 0, ROOT)
        assert not products.dropMimeData(drag(products, products.index(1)), Qt.DropAction.CopyAction, 0, 0, ROOT)
        assert not products.moveRows(ROOT, 4, 1, ROOT, 0)
        assert not products.moveRows(ROOT, 0, 2, ROOT, 4)
        assert not products.moveRows(ROOT, 0, 1, ROOT, 5)
    assert products.ids() == [1, 2, 3, 4]


def test_who_holds_a_row_holds_it_after_a_move(products: ProductList, routines: RoutineTree) -> None:
    held = QPersistentModelIndex(products.index(0))
    products.moveRows(ROOT, 0, 1, ROOT, 3)
    assert held.row() == 2
    step = QPersistentModelIndex(routines.index_of_step(12))
    routines.moveRows(routines.index(0, 0), 1, 1, routines.index(2, 0), 0)
    assert routines.step(step).id == 12  # type: ignore[union-attr]
    assert routines.routine(step).name == "Late"  # type: ignore[union-attr]
    assert step.parent() == routines.index(2, 0)


def test_the_same_products_in_the_same_order_are_not_a_new_list(qtbot: QtBot, products: ProductList) -> None:
    fresh = [Product(f"{product.name}!", StepKind.OTHER, id=product.id) for product in products.products]
    with qtbot.assertNotEmitted(products.modelReset), qtbot.waitSignal(products.dataChanged):
        products.show(fresh)
    assert products.index(0).data() == "A!"
    with qtbot.waitSignal(products.modelReset):
        products.show(fresh[1:])


def test_a_product_says_what_is_known_of_it(products: ProductList) -> None:
    full = Product(
        "Drops",
        StepKind.SERUM,
        id=9,
        brand="<b>Aqua</b>",
        opened_on=date(2026, 3, 1),
        price=1250,
        currency="EUR",
        actives=(Active("Niacinamide", 5.0), Active("Zinc")),
        archived_on=date(2026, 5, 3),
    )
    products.show([full])
    index = products.index(0)
    detail = index.data(roles.DETAIL)
    assert detail.startswith("Serum · Niacinamide 5 % · Zinc · opened ")
    assert "2026 · archived " in detail
    assert index.data(roles.ASIDE) == "12.50 EUR"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"<b>Aqua</b> Drops, {detail}, 12.50 EUR"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_step_says_product_and_frequency(routines: RoutineTree) -> None:
    index = routines.index_of_step(21)
    assert (index.data(), index.data(roles.DETAIL), index.data(roles.ASIDE)) == ("Tone", "Gel", "1 a day")
    weekly = Step(2, StepKind.TONE, DAY, id=21, product_id=6, times=2, per=Per.WEEK, name="Own")
    routines.show([(routines.branches[1].routine, [weekly])], {6: "Old"}, frozenset())
    index = routines.index_of_step(21)
    assert (index.data(), index.data(roles.DETAIL)) == ("Own", "Old (not on the shelf)")
    assert index.data(roles.ASIDE) == "2 a week"


@pytest.mark.parametrize(
    ("source", "place", "after"),
    [
        (11, (1, 3), {1: [12, 13, 11], 2: [21], 3: [], 4: []}),
        (13, (1, 0), {1: [13, 11, 12], 2: [21], 3: [], 4: []}),
        (11, (1, 4), {1: [12, 13, 11], 2: [21], 3: [], 4: []}),  # below the row that adds a step
        (12, (2, 0), {1: [11, 13], 2: [12, 21], 3: [], 4: []}),
        (12, (2, -1), {1: [11, 13], 2: [21, 12], 3: [], 4: []}),  # on the routine itself
        (12, (3, 0), {1: [11, 13], 2: [21], 3: [12], 4: []}),
        (12, (0, 2), {1: [11, 13], 2: [21, 12], 3: [], 4: []}),  # between the second and the third routine
        (12, (0, 4), {1: [11, 13], 2: [21], 3: [], 4: [12]}),  # above the row that adds a routine
    ],
)
def test_a_step_is_dropped_among_others_or_into_another_routine(
    qtbot: QtBot, routines: RoutineTree, source: int, place: tuple[int, int], after: dict[int, list[int]]
) -> None:
    target, row = place
    parent = routines.index_of_routine(target) if target else ROOT
    data = drag(routines, routines.index_of_step(source))
    assert routines.canDropMimeData(data, MOVE, row, 0, parent)
    with qtbot.waitSignal(routines.step_moved) as moved:
        assert routines.dropMimeData(data, MOVE, row, 0, parent)
    assert steps(routines) == after
    routine = next(key for key, ids in after.items() if source in ids)
    assert moved.args == [source, routine, after[routine]]


@pytest.mark.parametrize(
    ("source", "place", "order"),
    [
        (2, (0, 3), [1, 3, 2, 4]),
        (3, (0, 1), [1, 3, 2, 4]),
        (3, (0, 0), [1, 3, 2, 4]),  # the evening stays after the morning
        (2, (3, 0), [1, 3, 2, 4]),  # somewhere on the other evening routine
        (2, (0, 5), [1, 3, 2, 4]),
    ],
)
def test_a_routine_is_dropped_among_those_of_its_slot(
    qtbot: QtBot, routines: RoutineTree, source: int, place: tuple[int, int], order: list[int]
) -> None:
    parent, row = place
    data = drag(routines, routines.index_of_routine(source))
    where = routines.index_of_routine(parent) if parent else ROOT
    assert routines.canDropMimeData(data, MOVE, row, 0, where)
    with qtbot.waitSignal(routines.routines_moved) as moved:
        assert routines.dropMimeData(data, MOVE, row, 0, where)
    assert moved.args == [order]
    assert [branch.routine.id for branch in routines.branches] == order


def test_drops_that_would_move_nothing_are_refused(qtbot: QtBot, routines: RoutineTree) -> None:
    first, only = drag(routines, routines.index_of_step(11)), drag(routines, routines.index_of_routine(1))
    adding = drag(routines, routines.index(3, 0, routines.index(0, 0)))
    with qtbot.assertNotEmitted(routines.step_moved), qtbot.assertNotEmitted(routines.routines_moved):
        for data, row, parent in (
            (first, 0, routines.index(0, 0)),
            (first, 1, routines.index(0, 0)),
            (first, 0, ROOT),
            (only, 3, ROOT),
            (QMimeData(), 0, ROOT),
        ):
            assert not routines.canDropMimeData(data, MOVE, row, 0, parent)
            assert not routines.dropMimeData(data, MOVE, row, 0, parent)
        assert not routines.dropMimeData(first, Qt.DropAction.CopyAction, 3, 0, routines.index(0, 0))
    assert not adding.hasText()
    assert not routines.flags(routines.index(3, 0, routines.index(0, 0))) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_step_that_ended_stays_in_its_routine(routines: RoutineTree) -> None:
    ended = Step(1, StepKind.SERUM, DAY, id=11, until_day=DAY)
    rows = [(branch.routine, list(branch.steps)) for branch in routines.branches]
    rows[0][1][0] = ended
    routines.show(rows, {}, frozenset())
    data = drag(routines, routines.index_of_step(11))
    assert not routines.canDropMimeData(data, MOVE, 0, 0, routines.index(1, 0))
    assert routines.canDropMimeData(data, MOVE, 3, 0, routines.index(0, 0))


def test_every_row_knows_what_it_is(routines: RoutineTree) -> None:
    morning = routines.index(0, 0)
    kinds = [routines.index(row, 0, morning).data(roles.KIND) for row in range(routines.rowCount(morning))]
    assert kinds == [Kind.STEP, Kind.STEP, Kind.STEP, Kind.ADD_STEP]
    assert routines.index(4, 0).data(roles.KIND) is Kind.ADD_ROUTINE
    assert routines.kind(ROOT) is None


def test_what_is_hidden_stays_where_it_was() -> None:
    assert merged([1, 2, 3, 4], [4, 1]) == [4, 2, 3, 1]
    assert merged([1, 2], [2, 1]) == [2, 1]


@pytest.fixture
def shelf(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Callable[[Any], Shelf]:
    def fill(job: Any) -> Shelf:
        diary_do(job)
        return Shelf(qtbot, context, diary_do, settled).open()

    return fill


def drop(shelf: Shelf, view: Any, source: QModelIndex, target: QModelIndex, *, low: bool) -> None:
    """Drop a row above or below another, as the view hands it to its model."""
    view.setCurrentIndex(source)
    assert view.model().dropMimeData(drag(view.model(), source), MOVE, target.row() + low, 0, target.parent())
    shelf.settled()


def test_a_dropped_product_is_kept_in_the_diary_and_undone(shelf: Callable[[Any], Shelf]) -> None:
    page = shelf(fill_products)
    model = page.page.products.model
    drop(page, page.products, model.index(0), model.index(2), low=True)
    assert page.kept_products() == page.shown_products() == ["Drops", "Cream", "Gel"]
    page.undo()
    assert page.kept_products() == page.shown_products() == ["Gel", "Drops", "Cream"]


def test_a_dropped_step_is_kept_in_the_diary_and_undone(shelf: Callable[[Any], Shelf]) -> None:
    page = shelf(fill_routines)
    model = page.page.routines.model
    before = page.kept_steps()
    morning, evening = model.index(0, 0), model.index(1, 0)
    drop(page, page.routines, model.index(0, 0, morning), model.index(0, 0, evening), low=False)
    moved = {"Morning": ["Serum", "Sunscreen"], "Evening": ["Cleanse", "Retinoid"], "Late evening": ["Clay"]}
    assert page.kept_steps() == page.shown_steps() == moved
    assert page.routines.currentIndex().data() == "Cleanse"
    page.undo()
    assert page.kept_steps() == page.shown_steps() == before


def test_a_dropped_routine_is_kept_in_the_diary_and_undone(shelf: Callable[[Any], Shelf]) -> None:
    page = shelf(fill_routines)
    model = page.page.routines.model
    drop(page, page.routines, model.index(2, 0), model.index(1, 0), low=False)
    assert list(page.kept_steps()) == list(page.shown_steps()) == ["Morning", "Late evening", "Evening"]
    page.undo()
    assert list(page.kept_steps()) == ["Morning", "Evening", "Late evening"]


def test_a_row_is_dragged_by_the_mouse_as_a_small_card(
    qtbot: QtBot, shelf: Callable[[Any], Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shelf(fill_routines)
    view = page.routines
    dragged: list[tuple[bytes, int]] = []

    def drop_at_once(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
        dragged.append((bytes(drag.mimeData().data(STEP_MIME).data()), drag.pixmap().width()))
        evening = view.model().index(1, 0)
        view.model().dropMimeData(drag.mimeData(), MOVE, 0, 0, evening)
        return MOVE

    monkeypatch.setattr(QDrag, "exec", drop_at_once)
    row = view.model().index(0, 0, view.model().index(0, 0))
    start = view.visualRect(row).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for down in (20, 40):
        spot = QPointF(start.x(), start.y() + down)
        buttons = (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        moved = QMouseEvent(QEvent.Type.MouseMove, spot, view.viewport().mapToGlobal(spot), *buttons)
        QApplication.sendEvent(view.viewport(), moved)
    page.settled()
    ((step, width),) = dragged
    assert int(step) > 0
    assert 0 < width < view.width()
    assert page.kept_steps()["Evening"] == page.shown_steps()["Evening"] == ["Cleanse", "Retinoid"]


def test_rows_that_add_are_not_dragged(shelf: Callable[[Any], Shelf], monkeypatch: pytest.MonkeyPatch) -> None:
    page = shelf(fill_routines)
    dragged: list[object] = []
    monkeypatch.setattr(QDrag, "exec", lambda *arguments: dragged.append(arguments))
    page.go_to_row("Add step", "Morning")
    page.routines.startDrag(MOVE)
    assert dragged == []

"""Logging and changing a reaction."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import entry_dialog
from poreditary.app.dialogs.reaction_dialog import ReactionDialog, open_reaction
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import ReactionKind, StepKind, Zone
from poreditary.domain.product import Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import american, click, dialog

TODAY = date(2026, 11, 21)
Open = Callable[..., ReactionDialog]


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with american():
        yield


@pytest.fixture
def opened(qtbot: QtBot, context: Context, settled: Settle, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Return a function that opens the dialog for a reaction."""
    monkeypatch.setattr(entry_dialog, "ask_to_discard", lambda _dialog: True)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()

    def make(reaction_id: int = 0) -> ReactionDialog:
        open_reaction(context, window, reaction_id)
        return dialog(ReactionDialog, settled)

    return make


def reactions(diary: Diary) -> list[Reaction]:
    return diary.reactions.all()


def test_a_reaction_is_logged_by_keys(opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo) -> None:
    product_id = diary_do(lambda diary: diary.shelf.add(Product("Retinol", StepKind.RETINOID, brand="Acme"))).id
    found = opened()
    form = found.form
    assert found.focusWidget() is form.kind
    qtbot.keyClicks(form.kind, "Burn")
    form.severity.setFocus()
    qtbot.keyClicks(form.severity, "3")
    found.zones[Zone.CHIN].setFocus()
    qtbot.keyClick(found.zones[Zone.CHIN], Qt.Key.Key_Space)
    form.product.setFocus()
    qtbot.keyClicks(form.product, "Acme")
    form.note.setFocus()
    qtbot.keyClicks(form.note, "After cleansing")
    click(qtbot, found.save_button)
    settled()

    reaction = diary_do(reactions)[0]
    assert (reaction.kind, reaction.severity, reaction.zones) == (ReactionKind.BURNING, 3, (Zone.CHIN,))
    assert (reaction.suspect_product_id, reaction.suspect_session_id) == (product_id, None)
    assert (reaction.from_day, reaction.until_day, reaction.note) == (TODAY, None, "After cleansing")


def test_an_end_before_the_start_is_said_in_place(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    found = opened()
    assert not found.form.until_day.isVisible()
    found.form.is_over.click()
    assert found.form.until_day.isVisible()
    found.form.until_day.setDate(QDate(2026, 11, 20))
    click(qtbot, found.save_button)
    settled()
    assert found.problem.text() == "The reaction ends before it starts. Choose a later last day."

    found.form.from_day.setDate(QDate(2026, 11, 18))
    click(qtbot, found.save_button)
    settled()
    assert [(one.from_day.day, one.until_day) for one in diary_do(reactions)] == [(18, date(2026, 11, 20))]


def test_nothing_is_changed_by_opening_and_saving(
    opened: Open, qtbot: QtBot, settled: Settle, diary_do: DiaryDo
) -> None:
    def fill(diary: Diary) -> None:
        product_id = diary.shelf.add(Product("Retinol", StepKind.RETINOID)).id
        session_id = diary.treatments.add_session(Session(TODAY, "", name="Peel")).id
        both = Reaction(
            ReactionKind.SPOTS,
            4,
            date(2026, 11, 1),
            diary.now(),
            until_day=date(2026, 11, 2),
            suspect_product_id=product_id,
            suspect_session_id=session_id,
            note="a\nb",
            zones=(Zone.NOSE, Zone.FOREHEAD),
        )
        diary.reactions.add(both)
        diary.treatments.discard_session(session_id)
        diary.shelf.discard(product_id)

    diary_do(fill)
    before = diary_do(reactions)
    found = opened(before[0].id)
    assert found.form.product.currentText() == "A product in the trash"
    assert found.form.session.currentText() == "A session in the trash"
    assert found.reaction() == before[0]

    click(qtbot, found.save_button)
    settled()

    assert diary_do(reactions) == before


def test_a_reaction_to_come_later_stays_on_its_day(opened: Open, diary_do: DiaryDo) -> None:
    def fill(diary: Diary) -> int:
        later = Reaction(ReactionKind.SPOTS, 0, date(2026, 12, 1), diary.now())
        diary.reactions.add(replace(later))
        return diary.reactions.all()[0].id

    assert opened(diary_do(fill)).reaction().from_day == date(2026, 12, 1)


def test_all_fields_have_names_and_their_own_keys(opened: Open) -> None:
    found = opened()
    found.form.is_over.click()

    assert nameless(found) == []
    labels = [label.text() for label in found.findChildren(QLabel) if "&" in label.text()]
    keys = [text[text.index("&") + 1].lower() for text in [*labels, found.form.is_over.text()]]
    assert len(labels) == 7
    assert len(set(keys)) == len(keys)

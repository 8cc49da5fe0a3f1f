from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton

from poreditary.app import theme
from poreditary.app.widgets.card import Card
from tests.app.widgets.conftest import Show, spoken_name


def test_a_card_is_named_by_its_heading(show: Show) -> None:
    card = Card("Morning")
    show(card)
    assert spoken_name(card) == "Morning"
    assert card.heading_label.isVisible()
    card.set_heading("")
    assert not card.heading_label.isVisible()


def test_rows_stay_at_the_top_of_a_tall_card(show: Show) -> None:
    card, row = Card("Morning"), QLabel("Cleanse")
    card.add(row)
    show(card)
    card.resize(400, 600)
    assert row.geometry().bottom() < 150


def test_a_filling_card_gives_its_body_the_height(show: Show) -> None:
    card, rows = Card("Morning", fill=True), QListWidget()
    card.add(rows)
    show(card)
    card.resize(400, 600)
    assert rows.height() > 450


def test_the_action_stands_at_the_right_of_the_heading(show: Show) -> None:
    card, action, inside = Card("Morning"), QPushButton("Tick all"), QHBoxLayout()
    inside.addWidget(QLabel("Cleanse"))
    card.set_action(action)
    card.add(inside)
    show(card)
    card.resize(500, 200)
    assert action.geometry().right() == card.width() - theme.space(2) - 2

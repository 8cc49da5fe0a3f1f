"""The product dialog by keys: what is kept, what is refused in place, and that nothing typed is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from poreditary.app.context import Context
from poreditary.app.dialogs.product_dialog import NEW, ProductDialog, open_product
from poreditary.domain.kinds import StepKind
from poreditary.domain.preferences import Preferences
from poreditary.domain.product import Active, Product

Key = Qt.Key
FULL = Product(
    "Drops",
    StepKind.SERUM,
    brand="Lumen",
    inci="Aqua, Niacinamide",
    opened_on=date(2026, 3, 1),
    months_after_opening=12,
    expires_on=date(2027, 3, 3),
    price=1250,
    currency="TWD",
    note="kind",
    actives=(Active("Niacinamide", 0.5, "niacinamide"), Active("Zinc")),
)
Open = Callable[[Product], ProductDialog]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Iterator[Open]:
    host = QWidget()
    host.resize(1200, 800)
    qtbot.addWidget(host)
    host.show()

    def show(product: Product) -> ProductDialog:
        open_product(context, host, product)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ProductDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, ProductDialog)
        return dialog

    yield show
    for dialog in host.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)


def kept(diary_do: Any) -> list[Product]:
    products: list[Product] = diary_do(lambda diary: diary.shelf.products())
    return [replace(product, id=0, position=0, stamp=None) for product in products]


def test_a_product_is_typed_from_the_first_key_to_the_last(
    qtbot: QtBot, opened: Open, diary_do: Any, settled: Any
) -> None:
    dialog = opened(NEW)
    qtbot.waitUntil(dialog.form.name.hasFocus)

    def type_and_go_on(text: str) -> None:
        if text:
            qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)

    for text in ("Drops", "Lumen", "Ser", "Aqua, Niacinamide"):
        type_and_go_on(text)
    qtbot.waitUntil(lambda: len(dialog.form.actives.buttons) == 1)
    row = dialog.form.actives.row
    # Tab stops at the tags once, then at the row to add others.
    dialog.form.inci.setFocus()
    type_and_go_on("")
    assert QApplication.focusWidget() is dialog.form.actives.buttons[0]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert QApplication.focusWidget() is row.name
    type_and_go_on("")
    qtbot.keyClicks(QApplication.focusWidget(), "0.5")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert QApplication.focusWidget() is row.name
    type_and_go_on("Zinc")
    while QApplication.focusWidget() is not dialog.form.is_opened:
        type_and_go_on("")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    type_and_go_on("")
    dialog.form.opened_on.setDate(QDate(2026, 3, 1))
    while QApplication.focusWidget() is dialog.form.opened_on:
        type_and_go_on("")  # Tab goes through day, month and year
    type_and_go_on("12")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    type_and_go_on("")
    dialog.form.expires_on.setDate(QDate(2027, 3, 3))
    while QApplication.focusWidget() is dialog.form.expires_on:
        type_and_go_on("")
    for text in ("12,50", "TWD", "kind"):
        type_and_go_on(text)
    qtbot.keyClick(dialog.save_button, Key.Key_Return)
    settled()
    assert kept(diary_do) == [FULL]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_product_is_shown_and_saved_as_it_was(opened: Open, diary_do: Any, settled: Any) -> None:
    key = diary_do(lambda diary: diary.shelf.add(FULL)).id
    product = diary_do(lambda diary: diary.shelf.product(key))
    dialog = opened(product)
    assert dialog.product() == product
    dialog.form.note.setPlainText("kinder")
    dialog.form.is_opened.setChecked(False)
    dialog.form.has_last_day.setChecked(False)
    dialog.accept()
    settled()
    assert kept(diary_do) == [replace(FULL, note="kinder", opened_on=None, expires_on=None)]


@pytest.mark.parametrize("typed", ["12,50", "12.50", " 12.5"])
@pytest.mark.parametrize("locale", ["en_US", "de_DE"])
def test_a_price_is_read_with_point_or_comma(
    opened: Open, diary_do: Any, settled: Any, typed: str, locale: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        dialog = opened(replace(NEW, name="Gel"))
        dialog.form.price.setText(typed)
        dialog.form.kind.setCurrentIndex(0)
        dialog.accept()
        settled()
    finally:
        QLocale.setDefault(before)
    assert [(product.price, product.currency) for product in kept(diary_do)] == [(1250, "EUR")]


def test_the_currency_is_the_one_of_the_diary(opened: Open, context: Context) -> None:
    context.preferences = Preferences(currency="TWD")
    dialog = opened(replace(NEW, name="Gel"))
    assert dialog.form.currency.currentText() == "TWD"
    assert dialog.product().currency == ""
    dialog.form.price.setText("320")
    assert (dialog.product().price, dialog.product().currency) == (32000, "TWD")


def set_text(field: str, text: str) -> Callable[[ProductDialog], None]:
    def do(dialog: ProductDialog) -> None:
        widget = getattr(dialog.form, field)
        (widget.setEditText if field == "currency" else widget.setText)(text)

    return do


def set_active(name: str, percent: str) -> Callable[[ProductDialog], None]:
    def do(dialog: ProductDialog) -> None:
        row = dialog.form.actives.row
        row.name.setText(name)
        row.percent.setText(percent)

    return do


def set_kind_none(dialog: ProductDialog) -> None:
    dialog.form.kind.setCurrentIndex(-1)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (set_text("name", "  "), "The product has no name. Type one."),
        (set_text("price", "cheap"), "cheap is not a number. Type one such as 12.50."),
        (set_text("price", "1.2345"), "1.2345 has more than two decimals. Type the price with two at most."),
        (set_text("currency", "€"), "A currency has three letters, such as EUR."),
        (set_active("AHA", "a lot"), "a lot is not a number. Type one such as 12.50."),
        (set_kind_none, "The product has no step kind. Choose what it is for."),
        (set_active("", "5"), "An active has a strength but no name. Type its name."),
    ],
)
def test_what_cannot_be_kept_is_said_in_place_and_stays_as_typed(
    opened: Open, diary_do: Any, settled: Any, spoil: Callable[[ProductDialog], None], sentence: str
) -> None:
    dialog = opened(FULL)
    spoil(dialog)
    before = dialog.state()
    dialog.accept()
    settled()
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == sentence
    assert dialog.state() == before
    assert kept(diary_do) == []
    dialog.form.name.setText("Drops")
    dialog.form.price.setText("12.50")
    dialog.form.kind.setCurrentIndex(list(StepKind).index(StepKind.SERUM))
    dialog.form.currency.setEditText("twd")
    dialog.form.actives.row.clear()
    for button in dialog.form.actives.buttons[2:]:
        button.removed.emit()
    dialog.accept()
    settled()
    assert kept(diary_do) == [FULL]


def test_a_number_that_is_none_gets_the_focus(opened: Open) -> None:
    dialog = opened(FULL)
    dialog.form.price.setText("cheap")
    dialog.accept()
    assert dialog.focusWidget() is dialog.form.price


def test_every_field_has_a_name(opened: Open) -> None:
    dialog = opened(FULL)
    for widget in dialog.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_focus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), (widget, widget.objectName())


def test_months_are_counted_in_words(opened: Open) -> None:
    dialog = opened(NEW)
    assert dialog.form.months.text() == "not on the pack"
    dialog.form.months.setValue(1)
    assert dialog.form.months.text() == "1 month"
    dialog.form.months.setValue(6)
    assert dialog.form.months.text() == "6 months"


def test_the_sentence_about_a_missing_name_goes_once_one_is_typed(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(FULL)
    dialog.form.name.clear()
    dialog.accept()
    assert dialog.problem.isVisible()
    qtbot.keyClicks(dialog.form.name, "G")
    assert not dialog.problem.isVisible()
    assert dialog.problem.text() == ""

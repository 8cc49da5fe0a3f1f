"""The actives of the product dialog: recognised, corrected, removed, and never taken from the person."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app import texts
from poreditary.app.context import Context
from poreditary.app.dialogs.product_dialog import NEW, ProductDialog
from poreditary.diary.expectations import catalogue
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from tests.app.accessible import name_of, nameless

Key = Qt.Key
LONG = ", ".join(["Aqua", "Niacinamide", "Kaolin", *(f"Polysorbate {n}" for n in range(60)), "Cocos Nucifera Oil"])
Open = Callable[..., ProductDialog]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Iterator[Open]:
    host = QWidget()
    host.resize(1200, 800)
    qtbot.addWidget(host)
    host.show()

    def show(product: Product = NEW) -> ProductDialog:
        dialog = ProductDialog(context, product, catalogue(), host)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    before = QLocale()
    yield show
    texts.choose("en")
    QLocale.setDefault(before)
    for dialog in host.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)


def paste(qtbot: QtBot, dialog: ProductDialog, text: str) -> None:
    """Put a list of ingredients into its field and wait until it was read."""
    with qtbot.waitSignal(dialog.pause.timeout):
        dialog.form.inci.setPlainText(text)


def shown(dialog: ProductDialog) -> list[str]:
    return [button.text() for button in dialog.form.actives.buttons]


def enter(qtbot: QtBot, dialog: ProductDialog, name: str, percent: str = "") -> None:
    row = dialog.form.actives.row
    row.name.setText(name)
    row.percent.setText(percent)
    qtbot.keyClick(row.percent, Key.Key_Return)


def test_ingredients_are_recognised_as_the_list_is_pasted(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, LONG)
    assert shown(dialog) == ["Niacinamide", "Kaolin", "Coconut oil"]
    oil = dialog.form.actives.buttons[2]
    assert name_of(oil) == "Coconut oil, May clog pores"
    assert dialog.form.actives.read()[0] == Active("Niacinamide", ingredient="niacinamide")


def test_a_strength_in_the_list_is_taken_over(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Aqua, Niacinamide 5%")
    assert shown(dialog) == ["Niacinamide 5 %"]


def test_a_removed_tag_does_not_come_back_while_others_come(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide, Kaolin")
    dialog.form.actives.buttons[0].removed.emit()
    paste(qtbot, dialog, "Niacinamide, Kaolin, Salicylic Acid")
    assert shown(dialog) == ["Kaolin", "Salicylic acid"]
    assert not dialog.form.actives.missing.isVisible()


def test_what_was_only_recognised_goes_with_its_words(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Retinol, Kaolin")
    enter(qtbot, dialog, "kaolin", "8")
    enter(qtbot, dialog, "Snail mucin")
    paste(qtbot, dialog, "Aqua")
    assert shown(dialog) == ["Kaolin 8 %", "Snail mucin"]
    assert dialog.form.actives.read() == (Active("Kaolin", 8.0, "kaolin"), Active("Snail mucin"))


def test_what_the_shelf_has_is_shown_as_it_is_and_the_rest_is_offered(qtbot: QtBot, opened: Open) -> None:
    kept = Product("Gel", StepKind.CLEANSE, id=7, inci="Niacinamide, Kaolin, Urea", actives=(Active("Urea", 3.0),))
    dialog = opened(kept)
    assert shown(dialog) == ["Urea 3 %"]
    assert dialog.product() == kept
    offer = dialog.form.actives.missing
    assert offer.text() == "Add 2 ingredients of the list"
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert shown(dialog) == ["Urea 3 %", "Niacinamide", "Kaolin"]
    assert not offer.isVisible()


def test_saving_reads_a_list_that_was_pasted_just_now(opened: Open, diary_do: Any, settled: Any) -> None:
    dialog = opened()
    dialog.form.name.setText("Drops")
    dialog.form.inci.setPlainText("Retinol")
    dialog.form.actives.row.name.setText("Snail")
    dialog.accept()
    settled()
    (product,) = diary_do(lambda diary: diary.shelf.products())
    assert product.kind is StepKind.RETINOID
    assert product.actives == (Active("Retinol", ingredient="retinol"), Active("Snail"))


def test_a_tag_is_corrected_in_the_row(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide, Kaolin")
    actives = dialog.form.actives
    qtbot.mouseClick(actives.buttons[0], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert (actives.row.name.text(), actives.row.button.text()) == ("Niacinamide", "Correct")
    assert actives.buttons[0].isChecked()
    assert actives.row.name.hasFocus()
    qtbot.keyClicks(actives.row.name, "Zinc PCA")
    qtbot.mouseClick(actives.row.button, Qt.MouseButton.LeftButton)
    assert shown(dialog) == ["Zinc PCA", "Kaolin"]
    assert actives.tags[0].active == Active("Zinc PCA", ingredient="zinc_pca")
    assert actives.row.button.text() == "Add"


def test_escape_gives_up_a_correction_and_not_the_dialog(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide")
    qtbot.keyClick(dialog.form.actives.buttons[0], Key.Key_F2)
    qtbot.keyClicks(dialog.form.actives.row.name, "x")
    qtbot.keyClick(dialog.form.actives.row.name, Key.Key_Escape)
    assert dialog.isVisible()
    assert shown(dialog) == ["Niacinamide"]
    assert dialog.focusWidget() is dialog.form.actives.buttons[0]
    assert not dialog.form.actives.buttons[0].isChecked()


def test_a_tag_corrected_into_nothing_goes(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide, Kaolin")
    dialog.form.actives.buttons[0].click()
    qtbot.keyClick(dialog.form.actives.row.name, Key.Key_Delete)
    qtbot.keyClick(dialog.form.actives.row.name, Key.Key_Return)
    assert shown(dialog) == ["Kaolin"]


def test_tags_are_gone_through_by_arrows_and_removed_by_keys(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide, Kaolin, Urea")
    actives = dialog.form.actives
    dialog.form.inci.setFocus()
    qtbot.keyClick(dialog.form.inci, Key.Key_Tab)
    assert dialog.focusWidget() is actives.buttons[0]
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert dialog.focusWidget() is actives.buttons[2]
    qtbot.keyClick(actives.buttons[2], Key.Key_Tab)
    assert dialog.focusWidget() is actives.row.name
    qtbot.keyClick(actives.row.name, Key.Key_Backtab)
    assert dialog.focusWidget() is actives.buttons[2]
    qtbot.keyClick(actives.buttons[2], Key.Key_Delete)
    assert shown(dialog) == ["Niacinamide", "Kaolin"]
    assert dialog.focusWidget() is actives.buttons[1]
    qtbot.keyClick(actives.buttons[1], Key.Key_Backspace)
    qtbot.keyClick(actives.buttons[0], Key.Key_Delete)
    assert shown(dialog) == []
    assert dialog.focusWidget() is actives.row.name


def test_the_cross_removes_a_tag(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide, Kaolin")
    button = dialog.form.actives.buttons[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() - 12, button.height() // 2))
    assert shown(dialog) == ["Kaolin"]


def test_names_are_completed_from_every_name_an_ingredient_has(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    row = dialog.form.actives.row
    row.name.setFocus()
    qtbot.keyClicks(row.name, "ethylhexyl sal")
    completer = row.name.completer()
    assert completer.completionCount() == 1
    index = completer.completionModel().index(0, 0)
    assert completer.pathFromIndex(index) == "Ethylhexyl salicylate (octisalate)"
    popup: Any = completer.popup()
    popup.setCurrentIndex(index)
    qtbot.keyClick(popup, Key.Key_Return)
    assert row.name.text() == "Ethylhexyl salicylate (octisalate)"
    qtbot.keyClick(row.name, Key.Key_Return)
    assert dialog.form.actives.tags[0].active.ingredient == "octisalate"


def test_a_strength_that_cannot_be_is_said_in_place(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    enter(qtbot, dialog, "Urea", "a lot")
    assert dialog.problem.text() == "a lot is not a number. Type one such as 12.50."
    assert dialog.form.actives.row.percent.hasFocus()
    enter(qtbot, dialog, "", "5")
    assert dialog.problem.text() == "An active has a strength but no name. Type its name."
    assert dialog.form.actives.row.name.hasFocus()
    assert shown(dialog) == []


def test_ingredients_suggest_a_kind_until_the_person_chooses(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    kind = dialog.form.kind
    paste(qtbot, dialog, "Zinc Oxide, Titanium Dioxide")
    assert kind.currentData() == StepKind.SUNSCREEN
    assert dialog.kind_hint.isVisible()
    paste(qtbot, dialog, "Aqua")
    assert (kind.currentIndex(), dialog.kind_hint.isVisible()) == (-1, False)
    paste(qtbot, dialog, "Kaolin")
    assert kind.currentData() == StepKind.MASK
    kind.setFocus()
    qtbot.keyClicks(kind, "Cle")
    assert kind.currentData() == StepKind.CLEANSE
    assert not dialog.kind_hint.isVisible()
    paste(qtbot, dialog, "Retinol")
    assert kind.currentData() == StepKind.CLEANSE


def test_a_product_of_the_shelf_keeps_its_kind(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(Product("Gel", StepKind.TONE, id=3))
    paste(qtbot, dialog, "Retinol")
    assert dialog.product().kind is StepKind.TONE


def test_a_change_of_tags_is_not_lost_without_asking(qtbot: QtBot, opened: Open, monkeypatch: Any) -> None:
    dialog = opened(Product("Gel", StepKind.TONE, id=3, actives=(Active("Urea"),)))
    asked: list[object] = []
    monkeypatch.setattr("poreditary.app.dialogs.entry_dialog.ask_to_discard", asked.append)
    dialog.form.actives.buttons[0].removed.emit()
    dialog.reject()
    assert len(asked) == 1


def test_tags_speak_the_language_of_the_window(qtbot: QtBot, opened: Open) -> None:
    texts.choose("zh_TW")
    dialog = opened(Product("Gel", StepKind.TONE, id=3, actives=(Active("Niacinamide", 5.0, "niacinamide"),)))
    assert [button.text().split()[0] for button in dialog.form.actives.buttons] == ["菸鹼醯胺"]
    paste(qtbot, dialog, "Kaolin")
    assert dialog.form.actives.read() == (
        Active("Niacinamide", 5.0, "niacinamide"),
        Active("高嶺土", ingredient="kaolin"),
    )


def test_everything_keys_reach_has_a_name(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    paste(qtbot, dialog, "Niacinamide")
    assert nameless(dialog.fields) == []
    assert dialog.form.actives.buttons[0].accessibleDescription() == "Enter corrects it, Delete removes it."

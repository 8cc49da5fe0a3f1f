"""The guide: reading, searching, and who says what, by keys and by mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from poreditary.app import texts
from poreditary.app.context import Context
from poreditary.app.pages.guide import GuidePage, GuidePlace
from poreditary.app.pages.guide_chip import SourceChip
from poreditary.app.pages.guide_source import SourceDialog
from poreditary.app.pages.guide_words import range_words
from poreditary.app.widgets.card import Card
from poreditary.diary.expectations import catalogue
from poreditary.domain.catalogue_kinds import Unit
from poreditary.domain.catalogue_values import Range
from tests.app.accessible import focusable, nameless
from tests.app.conftest import Settle, let_go

LANGUAGES = ("en", "zh_TW")


@pytest.fixture(autouse=True)
def english(context: Context) -> Iterator[None]:
    texts.choose("en")
    yield
    texts.choose("en")


@pytest.fixture
def page(qtbot: QtBot, context: Context, settled: Settle) -> GuidePage:
    made = GuidePage(context)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    settled()
    return made


def shown(page: GuidePage) -> str:
    """Return all that is to be read of the open entry."""
    texts_shown = [label.text() for label in page.form.reading.findChildren(QLabel) if label.isVisibleTo(page)]
    return "\n".join(texts_shown)


def chips(page: GuidePage) -> list[SourceChip]:
    return [chip for chip in page.form.reading.findChildren(SourceChip) if chip.isVisibleTo(page)]


def chip_of(page: GuidePage, source_id: str) -> SourceChip:
    return next(chip for chip in chips(page) if chip.source.id == source_id)


def titles(page: GuidePage) -> list[str]:
    found = []
    for row in range(page.contents.rowCount()):
        branch = page.contents.item(row)
        found += [branch.child(below).text() for below in range(branch.rowCount())]
    return found


def test_it_opens_at_the_first_entry_with_the_whole_catalogue_beside_it(page: GuidePage) -> None:
    assert len(titles(page)) == sum(len(catalogue().entries(section)) for section in catalogue().sections)
    assert "Pore" in shown(page)
    assert page.form.contents.currentIndex().data() == "Pore"
    assert "no medical advice" in page.form.caution.text()
    assert "cite no study" in page.form.caution.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_can_be_read_in_both_languages(
    qtbot: QtBot, context: Context, settled: Settle, language: str
) -> None:
    texts.choose(language)
    page = GuidePage(context)
    qtbot.addWidget(page)
    page.show()
    settled()
    for section in catalogue().sections:
        for entry in catalogue().entries(section):
            page.show_place(entry.id)
            let_go()
            text = shown(page)
            assert entry.title.in_language(language) in text, entry.id
            cited = [source for statement in entry.statements for source in statement.sources]
            assert sorted(chip.source.id for chip in chips(page)) == sorted(source.id for source in cited), entry.id
            assert text.count(texts.say("Guide", "published, not in the articles")) == sum(
                s.published for s in entry.statements
            ), entry.id


def test_chinese_is_found_while_the_window_is_english(page: GuidePage, qtbot: QtBot) -> None:
    page.form.search.setText("飛梭")
    assert "Fractional laser (nonablative)" in titles(page)
    assert "Pore" not in titles(page)


def test_a_key_goes_to_the_search_which_finds_as_one_types(page: GuidePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.form.contents, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.form.search.hasFocus)
    qtbot.keyClicks(page.form.search, "micron")
    assert titles(page)[0] == "Microneedling"
    qtbot.keyClick(page.form.search, Qt.Key.Key_Return)
    assert "Microneedling" in shown(page)
    assert page.form.contents.hasFocus()


def test_down_goes_from_the_search_to_what_it_found(page: GuidePage, qtbot: QtBot) -> None:
    page.form.search.setFocus()
    qtbot.keyClicks(page.form.search, "hydrafacial")
    qtbot.keyClick(page.form.search, Qt.Key.Key_Down)
    assert page.form.contents.hasFocus()
    assert page.form.contents.currentIndex().data() == "HydraFacial, hydradermabrasion"
    assert "HydraFacial, hydradermabrasion" in shown(page)


def test_the_first_find_opens_by_itself_while_one_types(page: GuidePage, qtbot: QtBot) -> None:
    page.show_place("carbon_laser")
    page.form.search.setFocus()
    qtbot.keyClicks(page.form.search, "hydrafacial")
    qtbot.waitUntil(lambda: page.place() == GuidePlace("hydrafacial", "hydrafacial"))
    assert "HydraFacial, hydradermabrasion" in shown(page)
    assert page.form.search.hasFocus()


def test_a_heading_among_finds_does_not_fold(page: GuidePage, qtbot: QtBot) -> None:
    page.form.search.setText("laser")
    tree, heading = page.form.contents, page.contents.index(0, 0)
    tree.setFocus()
    tree.setCurrentIndex(heading)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert tree.isExpanded(heading)
    page.form.search.clear()
    tree.setCurrentIndex(page.contents.index(0, 0))
    was_expanded = tree.isExpanded(page.contents.index(0, 0))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(page.contents.index(0, 0)) is not was_expanded


def test_escape_leaves_the_search_and_keeps_the_entry(page: GuidePage, qtbot: QtBot) -> None:
    page.form.search.setFocus()
    qtbot.keyClicks(page.form.search, "hydrafacial")
    qtbot.keyClick(page.form.search, Qt.Key.Key_Return)
    page.form.search.setFocus()
    qtbot.keyClick(page.form.search, Qt.Key.Key_Escape)
    assert page.form.search.text() == ""
    assert "Pore" in titles(page)
    assert page.form.contents.currentIndex().data() == "HydraFacial, hydradermabrasion"


def test_a_search_that_finds_nothing_says_so_in_one_sentence(page: GuidePage) -> None:
    page.form.search.setText("zebra")
    assert page.form.list_stack.currentWidget() is page.form.nothing
    assert page.form.nothing.text() == "Nothing in the guide holds “zebra”."
    page.form.search.setText("")
    assert page.form.list_stack.currentWidget() is page.form.contents


def test_arrows_read_on_and_enter_goes_to_the_sources(page: GuidePage, qtbot: QtBot) -> None:
    page.form.contents.setFocus()
    qtbot.keyClick(page.form.contents, Qt.Key.Key_Down)
    assert "Enlarged pores" in shown(page)
    qtbot.keyClick(page.form.contents, Qt.Key.Key_Return)
    qtbot.waitUntil(chips(page)[0].hasFocus)
    before = {id(chip) for chip in chips(page)}
    qtbot.keyClick(chips(page)[0], Qt.Key.Key_Tab)
    assert id(QGuiApplication.focusObject()) in before
    assert not chips(page)[0].hasFocus()


def test_a_click_opens_a_section_and_then_an_entry(page: GuidePage, qtbot: QtBot) -> None:
    tree = page.form.contents
    section = page.contents.index_of("chemical_peel").parent()
    tree.scrollTo(section)
    middle = tree.visualRect(section).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert tree.isExpanded(section)
    leaf = page.contents.index(0, 0, section)
    tree.scrollTo(leaf)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(leaf).center())
    assert "Chemical peel" in shown(page)


def test_each_statement_says_who_says_it_and_what_kind_of_source_that_is(page: GuidePage) -> None:
    page.show_place("one_session")
    assert chip_of(page, "s3").accessibleName() == "Source: Perfect Medical, clinic advertisement"
    assert chip_of(page, "dong_2016").accessibleName() == "Source: Dong 2016, review of studies"
    assert chip_of(page, "own").accessibleName() == "Source: Remark of this diary"


def test_numbers_stand_with_their_units(page: GuidePage) -> None:
    page.show_place("one_session")
    assert "3–6 sessions" in shown(page)
    page.show_place("ipl")
    assert "4+ sessions · 21 days apart · 49 people studied" in shown(page)
    page.show_place("window_make_up")
    assert "4–8 hours" in shown(page)
    assert "1 day</span>" in shown(page)
    page.show_place("d02_exfoliation")
    assert "once a week" in shown(page)


def test_a_range_of_changes_and_a_share_up_to_all_read_as_words(page: GuidePage) -> None:
    change = Range(-34.6, -11, Unit.PERCENT)
    assert range_words("change_percent", change) == "change −11 % to −34.6 %"
    assert range_words("change_percent", Range(55, 134, Unit.PERCENT)) == "change 55 % to 134 %"
    assert range_words("change_percent", Range(-17, -17, Unit.PERCENT)) == "change −17 %"
    assert range_words("share_percent", Range(70, 100, Unit.PERCENT)) == "70 % or more of them"
    assert range_words("share_percent", Range(67, 75, Unit.PERCENT)) == "67–75 % of them"


def test_a_disagreement_shows_both_sides_beside_one_another(page: GuidePage) -> None:
    page.show_place("d06_first_choice")
    cards = [card for card in page.form.reading.findChildren(Card) if card.isVisibleTo(page)]
    assert [card.heading() for card in cards] == ["One side", "The other side"]
    said = [[chip.source.id for chip in card.findChildren(SourceChip)] for card in cards]
    assert said == [["s0"], ["s3", "s4"]]
    corners = [card.mapTo(page, QPoint(0, 0)) for card in cards]
    assert corners[0].y() == corners[1].y()
    assert corners[0].x() < corners[1].x()


def test_in_a_narrow_window_the_list_stands_above_the_entry(page: GuidePage, qtbot: QtBot) -> None:
    page.resize(560, 600)
    qtbot.waitUntil(lambda: page.form.reading.y() > page.form.list_stack.y())
    page.show_place("d06_first_choice")
    assert page.form.reading.horizontalScrollBar().maximum() == 0
    page.resize(1100, 760)
    qtbot.waitUntil(lambda: page.form.reading.x() > page.form.list_stack.x())


def test_a_chip_opens_the_source_and_its_address_is_copied(page: GuidePage, qtbot: QtBot) -> None:
    page.show_place("microneedling")
    QGuiApplication.clipboard().clear()
    chip = chip_of(page, "ablon_2018")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    dialog = page.findChild(SourceDialog)
    assert dialog is not None
    read = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    source = catalogue().source("ablon_2018")
    for part in (source.title.en, "Ablon G", "August 2018", "Study without a control group", source.publisher):
        assert part in read
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy address")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == source.address
    assert dialog.told.text() == "Address copied."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_article_tells_what_is_to_be_known_of_it_and_has_no_address_to_copy(page: GuidePage, qtbot: QtBot) -> None:
    page.show_place("one_session")
    qtbot.mouseClick(chip_of(page, "s3"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(SourceDialog)
    assert dialog is not None
    read = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for part in ("Leila Tan", "Perfect Medical", "Clinic advertisement", "read whole", "cites no study"):
        assert part in read
    assert dialog.address is None
    assert [button.text() for button in dialog.findChildren(QPushButton)] == ["Close"]


def test_an_entry_is_shown_at_once_where_another_page_asks_for_it(
    qtbot: QtBot, context: Context, settled: Settle
) -> None:
    page = GuidePage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_place("carbon_laser")
    settled()
    assert "Carbon laser" in shown(page)
    page.form.search.setText("toner")
    page.show_place("ipl")
    assert page.form.search.text() == ""
    assert page.form.contents.currentIndex().data() == "IPL (intense pulsed light)"


def test_a_page_made_anew_is_where_the_reader_was(
    qtbot: QtBot, context: Context, page: GuidePage, settled: Settle
) -> None:
    page.form.search.setText("laser")
    page.show_place(page.place())
    page.form.contents.setCurrentIndex(page.contents.index_of("carbon_laser"))
    texts.choose("zh_TW")
    anew = GuidePage(context)
    qtbot.addWidget(anew)
    anew.show_place(page.place())
    anew.show()
    settled()
    assert anew.form.search.text() == "laser"
    assert "碳粉雷射" in shown(anew)
    assert anew.form.contents.currentIndex().data() == catalogue().entry("carbon_laser").title.zh


def test_an_unknown_entry_opens_the_book_at_its_beginning(page: GuidePage) -> None:
    page.show_place("a treatment of my own")
    assert "Pore" in shown(page)


def test_texts_can_be_selected(page: GuidePage) -> None:
    page.show_place("one_session")
    for label in page.form.reading.findChildren(QLabel):
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_what_can_have_the_focus_has_a_name(page: GuidePage) -> None:
    page.show_place("d01_shrink")
    page.show_source(catalogue().source("dong_2016"))
    assert len(focusable(page)) > 8
    assert nameless(page) == []

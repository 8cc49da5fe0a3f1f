"""Language and colours switched while the window is open, and what is kept of it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from shiboken6 import isValid

from poreditary.app import settings, theme
from poreditary.app.page import PAGES
from poreditary.app.pages.guide import GuidePage, GuidePlace
from poreditary.app.pages.settings import SettingsPage
from poreditary.app.pages.today import TodayPage
from poreditary.app.settings import Settings
from poreditary.app.texts import LANGUAGES
from poreditary.diary.expectations import catalogue
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from tests.app.accessible import nameless
from tests.app.window_kit import Window
from tests.conftest import StandingClock


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    return window


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_opens_in_every_language(window: Window, name: str, language: str) -> None:
    settings.save(Settings(language=language, scheme="light"), window.settings_file)
    window.application.settings = settings.load(window.settings_file)
    window.welcome()
    window.open()
    page = window.frame.show_page(name)
    window.settle()
    assert page.isVisible()
    assert nameless(page) == []
    assert window.frame.message.text() == ""


def test_colours_switch_and_leave_the_person_where_they_were(opened: Window) -> None:
    page = opened.page
    assert isinstance(page, TodayPage)
    page.show_place(date(2026, 11, 19))
    opened.settle()
    opened.action("View", "Colours", "Dark").trigger()
    opened.settle()
    assert isinstance(opened.page, TodayPage)
    assert opened.page is not page
    assert opened.page.day == date(2026, 11, 19)
    assert theme.current() is theme.DARK
    assert opened.shell.palette().color(QPalette.ColorRole.Window).name() == theme.DARK.page.lower()
    assert opened.action("View", "Colours", "Dark").isChecked()
    assert not opened.action("View", "Colours", "Light").isChecked()
    assert settings.load(opened.settings_file).scheme == "dark"


def test_the_language_switches_and_leaves_the_person_where_they_were(opened: Window) -> None:
    opened.press(Qt.Key.Key_6)
    assert isinstance(opened.page, GuidePage)
    opened.page.show_place("carbon_laser")
    opened.action("View", "Language", LANGUAGES["zh_TW"]).trigger()
    opened.settle()
    assert isinstance(opened.page, GuidePage)
    assert opened.page.place() == GuidePlace("carbon_laser")
    assert opened.page.form.contents.currentIndex().data() == catalogue().entry("carbon_laser").title.zh
    assert QLocale().language() == QLocale.Language.Chinese
    assert settings.load(opened.settings_file).language == "zh_TW"


def test_the_frame_speaks_the_language_chosen(opened: Window) -> None:
    before = opened.frame.titles()
    opened.frame.choose(language="zh_TW")
    opened.settle()
    titles = opened.frame.titles()
    assert all(titles[name] != before[name] for name in titles)
    assert opened.frame._side.buttons["guide"].text() == titles["guide"]
    assert opened.shell.windowTitle().startswith(titles["today"])
    opened.frame.choose(language="en")
    assert opened.frame.titles() == before
    opened.settle()


def test_the_settings_page_switches_the_window_it_is_in(opened: Window) -> None:
    opened.press(Qt.Key.Key_Comma)
    assert isinstance(opened.page, SettingsPage)
    box = opened.page.form.scheme
    box.setFocus()
    while box.currentData() != "dark":
        opened.qtbot.keyClick(box, Qt.Key.Key_Down)
    opened.wait(lambda: theme.current() is theme.DARK)
    opened.settle()
    assert isinstance(opened.page, SettingsPage)
    assert opened.page.form.scheme.currentData() == "dark"


def test_what_was_typed_outlives_a_switch(opened: Window) -> None:
    opened.press(Qt.Key.Key_Comma)
    assert isinstance(opened.page, SettingsPage)
    opened.page.profile_form.form.allergies.setText("fragrance")
    opened.frame.choose(scheme="dark")
    opened.settle()
    assert opened.ask(lambda diary: diary.person.get().allergies) == "fragrance"
    assert isinstance(opened.page, SettingsPage)
    opened.wait(lambda: opened.page.profile_form.form.allergies.text() == "fragrance")


def test_undo_still_works_after_a_switch(opened: Window) -> None:
    opened.change(lambda diary: diary.shelf.add(Product("Gentle gel", StepKind.CLEANSE)))
    opened.frame.choose(scheme="dark")
    opened.settle()
    assert "Gentle gel" in opened.action("Edit", "Undo").text()
    opened.press(Qt.Key.Key_Z)
    assert opened.ask(lambda diary: diary.shelf.products()) == []


def test_a_switch_leaves_nothing_of_the_frame_before(opened: Window) -> None:
    page = opened.page
    opened.frame.choose(scheme="dark")
    opened.wait(lambda: not isValid(page))
    opened.settle()
    menus = [action.text().replace("&", "") for action in opened.shell.menuBar().actions()]
    assert menus == ["Diary", "Edit", "Go", "View", "Help"]
    assert len(opened.frame.findChildren(type(opened.frame._side))) == 1


def test_the_window_comes_back_in_its_size_language_and_colours(opened: Window, clock: StandingClock) -> None:
    opened.frame.choose(language="zh_TW", scheme="dark")
    opened.settle()
    opened.shell.resize(703, 607)
    opened.application.close()
    kept = settings.load(opened.settings_file)
    assert kept == Settings("zh_TW", "dark", str(opened.folder), 703, 607)
    opened.application.settings = kept
    clock.advance(days=1)
    opened.open()
    assert (opened.shell.width(), opened.shell.height()) == (703, 607)
    assert theme.current() is theme.DARK
    assert QLocale().language() == QLocale.Language.Chinese
    assert isinstance(opened.page, TodayPage)
    assert opened.page.day == clock().moment.date() == date(2026, 11, 21) + timedelta(days=1)

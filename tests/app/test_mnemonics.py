"""No letter opens two things at once: with two, Alt and the letter open neither."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMenu, QWidget

from poreditary.app.dialogs.trash_dialog import TrashDialog
from poreditary.app.page import PAGES
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import Slot, StepKind
from poreditary.domain.routine import Routine, Step
from tests.app.window_kit import Window

FORMS = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))
TEXTS = Path(__file__).parents[2] / "resources" / "i18n" / "poreditary_zh_TW.ts"
MENU_BAR = ["&Diary", "&Edit", "&Go", "&View", "&Help"]


def letter(text: str) -> str:
    """Return the letter that Alt goes with, empty where there is none: "&&" is an ampersand."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found.group(1).upper() if found else ""


def doubles(texts: Iterable[str]) -> list[str]:
    """Return the texts that share their letter with another one."""
    told = list(texts)
    counted = Counter(letter(text) for text in told)
    return sorted(text for text in told if letter(text) and counted[letter(text)] > 1)


def menus(menu: QWidget) -> list[QMenu]:
    """Return the menus below a menu or the menu bar, at every depth."""
    own = [found for entry in menu.actions() if isinstance(found := entry.menu(), QMenu)]
    return [*own, *(below for found in own for below in menus(found))]


def shown(root: QWidget) -> list[str]:
    """Return the texts of a window's widgets on show that may have a letter."""
    widgets = [widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root)]
    labels = [widget.text() for widget in widgets if isinstance(widget, QLabel) and widget.buddy() is not None]
    buttons = [widget.text() for widget in widgets if isinstance(widget, QAbstractButton)]
    return labels + buttons + [widget.title() for widget in widgets if isinstance(widget, QGroupBox)]


@pytest.fixture
def opened(window: Window) -> Window:
    window.welcome()
    window.open()
    return window


def test_doubles_are_found_and_ampersands_are_no_letters() -> None:
    assert doubles(["&Trash…", "Se&ttings", "A && B", "Salt &&Toner", "&Quit"]) == ["&Trash…", "Se&ttings"]


def test_no_menu_gives_a_letter_twice(opened: Window) -> None:
    bar = opened.shell.menuBar()
    found = menus(bar)
    assert len(found) >= 7
    assert [entry.text() for entry in bar.actions()] == MENU_BAR
    assert doubles(MENU_BAR) == []
    assert {menu.title(): twice for menu in found if (twice := doubles(a.text() for a in menu.actions()))} == {}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_no_form_gives_a_letter_twice_and_none_of_a_page_one_of_the_menu_bar(form: Path) -> None:
    properties = ET.parse(form).getroot().iter("property")
    texts = (found.findtext("string") or "" for found in properties if found.get("name") in ("text", "title"))
    around = [] if form.stem.endswith("_dialog") else MENU_BAR
    assert doubles([*around, *texts]) == []


@pytest.mark.parametrize("name", PAGES)
def test_no_page_gives_a_letter_twice_or_one_of_the_menu_bar(opened: Window, name: str) -> None:
    opened.frame.show_page(name)
    opened.settle()
    assert doubles([*MENU_BAR, *shown(opened.shell)]) == []


def fill(diary: Diary) -> None:
    """Write a routine of one step whose name holds an ampersand before a letter."""
    routine = diary.routines.add(Routine("Salt &Sand", Slot.EVENING)).id
    diary.routines.add_step(Step(routine, StepKind.CLEANSE, date(2026, 11, 1)))


def test_a_name_with_an_ampersand_gives_undo_no_second_letter(opened: Window) -> None:
    opened.ask(fill)
    for day in (date(2026, 11, 20), date(2026, 11, 21)):
        opened.change(lambda diary, day=day: diary.routines.tick_all(diary.routines.on(day)[0].routine.id, day))
    opened.press(Qt.Key.Key_Z)
    menu = opened.frame.menus
    assert [letter(menu.undo.text()), letter(menu.redo.text())] == ["U", "R"]
    assert [text.count("&&") for text in (menu.undo.text(), menu.redo.text())] == [1, 1]


def test_translations_keep_the_letters() -> None:
    messages = list(ET.parse(TEXTS).getroot().iter("message"))
    pairs = [(found.findtext("source") or "", found.findtext("translation") or "") for found in messages]
    told = [(source, translated) for source, translated in pairs if letter(source) and translated]
    assert len(told) > 100
    assert [pair for pair in told if letter(pair[0]) != letter(pair[1])] == []


def test_alt_d_and_t_open_the_trash(opened: Window) -> None:
    opened.take_keys()
    seen: list[QWidget] = []
    watch = QTimer(opened.shell, interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            watch.stop()
            seen.append(dialog)
            dialog.close()

    watch.timeout.connect(look)
    diary = next(menu for menu in menus(opened.shell.menuBar()) if menu.title() == "&Diary")
    QTest.keyClick(opened.shell.windowHandle(), Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    opened.wait(diary.isVisible)
    watch.start()
    QTest.keyClick(diary, Qt.Key.Key_T)
    opened.wait(lambda: seen != [])
    assert [type(dialog) for dialog in seen] == [TrashDialog]

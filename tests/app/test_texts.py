"""The words on the screen: languages, what stands in for values, and the system's own locale."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from poreditary import paths
from poreditary.app import texts
from poreditary.domain.change import Changes
from poreditary.domain.kinds import StepKind, Zone
from poreditary.domain.words import mark
from poreditary.errors import UserError


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    texts.choose("en")
    yield
    texts.choose("en")


def test_english_is_the_text_itself() -> None:
    assert texts.say("Window", "Today") == "Today"
    assert texts.word(StepKind.CLEANSE) == "Cleanse"
    assert texts.choose("en") == "en"


def test_chinese_is_spoken_and_taken_back() -> None:
    assert texts.choose("zh_TW") == "zh_TW"
    assert re.search(r"[\u4e00-\u9fff]", texts.say("Window", "Today"))
    assert re.search(r"[\u4e00-\u9fff]", texts.word(Zone.NOSE))
    assert QLocale().language() == QLocale.Language.Chinese
    texts.choose("en")
    assert texts.say("Window", "Today") == "Today"
    assert QLocale().language() == QLocale.Language.English


def test_switching_to_and_fro_leaves_no_translator_behind() -> None:
    for _ in range(5):
        texts.choose("zh_TW")
        texts.choose("en")
    assert QCoreApplication.translate("Window", "Today") == "Today"
    assert texts._installed == []


def test_the_system_s_language_is_the_nearest_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, nearest in {"zh_HK": "zh_TW", "zh_CN": "zh_TW", "en_GB": "en", "de_DE": "en"}.items():
        monkeypatch.setattr(QLocale, "system", lambda system=system: QLocale(system))
        assert texts.system_language() == nearest
        assert texts.choose("system") == nearest


def test_the_system_s_own_dates_stay_where_it_speaks_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_GB"))
    texts.choose("en")
    assert QLocale().name() == "en_GB"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    texts.choose("en")
    assert QLocale().language() == QLocale.Language.English


def test_values_are_filled_in_as_they_are() -> None:
    problem = UserError(mark("Errors", "This file is not a photo: {name}."), name="{odd} file.txt")
    assert texts.sentence(problem) == "This file is not a photo: {odd} file.txt."
    changes = Changes(mark("Changes", "{title} moved to the trash"), frozenset({"trash"}), values={"title": "{0}"})
    assert texts.action(changes) == "{0} moved to the trash"


def test_a_language_of_its_own_leaves_the_window_s_alone() -> None:
    chinese, english = texts.in_language("zh_TW"), texts.in_language("en")
    assert english("Window", "Today") == "Today"
    assert re.search(r"[\u4e00-\u9fff]", chinese("Window", "Today"))
    assert chinese("Window", "no such text") == "no such text"
    assert texts.say("Window", "Today") == "Today"


def test_what_the_chinese_of_qt_leaves_in_english_is_said_by_the_diary() -> None:
    texts.choose("zh_TW")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    english = {text for text in said if text and not re.search(r"[\u4e00-\u9fff]", text)}
    assert len(said) > 3
    assert english <= set(texts.QT_LACKS)
    dialog.deleteLater()


def test_every_language_offered_is_named_in_itself() -> None:
    assert texts.LANGUAGES == {"en": "English", "zh_TW": "繁體中文"}


def test_every_text_is_translated() -> None:
    messages = list(ET.parse(paths.resources() / "i18n" / "poreditary_zh_TW.ts").getroot().iter("message"))
    assert len(messages) > 300
    lacking = [message.findtext("source") for message in messages if not _translation(message)]
    assert lacking == []
    chinese = [message for message in messages if re.search(r"[\u4e00-\u9fff]", _translation(message))]
    assert len(chinese) > 0.95 * len(messages)


def test_no_text_hides_in_an_f_string_where_it_would_be_lost_to_the_translator() -> None:
    hidden = [
        f"{path.name}:{part.lineno}"
        for path in Path(texts.__file__).parents[1].rglob("*.py")
        for part in _in_f_strings(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name) and part.func.id in ("say", "mark")
    ]
    assert hidden == []


def _in_f_strings(tree: ast.AST) -> Iterator[ast.expr]:
    for joined in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
        yield from (part for part in ast.walk(joined) if isinstance(part, ast.expr))


def _translation(message: ET.Element) -> str:
    found = message.find("translation")
    return "" if found is None or found.get("type") == "unfinished" else found.text or ""

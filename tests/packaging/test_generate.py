"""`generate --check` on a small checkout of its own."""

import sys
from pathlib import Path

import pytest

import generate

DESIGN = """\
<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>TodayPage</class>
 <widget class="QWidget" name="TodayPage">
  <property name="windowTitle"><string>Today</string></property>
 </widget>
</ui>
"""

MODULE = """\
from poreditary.app.texts import say

TITLE = say("Main", "{n} days").format(n=3)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout with one form and one text, generated and translated."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "today_page.ui").write_text(DESIGN)
    (tmp_path / generate.FORMS).mkdir(parents=True)
    (tmp_path / "poreditary" / "main.py").write_text(MODULE)
    generate.generate(tmp_path)
    translate(tmp_path, "Today", "今天")
    translate(tmp_path, "{n} days", "{n} 天")
    generate.generate(tmp_path)
    return tmp_path


def translate(root: Path, source: str, translation: str) -> None:
    """Finish the translation of a text in the .ts file."""
    file = root / generate.TRANSLATIONS / "poreditary_zh_TW.ts"
    before = f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
    after = f"<source>{source}</source>\n        <translation>{translation}</translation>"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def content(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_nothing_to_say_about_a_fresh_checkout(checkout: Path) -> None:
    before = content(checkout)
    assert generate.check(checkout) == []
    assert content(checkout) == before


def test_generating_again_gives_the_same_bytes(checkout: Path) -> None:
    before = content(checkout)
    generate.generate(checkout)
    assert content(checkout) == before


def test_a_form_names_no_version_and_takes_qt_from_pyside(checkout: Path) -> None:
    form = (checkout / generate.FORMS / "today_page.py").read_text(encoding="utf-8")
    assert "Compiler version" not in form
    assert "from PySide6.QtWidgets import" in form
    assert "class Ui_TodayPage" in form


def test_a_stale_form_is_named_and_not_mended(checkout: Path) -> None:
    design = checkout / "ui" / "today_page.ui"
    design.write_text(DESIGN.replace('name="TodayPage"', 'name="TodayView"'))
    before = content(checkout)
    assert generate.check(checkout) == ["stale: poreditary/app/forms/today_page.py"]
    assert content(checkout) == before


def test_a_form_without_its_design_is_left_over_until_generated(checkout: Path) -> None:
    form = checkout / generate.FORMS / "old_page.py"
    form.write_text("")
    (checkout / generate.FORMS / "__init__.py").write_text("")
    faults = generate.check(checkout)
    assert faults == ["left over, its source is gone: poreditary/app/forms/old_page.py"]
    generate.generate(checkout)
    assert not form.exists()
    assert (checkout / generate.FORMS / "__init__.py").exists()


def test_a_missing_form_is_named(checkout: Path) -> None:
    (checkout / generate.FORMS / "today_page.py").unlink()
    assert generate.check(checkout) == ["missing: poreditary/app/forms/today_page.py"]


def test_a_new_text_is_named_as_not_translated(checkout: Path) -> None:
    module = checkout / "poreditary" / "main.py"
    module.write_text(MODULE + 'OTHER = say("Main", "Evening")\n')
    assert generate.check(checkout) == [
        "stale: resources/i18n/poreditary_zh_TW.ts",
        "not translated: poreditary_zh_TW.ts, Main: Evening",
    ]


def test_a_text_of_several_lines_is_named_in_one(checkout: Path) -> None:
    (checkout / "poreditary" / "main.py").write_text(MODULE + 'OTHER = say("Main", "Keys\\n\\nM: morning")\n')
    assert "not translated: poreditary_zh_TW.ts, Main: Keys M: morning" in generate.check(checkout)


def test_texts_of_pure_packages_are_found_by_their_mark(checkout: Path) -> None:
    (checkout / "poreditary" / "words.py").write_text('A = mark("Words", "Morning")\n')
    assert "not translated: poreditary_zh_TW.ts, Words: Morning" in generate.check(checkout)


def test_a_translation_with_other_placeholders_is_named(checkout: Path) -> None:
    file = checkout / generate.TRANSLATIONS / "poreditary_zh_TW.ts"
    file.write_text(file.read_text(encoding="utf-8").replace("{n} 天", "{m} 天"), encoding="utf-8")
    assert generate.check(checkout) == [
        "stale: resources/i18n/poreditary_zh_TW.qm",
        "other placeholders: poreditary_zh_TW.ts, Main: {n} days",
    ]


def test_a_wrong_call_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--chek"]) == 2
    assert "--check" in capsys.readouterr().err


def test_qt_has_its_own_words_in_chinese() -> None:
    import PySide6

    place = "translations" if sys.platform == "win32" else "Qt/translations"
    assert (Path(str(PySide6.__file__)).parent / place / "qtbase_zh_TW.qm").is_file()

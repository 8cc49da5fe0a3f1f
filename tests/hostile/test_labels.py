"""Nothing that a person wrote is taken for HTML: labels, tool tips, lists, message boxes and titles show its signs."""

import shutil
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QMessageBox, QWidget

from poreditary import app
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.dialogs.trash_dialog import TrashDialog
from poreditary.app.page import PAGES
from poreditary.app.pages.photos import PhotosPage
from poreditary.app.pages.treatments_actions import TreatmentActions
from poreditary.diary.diary import Diary
from poreditary.domain.preferences import Preferences
from tests.app.pages.photos_kit import jpeg
from tests.app.window_kit import Window
from tests.conftest import StandingClock
from tests.hostile.texts import TAG, fill

MOST_ROWS = 200
FILE_TAG = "<b>mark<img src=x>"
"""What the name of a file may hold of tags: no slash."""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a diary in which somebody wrote tags wherever a text goes, to copy and never to open."""
    folder = tmp_path_factory.mktemp("written") / "diary"
    diary = Diary(folder, StandingClock())
    diary.preferences.save(Preferences(is_welcomed=True))
    fill(diary, TAG)
    diary.forget_past()
    diary.close()
    return folder


@pytest.fixture
def hostile(window: Window, written: Path) -> Window:
    """Return a window over such a diary."""
    shutil.copytree(written, window.folder)
    window.open()
    return window


def run_as_html(widget: QWidget) -> Iterator[str]:
    """Yield what is shown of the tags as tags: in texts and tool tips of a widget and of its list."""
    if isinstance(widget, QLabel) and _is_run(widget.text(), widget.textFormat()):
        yield f"{_place(widget)} shows {widget.text()[:80]!r}"
    if isinstance(widget, QMessageBox) and _is_run(widget.text(), widget.textFormat()):
        yield f"{_place(widget)} says {widget.text()[:80]!r}"
    for tip in (widget.toolTip(), widget.whatsThis(), *_tips(widget)):
        if _is_run(tip, Qt.TextFormat.AutoText):
            yield f"{_place(widget)} tells {tip[:80]!r}"


def _is_run(text: str, how: Qt.TextFormat) -> bool:
    """Say whether tags in a text are, or by another beginning of it would be, taken for tags."""
    return "<b>mark" in text and how is not Qt.TextFormat.PlainText


def _place(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names[:6])


def _tips(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _tips_below(widget.model(), QModelIndex())


def _tips_below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        index = model.index(row, 0, parent)
        yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
        yield from _tips_below(model, index)


def assert_nothing_is_run() -> None:
    found = {place for widget in QApplication.allWidgets() for place in run_as_html(widget)}
    assert "\n".join(sorted(found)) == ""


def shown_texts() -> str:
    return "\n".join(label.text() for label in QApplication.allWidgets() if isinstance(label, QLabel))


def test_the_walk_finds_what_it_looks_for(qapp: QApplication) -> None:
    label = QLabel(TAG)
    assert list(run_as_html(label))
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not list(run_as_html(label))
    label.setToolTip(f"a {TAG}")
    assert list(run_as_html(label))
    label.setToolTip(f"<qt>{escape(TAG)}</qt>")
    assert not list(run_as_html(label))


@pytest.mark.parametrize("key", PAGES)
def test_no_page_runs_what_a_person_wrote(hostile: Window, key: str) -> None:
    page = hostile.frame.show_page(key)
    hostile.settle()
    assert_nothing_is_run()
    if isinstance(page, PhotosPage):
        page.compare_photos(page.album.photos)
        page.open_photo(page.album.photos[0])
        hostile.settle()
        assert_nothing_is_run()


def test_the_pages_do_show_it(hostile: Window) -> None:
    for key in ("today", "treatments"):
        hostile.frame.show_page(key)
        hostile.settle()
    assert TAG in shown_texts()


DIALOGS: dict[str, Callable[[TreatmentActions], object]] = {
    "course": lambda actions: actions.edit_course(1),
    "session": lambda actions: actions.edit_session(1),
    "new session": lambda actions: actions.log_session(1),
    "reaction": lambda actions: actions.edit_reaction(1),
    "new reaction": lambda actions: actions.log_reaction_to(1),
    "patch test": lambda actions: actions.edit_patch_test(1),
    "new patch test": lambda actions: actions.log_patch_test(),
    "new appointment": lambda actions: actions.add_appointment(),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_of_the_treatments_runs_it(hostile: Window, name: str) -> None:
    page = hostile.frame.show_page("treatments")
    hostile.settle()
    DIALOGS[name](TreatmentActions(hostile.frame.context, page))
    hostile.wait(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    hostile.settle()
    assert_nothing_is_run()


def test_no_file_name_is_run(hostile: Window, tmp_path: Path) -> None:
    page = hostile.frame.show_page("photos")
    assert isinstance(page, PhotosPage)
    hostile.settle()
    for name in (f"{FILE_TAG}.jpg", f"{FILE_TAG}.png"):
        (tmp_path / name).write_bytes(jpeg("2026-11-14 08:15:00") if name.endswith("jpg") else b"")
    page.import_files([tmp_path / f"{FILE_TAG}.jpg", tmp_path / f"{FILE_TAG}.png"])
    hostile.wait(lambda: bool(page.findChildren(ImportDialog)))
    (dialog,) = page.findChildren(ImportDialog)
    hostile.wait(lambda: not dialog.form.progress.isVisible() and not hostile.desk.runner.is_busy)
    assert [row.name for row in dialog.files.rows] == [f"{FILE_TAG}.jpg", f"{FILE_TAG}.png"]
    assert_nothing_is_run()


def test_nothing_is_run_in_the_trash(hostile: Window) -> None:
    hostile.change(lambda diary: diary.shelf.discard(1))
    hostile.change(lambda diary: diary.treatments.discard_course(1))
    dialog = TrashDialog(hostile.frame.context, hostile.shell)
    dialog.show()
    hostile.settle()
    assert_nothing_is_run()


def test_every_message_box_shows_signs_as_signs() -> None:
    for path in (Path(app.__file__).parent).rglob("*.py"):
        source = path.read_text("utf-8")
        boxes = source.count("= QMessageBox(")
        assert source.count("box.setTextFormat(Qt.TextFormat.PlainText)") >= boxes, path.name

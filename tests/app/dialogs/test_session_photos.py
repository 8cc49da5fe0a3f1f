"""Photos chosen in the dialog of a session."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs import session_photos
from poreditary.app.dialogs.photo_files import look_through
from poreditary.app.dialogs.session_dialog import SessionDialog, open_session
from poreditary.app.tasks import Progress
from poreditary.app.widgets.photo_picture import PhotoPicture
from poreditary.diary.photos import look_at, read_file
from poreditary.domain.kinds import View
from poreditary.domain.treatment import Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.treatments import click, dialog
from tests.photo.samples import photo, upright

SESSION = Session(date(2026, 11, 20), "", name="Peel")
Open = Callable[..., SessionDialog]
Choose = Callable[..., None]
pytestmark = pytest.mark.usefixtures("unasked")


@pytest.fixture
def opened(window: QWidget, context: Context, settled: Settle) -> Open:
    """Return a function that opens the dialog for a session."""

    def make(session_id: int = 0) -> SessionDialog:
        open_session(context, window, session_id)
        return dialog(SessionDialog, settled)

    return make


def file(folder: Path, name: str, width: int = 64) -> Path:
    path = folder / name
    path.write_bytes(photo("JPEG", upright(width)))
    return path


@pytest.fixture
def choosing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that says which files the file dialog will give."""

    def choose(*paths: Path) -> None:
        monkeypatch.setattr(session_photos, "ask_for_photos", lambda _parent: list(paths))

    return choose


@pytest.fixture
def two_photos(tmp_path: Path) -> list[Path]:
    return [file(tmp_path, "a.jpg"), file(tmp_path, "b.jpg", 65)]


def test_a_session_is_logged_with_its_photos(
    opened: Open, qtbot: QtBot, diary_do: DiaryDo, two_photos: list[Path], choosing: Choose
) -> None:
    found = opened()
    qtbot.keyClicks(found.form.name, "Peel")
    choosing(*two_photos)
    found.photos.pick_button.setFocus()
    qtbot.keyClick(found.photos.pick_button, Qt.Key.Key_Space)
    assert not found.save_button.isEnabled()
    assert found.photos.cancel_button.isVisible()
    qtbot.waitUntil(found.save_button.isEnabled)
    assert not found.photos.bar.isVisible()

    box = found.photos.rows[1].view_box
    box.setCurrentIndex(box.findData(View.NOSE))
    assert nameless(found) == []
    with qtbot.waitSignal(found.saved):
        click(qtbot, found.save_button)

    session = diary_do(lambda diary: diary.treatments.sessions())[0]
    kept = diary_do(lambda diary: diary.photos.of_session(session.id))
    assert [(one.file_name, one.view) for one in kept] == [("a.jpg", View.FRONT), ("b.jpg", View.NOSE)]


def test_bad_files_are_named_with_their_reasons_and_the_others_go_on(
    opened: Open, diary_do: DiaryDo, tmp_path: Path, choosing: Choose, qtbot: QtBot
) -> None:
    known, twice, good = file(tmp_path, "known.jpg", 70), file(tmp_path, "twice.jpg"), file(tmp_path, "good.jpg")
    text, gone = tmp_path / "text.jpg", tmp_path / "gone.jpg"
    text.write_text("no photo")
    diary_do(lambda diary: diary.photos.keep(look_at(*read_file(known)), View.FRONT))
    found = opened()
    choosing(text, good, gone, known, twice)
    click(qtbot, found.photos.pick_button)
    qtbot.waitUntil(found.save_button.isEnabled)

    assert [row.incoming.name for row in found.photos.rows] == ["good.jpg"]
    said = found.photos.problems.text().splitlines()
    assert len(said) == 4
    assert "text.jpg" in said[0]
    assert said[1].startswith(f"There is no file {gone}. ")
    assert said[2] == "twice.jpg was chosen twice."
    assert said[3] == "known.jpg is already in the diary."
    assert found.photos.problems.isVisible()


def test_a_photo_can_be_left_out_again(
    opened: Open, settled: Settle, tmp_path: Path, choosing: Choose, qtbot: QtBot
) -> None:
    found = opened()
    choosing(file(tmp_path, "a.jpg"))
    click(qtbot, found.photos.pick_button)
    settled()
    assert found.state() != found._before
    button = found.photos.rows[0].findChild(QToolButton)
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    assert button.accessibleName() == "Leave out a.jpg"

    click(qtbot, button)

    assert found.photos.picked() == ()
    assert found.state() == found._before


def test_a_session_shows_the_photos_it_has(opened: Open, diary_do: DiaryDo, tmp_path: Path) -> None:
    picked = ((look_at(*read_file(file(tmp_path, "a.jpg"))), View.CHIN),)
    session_id = diary_do(lambda diary: diary.treatments.add_session(SESSION, photos=picked)).id
    found = opened(session_id)

    assert [one.file_name for one in found.start.photos] == ["a.jpg"]
    (picture,) = found.photos.findChildren(PhotoPicture)
    assert picture.has_picture


def test_no_file_chosen_changes_nothing(opened: Open, qtbot: QtBot, context: Context, choosing: Choose) -> None:
    found = opened()
    choosing()
    click(qtbot, found.photos.pick_button)

    assert not context.runner.is_busy
    assert found.save_button.isEnabled()


def test_what_was_read_before_it_was_stopped_stays(tmp_path: Path) -> None:
    paths = [file(tmp_path, f"{number}.jpg", 70 + number) for number in range(4)]
    told: list[int] = []

    def tell(done: int, _of: int, _name: str) -> None:
        told.append(done)
        if done == 1:
            progress.cancel()

    progress = Progress(tell)
    looked = look_through(paths, (), progress)

    assert told == [0, 1]
    assert [one.name for one in looked.photos] == ["0.jpg", "1.jpg"]
    assert looked.refused == ()


def test_closing_while_photos_are_read_stops_reading(
    opened: Open, qtbot: QtBot, settled: Settle, tmp_path: Path, choosing: Choose
) -> None:
    found = opened()
    choosing(*(file(tmp_path, f"{number}.jpg", 70 + number) for number in range(5)))
    click(qtbot, found.photos.pick_button)
    progress = found.photos._progress
    assert progress is not None
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    settled()

    assert progress._cancelled.is_set()

"""Making a time-lapse from the window: choices, progress, stopping, and what is said at the end."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import av
import pytest
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.days import to_qdate
from poreditary.app.dialogs.timelapse_dialog import TimelapseDialog
from poreditary.app.pages import photos_files
from poreditary.domain.alignment import Similarity
from poreditary.domain.crop import Crop, Cut
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import Key, Photos
from tests.photo import samples


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


def fill(photos: Photos) -> list[Photo]:
    """Keep six photos of the nose, two a week, that lie on the first but for the last, and one of the chin."""
    kept = [photos.keep(f"2026-11-{day:02} 08:15:00", View.NOSE) for day in (2, 3, 9, 10, 16, 17)]
    photos.keep("2026-11-20 08:15:00", View.CHIN)
    for photo in kept[1:]:
        lay(photos, photo, kept[0], None if photo is kept[4] else Similarity())
    return kept


def lay(photos: Photos, photo: Photo, first: Photo, found: Similarity | None) -> None:
    photos.do(lambda diary: diary.alignments.keep_found(photo.id, first.id, found, "1"))


def opened(photos: Photos) -> TimelapseDialog:
    photos.open()
    photos.page.timeline.clearSelection()
    photos.page.more.make_lapse()
    photos.wait()
    return photos.dialog(TimelapseDialog)


def make(photos: Photos, dialog: TimelapseDialog) -> list[str]:
    photos.click(dialog.begin_button)
    photos.qtbot.waitUntil(lambda: not dialog.work.is_busy, timeout=20_000)
    return dialog.said.text().splitlines()


def frames(path: Path) -> int:
    with av.open(str(path)) as file:
        return sum(1 for _ in file.decode(video=0))


def test_the_film_of_one_photo_a_week_names_what_it_leaves_out(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    dialog = opened(photos)
    assert dialog.form.view.currentText() == "Nose"
    assert dialog.form.note.text().startswith("3 photos. Each photo is laid on the first")
    assert nameless(dialog) == []
    asked: list[str] = []

    def ask(_parent: object, name: str, _suffix: str) -> Path:
        asked.append(name)
        return tmp_path / "film.mp4"

    monkeypatch.setattr(photos_files, "ask_for_film", ask)
    said = make(photos, dialog)
    assert asked == ["2026-11-02 - 2026-11-16 nose.mp4"]
    assert said == [
        "film.mp4: 2 photos, 192 × 96 pixels.",
        "Left out:",
        "Nov 16, 2026: It could not be laid on the first photo.",
    ]
    assert frames(tmp_path / "film.mp4") == 2


def test_choices_change_what_is_shown(photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(photos)
    dialog = opened(photos)
    form = dialog.form
    form.every.setCurrentIndex(1)
    assert form.note.text().startswith("6 photos.")
    form.until_day.setDate(to_qdate(date(2026, 11, 10)))
    assert form.note.text().startswith("4 photos.")
    form.kind.setCurrentIndex(1)
    form.is_matched.setChecked(True)
    assert "changed in the film, not in the diary" in form.note.text()
    monkeypatch.setattr(photos_files, "ask_for_film", lambda _parent, _name, suffix: tmp_path / f"film{suffix}")
    assert make(photos, dialog)[0] == "film.webp: 4 photos, 192 × 96 pixels. The light is matched to the first photo."
    form.view.setCurrentIndex(form.view.findData(View.CHIN))
    assert form.note.text().startswith("1 photo. A time-lapse needs two. Each")
    assert not dialog.begin_button.isEnabled()


def test_of_photos_of_one_week_it_says_which_choice_takes_all_of_them(photos: Photos) -> None:
    fill(photos)
    dialog = opened(photos)
    form = dialog.form
    form.until_day.setDate(to_qdate(date(2026, 11, 3)))
    choice = f"Choose {form.every.itemText(1)} beside {form.every_label.text().replace('&', '')}, or a longer period."
    assert form.note.text().startswith(f"1 photo. Only one photo a week is taken, and a time-lapse needs two. {choice}")
    assert not dialog.begin_button.isEnabled()
    form.every.setCurrentIndex(1)
    assert form.note.text().startswith("2 photos. Each")
    assert dialog.begin_button.isEnabled()


def test_a_part_is_drawn_on_the_photo_the_others_are_laid_on(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    dialog = opened(photos)
    form, frame = dialog.form, dialog.frame
    assert not frame.isVisible()
    form.cut.setFocus()
    form.cut.setCurrentIndex(form.cut.findData(Cut.DRAWN))
    photos.qtbot.waitUntil(lambda: not frame._image.isNull())
    first = frame._image.copy()
    photos.press(Key.Key_Tab)
    assert frame.hasFocus()
    assert nameless(dialog) == []
    photos.press(Key.Key_Left)
    assert frame.accessibleDescription().startswith("50 by 50 %, 23 % from the left")
    photos.press(Key.Key_Tab)
    assert form.kind.hasFocus()
    form.from_day.setDate(to_qdate(date(2026, 11, 9)))
    photos.qtbot.waitUntil(lambda: not frame._image.isNull())
    photos.wait()
    assert frame._image != first
    frame.set_crop(Crop(0.5, 0.5, 0.5, 0.5))
    form.from_day.setDate(to_qdate(date(2026, 11, 2)))
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: tmp_path / "film.mp4")
    assert make(photos, dialog)[0] == "film.mp4: 2 photos, 96 × 48 pixels."
    with av.open(str(tmp_path / "film.mp4")) as file:
        shown = next(file.decode(video=0)).to_ndarray(format="rgb24")
    lower_right = [int(shown[5:25, 40:90, band].mean()) for band in range(3)]
    assert samples.close(tuple(lower_right), samples.LOWER_RIGHT, 30)


def test_a_film_that_is_there_is_not_replaced_unasked(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    (tmp_path / "film.2026.mp4").write_bytes(b"mine")
    dialog = opened(photos)
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: tmp_path / "film.2026")
    assert make(photos, dialog) == ["film.2026.mp4 is there already. Choose another name."]
    assert (tmp_path / "film.2026.mp4").read_bytes() == b"mine"


def test_an_ending_that_is_no_film_is_completed(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    dialog = opened(photos)
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: tmp_path / "film.2026")
    assert make(photos, dialog)[0].startswith("film.2026.mp4: ")


def test_nothing_is_made_where_the_person_thinks_better_of_it(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    dialog = opened(photos)
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: None)
    assert make(photos, dialog) == []
    assert dialog.begin_button.isEnabled()


def test_stopped_there_is_no_file(photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(photos)
    out = tmp_path / "out"
    out.mkdir()
    dialog = opened(photos)
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: out / "film.mp4")
    dialog.work.stepped.connect(lambda done, of: dialog.reject() if done > of // 2 else None)
    assert make(photos, dialog) == ["Stopped. No file was written."]
    assert list(out.iterdir()) == []
    photos.press(Key.Key_Escape)
    assert not photos.page.findChildren(TimelapseDialog)


def test_a_place_that_cannot_be_written_is_said(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(photos)
    dialog = opened(photos)
    monkeypatch.setattr(photos_files, "ask_for_film", lambda *_how: tmp_path / "gone" / "film.mp4")
    assert make(photos, dialog)[0].startswith("film.mp4 cannot be written: No such file")

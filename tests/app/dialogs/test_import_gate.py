"""The gate of an import: what it says beside a photo, what it holds back, and what it leaves with the photo."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFilter
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.dialogs.import_dialog import ImportDialog
from poreditary.app.models.photo_import_gate import ImportGate
from poreditary.diary.gate import Gate
from poreditary.diary.incoming import Handed, look_at, look_closely
from poreditary.diary.pictures import pixels_of
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.quality import Finding, GateMode
from poreditary.photo.skin import SkinSpec, skin_patch
from tests.app.accessible import nameless
from tests.app.pages.photos_kit import CTRL, Key, Photos, at, write

Open = Callable[..., ImportDialog]
TAKEN = at("2026-11-07 08:00:00")


@pytest.fixture
def photos(qtbot: QtBot, context: Context, diary_do: Any, settled: Any) -> Iterator[Photos]:
    made = Photos(qtbot, context, diary_do, settled)
    yield made
    made.close()


@cache
def skin(blur: float = 0, *, dark: float = 0.8, seed: int = 1) -> bytes:
    """Make a close-up of a nose."""
    image = skin_patch(SkinSpec(seed=seed, week=0, view=View.NOSE, width=640, height=480))
    out = io.BytesIO()
    image = image.filter(ImageFilter.GaussianBlur(blur)) if blur else image
    Image.eval(image, lambda value: round(value * dark)).save(out, "JPEG", quality=92)
    return out.getvalue()


def good_file() -> bytes:
    return skin()


def soft_file() -> bytes:
    return skin(blur=5)


def dim_file() -> bytes:
    return skin(dark=0.2)


@pytest.fixture
def open_dialog(photos: Photos, context: Context, tmp_path: Path) -> Open:
    """Return a function that opens the dialog for files of a nose while the gate has a mode."""

    def make(mode: GateMode, *data: bytes) -> ImportDialog:
        photos.open()
        context.preferences = replace(context.preferences, photo_gate=mode)
        paths = [write(tmp_path / "in" / f"nose {n} 2026-11-14.jpg", file) for n, file in enumerate(data)]
        dialog = ImportDialog(context, paths, None, "", photos.page)
        photos.qtbot.addWidget(dialog)
        dialog.open()
        found = photos.import_dialog()
        photos.qtbot.waitUntil(lambda: not found.gate.is_busy)
        photos.wait()
        found._catch_up()
        return found

    return make


def keep_before(photos: Photos, data: bytes) -> Photo:
    """Keep a photo of a nose, the last of its view."""
    incoming = look_at(data, "before.jpg", TAKEN)
    kept: Photo = photos.do(lambda diary: diary.photos.photo(diary.photos.keep(incoming, View.NOSE).id))
    return kept


def imported(photos: Photos, dialog: ImportDialog) -> dict[str, Photo]:
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.intake.is_keeping)
    photos.wait()
    return {photo.file_name: photo for photo in photos.all()}


def remarks(dialog: ImportDialog) -> list[str]:
    return [dialog.files.remark(row) for row in dialog.files.rows]


def test_what_makes_a_photo_harder_to_compare_is_said_beside_it_and_stands_with_it(
    photos: Photos, open_dialog: Open
) -> None:
    keep_before(photos, skin(seed=2))
    dialog = open_dialog(GateMode.REMIND, good_file(), soft_file(), dim_file())
    good, soft, dim = remarks(dialog)
    assert good == ""
    assert soft == "harder to compare: Not sharp"
    assert dim.startswith("harder to compare: Too dark")
    assert not dialog.form.want_anyway.isVisible()
    kept = imported(photos, dialog)
    found = {name: json.loads(photo.quality) for name, photo in kept.items() if photo.quality}
    assert {name: answer["mode"] for name, answer in found.items()} == dict.fromkeys(
        ("nose 0 2026-11-14.jpg", "nose 1 2026-11-14.jpg", "nose 2 2026-11-14.jpg"), "remind"
    )
    assert found["nose 1 2026-11-14.jpg"]["findings"] == ["blurred"]
    assert found["nose 0 2026-11-14.jpg"]["figures"]["sharpness_before"] > 0.5


def test_a_gate_that_is_off_says_nothing_and_leaves_its_figures(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(GateMode.OFF, soft_file())
    assert remarks(dialog) == [""]
    assert json.loads(imported(photos, dialog)["nose 0 2026-11-14.jpg"].quality)["mode"] == "off"


def test_a_strict_gate_holds_a_photo_back_until_it_is_wanted_all_the_same(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(GateMode.STRICT, good_file(), soft_file(), dim_file())
    assert remarks(dialog)[1] == "held back: Not sharp"
    assert dialog.form.title.text() == "3 files, 2 held back"
    assert dialog.form.import_button.text() == "Import 1 photo"
    assert nameless(dialog) == []
    dialog.choice.select(1)
    assert dialog.form.want_anyway.isEnabled()
    photos.press(Key.Key_K, on=dialog.form.files)
    assert remarks(dialog)[1] == "harder to compare: Not sharp"
    assert not dialog.form.want_anyway.isEnabled()
    assert dialog.form.import_button.text() == "Import 2 photos"
    assert set(imported(photos, dialog)) == {"nose 0 2026-11-14.jpg", "nose 1 2026-11-14.jpg"}
    # What is still held back stays in sight.
    assert dialog.isVisible()
    assert dialog.form.title.text() == "3 files, 2 already in the diary, 1 held back"
    assert dialog.form.cancel.text() == "Close"
    photos.press(Key.Key_A, CTRL, on=dialog.form.files)
    photos.click(dialog.form.want_anyway)
    photos.click(dialog.form.import_button)
    photos.qtbot.waitUntil(lambda: not dialog.isVisible())
    photos.wait()
    assert len(photos.all()) == 3


def test_keys_go_on_in_the_list_after_a_photo_is_kept_anyway(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(GateMode.STRICT, soft_file(), dim_file())
    dialog.choice.select(0)
    photos.click(dialog.form.want_anyway)
    assert dialog.form.files.hasFocus()
    photos.press(Key.Key_Space)
    photos.press(Key.Key_5)
    assert dialog.files.rows[0].view is list(View)[4]
    assert len(dialog.files.rows) == 2


def test_another_view_is_judged_anew(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(GateMode.STRICT, soft_file())
    assert remarks(dialog) == ["held back: Not sharp"]
    photos.press(Key.Key_1, on=dialog.form.files)
    photos.qtbot.waitUntil(lambda: not dialog.gate.is_busy)
    photos.wait()
    assert dialog.files.rows[0].view is View.FRONT
    # A whole face has less fine detail than a close-up.
    assert remarks(dialog) == [""]


def test_import_waits_for_the_gate(photos: Photos, open_dialog: Open) -> None:
    dialog = open_dialog(GateMode.STRICT, good_file(), soft_file())
    dialog.choice.select(1)
    dialog.choice.set_view(View.FRONT)
    dialog.choice.set_view(View.NOSE)
    dialog.form.import_button.click()
    photos.qtbot.waitUntil(lambda: not dialog.intake.is_keeping and not dialog.gate.is_busy)
    photos.wait()
    assert [photo.file_name for photo in photos.all()] == ["nose 0 2026-11-14.jpg"]


def test_a_last_photo_that_cannot_be_read_is_none(photos: Photos, context: Context) -> None:
    before = keep_before(photos, skin(seed=2))
    photos.do(lambda diary: diary.photos.edit(replace(before, volume=99)))
    gate = ImportGate(context)
    verdicts: list[Any] = []
    gate.judged.connect(verdicts.extend)
    source = Handed("nose.jpg", good_file(), TAKEN)
    gate.want(source, View.NOSE, look_closely(source)[1])
    photos.qtbot.waitUntil(lambda: not gate.is_busy)
    assert [verdict.quality.is_good for verdict in verdicts] == [True]


@pytest.mark.parametrize("drawn", [good_file, soft_file, dim_file])
def test_the_small_picture_is_judged_as_the_whole_photo_is(drawn: Callable[[], bytes]) -> None:
    data = drawn()
    gate = Gate(pixels_of(skin(seed=1), "before.jpg"), View.NOSE)
    small = gate.judge_measured(look_closely(Handed("a.jpg", data, TAKEN))[1])
    whole = gate.judge(data, "a.jpg")
    assert small.findings == whole.findings
    assert small.figures.sharpness == pytest.approx(whole.figures.sharpness, rel=0.1)
    assert Finding.MOVING not in small.findings

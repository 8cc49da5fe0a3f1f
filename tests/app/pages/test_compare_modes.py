"""Four ways to compare by keys and mouse, in which light, and what is said of the photos."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.models import compare_pictures
from poreditary.app.models.compare_pictures import Recipe
from poreditary.app.widgets.compare_overlay import Mode
from poreditary.app.widgets.photo_compare import BLINK_MS, PhotoCompare
from poreditary.domain.quality import Figures, Finding, GateMode, Quality, as_json
from tests.app.accessible import nameless
from tests.app.pages.compare_kit import HEIGHT, MARK, WIDTH, Compare, Key, mark_in, seen, skin
from tests.photo import samples

MOVED = seen(5, 0.92, 0.05, -0.03)
FIGURES = Figures(0.1, 120, 120, 120, 120, 120, 0, 0)
EFFECTS = Qt.UIEffect.UI_General


@pytest.fixture
def kit(qtbot: QtBot, context: Context, diary_do: Any) -> Iterator[Compare]:
    made = Compare(qtbot, context, diary_do)
    yield made
    made.close()


@pytest.fixture
def with_motion(qapp: QApplication) -> Iterator[None]:
    """Let the system want motion."""
    before = QApplication.isEffectEnabled(EFFECTS)
    QApplication.setEffectEnabled(EFFECTS, True)
    yield
    QApplication.setEffectEnabled(EFFECTS, before)


def open_pair(kit: Compare) -> PhotoCompare:
    return kit.open(kit.keep(0), kit.keep(3, skin(3, MOVED)))


def brightness(image: QImage) -> float:
    """Return the mean level of the middle of a picture."""
    shown = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return float(rows[shown.height() // 3 : -shown.height() // 3, shown.width() // 3 : -shown.width() // 3].mean())


def test_keys_choose_the_way(kit: Compare) -> None:
    compare = open_pair(kit)
    stage = compare.stage
    keys = {
        Key.Key_2: (Mode.SPLIT, compare.form.split),
        Key.Key_3: (Mode.BLINK, compare.form.blink),
        Key.Key_4: (Mode.DIFFERENCE, compare.form.difference),
        Key.Key_1: (Mode.SIDE_BY_SIDE, compare.form.side_by_side),
    }
    for key, (mode, button) in keys.items():
        kit.press(key)
        assert compare.mode is mode
        assert (stage.currentWidget() is stage.overlay) == (mode is not Mode.SIDE_BY_SIDE)
        assert stage.canvas().hasFocus()
        assert stage.canvas().has_image
        kit.click(button)
        assert [each for each, (_, other) in keys.items() if other.isChecked()] == [key]
        stage.canvas().setFocus()
    assert nameless(compare) == []
    kit.press(Key.Key_Escape)
    assert kit.closes == [True]


def test_the_place_stays_from_one_way_to_the_next(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_Plus)
    look = compare.stage.canvas().look()
    kit.press(Key.Key_2)
    assert compare.stage.overlay.look() == look
    kit.click(compare.form.zoom_in)
    kit.press(Key.Key_1, on=compare.stage.overlay)
    assert compare.stage.sides[0].look().zoom == pytest.approx(1.25**2)
    assert compare.stage.sides[0].look() == compare.stage.sides[1].look()


def test_the_line_is_moved_by_keys_and_by_the_mouse(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_2)
    overlay = compare.stage.overlay
    for _ in range(5):
        kit.press(Key.Key_Right)
    assert overlay.split == pytest.approx(0.6)
    assert overlay.accessibleDescription() == "Line at 60 %"
    at = QPoint(round(0.6 * overlay.width()), 40)
    left = Qt.MouseButton.LeftButton
    kit.qtbot.mousePress(overlay, left, pos=at)
    kit.qtbot.mouseMove(overlay, QPoint(round(0.25 * overlay.width()), 40))
    kit.qtbot.mouseRelease(overlay, left, pos=QPoint(round(0.25 * overlay.width()), 40))
    assert overlay.split == pytest.approx(0.25, abs=0.01)
    assert overlay.look().is_whole


def test_the_line_parts_the_two_photos(kit: Compare) -> None:
    compare = kit.open(kit.keep(0), kit.keep(3, skin(3, exposure=-0.8)))
    kit.press(Key.Key_2)
    overlay = compare.stage.overlay
    overlay.move_line(1.0)
    first = brightness(overlay.grab().toImage())
    overlay.move_line(0.0)
    other = brightness(overlay.grab().toImage())
    assert first > other + 15


def test_both_photos_show_the_mark_on_the_same_pixel(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_B)
    overlay = compare.stage.overlay
    assert compare.mode is Mode.BLINK
    assert overlay.shown == 0
    first = mark_in(overlay.grab().toImage())
    kit.press(Key.Key_B)
    assert overlay.shown == 1
    assert overlay.accessibleDescription() == "Sep 27, 2026"
    other = mark_in(overlay.grab().toImage())
    kit.press(Key.Key_B)
    assert overlay.shown == 0
    assert first is not None
    assert other is not None
    assert np.hypot(*np.subtract(first, other)) < 2


def test_without_motion_only_keys_blink_until_it_is_asked_for(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_3)
    assert not compare.timer.isActive()
    assert compare.line.label.text().endswith("B shows the other photo.")
    kit.click(compare.line.blink_button)
    assert compare.timer.isActive()
    assert compare.line.blink_button.text() == "Stop"
    kit.click(compare.line.blink_button)
    assert not compare.timer.isActive()


@pytest.mark.usefixtures("with_motion")
def test_with_motion_it_blinks_each_second_until_stopped(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_3)
    assert compare.timer.isActive()
    assert compare.timer.interval() == BLINK_MS == 1000
    kit.qtbot.waitUntil(lambda: compare.stage.overlay.shown == 1, timeout=3000)
    kit.press(Key.Key_B)
    assert not compare.timer.isActive()
    kit.click(compare.line.blink_button)
    kit.press(Key.Key_1)
    assert not compare.timer.isActive()
    kit.press(Key.Key_3)
    compare.hide()
    assert not compare.timer.isActive()


def test_the_difference_is_grey_where_nothing_differs(kit: Compare) -> None:
    spot = skin(0)
    spot.paste((90, 60, 50), (500, 300, 560, 360))
    compare = kit.open(kit.keep(0), kit.keep(3, spot))
    kit.press(Key.Key_4)
    assert compare.line.label.text().endswith(
        "Grey: same, bright: different. A difference of light shows here as well."
    )
    shown = compare.stage.overlay.grab().toImage()
    frame = compare.stage.overlay.rect()
    scale = min(frame.width() / WIDTH, frame.height() / HEIGHT)
    left, top = (frame.width() - WIDTH * scale) / 2, (frame.height() - HEIGHT * scale) / 2
    same = shown.pixelColor(round(left + 200 * scale), round(top + 200 * scale))
    other = shown.pixelColor(round(left + 530 * scale), round(top + 330 * scale))
    assert same.red() == same.green() == same.blue()
    assert 60 <= same.red() < 100
    assert other.red() > 200


def test_brightness_is_matched_for_viewing_only(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3, skin(3, exposure=-0.8))
    compare = kit.open(first, second)
    sides = compare.stage.sides
    before = kit.do(lambda diary: diary.photos.original(second))
    light, dark = (brightness(side.grab().toImage()) for side in sides[:2])
    assert light > dark + 15
    kit.press(Key.Key_E)
    assert compare.line.label.text() == "Aligned by what is seen in both. Brightness and colour matched for viewing."
    light, matched = (brightness(side.grab().toImage()) for side in sides[:2])
    assert matched == pytest.approx(light, abs=4)
    assert kit.do(lambda diary: diary.photos.original(second)) == before
    assert kit.do(lambda diary: diary.photos.photo(second.id)) == second
    kit.press(Key.Key_E)
    assert brightness(sides[1].grab().toImage()) == pytest.approx(dark, abs=1)


def test_conditions_and_warnings_stand_below_each_photo(kit: Compare) -> None:
    quality = as_json(Quality(FIGURES, (Finding.BLURRED, Finding.MOVING)), GateMode.REMIND)
    first = kit.keep(0, light="window", place="bathroom", clean_skin=True, minutes_since_washing=15)
    other = kit.keep(3, light="lamp", place="Bathroom ", clean_skin=False, camera="Other 3", quality=quality)
    bare, alike = kit.keep(5), kit.keep(6, light="Window")
    compare = kit.open(first, other, bare, alike)
    captions = compare.captions
    assert [caption.form.title.text() for caption in captions] == [
        "Sep 6, 2026",
        "Sep 27, 2026",
        "Oct 11, 2026",
        "Oct 18, 2026",
    ]
    assert captions[0].form.when.text() == "Left cheek · reference"
    assert captions[1].form.when.text() == "Left cheek · 3 weeks later"
    assert captions[0].form.noted.text() == "clean skin, window, bathroom, 15 minutes after washing · Acme Phone 5"
    assert captions[2].form.noted.text() == "condition not noted · Acme Phone 5"
    assert captions[1].care.text() == (
        "one on clean skin, one not · different light: window / lamp · different camera · softer focus"
    )
    assert captions[1].care.sign.name == "care"
    assert captions[1].good.text() == captions[2].care.text() == captions[2].good.text() == ""
    assert (captions[3].care.text(), captions[3].good.text()) == ("", "same light")


def test_which_of_several_lies_on_the_first_is_chosen(kit: Compare) -> None:
    photos = [kit.keep(0), kit.keep(3), kit.keep(6, skin(6, seed=8))]
    compare = kit.open(*photos)
    assert compare.line.label.text() == (
        "Oct 18, 2026: These two could not be laid on each other. Mark two points on both."
    )
    kit.press(Key.Key_2)
    assert [chip.text() for chip in compare.line.chips] == ["Sep 27, 2026", "Oct 18, 2026"]
    assert compare.line.chips[1].isChecked()
    kit.click(compare.line.chips[0])
    assert compare.line.label.text() == "Sep 27, 2026: Aligned by what is seen in both."
    assert compare.stage.overlay.accessibleName() == "Sep 6, 2026 left of the line, Sep 27, 2026 right of it"
    kit.press(Key.Key_1)
    assert compare.line.chips == []
    kit.press(Key.Key_Left, on=compare.stage.sides[1])
    assert compare.chosen == 1


def test_tab_goes_down_the_page(kit: Compare) -> None:
    photos = [kit.keep(week) for week in range(4)]
    compare = kit.open(*photos[1:])
    kit.press(Key.Key_2)
    form, line = compare.form, compare.line
    compare.form.back.setFocus()
    found = []
    for _ in range(20):
        found.append(QApplication.focusWidget())
        kit.press(Key.Key_Tab)
    buttons = [button for caption in compare.captions[:3] for button in (caption.form.newer, caption.form.older)]
    wanted = [
        form.back,
        *compare.mode_buttons.values(),
        *line.chips,
        line.mark_button,
        line.again_button,
        compare.stage.overlay,
    ]
    wanted += [button for button in buttons if button.isEnabled()]
    wanted += [form.aligned, form.matched, form.zoom_out, form.zoom_in, form.fit, form.pixels]
    places = [found.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_each_photo_steps_through_its_view_past_those_on_show(kit: Compare) -> None:
    photos = [kit.keep(week) for week in range(4)]
    compare = kit.open(photos[0], photos[3])
    ids = [photo.id for photo in photos]
    kit.press(Key.Key_Down)
    assert [photo.id for photo in compare.photos] == [ids[0], ids[2]]
    kit.press(Key.Key_2)
    kit.press(Key.Key_Down)
    assert [photo.id for photo in compare.photos] == [ids[0], ids[1]]
    kit.click(compare.captions[0].form.newer)
    assert [photo.id for photo in compare.photos] == [ids[2], ids[1]]
    assert compare.captions[1].form.when.text() == "Left cheek · 1 week earlier"
    assert compare.captions[0].form.older.isEnabled()
    kit.click(compare.captions[0].form.newer)
    assert not compare.captions[0].form.newer.isEnabled()


def test_no_more_pictures_are_kept_than_are_needed(kit: Compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_pictures, "SPARE_BYTES", 0)
    compare = kit.open(*(kit.keep(week, skin(week).resize((2400, 1800))) for week in (0, 3)))
    second = Recipe(compare.photos[1])

    def widths() -> list[int]:
        return [image.width() for image in compare.pictures.images(second)]

    assert widths() == [320, 1200]
    assert compare.pictures.kept_bytes() == 2 * 4 * (320 * 240 + 1200 * 900)
    kit.press(Key.Key_Z)
    assert widths() == [320, 1200, 2400]
    kit.press(Key.Key_0)
    assert widths() == [320, 1200]
    kit.press(Key.Key_4)
    assert widths() == []
    assert compare.pictures.kept_bytes() == 4 * 1200 * 900
    compare.put_away()
    assert compare.pictures.kept_bytes() == 0


def test_a_photo_that_cannot_be_shown_says_why(kit: Compare) -> None:
    first, second = kit.keep(0), kit.keep(3)
    broken = replace(second, file_name="3.jpg", sha256=samples_digest(kit))
    album = kit.album()
    album = replace(album, photos=[broken, first])
    kit.widget.show()
    kit.widget.open([first, broken], album)
    kit.wait()
    assert kit.widget.stage.sides[1].accessibleDescription() != ""
    kit.press(Key.Key_4, on=kit.widget.stage.sides[0])
    assert kit.widget.stage.overlay.accessibleDescription() != ""


def samples_digest(kit: Compare) -> str:
    """Keep bytes that are a photo's only at their beginning, and return their digest."""
    data = samples.photo("JPEG")[:300]

    digest: str = kit.do(lambda diary: diary._store.volumes.put(data)[0])
    return digest


def test_a_mark_lies_where_the_first_photo_has_it(kit: Compare) -> None:
    compare = open_pair(kit)
    kit.press(Key.Key_2)
    overlay = compare.stage.overlay
    overlay.move_line(0.0)
    at = mark_in(overlay.grab().toImage())
    assert at is not None
    scale = min(overlay.width() / WIDTH, overlay.height() / HEIGHT)
    left, top = (overlay.width() - WIDTH * scale) / 2, (overlay.height() - HEIGHT * scale) / 2
    expected = (left + MARK[0] * WIDTH * scale, top + MARK[1] * WIDTH * scale)
    assert np.hypot(*np.subtract(at, expected)) < 2

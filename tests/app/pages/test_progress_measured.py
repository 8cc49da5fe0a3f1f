"""The measured part of the progress page, on a real diary whose figures were kept through its rooms."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.patches_dialog import PatchesDialog
from poreditary.app.dialogs.seen_dialog import SeenDialog
from poreditary.app.pages.progress import PHOTOS, RATINGS, ProgressPage
from poreditary.app.widgets.measured_list import FIRST
from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View, Zone
from poreditary.domain.treatment import Course, Session
from tests.app.accessible import nameless
from tests.app.conftest import DiaryDo, Settle
from tests.app.pages.progress_kit import numbers, said, shown
from tests.conftest import StandingClock, begin
from tests.diary import measured_kit as kit

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("english_days")


@pytest.fixture(scope="session")
def four_sittings(tmp_path_factory: pytest.TempPathFactory, blank: Path) -> Path:
    """Return a diary with a calibration week and four sittings: one is not comparable, the last one shows less."""
    folder, clock = begin(tmp_path_factory.mktemp("measured") / "diary", blank), StandingClock()
    diary = Diary(folder, clock)
    today = diary.today()
    kit.set_up(diary, clock, today - timedelta(days=100))
    kit.measured(
        diary,
        [
            (today - timedelta(days=70), {Zone.LEFT_CHEEK: -3.0, Zone.NOSE: 1.0}),
            (today - timedelta(days=50), {Zone.LEFT_CHEEK: kit.SOFT, Zone.NOSE: kit.SHINY}),
            (today - timedelta(days=30), {Zone.LEFT_CHEEK: -4.0, Zone.NOSE: 2.0}),
            (today - timedelta(days=2), {Zone.LEFT_CHEEK: -20.0, Zone.NOSE: 2.0}),
        ],
    )
    diary.close()
    return folder


@pytest.fixture
def filled(tmp_path: Path, four_sittings: Path) -> None:
    """Let the diary of this test be a copy of that one; it is opened with the first question."""
    shutil.copytree(four_sittings, tmp_path / "diary")


@pytest.fixture
def page(filled: None, qtbot: QtBot, context: Context, settled: Settle) -> ProgressPage:
    return shown(qtbot, context, settled)


def test_the_way_to_look_is_switched_by_keys(filled: None, qtbot: QtBot, context: Context, settled: Settle) -> None:
    page = ProgressPage(context)
    qtbot.addWidget(page)
    page.show()
    settled()
    assert page.ways.currentIndex() == RATINGS
    assert page.ratings.isVisible()
    assert not page.measured.isVisible()
    page.ways.setFocus()
    qtbot.keyClick(page.ways, Key.Key_Right)
    settled()
    assert page.measured.isVisible()
    assert not page.ratings.isVisible()
    assert "Pores are less visible" in said(page)[2]


def test_the_verdict_comes_first_and_names_its_day(page: ProgressPage) -> None:
    text = page.measured.verdict.text()
    assert text.startswith("Nov 19, 2026. 1 of 2 patches differs from the baseline")
    assert "Pores less visible: Left cheek" in text
    assert "Could be chance: Nose" in text


def test_one_patch_is_judged_in_a_sentence_with_its_figures(page: ProgressPage, qtbot: QtBot) -> None:
    part = page.measured
    part.patch.setFocus()
    qtbot.keyClick(part.patch, Key.Key_Down)
    assert part.patch.currentText() == "Left cheek"
    assert part.verdict.text().startswith(
        "Nov 19, 2026. Left cheek: Pores are less visible than at your baseline, by 2"
    )
    qtbot.waitUntil(lambda: {"Left cheek", "Nose"} & set(said(page)) == {"Left cheek"})
    assert len(numbers(page)) == 3
    sentences = [part.verdict.text(), *(text for text in said(page) if text.endswith("."))]
    assert "\N{NO-BREAK SPACE}%" in part.verdict.text()
    assert not any(" %" in text for text in sentences)


def test_sittings_are_listed_newest_first_with_their_reasons(page: ProgressPage) -> None:
    texts = said(page)
    days = [text for text in texts if text.endswith(", 2026")]
    assert days == ["Nov 19, 2026", "Oct 22, 2026", "Oct 2, 2026", "Sep 12, 2026"]
    assert numbers(page)[0].startswith("−2")
    assert len(numbers(page)) == 6
    soft = next(text for text in texts if text.startswith("Not comparable. Softer"))
    assert "Wipe the lens" in soft
    assert texts.count("○") == 2


def test_the_chart_is_painted_and_says_the_verdict(page: ProgressPage, qtbot: QtBot) -> None:
    chart = page.measured.chart
    qtbot.waitUntil(lambda: bool(chart.accessibleDescription()))
    assert chart.accessibleDescription() == page.measured.verdict.text()
    picture = chart.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 20


def test_photos_that_count_for_nothing_are_told_behind_the_number(
    qtbot: QtBot, context: Context, diary_do: DiaryDo, settled: Settle, clock: StandingClock
) -> None:
    def keep(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30))
        kit.measured(diary, [(diary.today() - timedelta(days=2), {})], is_last_soft=True)

    diary_do(keep)
    page = shown(qtbot, context, settled)
    qtbot.mouseClick(next(iter(page.measured.listed.chips.values())), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SeenDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SeenDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("from 1 of 2 photos of this sitting" in text for text in texts)
    assert any("5 of the 6 photos of the baseline could be used. Left out: softer focus." in text for text in texts)
    dialog.reject()


def test_a_number_opens_what_it_was_seen_on_by_key(page: ProgressPage, qtbot: QtBot, settled: Settle) -> None:
    chip = next(iter(page.measured.listed.chips.values()))
    assert chip.palette().color(QPalette.ColorRole.ButtonText).name() == theme.current().accent.lower()
    assert chip.accessibleName().startswith("Left cheek, Nov 19, 2026: −2")
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SeenDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SeenDialog)
    assert dialog.windowTitle() == "Left cheek: before and after"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.startswith("Pores are less visible than at your baseline") for text in texts)
    assert any(text.startswith("Pore load: −2") and "2 photos" in text for text in texts)
    assert any("About 48 pores per cm²" in text for text in texts)
    assert any("version 1" in text for text in texts)
    dialog.reject()


def test_a_week_that_is_not_complete_is_said(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock
) -> None:
    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=3), days=1)
        kit.measured(diary, [(diary.today(), {Zone.LEFT_CHEEK: -4.0})])

    diary_do(write)
    page = shown(qtbot, context, settled)
    qtbot.waitUntil(page.measured.week.isVisible)
    assert "1 of 3 sittings" in page.measured.week.text.text()
    assert "assumes, cautiously" in page.measured.week.note.text()
    assert page.measured.assumed.isHidden()


def test_a_week_of_photos_that_could_not_be_measured_is_said(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock
) -> None:
    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30))
        kit.measured(diary, [(diary.today(), {Zone.LEFT_CHEEK: -4.0})], is_week_usable=False)

    diary_do(write)
    page = shown(qtbot, context, settled)
    text = page.measured.assumed.text()
    assert text.startswith("Until your own noise is known, a cautious value is assumed.")
    assert "too few of their photos could be measured" in text


def test_a_noise_that_was_learned_is_not_called_assumed(page: ProgressPage) -> None:
    assert page.measured.assumed.isHidden()
    assert page.measured.week.isHidden()


def test_before_the_first_comparison_it_says_what_to_do(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock
) -> None:
    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=30))
        kit.measured(diary, [])

    diary_do(write)
    page = shown(qtbot, context, settled)
    assert page.measured.verdict.text().startswith("Your baseline is from Oct 22, 2026. Take the same view again")
    assert page.measured.chart.isHidden()
    assert page.measured.line.isHidden()


def test_without_a_photo_it_begins_on_the_photos_page(qtbot: QtBot, context: Context, settled: Settle) -> None:
    page = shown(qtbot, context, settled)
    assert not page.measured.content.isVisible()
    with qtbot.waitSignal(context.page_asked) as asked:
        qtbot.keyClick(page.measured.start.empty.button, Key.Key_Space)
    assert asked.args == ["photos", None]


def test_a_single_view_is_set_up_at_once(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: kit.keep(diary, diary.today()))
    page = shown(qtbot, context, settled)
    assert page.measured.start.empty.button.text() == "Choose a photo to measure from"
    qtbot.keyClick(page.measured.start.empty.button, Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PatchesDialog))


def test_of_several_views_one_is_chosen(qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo) -> None:
    def write(diary: Diary) -> None:
        kit.keep(diary, diary.today() - timedelta(days=1), View.NOSE)
        kit.keep(diary, diary.today(), View.LEFT_CHEEK)

    diary_do(write)
    page = shown(qtbot, context, settled)
    qtbot.keyClick(page.measured.start.empty.button, Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Nose, Nov 20, 2026", "Left cheek, Nov 21, 2026"]
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PatchesDialog))


def test_another_view_is_set_up_from_here_and_shown(page: ProgressPage, qtbot: QtBot, diary_do: DiaryDo) -> None:
    diary_do(lambda diary: kit.keep(diary, diary.today() - timedelta(days=1), View.NOSE))
    page.refresh()
    another = page.measured.start.another_button
    qtbot.waitUntil(another.isVisible)
    qtbot.keyClick(another, Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PatchesDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PatchesDialog)
    qtbot.keyClick(dialog.form.keep, Key.Key_Space)
    qtbot.waitUntil(lambda: page.measured.view.currentText() == "Nose")
    page.measured.measuring.cancel()
    qtbot.waitUntil(lambda: not page.measured.measuring.is_busy)


def test_the_patches_of_a_view_are_changed_from_here(page: ProgressPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.measured.start.patches_button, Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PatchesDialog))


def test_a_page_made_anew_shows_the_same_patch(
    page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle
) -> None:
    page.measured.patch.setCurrentIndex(2)
    page.measured.patch.activated.emit(2)
    page.measured.fold.turn(is_open=True)
    place = page.place()
    again = ProgressPage(context)
    qtbot.addWidget(again)
    again.show_place(place)
    again.show()
    settled()
    assert again.ways.currentIndex() == PHOTOS
    assert again.measured.patch.currentText() == "Nose"
    assert again.measured.fold.is_open
    assert again.place() == place


def test_another_page_leads_to_a_view(filled: None, qtbot: QtBot, context: Context, settled: Settle) -> None:
    page = ProgressPage(context)
    qtbot.addWidget(page)
    page.show()
    page.show_place(View.LEFT_CHEEK)
    settled()
    assert page.measured.isVisible()
    assert page.measured.view.currentText() == "Left cheek"


def test_what_changes_in_the_diary_is_shown(
    page: ProgressPage, context: Context, settled: Settle, qtbot: QtBot, diary_do: DiaryDo
) -> None:
    photo = diary_do(lambda diary: diary.patches.needed(View.LEFT_CHEEK).photo_id)
    context.change(page, lambda diary: diary.patches.set_up(photo, [(Zone.NOSE, kit.OVALS[Zone.NOSE])]))
    settled()
    qtbot.waitUntil(lambda: "Left cheek" not in said(page))
    assert not page.measured.patch.isEnabled()


def test_sessions_stand_on_the_same_axis(page: ProgressPage, qtbot: QtBot, context: Context, settled: Settle) -> None:
    start = context.today() - timedelta(days=60)
    course: list[int] = []
    context.change(
        page,
        lambda diary: diary.treatments.add_course(Course("Peel", start)),
        lambda changes: course.append(changes.id),
    )
    settled()
    session = Session(start, "", course_id=course[0], name="Peel")
    context.change(page, lambda diary: diary.treatments.add_session(session))
    settled()
    reading = page.measured._reading
    assert reading is not None
    assert [(one.day, one.number, one.name) for one in reading.sessions] == [(start, 1, "Peel")]


def test_only_the_newest_sittings_are_listed_until_older_ones_are_asked_for(
    qtbot: QtBot, context: Context, settled: Settle, diary_do: DiaryDo, clock: StandingClock
) -> None:
    def write(diary: Diary) -> None:
        kit.set_up(diary, clock, diary.today() - timedelta(days=100), zones=(Zone.NOSE,))
        days = [diary.today() - timedelta(days=7 * n) for n in range(1, FIRST + 3)]
        kit.measured(diary, [(day, {Zone.NOSE: -1.0}) for day in days])

    diary_do(write)
    page = shown(qtbot, context, settled)
    assert len(numbers(page)) == FIRST
    button = page.measured.listed.more_button
    assert button.text() == "Show older sittings (2)"
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)
    assert len(numbers(page)) == FIRST + 2
    assert not button.isVisible()
    assert list(page.measured.listed.chips.values())[FIRST].hasFocus()


def test_the_words_are_explained(page: ProgressPage, qtbot: QtBot) -> None:
    fold = page.measured.fold
    page.resize(1000, 500)
    assert not fold.content.isVisible()
    fold.button.setFocus()
    qtbot.keyClick(fold.button, Key.Key_Space)
    assert fold.content.isVisible()
    qtbot.waitUntil(lambda: fold.content.visibleRegion().boundingRect().height() > fold.button.height())
    assert fold.button.hasFocus()
    text = fold.content.text()  # type: ignore[attr-defined]
    assert all(term in text for term in ("Pore load", "Smallest real change", "Calibration week"))


def test_every_field_has_a_name(page: ProgressPage) -> None:
    page.measured.fold.turn(is_open=True)
    assert nameless(page) == []

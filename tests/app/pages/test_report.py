"""The report page: choose, look, save."""

import io
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.report import ReportPage
from poreditary.app.pages.report_choices import ALL, OWN, VISIT
from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, View, Zone
from poreditary.domain.person import Profile
from poreditary.domain.plan import Appointment
from poreditary.domain.report import MOST_PHOTOS, ReportSection
from poreditary.errors import UserError
from tests.app.conftest import DiaryDo
from tests.conftest import NOW
from tests.report.paper import needs_poppler, words_of

TODAY = date(2026, 11, 21)


@pytest.fixture
def page(qtbot: QtBot, context: Context, diary_do: DiaryDo) -> ReportPage:
    """Return the page of a diary with check-ins, a visit and a few photos, its first preview on show."""
    diary_do(live)
    return shown(qtbot, context)


def live(diary: Diary) -> None:
    with diary.together():
        for back in (0, 1, 100, 300):
            rated = (Rating(Zone.NOSE, Aspect.PORES, 2),)
            diary.check_ins.save(CheckIn(TODAY - timedelta(days=back), NOW, ratings=rated))
    diary.plan.add_appointment(Appointment(date(2026, 10, 1), NOW))
    diary.person.save(Profile(allergies="Nickel"))
    for back in (2, 20, 40, 90):
        keep_photo(diary, TODAY - timedelta(days=back), View.NOSE)


def keep_photo(diary: Diary, day: date, view: View) -> None:
    out = io.BytesIO()
    Image.new("RGB", (320, 240), (20 * day.month, 5 * day.day, 99)).save(out, "JPEG")
    taken = datetime(day.year, day.month, day.day, 9, 0)
    diary.photos.keep(look_at(out.getvalue(), f"{view}-{day}.jpg", taken), view)


def shown(qtbot: QtBot, context: Context) -> ReportPage:
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: is_ready(page, context), timeout=20_000)
    return page


def is_ready(page: ReportPage, context: Context) -> bool:
    """Tell whether nothing is on its way and nothing is waited for."""
    is_waiting = page.preview_timer.isActive() or page.form.preview.timer.isActive()
    return not context.runner.is_busy and not is_waiting and bool(page.form.preview.pages())


def wait(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: is_ready(page, page.context), timeout=20_000)


def pages(page: ReportPage) -> list[bytes]:
    return [bytes(image.constBits()) for image in page.form.preview.pages()]


def choose_period(page: ReportPage, period: int) -> None:
    box = page.form.period
    box.setCurrentIndex(box.findData(period))
    box.activated.emit(box.currentIndex())


def answer_save(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the file dialog; return the names it proposed."""
    proposed: list[str] = []

    def run(dialog: QFileDialog) -> int:
        proposed.append(Path(dialog.selectedFiles()[0]).name)
        if path is None:
            return int(QFileDialog.DialogCode.Rejected)
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(str(path))
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", run)
    return proposed


def test_the_pages_come_by_themselves(page: ReportPage) -> None:
    assert len(page.form.preview.pages()) >= 2
    assert page.form.state.text() == f"{len(page.form.preview.pages())} pages"
    assert page.form.save_button.isEnabled()
    assert page.form.warning.text() == "The file is not encrypted: whoever has it can read it."


def test_the_time_is_since_the_last_visit_where_there_was_one(page: ReportPage) -> None:
    assert page.form.period.currentData() == VISIT
    request = page.choices.request()
    assert (request.first, request.last) == (date(2026, 10, 1), TODAY)
    choose_period(page, 3)
    assert page.choices.request().first == date(2026, 8, 21)
    choose_period(page, ALL)
    assert page.choices.request().first == TODAY - timedelta(days=300)


def test_own_days_are_taken_and_kept_in_order(page: ReportPage) -> None:
    page.choices.first.setDate(QDate(2026, 11, 10))
    assert page.form.period.currentData() == OWN
    page.choices.last.setDate(QDate(2026, 11, 5))
    request = page.choices.request()
    assert (request.first, request.last) == (date(2026, 11, 5), date(2026, 11, 5))
    assert page.choices.last.maximumDate() == QDate(2026, 11, 21)


def test_the_old_pages_stay_until_the_new_ones_are_there(qtbot: QtBot, page: ReportPage) -> None:
    before = pages(page)
    for section in (ReportSection.SOURCES, ReportSection.DESCRIPTION):
        qtbot.mouseClick(page.choices.boxes[section], Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
        assert pages(page) == before
    assert not page.choices.request().has(ReportSection.SOURCES)
    wait(qtbot, page)
    assert pages(page) != before


def test_a_wider_page_gets_sharper_ones(qtbot: QtBot, page: ReportPage) -> None:
    before = page.form.preview.pages()[0].width()
    page.resize(1500, 700)
    wait(qtbot, page)
    qtbot.waitUntil(lambda: page.form.preview.pages()[0].width() > before + 300, timeout=20_000)
    wait(qtbot, page)
    assert page.form.state.text() == f"{len(page.form.preview.pages())} pages"


def test_a_change_of_the_diary_is_seen(qtbot: QtBot, page: ReportPage) -> None:
    before = pages(page)
    page.context.change(page, lambda diary: diary.person.save(Profile(allergies="Latex")))
    qtbot.waitUntil(lambda: pages(page) != before, timeout=20_000)
    wait(qtbot, page)


def test_the_earliest_and_latest_photo_of_the_time_are_chosen(qtbot: QtBot, page: ReportPage) -> None:
    model = page.choices.photos
    assert [photo.day for photo in model.photos] == [TODAY - timedelta(days=back) for back in (2, 20, 40)]
    assert page.choices.request().photo_ids == (model.photos[-1].id, model.photos[0].id)
    assert page.form.photos_label.text() == "Photos: 2 chosen, 12 at most"
    choose_period(page, 6)
    assert page.choices.request().photo_ids == (model.photos[3].id, model.photos[0].id)
    wait(qtbot, page)


def test_a_photo_is_picked_by_mouse_and_by_key_and_stays_picked(qtbot: QtBot, page: ReportPage) -> None:
    model, view = page.choices.photos, page.form.photos
    middle = model.index(1)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(middle).center())
    assert len(page.choices.request().photo_ids) == 3
    assert page.form.photos_label.text() == "Photos: 3 chosen, 12 at most"
    view.setCurrentIndex(model.index(0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    picked = (model.photos[2].id, model.photos[1].id)
    assert page.choices.request().photo_ids == picked
    choose_period(page, 12)
    assert page.choices.request().photo_ids == picked
    page.choices.boxes[ReportSection.PHOTOS].setChecked(False)
    assert page.choices.request().photo_ids == ()
    assert not view.isVisible()
    wait(qtbot, page)


def test_no_more_photos_are_picked_than_a_report_holds(qtbot: QtBot, page: ReportPage, diary_do: DiaryDo) -> None:
    def keep(diary: Diary) -> None:
        for back in range(3, 3 + MOST_PHOTOS):
            keep_photo(diary, TODAY - timedelta(days=back), View.CHIN)

    diary_do(keep)
    page.refresh()
    model = page.choices.photos
    qtbot.waitUntil(lambda: model.rowCount() > MOST_PHOTOS, timeout=30_000)
    checked, role = Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    results = [model.setData(model.index(row), checked, role) for row in range(model.rowCount())]
    assert len(model.chosen) == MOST_PHOTOS
    assert results.count(False) > 0
    assert model.setData(model.index(0), Qt.CheckState.Unchecked, role)
    assert len(model.chosen) == MOST_PHOTOS - 1
    wait(qtbot, page)


@needs_poppler
def test_the_report_is_saved_where_the_person_says(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = answer_save(monkeypatch, tmp_path / "mine.pdf")
    page.form.name.setFocus()
    QTest.keyClicks(page.form.name, "Ada Nose")
    QTest.keyClick(page.form.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.form.state.text() == "Saved as mine.pdf.", timeout=20_000)
    assert proposed == ["skin-report-2026-11-21.pdf"]
    words = words_of((tmp_path / "mine.pdf").read_bytes())
    assert "Ada Nose" in words
    assert "Nickel" in words
    assert "1 Oct 2026 to 21 Nov 2026" in words
    wait(qtbot, page)


@needs_poppler
def test_what_was_saved_is_told_until_another_choice(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save(monkeypatch, tmp_path / "mine.pdf")
    QTest.keyClick(page.form.save_button, Qt.Key.Key_Space)
    page.preview_timer.start(0)
    wait(qtbot, page)
    assert page.form.state.text() == "Saved as mine.pdf."
    page.preview_timer.start(0)
    wait(qtbot, page)
    assert page.form.state.text() == "Saved as mine.pdf."
    QTest.keyClicks(page.form.name, "Ada")
    wait(qtbot, page)
    assert page.form.state.text().endswith(" pages")


@needs_poppler
def test_the_report_speaks_the_language_chosen(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save(monkeypatch, tmp_path / "zh.pdf")
    box = page.form.language
    assert box.currentData() == "en"
    box.setCurrentIndex(box.findData("zh_TW"))
    box.activated.emit(box.currentIndex())
    page.save()
    qtbot.waitUntil((tmp_path / "zh.pdf").exists, timeout=20_000)
    assert "2026年11月21日" in words_of((tmp_path / "zh.pdf").read_bytes())
    wait(qtbot, page)


def test_nothing_is_written_where_the_dialog_is_closed(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save(monkeypatch, None)
    page.save()
    wait(qtbot, page)
    assert not list(tmp_path.glob("**/*.pdf"))


def test_one_sentence_says_where_it_cannot_be_written(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked.pdf"
    answer_save(monkeypatch, blocked)
    refused: list[UserError] = []
    page.context.refused.connect(refused.append)
    monkeypatch.setattr("poreditary.diary.whole_file.tempfile.mkstemp", deny)
    page.save()
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert str(refused[0]) == "blocked.pdf cannot be written: Permission denied. Choose another folder."
    assert page.form.state.text() == ""
    assert not blocked.exists()


def deny(**_where: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_what_was_chosen_is_chosen_again_when_the_page_is_made_anew(
    qtbot: QtBot, page: ReportPage, context: Context
) -> None:
    choose_period(page, 12)
    page.choices.boxes[ReportSection.SOURCES].setChecked(False)
    page.choices.photos.setData(page.choices.photos.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    page.form.name.setText("Ada")
    before = page.choices.request()
    wait(qtbot, page)
    again = ReportPage(context)
    qtbot.addWidget(again)
    again.resize(1100, 700)
    again.show_place(page.place())
    again.show()
    wait(qtbot, again)
    assert again.choices.request() == before


def test_every_field_has_a_name_for_screen_readers(page: ReportPage) -> None:
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and not spoken(widget)
    ]
    assert nameless == []
    names = [widget.accessibleName() for widget in page.form.preview.findChildren(QWidget)]
    assert f"Page 1 of {len(page.form.preview.pages())}" in names


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_tab_goes_through_the_page_in_reading_order(page: ReportPage) -> None:
    page.form.period.setFocus()
    seen: dict[QWidget, None] = {}  # Tab stops at day, month and year of a date
    while len(seen) < 7:
        seen[page.focusWidget()] = None
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    boxes = [page.choices.boxes[section] for section in (ReportSection.DESCRIPTION, ReportSection.ROUTINE)]
    days = [page.choices.first, page.choices.last]
    assert list(seen) == [page.form.period, *days, page.form.language, page.form.name, *boxes]


def test_an_empty_diary_says_what_will_be_here(qtbot: QtBot, context: Context) -> None:
    page = ReportPage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.isVisible, timeout=30_000)
    assert not page.form.save_button.isVisible()
    asked: list[str] = []
    context.page_asked.connect(lambda name, _what: asked.append(name))
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert asked == ["today"]

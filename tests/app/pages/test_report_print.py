"""The report on paper; the printer is a file here."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.report import ReportPage
from poreditary.domain.checkin import CheckIn
from tests.app.conftest import DiaryDo
from tests.conftest import NOW
from tests.report.paper import facts_of, needs_poppler


@pytest.fixture
def page(qtbot: QtBot, context: Context, diary_do: DiaryDo) -> ReportPage:
    diary_do(lambda diary: diary.check_ins.save(CheckIn(date(2026, 11, 21), NOW, spots=1)))
    made = ReportPage(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.form.save_button.isEnabled, timeout=20_000)
    return made


@needs_poppler
def test_every_page_is_printed(qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "paper.pdf"

    def run(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(paper))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", run)
    page.form.print_button.click()
    qtbot.waitUntil(lambda: page.form.state.text() == "Sent to the printer.", timeout=30_000)
    facts = facts_of(paper.read_bytes())
    assert int(facts["Pages"]) == len(page.form.preview.pages())
    assert facts["Page size"].endswith("(A4)")


def test_nothing_is_printed_where_the_dialog_is_closed(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: int(QPrintDialog.DialogCode.Rejected))
    qtbot.waitUntil(lambda: not page.context.runner.is_busy, timeout=30_000)
    before = page.form.state.text()
    page.form.print_button.click()
    assert page.form.state.text() == before
    assert not page.context.runner.is_busy

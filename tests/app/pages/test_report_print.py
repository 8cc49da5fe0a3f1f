"""The report on paper; the printer is a file here."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poreditary.app.context import Context
from poreditary.app.pages.report import ReportPage
from poreditary.app.pages.report_files import print_pages
from poreditary.app.texts import sentence
from poreditary.domain.checkin import CheckIn
from poreditary.errors import UserError
from tests.app.conftest import DiaryDo
from tests.conftest import NOW
from tests.photo.samples import photo
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


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_where_nothing_can_be_printed_it_is_said(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", run)
    told: list[str] = []
    page.context.refused.connect(lambda problem: told.append(sentence(problem)))
    page.form.print_button.click()
    qtbot.waitUntil(lambda: bool(told) and not page.context.runner.is_busy)
    assert told == ["The pages were not printed: check the printer, or the file it is to write, and print again."]
    assert page.form.state.text() != "Sent to the printer."


class Jammed(QPrinter):
    """A printer that takes one page and no other."""

    def newPage(self) -> bool:  # noqa: N802
        return False


def test_a_printer_that_takes_no_second_page_is_told_of(qapp: QApplication, tmp_path: Path) -> None:
    printer, sheet = Jammed(), photo("PNG")
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    print_pages([sheet], printer)
    with pytest.raises(UserError, match="not printed"):
        print_pages([sheet, sheet], printer)
    assert not printer.paintEngine().isActive()


def test_nothing_is_printed_where_the_dialog_is_closed(
    qtbot: QtBot, page: ReportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: int(QPrintDialog.DialogCode.Rejected))
    qtbot.waitUntil(lambda: not page.context.runner.is_busy, timeout=30_000)
    before = page.form.state.text()
    page.form.print_button.click()
    assert page.form.state.text() == before
    assert not page.context.runner.is_busy

"""Where a report goes: a file the person names, or a printer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from poreditary.app.encoded import image_from
from poreditary.app.pages.photos_files import forget
from poreditary.app.texts import say
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

INCH = 240.0
"""Pixels to the inch of a printed page."""
NOT_PRINTED = mark(
    "Errors", "The pages were not printed: check the printer, or the file it is to write, and print again."
)
_last_folder: list[str] = []


def ask_for_pdf(parent: QWidget, name: str, title: str = "") -> Path | None:
    """Return where the report, or what else the title names, is to be written; None where the dialog is closed."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = _last_folder[0] if _last_folder else documents
    title = title or say("Report", "Save the report")
    dialog = QFileDialog(parent, title, start if QDir(start).exists() else QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["PDF (*.pdf)"])
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = Path(dialog.selectedFiles()[0]) if is_accepted else None
    if chosen is not None:
        _last_folder[:] = [str(chosen.parent)]
    forget(dialog)
    dialog.deleteLater()
    return chosen


def ask_for_printer(parent: QWidget, name: str) -> "QPrinter | None":
    """Return the printer a person chooses, None where the dialog is closed; `name` is what it calls the job."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if is_accepted else None


def print_pages(pages: list[bytes], printer: "QPrinter") -> None:
    """Put pictures of pages on paper, each as large as its sheet; runs away from the Qt thread.

    Raise UserError where the printer does not take them.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(NOT_PRINTED)
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            raise UserError(NOT_PRINTED)
        image = image_from(page, "PNG")
        paper = QRectF(painter.viewport())
        size = image.size().toSizeF().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(paper.topLeft(), size), image)
    painter.end()

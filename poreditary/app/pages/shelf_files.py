"""Tables of products: the file a person names, and what goes into it and comes out of it."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from poreditary.app.context import Context
from poreditary.app.pages.guide_words import language
from poreditary.app.pages.photos_files import forget
from poreditary.app.texts import say
from poreditary.diary.diary import Diary
from poreditary.diary.shelf_import import ImportPlan, look_at, read_table

_last_folder: list[str] = []


def import_table(context: Context, page: QWidget) -> None:
    """Ask for a table and show what it would bring."""
    path = ask_for_table(page)
    if path is None:
        return

    def show(plan: ImportPlan) -> None:
        from poreditary.app.dialogs.shelf_import import ShelfImport

        ShelfImport(context, path.name, plan, page).open()

    spoken = language()
    context.ask(page, lambda diary: look_at(diary, read_table(path), spoken), show)


def export_table(context: Context, page: QWidget) -> None:
    """Ask for a file and write every product there, archived ones too; say so at the foot of the page."""
    path = ask_for_export(page, f"shelf-{context.today().isoformat()}.csv")
    if path is None:
        return

    def job(diary: Diary) -> int:
        from poreditary.diary.shelf_csv import write
        from poreditary.diary.whole_file import write_whole

        products = diary.shelf.products(archived=True)
        write_whole(write(products), path)
        return len(products)

    def done(n: int) -> None:
        one, several = say("Shelf", "1 product exported to {file}"), say("Shelf", "{n} products exported to {file}")
        context.noted.emit((one if n == 1 else several).format(n=n, file=path.name))

    context.ask(page, job, done)


def ask_for_table(parent: QWidget) -> Path | None:
    """Return the table a person chooses, None where the dialog is closed."""
    dialog = _dialog(parent, say("Shelf", "Import products"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = "*.csv *.tsv *.txt *.CSV *.TSV *.TXT"
    tables, everything = say("Shelf", "Tables"), say("Shelf", "All files")
    dialog.setNameFilters([f"{tables} ({patterns})", f"{everything} (*)"])
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, say("Shelf", "Choose"))
    return _run(dialog)


def ask_for_export(parent: QWidget, name: str) -> Path | None:
    """Return where the table is to be written, None where the dialog is closed."""
    dialog = _dialog(parent, say("Shelf", "Export products"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["CSV (*.csv)"])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    return _run(dialog)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = _last_folder[0] if _last_folder else documents
    dialog = QFileDialog(parent, title, start if QDir(start).exists() else QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def _run(dialog: QFileDialog) -> Path | None:
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = Path(dialog.selectedFiles()[0]) if is_accepted else None
    if chosen is not None:
        _last_folder[:] = [str(chosen.parent)]
    forget(dialog)
    dialog.deleteLater()
    return chosen

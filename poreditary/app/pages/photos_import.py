"""The ways photos come to the photo page: chosen, dropped, pasted, or offered from the watched folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from poreditary.app import theme
from poreditary.app.days import dated
from poreditary.app.handed import files_of, picture_of
from poreditary.app.watching import FolderWatch
from poreditary.app.widgets.photo_delegate import GAP_UNITS
from poreditary.app.widgets.watch_bar import WatchBar
from poreditary.diary.incoming import Handed, Source
from poreditary.diary.pictures import files_in
from poreditary.domain.words import mark
from poreditary.errors import UserError

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage

NOTHING = mark("Errors", "There is no photo to paste. Copy a picture or files first.")


class ImportDoor(QObject):
    """Opens the import dialog for whatever came; the page selects what was kept."""

    def __init__(self, page: "PhotosPage") -> None:
        super().__init__(page)
        self._page = page
        self._looks = 0
        self.watch = FolderWatch.of(page.context)
        self.bar = WatchBar(theme.space(GAP_UNITS), theme.space(2))
        page.form.lines.insertWidget(1, self.bar)
        self.bar.asked.connect(self.look_at_offers)
        self.bar.declined.connect(self.watch.decline)
        self.watch.offered.connect(self._show_offers)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page, self.paste)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show_offers()

    @property
    def is_looking(self) -> bool:
        """Return whether what was handed over is still being looked at."""
        return self._looks > 0

    def open_files(self, paths: Sequence[Path]) -> None:
        """Offer files, and the photos in folders, to be imported."""
        if paths:
            self._look(lambda: files_in(paths))

    def take(self, mime: QMimeData) -> bool:
        """Offer what was handed over; return whether it may be a photo."""
        paths = files_of(mime)
        if paths:
            self.open_files(paths)
            return True
        now = self._page.context.clock().local.replace(tzinfo=None)
        make: Callable[[], Handed] | None = picture_of(mime, now)
        if make is not None:
            self._look(lambda: [make()])
        return make is not None

    def paste(self) -> None:
        """Offer what lies in the clipboard."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._page.context.fail(UserError(NOTHING))

    def look_at_offers(self) -> None:
        """Open the import dialog for what is new in the watched folder."""
        if self.watch.offers:
            self._open([offer.path for offer in self.watch.offers])

    def _look(self, find: Callable[[], Sequence[Source]]) -> None:
        """Find off the Qt thread what is to be offered."""

        def offer(found: Sequence[Source]) -> None:
            self._looks -= 1
            self._open(found)
            self._page.freed.emit()

        def refuse(problem: Exception) -> None:
            self._looks -= 1
            self._page.context.fail(problem)
            self._page.freed.emit()

        self._looks += 1
        self._page.context.runner.compute(self._page, find, offer, refuse)

    def _open(self, sources: Sequence[Source]) -> None:
        from poreditary.app.dialogs.import_dialog import ImportDialog

        page = self._page
        if any(dialog.isVisible() for dialog in page.findChildren(ImportDialog)):
            return  # pasted twice, or dropped while another program's files were still being listed
        session = page.album.sessions.get(page.session_id or 0)
        name = dated(session.name or session.treatment, session.day) if session else ""
        dialog = ImportDialog(page.context, sources, session.id if session else None, name, page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(page.select_imported)
        dialog.declined.connect(self._decline)
        dialog.open()

    def _decline(self, sources: list[Source]) -> None:
        self.watch.decline([source for source in sources if isinstance(source, Path)])

    def _show_offers(self) -> None:
        self.bar.offer(len(self.watch.offers), self.watch.name)

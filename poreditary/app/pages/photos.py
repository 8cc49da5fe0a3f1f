"""Photos: the timeline by month, one photo large, and two side by side."""

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import dated, medium_day
from poreditary.app.forms.photos_page import Ui_PhotosPage
from poreditary.app.models.photo_album import Album, read_album
from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.page import Page
from poreditary.app.pages import photos_files
from poreditary.app.pages.photos_actions import PhotoActions
from poreditary.app.pages.photos_chips import ViewChips
from poreditary.app.pages.photos_keys import TimelineKeys
from poreditary.app.texts import say
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.photo_compare import PhotoCompare
from poreditary.app.widgets.photo_delegate import GAP_UNITS, LARGEST_SIDE_UNITS
from poreditary.app.widgets.photo_timeline import PhotoTimeline
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.diary.pictures import files_in
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo

PAIR = 2


class PhotosPage(Page):
    """Every photo of the diary; `show_place` takes a photo's id or {"session": id}."""

    tables: ClassVar[frozenset[str]] = frozenset({"photo", "sitting", "session", "trash"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.album = Album()
        self.view: View | None = None
        self.session_id: int | None = None
        self._is_read = False
        self._to_select: list[int] = []
        self._to_select_digests: list[str] = []
        self._to_open: int | None = None
        self.setAcceptDrops(True)
        self._make_timeline()
        self._make_rest()
        self._connect()

    def _make_timeline(self) -> None:
        self.room = QWidget()
        self.form = Ui_PhotosPage()
        self.form.setupUi(self.room)
        # Photos are painted a little inside their cells; what stands above them begins where they do.
        edge, inset = theme.space(3), theme.space(GAP_UNITS)
        self.form.lines.setContentsMargins(edge - inset, theme.space(2), theme.space(1), 0)
        self.form.lines.setSpacing(theme.space(1.5))
        self.form.session_title.setTextFormat(Qt.TextFormat.PlainText)
        for line in (self.form.top, self.form.session_line):
            line.setContentsMargins(inset, 0, edge - theme.space(1), 0)
        self.chips = ViewChips(self.form.chips, inset)
        thumbnails = Thumbnails(self.context, theme.space(LARGEST_SIDE_UNITS), self.devicePixelRatioF(), self)
        self.timeline = PhotoTimeline(thumbnails)
        self.empty = EmptyState(
            say(
                "Photos",
                "Photos of your skin will stand here by month: import the first ones, or drop them on this page.",
            ),
            say("Photos", "Import photos"),
        )
        self.nothing = EmptyState(say("Photos", "There are no such photos."), say("Photos", "Show all photos"))
        for shown in (QWidget(), self.timeline, self.empty, self.nothing):
            self.form.stack.addWidget(shown)

    def _make_rest(self) -> None:
        self.viewer, self.compare = PhotoViewer(self.context), PhotoCompare(self.context)
        edge = theme.space(2)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.room)
        for shown in (self.viewer, self.compare):
            shown.form.lines.setContentsMargins(edge, edge, edge, edge)
            # A hidden page must not keep the window wide.
            shown.setMinimumSize(1, 1)
            self.stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        form, viewer = self.form, self.viewer
        self.photo_actions = PhotoActions(self.context, self)
        self.keys = TimelineKeys(self)
        form.import_button.clicked.connect(self.ask_for_files)
        form.compare.clicked.connect(self.compare_selected)
        form.all_sessions.clicked.connect(self.show_all)
        self.empty.asked.connect(self.ask_for_files)
        self.nothing.asked.connect(self.show_all)
        self.chips.chosen.connect(self._filter)
        self.timeline.opened.connect(self.open_photo)
        self.timeline.chosen.connect(self._show_selection)
        viewer.closed.connect(self._close_viewer)
        viewer.compare_asked.connect(self._compare_with_before)
        viewer.discard_asked.connect(lambda photo: self.photo_actions.discard([photo]))
        viewer.copy_asked.connect(self.photo_actions.save_copy)
        viewer.time_asked.connect(self.photo_actions.correct_time)
        self.compare.closed.connect(self._close_compare)

    def refresh(self) -> None:
        """Read the photos again."""
        self.context.ask(self, read_album, self._show)

    def place(self) -> object:
        """Return the photo that is open, else what is filtered by."""
        if self.stack.currentWidget() is self.viewer and self.viewer.photo is not None:
            return {"photo": self.viewer.photo.id}
        current = self.timeline.current()
        return {"session": self.session_id, "view": self.view, "current": current.id if current else None}

    def show_place(self, place: object) -> None:
        """Show the photos of a session ({"session": id}) or go to a photo (its id); what `place` returned as well."""
        found: dict[str, Any] = {"current": place} if isinstance(place, int) else {}
        if isinstance(place, dict):
            found = place
        self.stack.setCurrentWidget(self.room)
        self.session_id, self.view = found.get("session"), found.get("view")
        self._to_select = [photo_id for photo_id in [found.get("current")] if photo_id]
        self._to_open = found.get("photo")
        if self._is_read:
            self._show(self.album)

    def flush(self) -> None:
        """Keep what was typed beside a photo."""
        if self.stack.currentWidget() is self.viewer:
            self.viewer.flush()

    def import_files(self, paths: list[Path]) -> None:
        """Look at files, and at the photos in folders, and offer to import them."""
        if paths:
            self.context.runner.compute(self, lambda: files_in(paths), self._offer_import)

    def ask_for_files(self) -> None:
        """Ask for photos to import."""
        self.import_files(photos_files.ask_for_photos(self))

    def open_photo(self, photo: Photo) -> None:
        """Show a photo large."""
        self.stack.setCurrentWidget(self.viewer)
        self.viewer.open(photo, self.timeline.photos.photos(), self.album)

    def compare_selected(self) -> None:
        """Show the two selected photos side by side; one alone stands beside the one before it of its view."""
        selected = self.timeline.selected()
        if len(selected) == PAIR:
            self._compare(*selected)
        elif len(selected) == 1:
            self._compare_with_before(selected[0])

    def show_all(self) -> None:
        """Show the photos of every view and session."""
        self.session_id = self.view = None
        self._show(self.album)
        self.timeline.setFocus()

    def _offer_import(self, files: list[Path]) -> None:
        from poreditary.app.dialogs.import_dialog import ImportDialog

        session = self.album.sessions.get(self.session_id or 0)
        name = dated(session.name or session.treatment, session.day) if session else ""
        dialog = ImportDialog(self.context, files, session.id if session else None, name, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self._select_imported)
        dialog.open()

    def _select_imported(self, digests: list[str]) -> None:
        self._to_select_digests = digests
        self.view = None
        self.stack.setCurrentWidget(self.room)
        self.refresh()

    def _show(self, album: Album) -> None:
        is_first_time, self._is_read = not self._is_read, True
        self.album = album
        counts = album.counts(self.session_id)
        if self.view not in counts:
            self.view = None
        self.chips.show_counts(counts, self.view)
        self._show_session()
        photos = album.chosen(self.view, self.session_id)
        self.timeline.show_photos(photos)
        for button in (self.form.import_button, self.form.compare):
            button.setVisible(bool(album.photos))
        is_filtered = self.session_id is not None
        if photos:
            self.form.stack.setCurrentWidget(self.timeline)
        else:
            self.form.stack.setCurrentWidget(self.nothing if is_filtered else self.empty)
        if is_first_time:
            self._take_keys()
        self._go_where_asked()
        self._show_selection()
        self.viewer.update_album(photos, album)
        self.compare.update_album(album)

    def _take_keys(self) -> None:
        """Let the keys begin at the photos, where they are on this page at all."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            (self.timeline if self.album.photos else self.empty.button).setFocus()

    def _go_where_asked(self) -> None:
        digests = set(self._to_select_digests)
        wanted = self._to_select + [photo.id for photo in self.album.photos if photo.sha256 in digests]
        if wanted:
            self.timeline.go_to(wanted)
            self.timeline.setFocus()
        opened = self.album.photo(self._to_open or 0)
        if opened is not None:
            self.open_photo(opened)
        self._to_select, self._to_select_digests, self._to_open = [], [], None

    def _show_session(self) -> None:
        session = self.album.sessions.get(self.session_id or 0)
        self.form.session_bar.setVisible(session is not None)
        if session is not None:
            text = say("Photos", "Photos of the session {name}, {day}. Photos imported now are kept with it.")
            name = session.name or session.treatment
            self.form.session_title.setText(text.format(name=name, day=medium_day(session.day)))

    def _show_selection(self) -> None:
        selected = self.timeline.selected()
        can_compare = len(selected) == PAIR or (len(selected) == 1 and self.album.beside(selected[0], 1) is not None)
        self.form.compare.setEnabled(can_compare)
        self.keys.enable(len(selected), can_compare=can_compare)

    def _filter(self, view: View | None) -> None:
        self.view = view
        self._show(self.album)

    def _compare(self, one: Photo, other: Photo) -> None:
        self.viewer.flush()
        self.stack.setCurrentWidget(self.compare)
        self.compare.open(one, other, self.album)

    def _compare_with_before(self, photo: Photo) -> None:
        before = self.album.beside(photo, 1)
        if before is not None:
            self._compare(before, photo)

    def _close_viewer(self) -> None:
        photo = self.viewer.photo
        self.stack.setCurrentWidget(self.room)
        if photo is not None:
            self.timeline.go_to([photo.id])
        self.viewer.put_away()
        self.timeline.setFocus()

    def _close_compare(self) -> None:
        self.compare.put_away()
        self.stack.setCurrentWidget(self.room)
        self.timeline.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Offer to import what was dropped."""
        event.acceptProposedAction()
        self.import_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

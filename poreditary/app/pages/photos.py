"""Photos: the timeline by month, one photo large, and several compared."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.forms.photos_page import Ui_PhotosPage
from poreditary.app.handed import has_photos
from poreditary.app.models.photo_album import Album, read_album
from poreditary.app.models.photo_thumbnails import Thumbnails
from poreditary.app.page import Page
from poreditary.app.pages import photos_files
from poreditary.app.pages.photos_actions import PhotoActions
from poreditary.app.pages.photos_chips import FilterChips
from poreditary.app.pages.photos_head import PhotosHead
from poreditary.app.pages.photos_import import ImportDoor
from poreditary.app.pages.photos_keys import TimelineKeys
from poreditary.app.pages.photos_large import LargePhotos
from poreditary.app.pages.photos_more import MoreDoor
from poreditary.app.pages.photos_studio import StudioDoor
from poreditary.app.pages.photos_week import week_room
from poreditary.app.privacy import drop_in_dialogs
from poreditary.app.texts import say
from poreditary.app.widgets.compare_stage import MOST
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.app.widgets.photo_compare import LEAST, PhotoCompare
from poreditary.app.widgets.photo_delegate import CORNER_UNITS, GAP_UNITS, SIDE_UNITS
from poreditary.app.widgets.photo_timeline import PhotoTimeline
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.app.widgets.photo_words import count_text, due_text, part_text
from poreditary.app.widgets.sign import Sign
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.photo_filter import Facet


class PhotosPage(Page):
    """Every photo of the diary; `show_place` takes a photo's id or {"session": id}."""

    tables: ClassVar[frozenset[str]] = frozenset({"photo", "sitting", "session", "course", "setting", "trash"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.album = Album()
        self._is_read = False
        self._to_select: list[int] = []
        self._to_select_digests: list[str] = []
        self._to_open: int | None = None
        self.door = StudioDoor(self)
        self.setAcceptDrops(True)
        self._make_timeline()
        self._make_rest()
        self.large = LargePhotos(self)
        self.imports = ImportDoor(self)
        self.more = MoreDoor(self)
        self.head = PhotosHead(self.form, self.more.button)
        self._connect()

    @property
    def session_id(self) -> int | None:
        """Return the session whose photos are shown, None for all."""
        found = self.chips.wanted.get(Facet.SESSION)
        return int(found) if found else None

    def _make_timeline(self) -> None:
        self.room = QWidget()
        self.form, self.due_sign = Ui_PhotosPage(), Sign("reminder")
        self.form.setupUi(self.room)
        self.form.about_line.insertWidget(1, self.due_sign)
        self.form.about_line.setSpacing(theme.space())
        # Photos are painted a little inside their cells; what stands above them begins where they do.
        edge, inset = theme.space(3), theme.space(GAP_UNITS)
        self.form.lines.setContentsMargins(edge - inset, theme.space(2), theme.space(1), 0)
        self.form.lines.setSpacing(theme.space(1.5))
        self.form.session_title.setTextFormat(Qt.TextFormat.PlainText)
        for line in (self.form.top, self.form.about_line, self.form.session_line):
            line.setContentsMargins(inset, 0, edge - theme.space(1), 0)
        self.chips = FilterChips(self.form.chips, inset)
        self.week = week_room(self.context, self, self.form.lines, inset, edge - theme.space(1))
        side, corner = theme.space(SIDE_UNITS), theme.space(CORNER_UNITS)
        thumbnails = Thumbnails(self.context, side, self.devicePixelRatioF(), self, corner=corner)
        self.timeline = PhotoTimeline(thumbnails)
        self.empty = EmptyState(
            say(
                "Photos",
                "Photos of your skin will stand here by month: take the first ones, import some, or drop them here.",
            ),
            say("Photos", "Take photos"),
            second=say("Photos", "Import photos"),
        )
        self.nothing = EmptyState(say("Photos", "No photo matches."), say("Photos", "Show all photos"))
        for shown in (QWidget(), self.timeline, self.empty, self.nothing):
            self.form.stack.addWidget(shown)

    def _make_rest(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.room)
        # Large text asks for more than a small window has; the buttons then go below the title.
        self.room.setMinimumSize(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    @property
    def viewer(self) -> PhotoViewer:
        """Return where a photo is shown large."""
        return self.large.viewer

    @property
    def compare(self) -> PhotoCompare:
        """Return where photos are compared."""
        return self.large.compare

    def _connect(self) -> None:
        form = self.form
        self.photo_actions = PhotoActions(self.context, self)
        self.keys = TimelineKeys(self)
        form.import_button.clicked.connect(self.ask_for_files)
        form.take_button.clicked.connect(lambda _checked: self.take_photos())
        form.compare.clicked.connect(self.compare_selected)
        self.empty.asked.connect(self.take_photos)
        self.empty.second_asked.connect(self.ask_for_files)
        self.nothing.asked.connect(self.show_all)
        self.chips.changed.connect(lambda: self._show(self.album))
        self.timeline.opened.connect(self.open_photo)
        self.timeline.chosen.connect(self._show_selection)

    def refresh(self) -> None:
        """Read the photos again."""
        self.context.ask(self, read_album, self._show)
        for door in (self.more.blind, self.door, self.week):
            door.refresh()

    def drop_pictures(self) -> None:
        """Let go of every photo, on the page and in what was opened from it; let go of the camera, too."""
        self.timeline.photos.thumbnails.drop()
        self.timeline.viewport().update()
        for part in (self.large, self.more.blind, self.door):
            part.drop_pictures()
        drop_in_dialogs()

    def place(self) -> object:
        """Return the photo that is open, else what is filtered by."""
        now = self.stack.currentWidget()
        if isinstance(now, PhotoViewer) and now.photo is not None:
            return {"photo": now.photo.id}
        if self.door.is_open:
            return {"studio": self.door.sitting_id, "session": self.session_id}
        if self.more.blind.is_open:
            return {"blind": self.more.blind.set_id, "wanted": self.chips.wanted}
        current = self.timeline.current()
        return {"wanted": self.chips.wanted, "current": current.id if current else None}

    def show_place(self, place: object) -> None:
        """Show the photos of a session ({"session": id}) or go to a photo (its id); what `place` returned as well."""
        found: dict[str, Any] = {"current": place} if isinstance(place, int) else {}
        if isinstance(place, dict):
            found = place
        self.stack.setCurrentWidget(self.room)
        session = {Facet.SESSION: found["session"]} if found.get("session") else {}
        self.chips.wanted = dict(found.get("wanted", session))
        self._to_select = [photo_id for photo_id in [found.get("current")] if photo_id]
        self._to_open = found.get("photo")
        if self._is_read:
            self._show(self.album)
        if "studio" in found:
            self.take_photos(found["studio"], found.get("views", ()))
        if "blind" in found:
            self.more.blind.open(found["blind"])

    def go_home(self) -> None:
        """Go back to the timeline from whatever was opened; a sitting or a blind comparison can be gone on with."""
        now = self.stack.currentWidget()
        if isinstance(now, PhotoViewer):
            now.close_photo()
        elif isinstance(now, PhotoCompare):
            self.close_compare()
        elif self.more.blind.is_open:
            self.more.blind.close()
        else:
            self.door.leave()

    def flush(self) -> None:
        """Keep what was typed beside a photo."""
        self.large.flush()

    def holds(self) -> bool:
        """Return whether something was typed beside a photo that the diary does not have."""
        return self.large.holds()

    def is_at_work(self) -> bool:
        """Return whether a photo just taken waits to be kept, or what was chosen waits to be offered."""
        return self.door.has_unkept or self.imports.is_looking

    def import_files(self, paths: list[Path]) -> None:
        """Look at files, and at the photos in folders, and offer to import them."""
        self.imports.open_files(paths)

    def select_imported(self, digests: list[str]) -> None:
        """Show and select the photos that came in."""
        self._to_select_digests = digests
        self.week.repeat.ask_of(digests)
        self.chips.wanted = {Facet.SESSION: self.session_id} if self.session_id else {}
        self.stack.setCurrentWidget(self.room)
        self.refresh()

    def ask_for_files(self) -> None:
        """Ask for photos to import."""
        self.import_files(photos_files.ask_for_photos(self))

    def ask_for_folder(self) -> None:
        """Ask for a folder of photos to import."""
        self.import_files(photos_files.ask_for_photo_folder(self))

    def take_photos(self, sitting_id: int = 0, views: Sequence[View] = ()) -> None:
        """Open the studio, for the session that is shown; go on with a sitting where it is named, or plan views."""
        self.flush()
        self.door.open(self.session_id, sitting_id, views)

    def open_photo(self, photo: Photo) -> None:
        """Show a photo large."""
        self.stack.setCurrentWidget(self.viewer)
        self.viewer.open(photo, self.timeline.photos.photos(), self.album)

    def compare_selected(self) -> None:
        """Compare the selected photos, two to four; one alone stands beside the one before it of its view."""
        selected = self.timeline.selected()
        if LEAST <= len(selected) <= MOST:
            self.compare_photos(selected)
        elif len(selected) == 1:
            self.compare_with_before(selected[0])

    def show_all(self) -> None:
        """Show every photo."""
        self.chips.set_wanted({})
        self.timeline.setFocus()

    def _show(self, album: Album) -> None:
        is_first_time, self._is_read = not self._is_read, True
        self.album = album
        photos = self.chips.show_album(album)
        self.timeline.show_photos(photos)
        self._show_about(len(photos))
        self._show_session()
        for button in (self.form.take_button, self.form.import_button, self.form.compare, self.more.button):
            button.setVisible(bool(album.photos))
        self.form.stack.setCurrentWidget(self.timeline if photos else self.nothing if self.chips.wanted else self.empty)
        if is_first_time:
            self._take_keys()
        self._go_where_asked()
        self._show_selection()
        self.large.update_album(photos, album)

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
        is_one_of_some = len(selected) == 1 and self.album.beside(selected[0], 1) is not None
        can_compare = LEAST <= len(selected) <= MOST or is_one_of_some
        self.form.compare.setEnabled(can_compare)
        self.keys.enable(len(selected), can_compare=can_compare)

    def _show_about(self, shown: int) -> None:
        form, of = self.form, len(self.album.photos)
        form.count.setText(count_text(of) if shown == of else part_text(shown, of))
        weekday = self.context.preferences.photo_weekday
        due = due_text(self.album.photos[0].day, weekday, self.context.today()) if of else ""
        form.due.setText(due)
        for part in (form.due, self.due_sign):
            part.setVisible(bool(due))
        form.about.setVisible(bool(of))

    def compare_photos(self, photos: list[Photo]) -> None:
        """Compare photos."""
        self.large.flush()
        self.stack.setCurrentWidget(self.compare)
        self.compare.open(photos, self.album)

    def compare_with_before(self, photo: Photo) -> None:
        """Compare a photo with the one before it of its view, where there is one."""
        before = self.album.beside(photo, 1)
        if before is not None:
            self.compare_photos([before, photo])

    def close_viewer(self) -> None:
        """Go back to the timeline from the large photo."""
        photo = self.viewer.photo
        self.stack.setCurrentWidget(self.room)
        if photo is not None:
            self.timeline.go_to([photo.id])
        self.viewer.put_away()
        self.timeline.setFocus()

    def close_compare(self) -> None:
        """Go back to the timeline from the comparison."""
        self.compare.put_away()
        self.stack.setCurrentWidget(self.room)
        self.timeline.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the title and the buttons out in the new width."""
        super().resizeEvent(event)
        self.room.setMinimumWidth(self.head.fit(self.width()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files, folders and pictures."""
        if has_photos(event.mimeData()):
            _copy(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Offer to import what was dropped."""
        _copy(event)
        self.imports.take(event.mimeData())


def _copy(event: QDropEvent) -> None:
    """Say that what is dropped is copied: where it is moved, a file manager deletes the original."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()

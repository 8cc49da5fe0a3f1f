"""What stands in the place of the timeline: a photo large, or several compared.

Each is made when it is first asked for; together they take as long as the rest of the page.
"""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from poreditary.app import theme
from poreditary.app.models.photo_album import Album
from poreditary.app.widgets.photo_compare import PhotoCompare
from poreditary.app.widgets.photo_viewer import PhotoViewer
from poreditary.domain.photo import Photo

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage

Large = TypeVar("Large", PhotoViewer, PhotoCompare)


class LargePhotos:
    """The viewer and the comparison of the photo page."""

    def __init__(self, page: "PhotosPage") -> None:
        self._page = page

    @cached_property
    def viewer(self) -> PhotoViewer:
        """Return where a photo is shown large."""
        page = self._page
        made = self._stacked(PhotoViewer(page.context))
        made.closed.connect(page.close_viewer)
        made.compare_asked.connect(page.compare_with_before)
        made.discard_asked.connect(lambda photo: page.photo_actions.discard([photo]))
        made.measure_asked.connect(page.photo_actions.measure)
        made.copy_asked.connect(page.photo_actions.save_copy)
        made.time_asked.connect(page.photo_actions.correct_time)
        return made

    @cached_property
    def compare(self) -> PhotoCompare:
        """Return where photos are compared."""
        made = self._stacked(PhotoCompare(self._page.context))
        made.closed.connect(self._page.close_compare)
        return made

    def update_album(self, photos: list[Photo], album: Album) -> None:
        """Show what became of the album, where something of it is or was shown."""
        if self._is_made("viewer"):
            self.viewer.update_album(photos, album)
        if self._is_made("compare"):
            self.compare.update_album(album)

    def drop_pictures(self) -> None:
        """Let go of every photo."""
        if self._is_made("viewer"):
            self.viewer.drop_pictures()
        if self._is_made("compare"):
            self.compare.drop_pictures()

    def flush(self) -> None:
        """Keep what was typed beside a photo."""
        if self._is_made("viewer"):
            self.viewer.flush()

    def holds(self) -> bool:
        """Return whether something was typed beside a photo that the diary does not have."""
        return self._is_made("viewer") and self.viewer.holds()

    def _is_made(self, name: str) -> bool:
        return name in self.__dict__

    def _stacked(self, made: Large) -> Large:
        edge = theme.space(2)
        made.form.lines.setContentsMargins(edge, edge, edge, edge)
        # A hidden page must not keep the window wide.
        made.setMinimumSize(1, 1)
        self._page.stack.addWidget(made)
        return made

"""The way from the photos into the studio and back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from poreditary.domain.kinds import View

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage
    from poreditary.app.studio.studio import Studio

LAYERS = 4
"""The countdown, the camera's choices, a photo just taken, and the studio itself are left one after the other."""


class StudioDoor:
    """Makes the studio on its first visit; a page that never takes photos loads nothing of it."""

    def __init__(self, page: "PhotosPage") -> None:
        self._page = page
        self.studio: Studio | None = None

    @property
    def is_open(self) -> bool:
        """Return whether the studio is on show."""
        return self.studio is not None and self._page.stack.currentWidget() is self.studio

    @property
    def sitting_id(self) -> int:
        """Return the sitting that is under way in it, 0 where there is none."""
        return 0 if self.studio is None else self.studio.sitting_id

    @property
    def has_unkept(self) -> bool:
        """Return whether a photo was taken that is not kept yet."""
        return self.studio is not None and self.is_open and self.studio.has_unkept

    def open(self, session_id: int | None, sitting_id: int, views: Sequence[View] = ()) -> None:
        """Show the studio for a session, going on with a sitting where it is not 0, else planning those views."""
        if not self.is_open:
            studio = self._made()
            self._page.stack.setCurrentWidget(studio)
            studio.open(session_id, sitting_id or None, views)

    def leave(self) -> None:
        """Close the studio with all that was opened in it; the sitting can be gone on with."""
        for _layer in range(LAYERS):
            if self.studio is not None and self.is_open:
                self.studio.leave()

    def close(self) -> None:
        """Go back to the photos."""
        self._page.stack.setCurrentWidget(self._page.room)
        self._page.timeline.setFocus()

    def drop_pictures(self) -> None:
        """Let go of camera and pictures."""
        if self.studio is not None:
            self.studio.drop_pictures()

    def refresh(self) -> None:
        """Go on where the studio stood when its pictures were let go."""
        if self.studio is not None and self.is_open:
            self.studio.refresh()

    def _made(self) -> "Studio":
        if self.studio is None:
            from poreditary.app.studio.studio import Studio

            self.studio = Studio(self._page.context)
            # A hidden page must not keep the window wide.
            self.studio.setMinimumSize(1, 1)
            self.studio.closed.connect(self.close)
            self.studio.decided.connect(self._page.freed)
            self.studio.import_asked.connect(self._import_instead)
            self._page.stack.addWidget(self.studio)
        return self.studio

    def _import_instead(self) -> None:
        self.close()
        self._page.ask_for_files()

"""The way from the photos into blind comparison and back."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poreditary.app.pages.photos import PhotosPage
    from poreditary.app.widgets.blind_room import BlindRoom


class BlindDoor:
    """Makes the room on its first visit; a page that never compares blindly loads nothing of it."""

    def __init__(self, page: "PhotosPage") -> None:
        self._page = page
        self.room: BlindRoom | None = None

    @property
    def is_open(self) -> bool:
        """Return whether blind comparison is on show."""
        return self.room is not None and self._page.stack.currentWidget() is self.room

    @property
    def set_id(self) -> int:
        """Return the set that is being answered, 0 for none."""
        return 0 if self.room is None else self.room.set_id

    def open(self, set_id: int = 0) -> None:
        """Show the start, or go on with a set."""
        room = self._made()
        self._page.stack.setCurrentWidget(room)
        room.open(set_id)

    def close(self) -> None:
        """Go back to the photos."""
        if self.room is not None:
            self.room.put_away()
        self._page.stack.setCurrentWidget(self._page.room)
        self._page.timeline.setFocus()

    def drop_pictures(self) -> None:
        """Let go of every picture."""
        if self.room is not None:
            self.room.drop_pictures()

    def refresh(self) -> None:
        """Show anew what was let go."""
        if self.room is not None and self.is_open:
            self.room.refresh()

    def _made(self) -> "BlindRoom":
        if self.room is None:
            from poreditary.app.widgets.blind_room import BlindRoom

            self.room = BlindRoom(self._page.context)
            # A hidden page must not keep the window wide.
            self.room.setMinimumSize(1, 1)
            self.room.closed.connect(self.close)
            self._page.stack.addWidget(self.room)
        return self.room

"""What can be done with photos, wherever on the page they are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.dialogs.photo_dialog import PhotoTimeDialog
from poreditary.app.pages import photos_files
from poreditary.diary.diary import Diary
from poreditary.diary.pictures import write_copy
from poreditary.domain.change import Changes
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting


class PhotoActions:
    """The changes a person makes to photos; each is one action that can be undone."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        self._context = context
        self._owner = owner

    def toggle_star(self, photos: Sequence[Photo]) -> None:
        """Give photos a star, or take it where all of them have one."""
        self._edit(photos, star=not all(photo.star for photo in photos))

    def set_view(self, photos: Sequence[Photo], view: View) -> None:
        """Say which view photos show."""
        self._edit(photos, view=view)

    def toggle_baseline(self, sittings: Sequence[Sitting]) -> None:
        """Mark sittings as baseline, or no longer where all of them are."""
        ids, is_baseline = [sitting.id for sitting in sittings], not all(sitting.is_baseline for sitting in sittings)
        if ids:
            self._context.change(self._owner, lambda diary: diary.photos.mark_baseline(ids, is_baseline=is_baseline))

    def discard(self, photos: Sequence[Photo]) -> None:
        """Move photos to the trash."""
        ids = [photo.id for photo in photos]
        if ids:
            self._context.change(self._owner, lambda diary: diary.photos.discard(ids))

    def measure(self, photo: Photo) -> None:
        """Offer to measure the view of a photo from it on."""
        from poreditary.app.dialogs.patches_dialog import open_patches

        open_patches(self._context, photo.id, self._owner)

    def correct_time(self, photo: Photo) -> None:
        """Ask when a photo was taken, and keep the answer."""

        def keep(taken: datetime) -> None:
            self._context.change(self._owner, lambda diary: diary.photos.correct_time(photo.id, taken))

        dialog = PhotoTimeDialog(photo, keep, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_copy(self, photo: Photo) -> None:
        """Ask for a file and write the photo there without its metadata."""
        context, owner = self._context, self._owner
        target = photos_files.ask_for_copy(owner, f"{photo.view}-{photo.day.isoformat()}.jpg")
        if target is not None:
            context.ask(
                owner,
                lambda diary: diary.photos.original(photo),
                lambda data: context.runner.compute(owner, lambda: write_copy(data, photo.file_name, target)),
            )

    def _edit(self, photos: Sequence[Photo], **fields: Any) -> None:
        ids = [photo.id for photo in photos]

        def job(diary: Diary) -> Changes:
            return diary.photos.edit_all([replace(diary.photos.photo(photo_id), **fields) for photo_id in ids])

        if ids:
            self._context.change(self._owner, job)

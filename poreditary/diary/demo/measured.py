"""The patch that is measured in the made-up year: its photos from before the first session taught the noise."""

from poreditary.diary.diary import Diary
from poreditary.domain.kinds import View
from poreditary.domain.proposals import proposed


def begin_measuring(diary: Diary, view: View) -> None:
    """Measure a view from its first baseline photo on; nothing changed until the last one of today."""
    room = diary.photos
    photos = [photo for photo in reversed(room.all(view)) if room.sitting(photo.sitting_id).is_baseline]
    first = photos[0]
    diary.patches.set_up(first.id, proposed(view, first.width, first.height))
    diary.calibration.begin(view)
    for photo in photos:
        diary.calibration.count_in(photo.sitting_id)

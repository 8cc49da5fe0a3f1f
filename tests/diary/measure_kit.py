"""Sittings of small photos on chosen days, and ovals to measure on them."""

from collections.abc import Sequence
from datetime import date, datetime, time

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measured_view import Drawn, MeasuredView, Scale
from poreditary.domain.measuring import Oval
from poreditary.domain.photo import Photo
from tests.photo import samples

VIEW = View.NOSE
BASELINE = date(2026, 11, 16)
OVAL: Drawn = (Zone.NOSE, Oval(0.5, 0.3, 0.1, 0.08))
OTHER: Drawn = (Zone.LEFT_CHEEK, Oval(0.75, 0.3, 0.1, 0.08, 20.0))


def png(shade: int) -> bytes:
    """Make a small photo that differs from those of other shades."""
    image = samples.upright()
    image.paste((shade % 256, shade // 256, 90), (40, 40, 60, 60))
    return samples.photo("PNG", image, b"")


def photographed(diary: Diary, day: date, n: int = 1, view: View = VIEW) -> list[Photo]:
    """Keep photos of a view taken on a day, in the sitting of that day."""
    kept = []
    for place in range(n):
        taken = datetime.combine(day, time(9, len(diary.photos.all()) % 60))
        data = png(len(diary.photos.all()) + 1)
        looked = look_at(data, f"{day}-{place}.png", taken)
        kept.append(diary.photos.photo(diary.photos.keep(looked, view).id))
    return kept


def set_up(diary: Diary, n: int = 1, day: date = BASELINE, *drawn: Drawn) -> MeasuredView:
    """Set a view up on the first of some photos of a day."""
    first = photographed(diary, day, n)[0]
    diary.patches.set_up(first.id, drawn or (OVAL,))
    return diary.patches.needed(VIEW)


def redraw(diary: Diary, drawn: Sequence[Drawn], scale: Scale | None = None, view: View = VIEW) -> None:
    """Draw the patches of a view otherwise, and say its scale otherwise where one is given."""
    measured = diary.patches.needed(view)
    diary.patches.set_up(measured.photo_id, drawn, measured.scale if scale is None else scale)

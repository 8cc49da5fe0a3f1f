"""What the page of blind comparisons shows, and its chart; read with the diary, painted off the Qt thread."""

from dataclasses import dataclass, field

from poreditary.app.days import medium_day
from poreditary.app.pages.progress_picture import chart_colours
from poreditary.app.texts import lookup, say, word
from poreditary.app.theme import Colours
from poreditary.app.widgets.blind_words import percent
from poreditary.diary.diary import Diary
from poreditary.domain.blind_outcome import Outcome, outcome
from poreditary.domain.fairness import Apart
from poreditary.domain.kinds import View
from poreditary.domain.photo import BlindSet, Photo

MOST_POINTS = 16
LEAST_POINTS = 2


@dataclass(frozen=True, slots=True)
class BlindReading:
    """The photos of each view, the sets with their outcomes, the latest first, and which photos lie apart."""

    photos: dict[View, list[Photo]] = field(default_factory=dict)
    sets: tuple[tuple[BlindSet, Outcome], ...] = ()
    apart: Apart = frozenset()

    def by_id(self, view: View) -> dict[int, Photo]:
        """Return the photos of a view by id."""
        return {photo.id: photo for photo in self.photos.get(view, [])}

    def finished(self, view: View | None) -> list[tuple[BlindSet, Outcome]]:
        """Return the finished sets of a view in which a side was named, the earliest first."""
        return [
            (one, found)
            for one, found in reversed(self.sets)
            if one.view == view and not found.open and found.share is not None
        ]


@dataclass(frozen=True, slots=True)
class ChartWish:
    """How large the chart is: logical pixels, device pixels to each, text in points."""

    width: int
    height: int
    ratio: float
    points: float


@dataclass(frozen=True, slots=True)
class ChartMade:
    """The pixels of the chart, and what it shows in words."""

    pixels: bytes
    wish: ChartWish
    words: str


def read_blind(diary: Diary) -> BlindReading:
    """Read everything from the diary."""
    photos = diary.photos.all()
    by_view = {view: [photo for photo in photos if photo.view == view] for view in View}
    ids = {view: {photo.id: photo for photo in found} for view, found in by_view.items()}
    apart = diary.blind.apart()
    sets = tuple((one, outcome(one, ids[one.view], apart)) for one in diary.blind.all())
    return BlindReading({view: found for view, found in by_view.items() if found}, sets, apart)


def paint_chart(sets: list[tuple[BlindSet, Outcome]], wish: ChartWish, colours: Colours) -> ChartMade:
    """Paint the shares of finished sets of one view, the latest of many."""
    from poreditary.charts.blind import SharePoint, blind_figure
    from poreditary.charts.render import to_rgba

    shown = sets[-MOST_POINTS:]
    title = say("Blind", "{view}: share of the later photo, %, with its 95 % interval").format(
        view=word(shown[0][0].view)
    )
    points = [SharePoint(medium_day(one.day), found.share or 0.0, *found.interval) for one, found in shown]
    figure = blind_figure(points, title, chart_colours(colours), lookup, wish.points)
    words = [
        f"{point.day}: {percent(point.share)} % ({percent(point.low)}–{percent(point.high)} %)" for point in points
    ]
    return ChartMade(to_rgba(figure, wish.width, wish.height, wish.ratio), wish, f"{title}. {'; '.join(words)}")

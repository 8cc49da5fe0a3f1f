"""A report for a doctor: what was asked for, and everything read for it."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.catalogue_values import Source
from poreditary.domain.cautions import Ground
from poreditary.domain.checkin import CheckIn
from poreditary.domain.day import Stamp
from poreditary.domain.expectation import Band
from poreditary.domain.kinds import Named, View
from poreditary.domain.measured_report import ReportPatch
from poreditary.domain.person import Profile
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchTest, Reaction
from poreditary.domain.routine import RoutineOfDay
from poreditary.domain.suspects import Suspect
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit
from poreditary.domain.words import mark

MOST_PHOTOS = 12


class ReportSection(Named):
    """A part of the report that can be left out."""

    DESCRIPTION = "description", mark("Words", "Skin and health")
    ROUTINE = "routine", mark("Words", "Routine")
    TREATMENTS = "treatments", mark("Words", "Treatments")
    REACTIONS = "reactions", mark("Words", "Reactions")
    PROGRESS = "progress", mark("Words", "Progress")
    QUESTIONS = "questions", mark("Words", "Questions to ask")
    MEASURED = "measured", mark("Words", "From photos")
    CAUTIONS = "cautions", mark("Words", "To raise with the clinic")
    SESSIONS = "sessions", mark("Words", "Sessions one by one")
    REACTION_LIST = "reaction_list", mark("Words", "Reactions one by one")
    ADHERENCE = "adherence", mark("Words", "Routine by month")
    RATINGS = "ratings", mark("Words", "Check-in ratings by month")
    PRODUCTS = "products", mark("Words", "Products and ingredients")
    PHOTOS = "photos", mark("Words", "Photos")
    SOURCES = "sources", mark("Words", "Sources")


ALL_SECTIONS: tuple[str, ...] = tuple(ReportSection)
SUMMARY: tuple[ReportSection, ...] = tuple(ReportSection)[:6]
"""What page one holds."""
APPENDIX: tuple[ReportSection, ...] = tuple(ReportSection)[6:]


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is to hold, from `first` to `last`, both included; `name` stands on it only where typed."""

    first: date
    last: date
    sections: tuple[str, ...] = ALL_SECTIONS
    photo_ids: tuple[int, ...] = ()
    language: str = "en"
    name: str = ""

    def has(self, section: ReportSection) -> bool:
        """Return whether the section was asked for."""
        return section in self.sections


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """A photo as it leaves the diary: a JPEG without EXIF, place or device, and the sitting it was taken in.

    It `is_refused` where it was measured and none of its patches could be compared with the baseline.
    """

    photo: Photo
    sitting: Sitting
    jpeg: bytes
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class ProductUse:
    """A product and when it was ticked: on how many days, and on which first and last."""

    product: Product
    days: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Expected:
    """The sessions that the article and published series lead one to expect of a treatment."""

    treatment: str
    article: Band
    published: Band | None


@dataclass(frozen=True, slots=True)
class ToRaise:
    """A question for the clinic: its title, why it is raised, before which courses, and who says what of it."""

    title: str
    ground: Ground
    note: str
    courses: tuple[str, ...]
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Everything a report is written from, nothing of it later than the last day asked for.

    `check_ins` and `sessions` reach back behind the first day: what is judged has a baseline, and a course its
    number. `titles` name every product by its id, `products` are those mentioned with their telling actives;
    `treatments` name those of the catalogue. `routines` are those of the last day, `to_raise` is about the courses
    running then. `suspects` are, by the reaction's id, what the person suspects of it, where the diary knows more;
    `visits` are the next ones of the courses, by their id.
    """

    request: ReportRequest
    made: Stamp
    today: date
    is_example: bool
    profile: Profile
    routines: tuple[RoutineOfDay, ...]
    products: tuple[Product, ...]
    titles: dict[int, str]
    treatments: dict[str, str]
    uses: tuple[ProductUse, ...]
    courses: tuple[CourseOverview, ...]
    sessions: tuple[Session, ...]
    expected: tuple[Expected, ...]
    reactions: tuple[Reaction, ...]
    check_ins: tuple[CheckIn, ...]
    weeks: tuple[WeekAdherence, ...]
    photo_days: tuple[date, ...]
    photos: tuple[ReportPhoto, ...]
    questions: tuple[Question, ...]
    appointment: Appointment | None
    sources: tuple[Source, ...]
    to_raise: tuple[ToRaise, ...] = ()
    patch_tests: tuple[PatchTest, ...] = ()
    suspects: dict[int, tuple[Suspect, ...]] = field(default_factory=dict)
    visits: dict[int, NextVisit] = field(default_factory=dict)
    measured: tuple[ReportPatch, ...] = ()

    def is_inside(self, day: date) -> bool:
        """Return whether a day lies in the time asked for."""
        return self.request.first <= day <= self.request.last


def earliest_and_latest(photos: Iterable[Photo], views: Iterable[View], first: date, last: date) -> tuple[int, ...]:
    """Return the photos to compare: of each view the earliest and the latest of the time, MOST_PHOTOS at most."""
    found: list[int] = []
    inside = sorted((photo for photo in photos if first <= photo.day <= last), key=lambda photo: photo.taken)
    for view in views:
        of_view = [photo.id for photo in inside if photo.view is view]
        found += dict.fromkeys((of_view[0], of_view[-1])) if of_view else ()
    return tuple(found[:MOST_PHOTOS])


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last one of a shorter month."""
    count = day.year * 12 + day.month - 1 - months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))

"""What a report reads of a diary, in one go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from poreditary.diary import expectations
from poreditary.diary.diary import Diary
from poreditary.diary.measured_reporting import measured_patches, refused_photos
from poreditary.diary.progress import read_progress
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_values import Source
from poreditary.domain.cautions import RaisedFor, cautions_for, together
from poreditary.domain.kinds import View
from poreditary.domain.person import Profile
from poreditary.domain.photo import Photo
from poreditary.domain.plan import Appointment
from poreditary.domain.product import Product
from poreditary.domain.product_tags import telling_actives
from poreditary.domain.reaction import Reaction
from poreditary.domain.report import (
    ALL_SECTIONS,
    MOST_PHOTOS,
    Expected,
    ProductUse,
    ReportContent,
    ReportPhoto,
    ReportRequest,
    ReportSection,
    ToRaise,
)
from poreditary.domain.routine import RoutineOfDay
from poreditary.domain.treatment import CourseOverview
from poreditary.domain.visit import NextVisit, next_visit
from poreditary.domain.words import mark
from poreditary.errors import UserError

PHOTO_PIXELS = 1400
"""Longest side of a photo in a report: 300 to the inch at the size it is printed."""
NONE_KNOWN: Mapping[int, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReportSurvey:
    """What there is to choose from: the first day with an entry, the last visit, and the photos, the latest first."""

    today: date
    first_day: date | None
    last_visit: date | None
    views: tuple[View, ...]
    photos: tuple[Photo, ...]


def survey(diary: Diary) -> ReportSurvey:
    """Read what a report could be made of."""
    today = diary.today()
    visits = [appointment.day for appointment in diary.plan.appointments() if appointment.day < today]
    views = tuple(view for view in View if view in diary.preferences.get().views)
    return ReportSurvey(today, diary.first_day(), max(visits, default=None), views, tuple(diary.photos.all()))


def gather(diary: Diary, request: ReportRequest, known: Mapping[int, bytes] = NONE_KNOWN) -> ReportContent:
    """Read everything the report needs; `known` holds photos exported before, by id.

    Raises UserError for a time that ends before it begins, an unknown section, and too many or missing photos.
    """
    _check(request)
    reading = read_progress(diary, request.first, request.last)
    courses = tuple(_until(course, request.last) for course in reading.courses if _began(course, request.last))
    routines = tuple(routine for routine in diary.routines.on(request.last) if routine.steps)
    reactions, uses = tuple(_during(diary.reactions.all(), request)), _uses(diary, request)
    catalogue, profile = diary.knowledge().catalogue, diary.person.get()
    raised = _raised(courses, profile, catalogue)
    return ReportContent(
        request=request,
        made=diary.now(),
        today=diary.today(),
        is_example=diary.preferences.get().is_example,
        profile=profile,
        routines=routines,
        products=_mentioned(diary, routines, uses),
        titles=diary.shelf.titles(),
        treatments=_treatments(catalogue, request.language),
        uses=uses,
        courses=courses,
        sessions=tuple(session for session in diary.treatments.sessions() if session.day <= request.last),
        expected=tuple(_expected(courses, catalogue, request.language)),
        reactions=reactions,
        check_ins=reading.check_ins,
        weeks=reading.weeks,
        photo_days=reading.photo_days,
        photos=tuple(_photos(diary, request, known)),
        questions=tuple(question for question in diary.plan.questions() if not question.is_asked),
        appointment=_next_appointment(diary),
        sources=_sources(courses, raised, catalogue),
        to_raise=tuple(_to_raise(found, request.language) for found in raised),
        patch_tests=tuple(t for t in diary.patch_tests.all() if request.first <= t.day <= request.last),
        suspects={reaction.id: diary.suspects.chosen(reaction) for reaction in reactions},
        visits=_visits(diary, courses),
        measured=measured_patches(diary, request),
    )


def export_photo(diary: Diary, photo_id: int) -> bytes:
    """Return a photo as a report holds it."""
    return diary.photos.export(diary.photos.photo(photo_id), PHOTO_PIXELS)


def _check(request: ReportRequest) -> None:
    if request.last < request.first:
        raise UserError(mark("Errors", "The report ends before it begins. Choose a later last day."))
    if len(request.photo_ids) > MOST_PHOTOS:
        raise UserError(mark("Errors", "A report holds {most} photos at most. Choose fewer."), most=MOST_PHOTOS)
    for name in request.sections:
        if name not in ALL_SECTIONS:
            raise UserError(
                mark("Errors", "{name} is no section of a report. It has: {known}."),
                name=name,
                known=", ".join(ALL_SECTIONS),
            )


def _began(overview: CourseOverview, last: date) -> bool:
    return overview.course.started_on <= last or any(session.day <= last for session in overview.sessions)


def _until(overview: CourseOverview, last: date) -> CourseOverview:
    """Return a course as it stood on a day."""
    ended = overview.course.ended_on
    course = replace(overview.course, ended_on=None if ended is not None and ended > last else ended)
    return CourseOverview(course, tuple(session for session in overview.sessions if session.day <= last))


def _during(reactions: Iterable[Reaction], request: ReportRequest) -> Iterable[Reaction]:
    for reaction in reactions:
        if reaction.from_day <= request.last and (reaction.until_day or request.last) >= request.first:
            yield reaction


def _uses(diary: Diary, request: ReportRequest) -> tuple[ProductUse, ...]:
    days = diary.shelf.days_used(request.first, request.last)
    shelf = diary.shelf.products(archived=True)
    return tuple(ProductUse(product, *days[product.id]) for product in shelf if product.id in days)


def _mentioned(diary: Diary, routines: tuple[RoutineOfDay, ...], uses: tuple[ProductUse, ...]) -> tuple[Product, ...]:
    known = diary.knowledge().catalogue
    ids = {step.step.product_id for routine in routines for step in routine.steps} | {use.product.id for use in uses}
    return tuple(
        replace(product, actives=telling_actives(product.actives, known))
        for product in diary.shelf.products(archived=True)
        if product.id in ids
    )


def _expected(courses: tuple[CourseOverview, ...], known: Catalogue, language: str) -> Iterable[Expected]:
    for treatment in _known_treatments(courses, known):
        article = expectations.article_band(treatment, language, known)
        yield Expected(treatment, article, expectations.published_band(treatment, language, known))


def _raised(courses: tuple[CourseOverview, ...], profile: Profile, known: Catalogue) -> tuple[RaisedFor, ...]:
    """Return what to raise before the courses that are running."""
    running = [overview.course for overview in courses if overview.course.ended_on is None]
    return together((course.name, cautions_for(profile, course.treatment, known)) for course in running)


def _to_raise(found: RaisedFor, language: str) -> ToRaise:
    raised = found.raised
    said = tuple(
        (
            statement.text.in_language(language),
            "; ".join(expectations.name_of(source, language) for source in statement.sources),
        )
        for statement in raised.statements
    )
    return ToRaise(raised.entry.title.in_language(language), raised.ground, raised.note, found.treatments, said)


def _sources(
    courses: tuple[CourseOverview, ...], raised: tuple[RaisedFor, ...], known: Catalogue
) -> tuple[Source, ...]:
    found: dict[Source, None] = {}
    for treatment in _known_treatments(courses, known):
        bands = known.treatment_bands(treatment)
        found |= dict.fromkeys(bands.article.sources)
        if bands.published is not None and not bands.published.sessions.is_open:
            found |= dict.fromkeys(bands.published.sources)
    for one in raised:
        for statement in one.raised.statements:
            found |= dict.fromkeys(source for source in statement.sources if not source.is_own)
    return tuple(found)


def _known_treatments(courses: tuple[CourseOverview, ...], known: Catalogue) -> Iterable[str]:
    """Return the treatments of the catalogue among the courses; a treatment of one's own has no expectation."""
    return dict.fromkeys(c.course.treatment for c in courses if known.find(c.course.treatment) is not None)


def _treatments(known: Catalogue, language: str) -> dict[str, str]:
    return {entry.id: entry.title.in_language(language) for entry in known.entries(Section.TREATMENTS)}


def _photos(diary: Diary, request: ReportRequest, known: Mapping[int, bytes]) -> Iterable[ReportPhoto]:
    if not request.has(ReportSection.PHOTOS):
        return
    chosen = [diary.photos.photo(photo_id) for photo_id in dict.fromkeys(request.photo_ids)]
    order, refused = list(View), refused_photos(diary, chosen)
    for photo in sorted(chosen, key=lambda photo: (order.index(photo.view), photo.taken)):
        jpeg = known.get(photo.id) or diary.photos.export(photo, PHOTO_PIXELS)
        yield ReportPhoto(photo, diary.photos.sitting(photo.sitting_id), jpeg, is_refused=photo.id in refused)


def _visits(diary: Diary, courses: tuple[CourseOverview, ...]) -> dict[int, NextVisit]:
    appointments, today = diary.plan.appointments(), diary.today()
    found = {overview.course.id: next_visit(overview, appointments, today) for overview in courses}
    return {course: visit for course, visit in found.items() if visit is not None}


def _next_appointment(diary: Diary) -> Appointment | None:
    today = diary.today()
    return next((found for found in diary.plan.appointments() if found.day >= today), None)

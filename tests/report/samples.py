"""Contents of reports made without a diary: a lived year, and nothing at all."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from io import BytesIO
from random import Random

from PIL import Image

from poreditary.domain.adherence import WeekAdherence
from poreditary.domain.catalogue_kinds import Extent, SourceKind
from poreditary.domain.catalogue_values import Source, Text
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.day import Stamp, days_between, week_of
from poreditary.domain.expectation import Band
from poreditary.domain.kinds import Aspect, Per, PoreType, ReactionKind, Slot, StepKind, View, Zone
from poreditary.domain.person import Caution, Profile
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.report import Expected, ProductUse, ReportContent, ReportPhoto, ReportRequest
from poreditary.domain.routine import Routine, RoutineOfDay, Step, StepOfDay
from poreditary.domain.treatment import Course, CourseOverview, Session
from poreditary.domain.visit import NextVisit

FIRST, LAST = date(2025, 11, 22), date(2026, 11, 21)
STAMP = Stamp(datetime(2026, 11, 21, 21, 30, tzinfo=UTC), 60)
SERUM = Product(
    "Niacinamide serum", StepKind.SERUM, 7, "Calyne", "Aqua, Niacinamide", actives=(Active("Niacinamide", 5.0),)
)
COURSE = Course(
    "Microneedling", date(2026, 7, 1), 3, "microneedling", sessions_planned=6, clinic="Hollow Street Clinic"
)


def english(_context: str, text: str) -> str:
    """Say every text as it is."""
    return text


def photo(number: int, view: View = View.NOSE, day: date = LAST) -> ReportPhoto:
    """Make a photo; each number looks different."""
    taken = datetime(day.year, day.month, day.day, 9, number)
    made = Photo(number, day, view, f"{number:064}", 1, 9, 1400, 1050, "JPEG", taken, "exif", STAMP, number)
    sitting = Sitting(day, STAMP, number, clean_skin=True, light="window", minutes_since_washing=20)
    return ReportPhoto(made, sitting, jpeg(number))


@cache
def jpeg(number: int, width: int = 1400, height: int = 1050) -> bytes:
    """Make a noisy JPEG as large as those of a report."""
    noise = Image.frombytes("RGB", (140, 105), Random(number).randbytes(140 * 105 * 3))
    out = BytesIO()
    noise.resize((width, height)).save(out, "JPEG", quality=93)
    return out.getvalue()


def empty(**asked: object) -> ReportContent:
    """Return the content of a diary in which nothing stands."""
    request = replace(ReportRequest(FIRST, LAST), **asked)  # type: ignore[arg-type]
    return ReportContent(
        request=request,
        made=STAMP,
        today=LAST,
        is_example=False,
        profile=Profile(),
        routines=(),
        products=(),
        titles={},
        treatments={},
        uses=(),
        courses=(),
        sessions=(),
        expected=(),
        reactions=(),
        check_ins=(),
        weeks=(),
        photo_days=(),
        photos=(),
        questions=(),
        appointment=None,
        sources=(),
    )


def year(photos: int = 2, **asked: object) -> ReportContent:
    """Return the content of a year with a course of six, five of them done, and a lower rating since."""
    sessions = tuple(_session(number) for number in range(1, 6))
    routine = Routine("Evening", Slot.EVENING, 1)
    step = Step(1, StepKind.SERUM, FIRST, 1, product_id=SERUM.id, times=3, per=Per.WEEK)
    return replace(
        empty(**asked),
        visits={COURSE.id: NextVisit(date(2026, 12, 1))},
        profile=_profile(),
        routines=(RoutineOfDay(routine, (StepOfDay(step, SERUM.title, None, 0),)),),
        products=(SERUM,),
        titles={SERUM.id: SERUM.title},
        treatments={"microneedling": "Microneedling"},
        uses=(ProductUse(SERUM, 150, FIRST, LAST),),
        courses=(CourseOverview(COURSE, sessions),),
        sessions=sessions,
        expected=(Expected("microneedling", Band(3, 6, "One Clinic"), Band(4, 4, "Author 2018")),),
        reactions=(
            Reaction(
                ReactionKind.BURNING, 2, date(2026, 4, 3), STAMP, 1, date(2026, 4, 6), SERUM.id, zones=(Zone.CHIN,)
            ),
        ),
        check_ins=tuple(_check_in(day) for day in days_between(FIRST, LAST)),
        weeks=tuple(WeekAdherence(week_of(FIRST) + timedelta(days=7 * n), 20, 15) for n in range(53)),
        photo_days=(FIRST, LAST),
        photos=tuple(photo(number) for number in range(1, photos + 1)),
        questions=(Question("Is a sixth session worth it?", STAMP, 1),),
        appointment=Appointment(date(2026, 12, 4), STAMP, with_whom="Dr. M. Aster"),
        sources=(Source("s3", SourceKind.CLINIC_ADVERTISEMENT, Text("Refining pores", "收細毛孔"), Extent.WHOLE),),
    )


def noted(note: str, **asked: object) -> ReportContent:
    """Return a year in which a person wrote the same note wherever there is room for one."""
    content = year(**asked)  # type: ignore[arg-type]
    sessions = tuple(replace(session, note=note, device=note) for session in content.sessions)
    return replace(
        content,
        profile=replace(content.profile, allergies=note, medicines=note, note=note),
        questions=(Question(note, STAMP, 1),),
        sessions=sessions,
        courses=(CourseOverview(replace(COURSE, name=note, goal=note), sessions),),
        uses=(ProductUse(replace(SERUM, name=note, inci=note), 3, FIRST, LAST),),
        reactions=tuple(replace(reaction, note=note) for reaction in content.reactions),
    )


def _profile() -> Profile:
    return Profile(
        pore_type=PoreType.OILY,
        birth_year=1992,
        burns=2,
        tans=1,
        allergies="Nickel",
        cautions=(Caution("cold_sores", "yes"), Caution("keloid", "no"), Caution("tan", "unsure")),
    )


def _session(number: int) -> Session:
    return Session(
        date(2026, 6 + number, 1),
        "microneedling",
        number,
        COURSE.id,
        "Microneedling",
        "Cheeks",
        "Needle pen",
        pain=number,
    )


def _check_in(day: date) -> CheckIn:
    value = 3 if day < COURSE.started_on else 1
    wobble = 1 if day.toordinal() % 14 == 0 else 0
    return CheckIn(
        day,
        STAMP,
        spots=2,
        ratings=(Rating(Zone.NOSE, Aspect.PORES, value + wobble), Rating(Zone.CHIN, Aspect.PORES, value)),
    )

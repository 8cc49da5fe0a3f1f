"""What a report reads of a real diary."""

import io
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.reporting import PHOTO_PIXELS, export_photo, gather, survey
from poreditary.domain.cautions import Ground
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import Aspect, ReactionKind, Slot, StepKind, View, Zone
from poreditary.domain.person import Caution, Profile
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.report import ALL_SECTIONS, ReportContent, ReportRequest, ReportSection
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from poreditary.errors import UserError
from tests.conftest import NOW
from tests.domain.own_treatment import write_own_treatment

TODAY = date(2026, 11, 21)
SECRET = b"PLACE-OF-THE-BATHROOM"


def keep_photo(diary: Diary, day: date, view: View = View.NOSE) -> int:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    Image.new("RGB", (2000, 1500), (20 * day.month, day.day, 150)).save(out, "JPEG", exif=exif)
    taken = datetime(day.year, day.month, day.day, 9, 0)
    return diary.photos.keep(look_at(out.getvalue(), f"{view}-{day}.jpg", taken), view).id


def log(diary: Diary, day: date, course: int | None = None, name: str = "Microneedling") -> int:
    return diary.treatments.add_session(Session(day, "microneedling", course_id=course, name=name)).id


def read(diary: Diary, **asked: object) -> ReportContent:
    first, last = asked.pop("first", date(2026, 8, 21)), asked.pop("last", TODAY)
    return gather(diary, ReportRequest(first, last, **asked))  # type: ignore[arg-type]


def test_an_empty_diary_is_an_empty_report(diary: Diary) -> None:
    content = read(diary)
    assert content.profile == Profile()
    assert not (content.routines or content.courses or content.sessions or content.reactions)
    assert not (content.photos or content.questions or content.uses or content.sources)
    assert content.appointment is None
    assert content.today == TODAY
    assert content.made == NOW
    assert not content.is_example


def test_the_survey_of_an_empty_diary_finds_nothing(diary: Diary) -> None:
    found = survey(diary)
    assert found.first_day is None
    assert found.last_visit is None
    assert found.photos == ()
    assert View.FRONT in found.views


def test_the_survey_finds_the_first_day_and_the_last_visit(diary: Diary) -> None:
    log(diary, date(2026, 3, 1))
    keep_photo(diary, date(2026, 2, 1))
    for day in (date(2026, 5, 1), date(2026, 9, 9), TODAY, date(2026, 12, 4)):
        diary.plan.add_appointment(Appointment(day, NOW))
    found = survey(diary)
    assert found.first_day == date(2026, 2, 1)
    assert found.last_visit == date(2026, 9, 9)  # today's visit is the one the report is for
    diary.photos.discard([found.photos[0].id])
    assert survey(diary).first_day == date(2026, 3, 1)


def test_a_report_holds_what_the_diary_said_on_its_last_day(diary: Diary) -> None:
    course = diary.treatments.add_course(Course("Microneedling", date(2026, 6, 1), sessions_planned=4)).id
    days = (date(2026, 6, 1), date(2026, 7, 1), date(2026, 9, 1))
    for day in days:
        log(diary, day, course)
    log(diary, date(2026, 10, 1), name="Peel")
    diary.treatments.end_course(course, date(2026, 10, 1))
    diary.treatments.add_course(Course("Later", date(2026, 10, 5)))
    content = read(diary, first=date(2026, 6, 15), last=date(2026, 9, 30))
    (overview,) = content.courses
    assert [session.day for session in overview.sessions] == list(days)
    assert overview.course.ended_on is None
    assert [session.day for session in content.sessions] == list(days)


def test_reactions_are_those_that_touch_the_time(diary: Diary) -> None:
    spans = {
        ReactionKind.BURNING: (date(2026, 8, 1), date(2026, 8, 20)),
        ReactionKind.ITCHING: (date(2026, 8, 1), date(2026, 8, 21)),
        ReactionKind.REDNESS: (date(2026, 8, 1), None),
        ReactionKind.SPOTS: (date(2026, 11, 22), None),
    }
    for kind, (first, last) in spans.items():
        diary.reactions.add(Reaction(kind, 1, first, NOW, until_day=last))
    assert {found.kind for found in read(diary).reactions} == {ReactionKind.ITCHING, ReactionKind.REDNESS}


def test_products_are_those_ticked_in_the_time_with_their_days(diary: Diary) -> None:
    used = diary.shelf.add(Product("Serum", StepKind.SERUM, brand="Calyne", actives=(Active("Niacinamide", 5.0),))).id
    diary.shelf.add(Product("Never opened", StepKind.MASK))
    routine = diary.routines.add(Routine("Evening", Slot.EVENING)).id
    step = diary.routines.add_step(Step(routine, StepKind.SERUM, date(2026, 8, 1), product_id=used)).id
    for back in (0, 3, 200):
        diary.routines.tick(step, TODAY - timedelta(days=back))
    diary.routines.skip(step, TODAY - timedelta(days=1), "dry")
    content = read(diary)
    (use,) = content.uses
    assert (use.product.name, use.days) == ("Serum", 2)
    assert (use.first, use.last) == (TODAY - timedelta(days=3), TODAY)
    assert content.products == (use.product,)
    assert [found.product for found in content.routines[0].steps] == ["Calyne Serum"]
    assert sum(week.done for week in content.weeks) == 2


def test_check_ins_reach_back_to_the_baseline_of_a_course(diary: Diary) -> None:
    beginning, between, before = date(2025, 3, 1), date(2025, 11, 1), date(2026, 3, 1)
    for day in (beginning, between, before):
        diary.check_ins.save(CheckIn(day, NOW, ratings=(Rating(Zone.NOSE, Aspect.PORES, 3),)))
    assert [check_in.day for check_in in read(diary).check_ins] == [beginning]
    log(diary, date(2026, 5, 1), diary.treatments.add_course(Course("Needling", date(2026, 5, 1))).id)
    assert [check_in.day for check_in in read(diary).check_ins] == [beginning, before]


def test_photos_leave_small_and_without_metadata(diary: Diary) -> None:
    later, earlier = keep_photo(diary, date(2026, 11, 1)), keep_photo(diary, date(2026, 10, 1))
    front = keep_photo(diary, date(2026, 11, 2), View.FRONT)
    content = read(diary, photo_ids=(later, earlier, front, later))
    assert [found.photo.id for found in content.photos] == [front, earlier, later]
    for found in content.photos:
        assert SECRET in diary.photos.original(found.photo)
        assert SECRET not in found.jpeg
        assert b"Exif" not in found.jpeg
        with Image.open(io.BytesIO(found.jpeg)) as image:
            assert max(image.size) == PHOTO_PIXELS
        assert found.sitting.day == found.photo.day


def test_photos_known_already_are_not_exported_again(diary: Diary) -> None:
    photo = keep_photo(diary, date(2026, 11, 1))
    content = gather(diary, ReportRequest(date(2026, 8, 1), TODAY, photo_ids=(photo,)), {photo: b"known"})
    assert content.photos[0].jpeg == b"known"
    assert read(diary, photo_ids=(photo,)).photos[0].jpeg == export_photo(diary, photo)


def test_without_its_section_no_photo_is_read(diary: Diary) -> None:
    photo = keep_photo(diary, date(2026, 11, 1))
    sections = tuple(name for name in ALL_SECTIONS if name != ReportSection.PHOTOS)
    assert read(diary, photo_ids=(photo,), sections=sections).photos == ()


def test_questions_not_asked_yet_and_the_next_appointment_are_there(diary: Diary) -> None:
    diary.plan.add_question(Question("Open?", NOW))
    diary.plan.add_question(Question("Asked?", NOW, is_asked=True))
    for day in (date(2026, 11, 20), date(2026, 12, 4), date(2026, 12, 24)):
        diary.plan.add_appointment(Appointment(day, NOW))
    content = read(diary)
    assert [question.text for question in content.questions] == ["Open?"]
    assert content.appointment is not None
    assert content.appointment.day == date(2026, 12, 4)


def test_a_known_treatment_brings_its_expectation_and_sources(diary: Diary) -> None:
    diary.treatments.add_course(Course("Needling", date(2026, 6, 1), treatment="microneedling"))
    diary.treatments.add_course(Course("My own", date(2026, 6, 1), treatment=""))
    content = read(diary)
    (expected,) = content.expected
    assert expected.treatment == "microneedling"
    assert (expected.article.low, expected.article.high) == (3, 6)
    assert expected.published is not None
    assert content.sources[0].is_article
    assert len(content.sources) > 1
    assert content.treatments["microneedling"]
    assert read(diary, language="zh_TW").treatments["microneedling"] != content.treatments["microneedling"]


def test_requests_that_make_no_sense_are_refused(diary: Diary) -> None:
    with pytest.raises(UserError, match="ends before it begins"):
        read(diary, first=TODAY, last=TODAY - timedelta(days=1))
    with pytest.raises(UserError, match="12 photos at most"):
        read(diary, photo_ids=tuple(range(1, 14)))
    with pytest.raises(UserError, match=r"horoscope is no section of a report. It has: description, routine"):
        read(diary, sections=("horoscope",))
    with pytest.raises(UserError, match="no longer in the diary"):
        read(diary, photo_ids=(99,))


def test_what_to_raise_is_about_the_courses_that_run(diary: Diary) -> None:
    diary.person.save(Profile(cautions=(Caution("photosensitising", "yes", "doxycycline"), Caution("tan", "no"))))
    light = Course("Light", date(2026, 6, 1), treatment="ipl", sessions_planned=4)
    diary.treatments.add_course(light)
    diary.treatments.add_course(replace(light, name="Needles", treatment="rf_microneedling"))
    diary.treatments.end_course(
        diary.treatments.add_course(replace(light, name="Ended", treatment="ablative_laser")).id
    )
    content = read(diary)

    found = {one.title: (one.ground, one.note, one.courses) for one in content.to_raise}
    assert found["Medicines that make skin sensitive to light"] == (Ground.YES, "doxycycline", ("Needles", "Light"))
    assert found["RF microneedling"] == (Ground.NOTICE, "", ("Needles",))
    assert not any("Ended" in one.courses for one in content.to_raise)
    (notice,) = [one for one in content.to_raise if one.title == "RF microneedling"]
    assert "15 October 2025" in notice.said[0][0]
    assert notice.said[0][1].startswith("Aesthetics Journal")
    assert {"fda_2025", "pacific_ipl"} <= {source.id for source in content.sources}
    assert not any(source.is_own for source in content.sources)


def test_an_answer_given_later_changes_what_the_report_raises(diary: Diary) -> None:
    diary.treatments.add_course(Course("Light", date(2026, 6, 1), treatment="ipl"))
    assert read(diary).to_raise == ()
    diary.person.save(Profile(burns=0))
    assert [one.ground for one in read(diary, language="zh_TW").to_raise] == [Ground.SUN]
    assert read(diary, language="zh_TW").to_raise[0].title == "膚色較深"


def test_a_treatment_of_the_person_s_own_file_is_named(diary: Diary) -> None:
    write_own_treatment(diary.folder)
    diary.treatments.add_course(Course("Lamp", date(2026, 6, 1), treatment="led_mask"))
    content = read(diary)

    assert content.treatments["led_mask"] == "LED mask"
    (expected,) = content.expected
    assert expected.published is not None
    assert (expected.published.low, expected.published.high, expected.published.source) == (8, 10, "Lamp 2020")
    assert "lamp_study" in {source.id for source in content.sources}

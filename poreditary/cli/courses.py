"""Which course or treatment is meant."""

from collections.abc import Callable

from poreditary.cli.speech import Speech
from poreditary.diary.diary import Diary
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.treatment import Course, CourseOverview
from poreditary.domain.words import mark
from poreditary.errors import UserError

NO_COURSE = mark("Errors", "There is no course {name}. Choose one of: {names}.")
SEVERAL_COURSES = mark("Errors", "Several courses are meant: {names}. Name one by its id.")
NO_COURSES = mark("Errors", "There is no course yet. Plan one first.")
NO_RUNNING_COURSE = mark("Errors", "No course is running. Plan one, or name the treatment of a single session.")
NO_TREATMENT = mark("Errors", "Name a treatment of the guide, or write a name of your own.")
UNKNOWN_TREATMENT = mark("Errors", "There is no treatment {name} in the guide. Choose one of: {names}.")


def chosen_course(diary: Diary, name: str | None, *, is_single: bool) -> CourseOverview | None:
    """Return the course of a name or id, the only running one where none is named, None for a single session.

    Raises UserError where no course or more than one is meant.
    """
    courses = diary.treatments.courses()
    if name is not None:
        found = [one for one in courses if name == str(one.course.id)]
        found = found or [one for one in courses if one.course.name.casefold() == name.casefold()]
        running = [one for one in found if one.next_due is not None]
        return _only(running or found, courses, name)
    if is_single:
        return None
    running = [one for one in courses if one.next_due is not None]
    if not running:
        raise UserError(NO_RUNNING_COURSE)
    return _only(running, courses, "")


def course_by_name(diary: Diary, name: str | None, is_wanted: Callable[[Course], bool]) -> Course:
    """Return the course of a name or id, without one the only course; of several those that are wanted come first.

    Raises UserError where no course or more than one is meant.
    """
    courses = diary.treatments.courses()
    found = [one for one in courses if name is None or name == str(one.course.id)]
    found = found or [one for one in courses if name is not None and one.course.name.casefold() == name.casefold()]
    wanted = [one for one in found if is_wanted(one.course)]
    return _only(wanted or found, courses, name or "").course


def treatment_of(
    named: str | None, own_name: str | None, speech: Speech, known: Catalogue | None = None
) -> tuple[str, str]:
    """Return a treatment's id in the guide and its title; for a name of one's own an empty id and that name.

    `known` is the guide to look in, else the shipped one. Raises UserError where nothing was named, or `named` is not
    in the guide.
    """
    from poreditary.diary.expectations import catalogue
    from poreditary.domain.catalogue import Section

    if not named and not own_name:
        raise UserError(NO_TREATMENT)
    entries = (known or catalogue()).entries(Section.TREATMENTS)
    wanted = (named or own_name or "").casefold()
    for entry in entries:
        if wanted in {entry.id, entry.id.replace("_", "-"), entry.title.en.casefold(), entry.title.zh}:
            return entry.id, entry.title.in_language(speech.language)
    if named:
        raise UserError(UNKNOWN_TREATMENT, name=named, names=", ".join(entry.id for entry in entries))
    return "", own_name or ""


def _only(found: list[CourseOverview], all_of_them: list[CourseOverview], name: str) -> CourseOverview:
    if not found:
        raise UserError(NO_COURSE, name=name, names=_list(all_of_them)) if all_of_them else UserError(NO_COURSES)
    if len(found) > 1:
        raise UserError(SEVERAL_COURSES, names=_list(found))
    return found[0]


def _list(courses: list[CourseOverview]) -> str:
    return ", ".join(f"{one.course.name} ({one.course.id})" for one in courses)

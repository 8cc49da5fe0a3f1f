"""What the dialog for a course starts from."""

from dataclasses import dataclass

from poreditary.diary.diary import Diary
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.cautions import Raised, cautions_for
from poreditary.domain.person import Profile
from poreditary.domain.treatment import Course


@dataclass(frozen=True, slots=True)
class CourseForm:
    """A course, new without an id, and what there is to say about it.

    `clinics` and `currencies` are those named before, the latest first; `questions` are those not asked yet.
    """

    course: Course
    clinics: tuple[str, ...]
    currencies: tuple[str, ...]
    catalogue: Catalogue
    profile: Profile
    questions: tuple[str, ...]

    def raised(self, treatment: str) -> tuple[Raised, ...]:
        """Return the questions to raise before a treatment, by its id in the catalogue."""
        return cautions_for(self.profile, treatment, self.catalogue)


def read(diary: Diary, course_id: int) -> CourseForm:
    """Return what the dialog needs for a course, 0 for a new one."""
    overviews, sessions = diary.treatments.courses(), diary.treatments.sessions()[::-1]
    clinics = [session.clinic for session in sessions] + [one.course.clinic for one in overviews]
    currencies = [session.currency for session in sessions] + [one.course.currency for one in overviews]
    return CourseForm(
        course=diary.treatments.course(course_id).course if course_id else Course("", diary.today()),
        clinics=tuple(dict.fromkeys(clinics)),
        currencies=tuple(dict.fromkeys(filter(None, [*currencies, diary.preferences.get().currency]))),
        catalogue=diary.knowledge().catalogue,
        profile=diary.person.get(),
        questions=tuple(question.text for question in diary.plan.questions() if not question.is_asked),
    )

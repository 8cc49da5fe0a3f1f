"""Texts that harm whoever takes them for more than texts, and a diary in which somebody wrote one wherever it goes."""

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.diary.ledger import LONGEST_NAME
from poreditary.domain.checkin import CheckIn
from poreditary.domain.kinds import ReactionKind, Slot, StepKind, View
from poreditary.domain.person import Profile
from poreditary.domain.plan import Appointment, Question
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import PatchTest, Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from tests.app.pages.photos_kit import at, jpeg
from tests.conftest import NOW

TODAY = NOW.local.date()
TAG = "<b>mark</b><img src=x onerror=alert(1)>"
TEXTS = {
    "SQL": '"]; DROP TABLE photo; --',
    "SQL quote": "' OR '1'='1",
    "FTS": 'a" OR NEAR(b',
    "NUL": "before\0after",
    "line separator": "one\u2028two\u2029three\u0085four",
    "right to left": "\u202egpj.exe",
    "formula": "=cmd|'/C calc'!A0",
    "quoted formula": "''+1",
    "image": "<img src=x onerror=alert(1)>",
    "tags": TAG,
    "script": "<script>alert(1)</script>",
    "entity": "&lt;b&gt; &amp; &#0;",
    "Typst rule": "#let x = 1; #panic()",
    "formula of Typst": "$x^2$ *a* _b_ `c` @d <e>",
    "Typst import": '#import "@preview/x:1.0.0": *',
    "percent": "%n %1 %s %(name)s %",
    "braces": "{0} {name} {n} {} {{x}} {",
    "ampersand": "&File && &",
    "path": "../../etc/passwd",
    "emoji": "👩🏽\u200d🦰 e\u0301 毛孔",
    "escape": "\x1b[31m\x07\b",
    "10,000 characters": "long " * 2000,
}
"""What to try, by what it is."""
FREE = {
    Product: ("name", "brand", "inci", "note"),
    Routine: ("name",),
    Step: ("name",),
    Course: ("name", "clinic", "goal", "note"),
    Session: ("name", "area", "device", "settings", "practitioner", "clinic", "instruction", "note"),
    Reaction: ("note",),
    PatchTest: ("name", "place", "note"),
    CheckIn: ("note",),
    Appointment: ("with_whom", "place", "note"),
    Question: ("text", "answer"),
    Profile: ("skin_feel", "allergies", "medicines", "note"),
}
"""The fields in which a person writes what they like."""


SHORT = frozenset({"name", "brand", "clinic", "device", "practitioner", "area", "settings"})
"""The fields that take a name's length at most."""


def written(value: Any, text: str) -> Any:
    """Return a value with the text wherever a person may write."""
    assert set(FREE[type(value)]) <= {field.name for field in fields(value)}
    return replace(value, **{name: text[:LONGEST_NAME] if name in SHORT else text for name in FREE[type(value)]})


def allowed(field: str, text: str) -> str:
    """Return what a field keeps of a text: a name has its limit, and NUL is no sign anywhere."""
    kept = text.replace("\0", "")
    return kept[:LONGEST_NAME] if field in SHORT else kept


def fill(diary: Diary, text: str) -> None:
    """Write the text into every room that takes one."""
    product = replace(written(Product("", StepKind.SERUM), text), actives=(Active(allowed("name", text)),))
    product_id = diary.shelf.add(product).id
    routine = diary.routines.add(written(Routine("", Slot.MORNING), text)).id
    step = written(Step(routine, StepKind.SERUM, TODAY), text)
    step_id = diary.routines.add_step(replace(step, product_id=product_id)).id
    diary.routines.note(step_id, TODAY, text)
    diary.check_ins.save(written(CheckIn(TODAY, NOW), text))
    course = diary.treatments.add_course(written(Course("", TODAY, treatment="microneedling"), text)).id
    session = written(Session(TODAY - timedelta(3), "microneedling", course_id=course), text)
    session_id = diary.treatments.add_session(session).id
    diary.reactions.add(written(Reaction(ReactionKind.REDNESS, 2, TODAY, NOW, suspect_product_id=product_id), text))
    diary.patch_tests.add(written(PatchTest(TODAY, NOW), text))
    appointment = diary.plan.add_appointment(written(Appointment(TODAY + timedelta(2), NOW, course_id=course), text)).id
    diary.plan.add_question(replace(written(Question("", NOW), text), appointment_id=appointment))
    diary.person.save(written(diary.person.get(), text))
    _keep_photo(diary, text, session_id)


def _keep_photo(diary: Diary, text: str, session_id: int) -> None:
    incoming = look_at(jpeg("2026-11-18 08:15:00"), text, at("2026-11-18 08:15:00"))
    photo = diary.photos.photo(diary.photos.keep(incoming, View.FRONT, session_id).id)
    diary.photos.edit(replace(photo, note=text))
    sitting = diary.photos.sitting(photo.sitting_id)
    diary.photos.edit_sitting(replace(sitting, light=text, place=text, note=text))


def read_back(diary: Diary) -> dict[str, str]:
    """Return every text that was written, by where it stands."""
    (overview,) = diary.treatments.courses()
    (routine,) = diary.routines.all()
    (photo,) = diary.photos.all()
    check_in = diary.check_ins.on(TODAY)
    (product,) = diary.shelf.products()
    values = [product, routine, *diary.routines.steps(routine.id), overview.course, *overview.sessions]
    values += [*diary.reactions.all(), *diary.patch_tests.all(), check_in, *diary.plan.appointments()]
    values += [*diary.plan.questions(), diary.person.get()]
    found = {f"{type(value).__name__}.{name}": getattr(value, name) for value in values for name in FREE[type(value)]}
    sitting = diary.photos.sitting(photo.sitting_id)
    assert sitting.light == sitting.place == sitting.note
    (tick,) = diary.routines.ticks(TODAY, TODAY)
    return found | {
        "Active.name": product.actives[0].name,
        "Tick.note": tick.note,
        "Photo.file_name": photo.file_name,
        "Photo.note": photo.note,
        "Sitting.note": sitting.note,
    }

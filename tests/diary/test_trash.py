"""The trash, for every kind of thing that can be deleted: delete, undo, put back, delete for good."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from io import BytesIO

import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.domain.aftercare import AftercareWindow
from poreditary.domain.checkin import CheckIn, Rating
from poreditary.domain.kinds import (
    Aspect,
    ReactionKind,
    ReminderSubject,
    Slot,
    StepKind,
    View,
    WindowKind,
    Zone,
)
from poreditary.domain.plan import Appointment, Question, Reminder
from poreditary.domain.product import Active, Product
from poreditary.domain.reaction import Reaction
from poreditary.domain.routine import Routine, Step
from poreditary.domain.treatment import Course, Session
from poreditary.errors import UserError
from tests.conftest import NOW, StandingClock

TODAY = date(2026, 11, 21)
BEFORE = date(2026, 11, 1)
Discard = Callable[[], object]
Look = Callable[[], object]


@dataclass
class Thing:
    """Something in a diary: how to delete it, and how the diary shows it."""

    kind: str
    discard: Discard
    look: Look


def product(diary: Diary) -> Thing:
    made = diary.shelf.add(Product("Gel", StepKind.CLEANSE, actives=(Active("AHA", 5.0),))).id
    return Thing("product", lambda: diary.shelf.discard(made), diary.shelf.products)


def routine(diary: Diary) -> Thing:
    made = step_of(diary)[0]
    return Thing(
        "routine",
        lambda: diary.routines.discard(made),
        lambda: (diary.routines.all(), diary.routines.all_steps(), diary.routines.on(TODAY)),
    )


def step(diary: Diary) -> Thing:
    made = step_of(diary)[1]
    return Thing("step", lambda: diary.routines.discard_step(made), lambda: diary.routines.on(TODAY))


def step_of(diary: Diary) -> tuple[int, int]:
    """Return the ids of a routine and of its ticked step."""
    made = diary.routines.add(Routine("Morning", Slot.MORNING)).id
    cleanse = diary.routines.add_step(Step(made, StepKind.CLEANSE, BEFORE)).id
    diary.routines.tick(cleanse, TODAY)
    return made, cleanse


def check_in(diary: Diary) -> Thing:
    diary.check_ins.save(CheckIn(TODAY, NOW, spots=2, ratings=(Rating(Zone.NOSE, Aspect.PORES, 3),)))
    return Thing("check_in", lambda: diary.check_ins.discard(TODAY), lambda: diary.check_ins.on(TODAY))


def course(diary: Diary) -> Thing:
    made = course_of(diary)[0]
    return Thing("course", lambda: diary.treatments.discard_course(made), diary.treatments.courses)


def session(diary: Diary) -> Thing:
    made = course_of(diary)[1]
    return Thing(
        "session",
        lambda: diary.treatments.discard_session(made),
        lambda: (diary.treatments.sessions(), diary.treatments.windows_on(TODAY)),
    )


def course_of(diary: Diary) -> tuple[int, int]:
    """Return the ids of a course and of its one session."""
    made = diary.treatments.add_course(Course("Peels", BEFORE)).id
    window = AftercareWindow(0, WindowKind.SUN, TODAY, TODAY)
    visit = diary.treatments.add_session(Session(TODAY, "peel", course_id=made, name="Peel"), (window,)).id
    return made, visit


def reaction(diary: Diary) -> Thing:
    made = diary.reactions.add(Reaction(ReactionKind.BURNING, 2, TODAY, NOW, zones=(Zone.NOSE,))).id
    return Thing("reaction", lambda: diary.reactions.discard(made), diary.reactions.all)


def photo(diary: Diary) -> Thing:
    made = keep(diary, A_FACE)
    return Thing("photo", lambda: diary.photos.discard([made]), diary.photos.all)


def keep(diary: Diary, data: bytes) -> int:
    return diary.photos.keep(look_at(data, "a.png", datetime(2026, 11, 21, 8, 0)), View.FRONT).id


def face(shade: int) -> bytes:
    file = BytesIO()
    Image.new("RGB", (96, 64), (shade, shade, shade)).save(file, "PNG")
    return file.getvalue()


def reminder(diary: Diary) -> Thing:
    diary.plan.add_reminder(Reminder(ReminderSubject.ROUTINE, time(22, 0)))
    made = diary.plan.reminders()[0]
    return Thing("reminder", lambda: diary.plan.discard_reminder(made), diary.plan.reminders)


def appointment(diary: Diary) -> Thing:
    diary.plan.add_appointment(Appointment(TODAY, NOW, with_whom="Clinic"))
    made = diary.plan.appointments()[0]
    return Thing("appointment", lambda: diary.plan.discard_appointment(made), diary.plan.appointments)


def question(diary: Diary) -> Thing:
    diary.plan.add_question(Question("How often?", NOW))
    made = diary.plan.questions()[0]
    return Thing("question", lambda: diary.plan.discard_question(made), diary.plan.questions)


A_FACE, ANOTHER_FACE = face(100), face(120)
MAKERS = (product, routine, step, check_in, course, session, reaction, photo, reminder, appointment, question)
every_kind = pytest.mark.parametrize("make", MAKERS, ids=lambda maker: maker.__name__)


@every_kind
def test_deleted_things_are_out_of_sight_and_in_the_trash(diary: Diary, make: Callable[[Diary], Thing]) -> None:
    thing = make(diary)
    before = thing.look()
    thing.discard()
    assert thing.look() != before
    (item,) = diary.trash.items()
    assert (item.kind, item.day) == (thing.kind, TODAY)
    assert item.title


@every_kind
def test_undo_takes_the_deletion_back(diary: Diary, make: Callable[[Diary], Thing]) -> None:
    thing = make(diary)
    before = thing.look()
    thing.discard()
    diary.undo()
    assert thing.look() == before
    assert diary.trash.items() == []
    diary.redo()
    assert thing.look() != before
    assert len(diary.trash.items()) == 1


@every_kind
def test_put_back_things_are_as_they_were(diary: Diary, make: Callable[[Diary], Thing]) -> None:
    thing = make(diary)
    before = thing.look()
    thing.discard()
    item = diary.trash.items()[0]
    said = "Put back from the trash" if item.kind == "photo" else f"{item.title} put back"
    assert str(diary.trash.restore(item.id)) == said
    assert thing.look() == before
    assert diary.trash.items() == []
    diary.undo()
    assert thing.look() != before
    assert diary.trash.items() == [item]


@every_kind
def test_deleted_for_good_is_gone_and_not_undone(diary: Diary, make: Callable[[Diary], Thing]) -> None:
    thing = make(diary)
    before = thing.look()
    thing.discard()
    changes = diary.trash.delete_forever([diary.trash.items()[0].id])
    assert {"trash", thing.kind} <= changes.tables
    assert diary.trash.items() == []
    assert diary.undoable is None
    assert diary.undo() is None
    assert thing.look() != before
    assert diary.faults() == []


def test_the_latest_deleted_stands_first(diary: Diary, clock: StandingClock) -> None:
    things = [product(diary), reminder(diary)]
    things[0].discard()
    clock.advance(days=1)
    things[1].discard()
    assert [(item.kind, item.day.day) for item in diary.trash.items()] == [("reminder", 22), ("product", 21)]


def test_a_check_in_is_not_put_back_over_another_of_its_day(diary: Diary) -> None:
    check_in(diary).discard()
    item = diary.trash.items()[0]
    diary.check_ins.save(CheckIn(TODAY, NOW, spots=5))
    with pytest.raises(UserError, match="holds another entry in its place"):
        diary.trash.restore(item.id)
    assert diary.check_ins.on(TODAY).spots == 5  # type: ignore[union-attr]
    assert diary.trash.items() == [item]
    diary.check_ins.discard(TODAY)
    diary.trash.restore(item.id)
    assert diary.check_ins.on(TODAY).spots == 2  # type: ignore[union-attr]


def test_a_photo_is_not_put_back_beside_its_twin(diary: Diary) -> None:
    photo(diary).discard()
    item = diary.trash.items()[0]
    twin = keep(diary, A_FACE)
    with pytest.raises(UserError, match="holds another entry in its place"):
        diary.trash.restore(item.id)
    assert [kept.id for kept in diary.photos.all()] == [twin]


def test_an_original_that_cannot_be_deleted_keeps_no_other_back(diary: Diary) -> None:
    volumes = diary._store.volumes
    volumes._full_bytes = 1  # one photo to a volume
    photos = [diary.photos.photo(keep(diary, data)) for data in (A_FACE, ANOTHER_FACE)]
    assert [kept.volume for kept in photos] == [1, 2]
    diary.photos.discard([kept.id for kept in photos])
    volumes.close()
    (diary.folder / "photos-0001.db").write_bytes(b"something else")
    with pytest.raises(UserError, match=r"photos-0001\.db is damaged"):
        diary.trash.delete_forever([diary.trash.items()[0].id])
    assert diary.trash.items() == []
    assert volumes.digests(2) == set()


def test_original_and_thumbnail_go_with_a_photo_deleted_for_good(diary: Diary) -> None:
    photo(diary).discard()
    kept = diary.photos.photo(keep(diary, ANOTHER_FACE))
    item = diary.trash.items()[0]
    lost = diary.photos.photo(1)
    diary.trash.delete_forever([item.id])
    assert set(diary.photos.thumbnails([lost.sha256, kept.sha256])) == {kept.sha256}
    assert diary.photos.original(kept) == ANOTHER_FACE
    with pytest.raises(UserError):
        diary.photos.original(lost)
    assert diary.faults() == []


def test_an_original_that_another_photo_shows_stays(diary: Diary) -> None:
    photo(diary).discard()
    twin = diary.photos.photo(keep(diary, A_FACE))
    diary.trash.delete_forever([diary.trash.items()[0].id])
    assert diary.photos.original(twin) == A_FACE
    assert set(diary.photos.thumbnails([twin.sha256])) == {twin.sha256}


@pytest.mark.parametrize("discard_whole", [False, True])
def test_a_part_is_put_back_after_its_whole(diary: Diary, discard_whole: bool) -> None:
    made, cleanse = step_of(diary)
    diary.routines.discard_step(cleanse)
    part = diary.trash.items()[0]
    if discard_whole:
        diary.routines.discard(made)
        with pytest.raises(UserError, match="belongs to Morning, which is in the trash too"):
            diary.trash.restore(part.id)
        diary.trash.restore(diary.trash.items()[0].id)
    diary.trash.restore(part.id)
    assert [step.id for step in diary.routines.steps(made)] == [cleanse]


def test_a_session_waits_for_its_course(diary: Diary) -> None:
    made, visit = course_of(diary)
    diary.treatments.discard_session(visit)
    part = diary.trash.items()[0]
    diary.treatments.discard_course(made)
    with pytest.raises(UserError, match="belongs to Peels"):
        diary.trash.restore(part.id)


def test_a_part_goes_for_good_with_its_whole(diary: Diary) -> None:
    made, cleanse = step_of(diary)
    diary.routines.discard_step(cleanse)
    diary.routines.discard(made)
    diary.trash.delete_forever([diary.trash.items()[0].id])
    assert diary.trash.items() == []


def test_only_the_named_things_are_deleted_for_good(diary: Diary) -> None:
    for make in (product, reminder, question):
        make(diary).discard()
    last, middle, first = diary.trash.items()
    diary.trash.delete_forever([last.id, first.id])
    assert diary.trash.items() == [middle]


def test_an_item_that_is_gone_is_a_sentence(diary: Diary) -> None:
    with pytest.raises(UserError, match="no longer in the diary"):
        diary.trash.restore(99)


def test_a_value_read_before_does_not_take_an_entry_out_of_the_trash(diary: Diary) -> None:
    made = diary.shelf.product(diary.shelf.add(Product("Gel", StepKind.CLEANSE)).id)
    diary.shelf.discard(made.id)
    diary.shelf.edit(replace(made, name="Foam"))
    assert diary.shelf.products(archived=True) == []
    diary.trash.restore(diary.trash.items()[0].id)
    assert [product.name for product in diary.shelf.products()] == ["Foam"]


def test_what_is_deleted_twice_lies_in_the_trash_once(diary: Diary) -> None:
    made = diary.shelf.add(Product("Gel", StepKind.CLEANSE)).id
    diary.shelf.discard(made)
    with pytest.raises(UserError, match="no longer in the diary"):
        diary.shelf.discard(made)
    assert len(diary.trash.items()) == 1


def test_a_photo_is_named_by_its_view_and_time(diary: Diary) -> None:
    ids = [keep(diary, A_FACE), keep(diary, ANOTHER_FACE)]
    assert str(diary.photos.discard(ids)) == "2 photos moved to the trash"
    assert [item.title for item in diary.trash.items()] == ["Front 2026-11-21 08:00 + 1"]

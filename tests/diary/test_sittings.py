"""Sittings: begun with last time's answers, kept photo by photo, left, gone on with, finished."""

import json
from datetime import date

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.photos import look_at
from poreditary.diary.sittings import Shot, shot_at
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting
from poreditary.domain.treatment import Session
from poreditary.errors import UserError
from tests.conftest import StandingClock
from tests.photo import samples

TWO = (View.NOSE, View.CHIN)


def jpeg(shade: int = 0) -> bytes:
    image = samples.upright()
    image.paste((90, 90, 90), (40 + 2 * shade, 40, 60 + 2 * shade, 60))
    return samples.photo("JPEG", image, b"")


def shot(clock: StandingClock, view: View = View.NOSE, data: bytes = b"") -> Shot:
    looked = look_at(data or jpeg(), "camera.jpg", clock().local.replace(tzinfo=None))
    return Shot(shot_at(looked, "Test webcam", clock(), view), view, '{"findings":["blurred"]}', '{"focus":"auto"}')


def begin(diary: Diary, views: tuple[View, ...] = TWO, condition: Sitting | None = None) -> int:
    return diary.sittings.begin(views, condition).id


def keep(diary: Diary, clock: StandingClock, sitting: int, view: View = View.NOSE, shade: int = 0) -> Photo:
    return diary.photos.photo(diary.sittings.keep(sitting, shot(clock, view, jpeg(shade))).id)


def test_a_sitting_begins_with_its_views_and_its_condition(diary: Diary, clock: StandingClock) -> None:
    said = Sitting(date(2020, 1, 1), clock(), clean_skin=True, light=" window ", place="bath", minutes_since_washing=20)
    standing = diary.sittings.standing(begin(diary, TWO, said))
    sitting = standing.sitting
    assert (sitting.day, sitting.is_open, sitting.views) == (date(2026, 11, 21), True, TWO)
    assert (sitting.clean_skin, sitting.light, sitting.place, sitting.minutes_since_washing) == (
        True, "window", "bath", 20,
    )  # fmt: skip
    assert (standing.kept, standing.left, standing.photo_count) == ((), TWO, 0)


def test_without_a_view_there_is_no_sitting(diary: Diary) -> None:
    with pytest.raises(UserError, match="No view is chosen"):
        diary.sittings.begin(())
    assert diary.sittings.unfinished() == []


def test_last_times_answers_are_offered(diary: Diary, clock: StandingClock) -> None:
    assert diary.sittings.last_condition() is None
    today, now = diary.today(), clock()
    begin(diary, TWO, Sitting(today, now, light="lamp", place="bath"))
    begin(diary, TWO, Sitting(today, now, clean_skin=True, light="window", place="bath"))
    begin(diary)
    last = diary.sittings.last_condition()
    assert last is not None
    assert (last.light, last.clean_skin) == ("window", True)
    assert diary.sittings.answers("light") == ["window", "lamp"]
    assert diary.sittings.answers("place") == ["bath"]


def test_a_kept_photo_is_the_cameras_bytes_with_the_diarys_time(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    photo = keep(diary, clock, sitting)
    assert diary.photos.original(photo) == jpeg()
    assert (photo.taken.isoformat(), photo.taken_offset, photo.taken_from) == ("2026-11-21T22:30:00", 60, "camera")
    assert (photo.camera, photo.view, photo.sitting_id) == ("Test webcam", View.NOSE, sitting)
    assert photo.file_name == "nose-2026-11-21-223000.jpg"
    assert json.loads(photo.quality) == {"findings": ["blurred"]}
    assert json.loads(photo.settings) == {"focus": "auto"}
    assert str(diary.undoable) == "Photo nose-2026-11-21-223000.jpg kept"


def test_a_kept_photo_can_be_taken_back_and_kept_again(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    photo = keep(diary, clock, sitting)
    diary.undo()
    assert diary.photos.all() == []
    assert diary.sittings.standing(sitting).kept == ()
    diary.redo()
    assert diary.photos.all() == [photo]


def test_the_same_bytes_are_kept_once(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    keep(diary, clock, sitting)
    with pytest.raises(UserError, match="already in the diary"):
        keep(diary, clock, sitting, View.CHIN)


def test_a_sitting_that_is_gone_keeps_nothing(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    diary.undo()
    with pytest.raises(UserError):
        keep(diary, clock, sitting)
    assert diary.photos.all() == []


def test_a_sitting_that_was_left_is_gone_on_with(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary, (View.NOSE, View.CHIN, View.FRONT))
    keep(diary, clock, sitting, View.CHIN)
    (standing,) = diary.sittings.unfinished()
    assert standing.sitting.id == sitting
    assert (standing.kept, standing.left) == ((View.CHIN,), (View.NOSE, View.FRONT))
    keep(diary, clock, sitting, View.CHIN, shade=1)
    assert diary.sittings.standing(sitting).photo_count == 2
    assert diary.sittings.standing(sitting).kept == (View.CHIN,)


def test_a_finished_sitting_says_how_many_were_kept(diary: Diary, clock: StandingClock) -> None:
    empty = begin(diary)
    assert str(diary.sittings.finish(empty)) == "Sitting ended without a photo"
    sitting = begin(diary)
    keep(diary, clock, sitting)
    one = diary.sittings.finish(sitting)
    assert str(one) == "Sitting ended"
    keep(diary, clock, sitting, View.CHIN, shade=1)
    assert str(diary.sittings.finish(sitting)) == "Sitting ended"
    assert diary.sittings.unfinished() == []
    assert diary.sittings.standing(sitting).sitting.is_open is False


def test_leaving_ends_only_a_sitting_without_a_photo(diary: Diary, clock: StandingClock) -> None:
    empty = begin(diary)
    changes = diary.sittings.leave(empty)
    assert (str(changes), diary.undoable, diary.redoable) == ("Sitting begun", None, None)
    begun = begin(diary)
    other = begin(diary)
    assert str(diary.sittings.leave(begun)) == "Sitting ended without a photo"
    assert diary.sittings.unfinished()[0].sitting.id == other
    diary.sittings.leave(other)
    sitting = begin(diary)
    keep(diary, clock, sitting)
    assert diary.sittings.leave(sitting) is None
    assert [one.sitting.id for one in diary.sittings.unfinished()] == [sitting]
    assert diary.sittings.leave(empty) is None
    assert diary.sittings.leave(sitting + 1) is None


def test_a_sitting_of_an_earlier_day_is_still_there_to_be_finished(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    clock.advance(days=2)
    (standing,) = diary.sittings.unfinished()
    assert standing.sitting.day == date(2026, 11, 21)
    diary.sittings.finish(sitting)
    assert diary.sittings.unfinished() == []


def test_the_sitting_of_a_session_belongs_to_it(diary: Diary, clock: StandingClock) -> None:
    session = Session(day=diary.today(), treatment="peel")
    session_id = diary.treatments.add_session(session).id
    sitting = diary.sittings.begin(TWO, None, session_id).id
    photo = keep(diary, clock, sitting)
    assert diary.photos.of_session(session_id) == [photo]


def test_the_last_photo_of_a_view_is_the_one_taken_last(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    assert diary.sittings.last_photo(View.NOSE) is None
    keep(diary, clock, sitting)
    clock.advance(minutes=1)
    second = keep(diary, clock, sitting, shade=1)
    keep(diary, clock, sitting, View.CHIN, shade=2)
    assert diary.sittings.last_photo(View.NOSE) == second
    diary.photos.discard([second.id])
    found = diary.sittings.last_photo(View.NOSE)
    assert found is not None
    assert found.id != second.id


def test_a_photo_after_midnight_stays_in_its_sitting(diary: Diary, clock: StandingClock) -> None:
    sitting = begin(diary)
    clock.advance(hours=2)
    photo = keep(diary, clock, sitting)
    assert (photo.sitting_id, photo.day) == (sitting, date(2026, 11, 22))


def test_close_ups_day_after_day_call_for_one_note_a_week(diary: Diary, clock: StandingClock) -> None:
    due = []
    with diary.together():
        for number in range(30):
            sitting = begin(diary)
            keep(diary, clock, sitting, shade=number)
            due.append(diary.sittings.is_often())
            if number % 2:
                clock.advance(days=1)
    assert [number for number, is_due in enumerate(due) if is_due] == [13, 27]

"""Damage is found, located and said in words; quiet checking reads a file at a time and remembers when."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from poreditary.diary import checking
from poreditary.diary.checking import everything
from poreditary.diary.diary import Diary
from poreditary.diary.incoming import look_at
from poreditary.diary.photo_work import Step, Work, run
from poreditary.domain.kinds import StepKind, View
from poreditary.domain.product import Product
from poreditary.errors import UserError
from tests.conftest import StandingClock
from tests.photo.samples import photo, upright

Reopen = Callable[[], Diary]
PAGE, VOLUME_PAGE = 4096, 16384
VIEWS = (View.FRONT, View.NOSE, View.CHIN)


@pytest.fixture
def full(diary: Diary) -> Diary:
    """Return a diary with products and three photos."""
    with diary.together():
        for number in range(60):
            diary.shelf.add(Product(f"Gel {number}", StepKind.CLEANSE, inci="aqua " * 90))
    for number, view in enumerate(VIEWS):
        data = photo("PNG", noisy(number))
        diary.photos.keep(look_at(data, f"{number}.png", datetime(2026, 11, 3 + number, 12)), view)
    return diary


def noisy(number: int) -> Image.Image:
    """Return a picture that fills some pages."""
    return Image.frombytes("RGB", (160, 120), os.urandom(160 * 120 * 3)) if number else upright(400, 300)


def flipped(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 4
    path.write_bytes(content)


def steps(work: Work[object], diary: Diary) -> list[Step]:
    """Do all steps and return them."""
    done: list[Step] = []
    answer: object = None
    try:
        while True:
            step = work.send(answer)
            done.append(step)
            answer = step.job(diary)
    except StopIteration:
        return done


def test_a_whole_diary_has_no_findings(full: Diary) -> None:
    assert everything(full) == []
    assert full.faults() == []


def test_a_damaged_page_is_located_with_what_it_holds(full: Diary, open_diary: Reopen) -> None:
    root = int(str(full._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'rating'")[0][0]))
    full.close()
    flipped(full.folder / "diary.db", (root - 1) * PAGE + 999)
    again = open_diary()
    (found,) = everything(again)
    assert (found.file, found.kind, found.page, found.table) == ("diary.db", "page", root, "rating")
    assert str(found.sentence).startswith(f"page {root} of ")
    assert str(found.sentence).endswith("is damaged; it holds ratings")


def test_a_page_of_an_index_is_said_to_hold_nothing_itself(full: Diary, open_diary: Reopen) -> None:
    root = int(str(full._store.rows("SELECT rootpage FROM sqlite_master WHERE name = 'tick_by_day'")[0][0]))
    full.close()
    flipped(full.folder / "diary.db", (root - 1) * PAGE + 999)
    again = open_diary()
    (found,) = everything(again)
    assert (found.page, found.table) == (root, "tick")
    assert "it helps to find ticks and holds none itself" in str(found.sentence)


def test_a_leaf_far_below_its_table_is_located(full: Diary, open_diary: Reopen) -> None:
    full.close()
    path = full.folder / "diary.db"
    count = path.stat().st_size // PAGE
    tables = set()
    whole = path.read_bytes()
    for page in range(count - 12, count + 1):
        flipped(path, (page - 1) * PAGE + 2000)
        again = open_diary()
        (found,) = everything(again)
        assert found.page == page
        tables.add(found.table)
        again.close()
        path.write_bytes(whole)
    assert "product" in tables


def test_a_damaged_photo_is_named_by_day_and_view(full: Diary, open_diary: Reopen) -> None:
    full.close()
    path = full.folder / "photos-0001.db"
    flipped(path, path.stat().st_size - VOLUME_PAGE // 2)
    again = open_diary()
    found = everything(again)
    assert [finding.kind for finding in found] == ["page", "photo"]
    last = found[1]
    assert (last.file, last.day, last.view) == ("photos-0001.db", again.photos.all()[0].day, View.CHIN)
    assert str(last.sentence) == "the photo of 2026-11-05, chin, is missing or damaged"


def test_photos_of_a_missing_volume_are_each_named(full: Diary, open_diary: Reopen) -> None:
    full.close()
    (full.folder / "photos-0001.db").unlink()
    again = open_diary()
    assert sorted(finding.view or "" for finding in everything(again)) == sorted(VIEWS)


def test_a_foreign_volume_is_a_finding_and_its_photos_too(full: Diary, open_diary: Reopen) -> None:
    full.close()
    (full.folder / "photos-0001.db").write_bytes(b"a letter " * 9000)
    again = open_diary()
    found = everything(again)
    assert [finding.kind for finding in found][:1] == ["file"]
    assert "not written with the key of this diary" in str(found[0].sentence)
    assert len([finding for finding in found if finding.kind == "photo"]) == len(VIEWS)


def test_what_does_not_fit_together_is_found_though_every_page_is_whole(full: Diary) -> None:
    full._store.connection.execute("PRAGMA foreign_keys = OFF")
    full._store.connection.execute("INSERT INTO active (product_id, name) VALUES (4711, 'niacinamide')")
    full._store.connection.commit()
    (found,) = everything(full)
    assert (found.kind, found.file) == ("order", "diary.db")
    assert "do not fit together (active " in str(found.sentence)


def test_files_are_due_by_day_and_month(full: Diary, clock: StandingClock) -> None:
    checking = full.checking
    assert checking.next_due() == "diary.db"
    assert run(checking.check_one("diary.db"), full) == []
    assert checking.next_due() == "photos-0001.db"
    assert run(checking.check_one("photos-0001.db"), full) == []
    assert checking.next_due() is None
    clock.advance(days=1)
    assert checking.next_due() == "diary.db"
    run(checking.check_one("diary.db"), full)
    assert checking.next_due() is None
    clock.advance(days=29)
    run(checking.check_one("diary.db"), full)
    assert checking.next_due() == "photos-0001.db"


def test_a_clock_set_back_lets_no_file_unread(full: Diary, clock: StandingClock) -> None:
    clock.advance(days=365 * 70)
    for file in full.checking.files():
        run(full.checking.check_one(file), full)
    assert full.checking.next_due() is None
    clock.now = type(clock.now)(datetime(2026, 11, 21, 12, tzinfo=UTC), 60)
    assert full.checking.next_due() == "diary.db"


def test_checking_is_remembered_and_not_undone(full: Diary, clock: StandingClock, open_diary: Reopen) -> None:
    before = full.undoable
    run(full.checking.check_one("diary.db"), full)
    assert full.undoable == before
    assert full.preferences.get().currency == "EUR"
    full.undo()
    full.close()
    again = open_diary()
    assert again.checking.last_days() == {"diary.db": clock.now.local.date()}


def test_a_full_check_counts_for_every_file(full: Diary) -> None:
    told: list[tuple[int, int]] = []
    assert run(full.checking.full(), full, lambda done, of: told.append((done, of))) == []
    assert full.checking.next_due() is None
    assert len(told) > 4
    assert [done for done, _of in told] == sorted(done for done, _of in told)
    assert all(done <= of for done, of in told)


def test_a_check_may_be_left_at_any_step(full: Diary) -> None:
    count = len(steps(full.checking.full(), full))
    for stop in range(1, count):
        work = full.checking.full()
        answer: object = None
        for _ in range(stop):
            answer = work.send(answer).job(full)
        work.close()
        full.shelf.add(Product(f"Toner {stop}", StepKind.TONE))
    assert everything(full) == []


def test_a_volume_is_read_some_pages_at_a_time(full: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "PAGES_AT_ONCE", 2)
    path = full.folder / "photos-0001.db"
    last = path.stat().st_size // VOLUME_PAGE
    whole = steps(full.checking.full(), full)
    assert sum(step.what == path.name for step in whole) > last / 2
    flipped(path, 5 * VOLUME_PAGE + 99)
    flipped(path, path.stat().st_size - 99)
    found = everything(full)
    assert [finding.page for finding in found if finding.kind == "page"] == [6, last]


def test_only_the_steps_themselves_need_the_diary(full: Diary) -> None:
    for work in (full.checking.full(), full.checking.check_one("diary.db"), full.checking.check_one("photos-0001.db")):
        answer: object = None
        with ThreadPoolExecutor(max_workers=1) as elsewhere:
            try:
                while True:
                    answer = elsewhere.submit(work.send, answer).result().job(full)
            except StopIteration as end:
                assert end.value == []


def test_the_diary_may_be_changed_between_the_steps(full: Diary) -> None:
    for file in full.checking.files():
        work = full.checking.check_one(file)
        answer: object = None
        try:
            while True:
                answer = work.send(answer).job(full)
                full.shelf.add(Product("Toner", StepKind.TONE))
                full._store.volumes.put(os.urandom(2000))
        except StopIteration as end:
            assert end.value == []


def test_quiet_checking_finds_the_photo_and_its_page(full: Diary, open_diary: Reopen) -> None:
    full.close()
    path = full.folder / "photos-0001.db"
    flipped(path, path.stat().st_size - VOLUME_PAGE // 2)
    again = open_diary()
    found = run(again.checking.check_one("photos-0001.db"), again)
    assert [finding.kind for finding in found] == ["page", "photo"]
    assert found[0].page == path.stat().st_size // VOLUME_PAGE


@pytest.mark.parametrize("table", ["product", "thumbnail"])
def test_quiet_checking_finds_damage_in_the_diary(full: Diary, open_diary: Reopen, table: str) -> None:
    root = int(str(full._store.rows("SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0]))
    full.close()
    flipped(full.folder / "diary.db", (root - 1) * PAGE + 2000)
    again = open_diary()
    found = run(again.checking.check_one("diary.db"), again)
    assert [(finding.page, finding.table) for finding in found] == [(root, table)]
    with pytest.raises(UserError, match=f"page {root} of"):
        again._store.rows(f"SELECT * FROM {table}")

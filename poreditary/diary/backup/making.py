"""How a backup is made: in steps, so that the diary can be used between them and the person can stop it."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from poreditary.diary.backup import layout, whereabouts
from poreditary.diary.backup.draft import Draft, Plan
from poreditary.diary.backup.mirror import Mirror
from poreditary.diary.backup.source import Source
from poreditary.diary.backup.values import Made, Why
from poreditary.diary.backup.writing import DAMAGED_PHOTOS, LACKING, need, remove, written
from poreditary.diary.photo_work import Step, Work
from poreditary.domain.change import Changes
from poreditary.domain.day import Stamp
from poreditary.domain.retention import kept
from poreditary.errors import UserError
from poreditary.store import keys
from poreditary.store.copying import Census
from poreditary.store.store import Store
from poreditary.store.volumes import file_name

if TYPE_CHECKING:
    from poreditary.diary.diary import Diary

THINNING = frozenset({Why.DAILY, Why.ASKED})
"""Only these make room: a backup before a restore must not push out the very one that is to be restored."""


def make(why: Why, to: Path | None = None) -> Work[Made]:
    """Make a backup in the diary's own place, or in a folder named by hand; the newest good one is never touched.

    Closed before its end it leaves nothing. Raises UserError where the diary is damaged or the disk fails.
    """
    try:
        plan: Plan = yield Step(lambda diary: diary.backups.plan(why, to), 0, 1)
        try:
            made = yield from _make(plan)
        finally:
            plan.secret.wipe()
    except UserError as problem:
        told = problem
        yield Step(lambda diary: diary.backups.told(told), 1, 1)
        raise
    is_purged = to is None and not made.problems and (yield from _purged(plan.base))
    gone = plan.gone if is_purged else frozenset[str]()
    yield Step(lambda diary: diary.backups.finished(plan.base, gone, made.problems), 1, 1)
    return made


def _make(plan: Plan) -> Work[Made]:
    with written(plan.base):
        draft = Draft(plan)
    try:
        with written(plan.base):
            return (yield from _filled(draft, plan))
    finally:
        draft.discard()
        layout.clear(plan.base)


def _filled(draft: Draft, plan: Plan) -> Work[Made]:
    size = yield Step(lambda diary: diary.backups.source.size_of_diary(), 0, 3)
    need(plan.base, size)
    expected: Census = yield Step(lambda diary: diary.backups.source.copy_diary(draft.folder), 1, 3)
    try:
        draft.verify(expected)
    except UserError:
        yield Step(lambda diary: diary.backups.source.check(), 1, 3)  # it says so where the diary itself is at fault
        raise
    left_out = draft.take_catalogue()
    mirror = Mirror(plan.base, plan.secret)
    mirror.reread(plan.day)
    problems = yield from _mirrored(mirror, plan, {digest for digest, _number in draft.photos})
    lacking = mirror.lacking(draft.photos)
    if lacking:  # what was deleted for good while the backup was made is not lost
        gone: frozenset[str] = yield Step(lambda diary: diary.backups.gone(), 2, 3)
        lacking = mirror.lacking(frozenset(photo for photo in draft.photos if photo[0] not in gone - plan.gone))
    if lacking and not problems:
        problems = (UserError(LACKING, n=lacking),)
    place = draft.finish(expected, lacking)
    thinned = _thin(plan.base) if plan.why in THINNING else 0
    return Made(layout.look_at(place, plan.secret), thinned, (*problems, *left_out))


def _mirrored(mirror: Mirror, plan: Plan, shown: Iterable[str]) -> Work[tuple[UserError, ...]]:
    """Bring the copies of the photos up to date; return why some of them could not be."""
    found: dict[int, frozenset[str] | None] = yield Step(lambda diary: diary.backups.source.digests(), 2, 3)
    sources = {number: digests for number, digests in found.items() if digests is not None}
    sizes: dict[int, int] = yield Step(lambda diary: diary.backups.source.sizes(), 2, 3)
    gone = plan.gone.difference(shown)
    wanting = [number for number in mirror.wanting(sources, gone) if number in sources]
    need(plan.base, _needed(wanting, sizes, mirror))
    problems = [UserError(DAMAGED_PHOTOS, name=file_name(number)) for number in found if number not in sources]
    for number in wanting:
        lost = yield from _copied(mirror, number, sources[number], gone)
        mirror.take(number, plan.day)
        problems += [UserError(DAMAGED_PHOTOS, name=file_name(number))] if lost else []
    return tuple(problems)


def _copied(mirror: Mirror, number: int, originals: frozenset[str], gone: frozenset[str]) -> Work[int]:
    """Fill the part of a volume photo by photo; return how many are there but unreadable: they keep no other out."""
    missing = sorted(originals - mirror.begin(number, gone))
    lost = set[str]()
    for done, digest in enumerate(missing):
        try:
            data: bytes = yield Step(partial(_original, digest, number), done, len(missing), file_name(number))
        except UserError:
            lost.add(digest)
        else:
            mirror.add(number, digest, data)
    if not lost:
        return 0
    left: dict[int, frozenset[str] | None] = yield Step(lambda diary: diary.backups.source.digests(), 2, 3)
    return len(lost.intersection(left.get(number) or lost))


def _original(digest: str, number: int, diary: "Diary") -> bytes:
    return diary.backups.source.original(digest, number)


def _needed(wanting: list[int], sizes: Mapping[int, int], mirror: Mirror) -> int:
    """Return the bytes that new copies take, and the largest of those that stand beside the one they replace."""
    there = set(mirror.numbers())
    new = sum(sizes[number] for number in wanting if number not in there)
    return new + max((sizes[number] for number in wanting if number in there), default=0)


def _thin(base: Path) -> int:
    """Remove what retention does not keep; a backup that lacks something never pushes out one that does not."""
    found = [layout.look_at(place, None) for place in layout.places(base)]
    stay = frozenset[int]()
    for is_complete in (True, False):
        stay |= kept(backup.dated for backup in found if backup.is_complete is is_complete)
    gone = [backup for backup in found if backup.sequence not in stay]
    for backup in gone:
        remove(backup.folder)
    return len(gone)


def purge(but: Path | None = None) -> Work[None]:
    """Take the photos that were deleted for good out of the backups in reach; the next backup does it otherwise."""
    plans: list[Plan] = yield Step(lambda diary: diary.backups.plan_purges(but), 0, 1)
    try:
        for plan in plans:
            shown = yield Step(lambda diary: diary.backups.source.shown(), 0, 1)
            with written(plan.base):
                yield from _mirrored(Mirror(plan.base, plan.secret), plan, shown)
    finally:
        for plan in plans:
            plan.secret.wipe()
            layout.clear(plan.base)


def _purged(but: Path) -> Work[bool]:
    """Take what is gone for good out of the other backups in reach; return whether that went well."""
    try:
        yield from purge(but)
    except UserError:
        return False
    return True


def delete_forever(trash_ids: Sequence[int]) -> Work[Changes]:
    """Delete for good what lies in the trash, out of the backups' photos too; after a backup where it is much.

    Nothing is deleted where that backup cannot be made.
    """
    ids = list(trash_ids)
    if (yield Step(lambda diary: diary.backups.is_much(ids), 0, 1)):
        yield from make(Why.DELETION)
    changes: Changes = yield Step(lambda diary: diary.trash.delete_forever(ids), 0, 1)
    with suppress(UserError):  # it is remembered what is to go, and the next backup sees to it
        yield from purge()
    return changes


def before_migration(store: Store, secret: keys.Keys, stamp: Stamp) -> None:
    """Back up diary.db before it is brought to a newer schema; raises UserError where that cannot be done.

    The photos are not touched by a migration and wait for the next backup. Where the chosen folder is out of reach the
    backup goes into the diary's own.
    """
    base = whereabouts.of_diary(store, store.folder, secret.diary)
    plan = Plan(store.folder, base, secret, stamp, stamp.local.date(), Why.MIGRATION)
    with written(base):
        draft = Draft(plan)
        try:
            source = Source(store, secret)
            source.check()
            need(base, source.size_of_diary())
            expected = source.copy_diary(draft.folder)
            draft.verify(expected)
            draft.take_catalogue()
            draft.finish(expected, Mirror(base, secret).lacking(draft.photos))
        finally:
            draft.discard()

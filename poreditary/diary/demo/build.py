"""The made-up year, lived through day by day with a real diary."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from random import Random

from poreditary.diary.demo.clock import WalkingClock
from poreditary.diary.demo.feelings import check_in_on
from poreditary.diary.demo.habits import Habits, habits_on
from poreditary.diary.demo.person import profile_of
from poreditary.diary.demo.photos import SEED, Photographer
from poreditary.diary.demo.plot import plot_of
from poreditary.diary.demo.scene import Scene
from poreditary.diary.demo.shelf import Shelf
from poreditary.diary.demo.visits import Visits
from poreditary.diary.demo.words import DemoWords
from poreditary.diary.diary import Diary
from poreditary.domain.day import days_between, local_day, system_clock
from poreditary.domain.kinds import Slot, StepKind, View

MORNING, VISIT, EVENING = time(7, 5), time(16, 40), time(21, 50)
SKIP_WORDS = {StepKind.SUNSCREEN: "sunscreen", StepKind.SERUM: "niacinamide", StepKind.MOISTURISE: "cream"}

PATCH_DAYS = timedelta(days=5)
"""How long before its first evening a product was tried on a small place."""

Progress = Callable[[int, int], None]


def build_demo(
    folder: Path,
    today: date | None = None,
    seed: int = SEED,
    progress: Progress | None = None,
    language: str = "en",
) -> None:
    """Write the made-up year into an empty folder, up to the day before `today`, and close it.

    The same `seed`, `today` and time zone give the same entries and photos; `progress` is told days done and all days.
    """
    plot = plot_of(today or local_day(system_clock()))
    scene = Scene(plot, WalkingClock(plot.trip), DemoWords(language), seed)
    scene.clock.show(plot.first, time(6))
    with closing(Diary(folder, scene.clock)) as diary, closing(Photographer(diary, scene)) as photographer:
        _Year(diary, scene, photographer).live(progress or _untold)


class _Year:
    """The diary with everyone who writes into it."""

    def __init__(self, diary: Diary, scene: Scene, photographer: Photographer) -> None:
        currency = diary.preferences.get().currency
        self.diary = diary
        self.clock = scene.clock
        self.plot = scene.plot
        self.words = scene.words
        self.chance = Random(f"year {scene.seed}")
        self.shelf = Shelf(diary, scene.words, currency)
        self.visits = Visits(diary, scene.words, currency)
        self.photographer = photographer
        self.notes: list[str] = []

    def live(self, progress: Progress) -> None:
        """Write every day up to yesterday; a week is kept in one go."""
        self._begin()
        days = days_between(self.plot.first, self.plot.today - timedelta(days=1))
        for start in range(0, len(days), 7):
            with self.diary.together():
                for day in days[start : start + 7]:
                    self._day(day)
            progress(min(start + 7, len(days)), len(days))
        self.visits.appoint(self.plot)

    def _begin(self) -> None:
        usual = self.diary.preferences.get()
        marked = replace(usual, is_example=True, is_welcomed=True, views=(View.LEFT_CHEEK, View.NOSE))
        self.diary.preferences.save(marked)
        self.diary.person.save(profile_of(self.words, self.plot.today))
        self.shelf.begin(self.plot.first)

    def _day(self, day: date) -> None:
        habits = habits_on(day, self.plot, self.chance)
        self._change_shelf(day)
        self._routine(Slot.MORNING, MORNING, day, habits, does=habits.does_morning)
        if day in self.plot.sundays:
            self.photographer.take(day)
        self._visit(day)
        self._routine(Slot.WEEKLY, time(18, 10), day, habits, does=habits.masks)
        self._routine(Slot.EVENING, EVENING, day, habits, does=habits.does_evening)
        self._feel(day, habits)

    def _change_shelf(self, day: date) -> None:
        self.clock.show(day, self._about(time(6, 30)))
        self.shelf.renew((day - self.plot.first).days, day)
        if day == self.plot.new_cream:
            self.shelf.exchange("cream", "gel_cream", day)
        if day == self.plot.glycolic.first - PATCH_DAYS:
            self.shelf.add("glycolic", day)
            self.shelf.try_out("glycolic", day)
        if day == self.plot.glycolic.first:
            self.shelf.use("glycolic", Slot.EVENING, day)
        if day == self.plot.reaction.first:
            self.shelf.drop("glycolic")
        if day == self.plot.first + timedelta(days=40):
            self.shelf.mistake("sample", day)
        if day == self.plot.sessions[0] - timedelta(days=16):
            self.visits.plan(self.plot)

    def _visit(self, day: date) -> None:
        self.clock.show(day, self._about(VISIT))
        if day == self.plot.single_visit:
            self.visits.single(day)
        if day in self.plot.sessions:
            self.visits.session(self.plot.sessions.index(day), day)
        if day == self.plot.sessions[2] + timedelta(days=4):
            self.visits.react_to_session(day - timedelta(days=1))
        if day == self.plot.reaction.last:
            self.visits.react_to_product(self.plot, self.shelf.products["glycolic"])

    def _routine(self, slot: Slot, at: time, day: date, habits: Habits, *, does: bool) -> None:
        if not does:
            return
        self.clock.show(day, self._about(at))
        routine_id = self.shelf.routines[slot]
        for step in self.diary.routines.steps(routine_id) if habits.skips or habits.exfoliates else ():
            if step.kind is habits.skips:
                self.diary.routines.skip(step.id, day, self._reason(step.kind, day))
            if step.kind is StepKind.EXFOLIATE and habits.exfoliates:
                self.diary.routines.tick(step.id, day)
        self.diary.routines.tick_all(routine_id, day)

    def _reason(self, kind: StepKind, day: date) -> str:
        reasons = self.words.many("skips", SKIP_WORDS[kind])
        return reasons[0] if day in self.plot.reaction else self.chance.choice(reasons)

    def _feel(self, day: date, habits: Habits) -> None:
        stamp = self.clock.show(day, self._about(time(22, 15)))
        if not habits.checks_in:
            return
        note = self._note(day) if habits.writes or day == self.plot.trip.first else ""
        check_in = check_in_on(day, stamp, self.plot, self.chance, note, full=habits.checks_in_fully)
        self.diary.check_ins.save(check_in)

    def _note(self, day: date) -> str:
        if day in self.plot.trip:
            return self.words.one("notes", "trip")
        if self.plot.is_away(day):
            return self.words.one("notes", "holiday")
        if not self.notes:
            self.notes = self.words.many("notes", "days")
            self.chance.shuffle(self.notes)
        return self.notes.pop()

    def _about(self, at: time) -> time:
        """Return a time of day within half an hour of another, never the next day."""
        minutes = at.hour * 60 + at.minute + self.chance.randint(-25, 30)
        return time(minutes // 60, minutes % 60, self.chance.randint(0, 59))


def _untold(done: int, of: int) -> None:
    """Hear of progress and say nothing."""

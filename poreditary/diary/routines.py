"""Routines, steps and ticks."""

from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.ledger import NOTHING, check_day, check_name
from poreditary.diary.room import LIVE
from poreditary.diary.routine_moves import RoutineMoves, check_step
from poreditary.domain.change import Changes
from poreditary.domain.day import week_of
from poreditary.domain.kinds import Per, TickState
from poreditary.domain.routine import Routine, RoutineOfDay, Step, StepOfDay, Tick
from poreditary.domain.words import mark
from poreditary.errors import UserError

DUE = "step.trash_id IS NULL AND step.from_day <= ? AND (step.until_day IS NULL OR step.until_day >= ?)"
SLOTS = "CASE slot WHEN 'morning' THEN 0 WHEN 'evening' THEN 1 ELSE 2 END"


class Routines(RoutineMoves):
    """Routines, their steps, and what was done on which day."""

    def all(self, *, archived: bool = False) -> list[Routine]:
        """Return the routines: morning, evening, weekly, each in its order; archived ones only when asked for."""
        rest = f"WHERE {LIVE} {'' if archived else 'AND archived_on IS NULL'} ORDER BY {SLOTS}, position, id"
        return self._store.values(Routine, "routine", rest)

    def steps(self, routine_id: int, *, ended: bool = False) -> list[Step]:
        """Return the steps of a routine in order; those that ended only when asked for."""
        rest = f"WHERE routine_id = ? AND {LIVE} {'' if ended else 'AND until_day IS NULL'} ORDER BY position, id"
        return self._store.values(Step, "step", rest, routine_id)

    def step(self, step_id: int) -> Step:
        """Return one step."""
        return self._find(Step, "step", step_id)

    def on(self, day: date) -> list[RoutineOfDay]:
        """Return the routines as they were on a day, with what was done."""
        steps = self._store.values(Step, "step", f"WHERE {DUE} ORDER BY position, id", day, day)
        ticks = {tick.step_id: tick for tick in self.ticks(day, day)}
        counts = self._counts(week_of(day), day)
        names = self._product_names(steps, list(ticks.values()))
        rest = f"WHERE {LIVE} AND (archived_on IS NULL OR archived_on > ?) ORDER BY {SLOTS}, position, id"
        return [
            RoutineOfDay(routine, tuple(_of_day(s, ticks, names, counts) for s in steps if s.routine_id == routine.id))
            for routine in self._store.values(Routine, "routine", rest, day)
        ]

    def ticks(self, first: date, last: date) -> list[Tick]:
        """Return the ticks from first to last, both included, in the order of their days."""
        return self._store.values(Tick, "tick", "WHERE day BETWEEN ? AND ? ORDER BY day, id", first, last)

    def all_steps(self) -> list[Step]:
        """Return every step there ever was that is not in the trash."""
        return self._store.values(Step, "step", f"WHERE {LIVE} ORDER BY routine_id, position, id")

    def add(self, routine: Routine) -> Changes:
        """Add a routine at the end of its slot."""
        check_name(routine.name)
        placed = replace(routine, position=self._next_position("routine"))
        return self._add(mark("Changes", "Routine {name} added"), "routine", placed, name=routine.name)

    def edit(self, routine: Routine) -> Changes:
        """Change a routine."""
        check_name(routine.name)
        return self._edit(mark("Changes", "Routine {name} changed"), "routine", routine, name=routine.name)

    def archive(self, routine_id: int) -> Changes:
        """Put a routine away from today on; its past stays."""
        routine = replace(self._find(Routine, "routine", routine_id), archived_on=self._ledger.today())
        return self._edit(mark("Changes", "Routine {name} archived"), "routine", routine, name=routine.name)

    def discard(self, routine_id: int) -> Changes:
        """Move a routine with its steps to the trash."""
        routine = self._find(Routine, "routine", routine_id)
        steps = [step.id for step in self.steps(routine_id, ended=True)]
        return self._ledger.discard("routine", routine.name, {"routine": [routine_id], "step": steps})

    def reorder(self, ids: list[int]) -> Changes:
        """Put routines into this order."""
        return self._reorder(mark("Changes", "Routines put in order"), "routine", ids)

    def add_step(self, step: Step) -> Changes:
        """Add a step at the end of its routine."""
        check_step(step)
        placed = replace(step, position=self._next_position("step"))
        return self._add(mark("Changes", "Step added"), "step", placed)

    def end_step(self, step_id: int) -> Changes:
        """Take a step out of its routine from today on, from tomorrow where today is ticked; its past stays.

        A step that leaves no past, because it began today and has no tick, goes to the trash.
        """
        step = self.step(step_id)
        today = self._ledger.today()
        is_ticked = self._tick_of(step_id, today) is not None
        if step.from_day >= today and not is_ticked:
            return self.discard_step(step_id)
        until = today if is_ticked else today - timedelta(days=1)
        return self._edit(mark("Changes", "Step taken out"), "step", replace(step, until_day=until))

    def discard_step(self, step_id: int) -> Changes:
        """Move a step to the trash, as if it had never been in the routine."""
        step = self.step(step_id)
        return self._ledger.discard("step", step.name or step.kind.word, {"step": [step_id]})

    def reorder_steps(self, ids: list[int]) -> Changes:
        """Put the steps of a routine into this order."""
        return self._reorder(mark("Changes", "Steps put in order"), "step", ids)

    def tick(self, step_id: int, day: date, despite: str = "") -> Changes:
        """Tick a step once more on a day, up to the most its frequency names a day.

        `despite` is the kind of the window that pauses the step, where the person ticks it all the same.
        """
        with self._ledger.change(mark("Changes", "Step ticked")) as action:
            action.id = self._tick(self.step(step_id), day, despite)
        return action.done

    def untick(self, step_id: int, day: date) -> Changes:
        """Take tick, skip and note of a step on a day away."""
        with self._ledger.change(mark("Changes", "Tick taken away")) as action:
            self._store.write("DELETE FROM tick WHERE step_id = ? AND day = ?", step_id, day)
        return action.done

    def tick_all(self, routine_id: int, day: date, leave_out: frozenset[int] = frozenset()) -> Changes:
        """Tick every step of a routine that the day still asks for, but not those in `leave_out`.

        Raises UserError where the routine was not in use on that day.
        """
        check_day(day, self._latest_day())
        of_day = next((r for r in self.on(day) if r.routine.id == routine_id), None)
        if of_day is None:
            raise UserError(mark("Errors", "This routine was not in use on {day}."), day=day)
        with self._ledger.change(mark("Changes", "{name} ticked"), name=of_day.routine.name) as action:
            for step in (s.step for s in of_day.open_steps if s.step.id not in leave_out):
                self._keep(step, day, state=TickState.DONE, count=step.times if step.per is Per.DAY else 1)
        return action.done

    def skip(self, step_id: int, day: date, reason: str = "") -> Changes:
        """Note that a step was left out on purpose; a skipped step is not a missed one."""
        with self._ledger.change(mark("Changes", "Step skipped")) as action:
            skipped = {"state": TickState.SKIPPED, "reason": reason, "count": 1, "despite": ""}
            action.id = self._keep(self.step(step_id), day, **skipped)
        return action.done

    def note(self, step_id: int, day: date, note: str, despite: str = "") -> Changes:
        """Write a note to a step that is ticked or skipped on a day; ticks it, with `despite`, where it is neither.

        An empty note takes the one there was away.
        """
        if not note and self._tick_of(step_id, day) is None:
            return NOTHING
        is_new = self._tick_of(step_id, day) is None
        text = mark("Changes", "Step ticked, with a note") if is_new else mark("Changes", "Note kept")
        with self._ledger.change(text) as action:
            ticked = {"despite": despite} if is_new else {}
            action.id = self._keep(self.step(step_id), day, note=note, **ticked)
        return action.done

    def _tick(self, step: Step, day: date, despite: str) -> int:
        tick = self._tick_of(step.id, day)
        done = tick.count if tick is not None and tick.state is TickState.DONE else 0
        most = step.most if step.per is Per.DAY else 1
        before = tick.despite if tick is not None else ""
        # Where the frequency became lower since, what was done stays done.
        count = max(done, min(done + 1, most))
        return self._keep(step, day, state=TickState.DONE, reason="", count=count, despite=despite or before)

    def _keep(self, step: Step, day: date, **changed: object) -> int:
        check_day(day, self._latest_day())
        tick = self._tick_of(step.id, day)
        fresh = Tick(step.id, day, self._ledger.now(), product_id=step.product_id)
        kept = replace(tick or fresh, **changed)  # type: ignore[arg-type]
        if tick is None:
            return self._store.insert("tick", kept)
        if kept != tick:
            self._store.update("tick", kept)
        return tick.id

    def _latest_day(self) -> date:
        # Whoever flew west across the date line has ticks on what is tomorrow here.
        return self._ledger.today() + timedelta(days=1)

    def _tick_of(self, step_id: int, day: date) -> Tick | None:
        return self._store.value(Tick, "tick", "WHERE step_id = ? AND day = ?", step_id, day)

    def _counts(self, first: date, last: date) -> dict[int, int]:
        rows = self._store.rows(
            "SELECT step_id, sum(count) FROM tick WHERE day BETWEEN ? AND ? AND state = 'done' GROUP BY step_id",
            first,
            last,
        )
        return {int(str(step)): int(str(count)) for step, count in rows}

    def _product_names(self, steps: list[Step], ticks: list[Tick]) -> dict[int, str]:
        ids = {s.product_id for s in steps} | {t.product_id for t in ticks}
        marks = ",".join("?" * len(ids))
        rows = self._store.rows(f"SELECT id, trim(brand || ' ' || name) FROM product WHERE id IN ({marks})", *ids)
        return {int(str(product)): str(name) for product, name in rows}


def _of_day(step: Step, ticks: dict[int, Tick], names: dict[int, str], counts: dict[int, int]) -> StepOfDay:
    tick = ticks.get(step.id)
    product = step.product_id if tick is None else tick.product_id
    return StepOfDay(step, names.get(product or 0, ""), tick, counts.get(step.id, 0))

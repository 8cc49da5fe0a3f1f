"""The measuring process: it answers as `measure` does here, is cancelled at once, and leaves nothing behind."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from poreditary.app.failures import report
from poreditary.diary.pictures import forget_decoded
from poreditary.domain.measuring import Reason
from poreditary.errors import UserError
from poreditary.measure import process, process_child
from poreditary.measure.run import measure
from poreditary.measure.task import Result, Source, Task, Wanted
from tests.photo import samples
from tests.photo.test_sandbox import is_gone, linux_only, wait_until
from tests.skin.scene import sitting, someone
from tests.skin.seeds import DEVELOPMENT_SEEDS

TASK = Task((Source("a", "a.jpg", samples.photo("JPEG")),))
HANG = "threading.Event().wait(60)"
SLOW = Task((Source("slow", "slow.jpg", b"\xff\xd8" + bytes(50_000_000)),))


class NoMoreError(Exception):
    """What a person raises who cancels."""


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that lets children answer by the body of a function of `question` and `tell`."""

    def by(body: str) -> None:
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        code = (
            "import os, sys, threading\n"
            "from poreditary.errors import UserError\n"
            "from poreditary.measure import process_child as child\n"
            "from poreditary.measure.task import Result, PatchResult\n"
            f"def answer(question, tell):\n{lines}"
            "child.answer = answer\n"
            "sys.exit(child.main())"
        )
        monkeypatch.setattr(process, "command", lambda: [sys.executable, "-P", "-c", code])

    return by


@pytest.fixture(autouse=True)
def none_stays() -> Iterator[None]:
    yield
    assert process._children == []


def told_until(number: int) -> tuple[list[tuple[int, int]], Callable[[int, int], None]]:
    """Return what is told, and who hears it and cancels once `number` parts are done."""
    heard: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> None:
        heard.append((done, of))
        if done >= number:
            raise NoMoreError

    return heard, tell


@pytest.fixture(scope="module")
def weeks() -> Task:
    """Return a person before and after, one photo each, and a small patch."""
    person = someone(DEVELOPMENT_SEEDS[1])
    before, after = (sitting(scene, day, photos=1)[0] for scene, day in ((person, 1), (person.changed(depth=0.8), 30)))
    sources = tuple(Source(name, f"{name}.jpg", photo.data) for name, photo in (("b", before), ("f", after)))
    wanted = (Wanted("x", (("b",),), (("f",),)),)
    return Task(sources, wanted, (before.shot.patch_at((0, 0), (7, 6)),), before.shot.px_per_mm)


def test_it_measures_as_it_would_be_measured_here(weeks: Task) -> None:
    heard, tell = told_until(100)
    there = process.measured(weeks, tell)
    assert there == measure(weeks)
    assert there.patches[0].photos["b"].accepted
    assert heard[-1] == (2, 2)


def test_it_shows_a_patch_before_and_after(weeks: Task) -> None:
    found = process.seen_of(weeks, 0, "x")
    assert len(found.before) == len(found.after) == 3 * len(found.masked) == 3 * found.width * found.height
    assert found.pores


def test_what_it_tells_and_answers_comes_through(answering: Callable[[str], None]) -> None:
    answering("tell(1, 2)\ntell(2, 2)\nreturn Result((), float(len(question.task.sources[0].data)))")
    heard, tell = told_until(3)
    assert process.measured(TASK, tell) == Result((), float(len(TASK.sources[0].data)))
    assert list(dict.fromkeys(heard)) == [(0, 1), (1, 2), (2, 2)]


def test_numbers_of_numpy_come_back_as_numbers(answering: Callable[[str], None]) -> None:
    answering("import numpy\nreturn Result((), numpy.float32(1.5), {'a': numpy.int64(2), 'b': numpy.bool_(1)})")
    found = process.measured(TASK)
    assert [type(value) for value in (found.px_per_mm, *found.refused.values())] == [float, int, bool]


def test_photos_of_many_megabytes_reach_it(answering: Callable[[str], None]) -> None:
    answering("return Result((), float(len(question.task.sources[0].data)))")
    assert process.measured(SLOW).px_per_mm == 50_000_002


def test_a_wish_to_cancel_ends_it_and_its_decoder_at_once(answering: Callable[[str], None]) -> None:
    answering(
        "from poreditary.photo import sandbox\n"
        "sandbox.decoded(question.task.sources[0].data, 'me')\n"
        "tell(sandbox._children[0].pid, 10**9)\n"
        f"{HANG}"
    )
    heard, tell = told_until(2)
    with pytest.raises(NoMoreError):
        process.measured(TASK, tell)
    wait_until(lambda: is_gone(heard[-1][0]))


def test_a_wish_to_cancel_is_heard_while_nothing_is_told(answering: Callable[[str], None]) -> None:
    answering(f"tell(1, 2)\n{HANG}")
    heard: list[int] = []

    def tell(done: int, _of: int) -> None:
        heard.append(done)
        if heard.count(1) == 3:
            raise NoMoreError

    with pytest.raises(NoMoreError):
        process.measured(TASK, tell)


def test_close_ends_what_is_under_way_and_the_next_question_is_answered(answering: Callable[[str], None]) -> None:
    answering(f"tell(1, 2)\n{HANG}")
    has_begun = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(process.measured, TASK, lambda done, _of: has_begun.set() if done else None)
        assert has_begun.wait(20)
        process.close()
        with pytest.raises(process.StoppedError):
            asked.result(20)
    answering("return Result(())")
    assert process.measured(TASK) == Result(())


def test_two_threads_do_not_wait_for_each_other_and_a_lock_ends_what_is_measured(
    answering: Callable[[str], None],
) -> None:
    answering(f"tell(1, 2)\nif len(question.task.sources[0].id) > 1:\n    {HANG}\nreturn Result(())")
    with ThreadPoolExecutor(1) as pool:
        has_begun = threading.Event()
        asked = pool.submit(process.measured, SLOW, lambda done, _of: has_begun.set() if done else None)
        assert has_begun.wait(20)
        assert process.measured(TASK) == Result(())
        forget_decoded()
        assert isinstance(asked.exception(20), process.StoppedError)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("os.abort()", process.DIED),
        ("os._exit(0)", process.DIED),
        ("sys.exit(3)", process.DIED),
        ("os.write(sys.stdout.fileno(), b'noise')\nos._exit(0)", process.DIED),
        ("import numpy\nkept = [numpy.empty(2**30, numpy.uint8) for _ in range(8)]", process_child.NO_MEMORY),
        ("import numpy\nnumpy.ones(2**40)", process_child.NO_MEMORY),
        ("import cv2, numpy\ncv2.resize(numpy.zeros((9, 9, 4)), (30_000, 30_000))", process_child.NO_MEMORY),
        ("raise UserError('{name} is empty: copy it from the camera or phone again.', name='me')", "me is empty"),
    ],
)
def test_what_goes_wrong_there_is_one_sentence(answering: Callable[[str], None], body: str, sentence: str) -> None:
    answering(body)
    with pytest.raises(UserError) as caught:
        process.measured(TASK)
    assert str(caught.value).startswith(sentence)


def test_a_mistake_of_the_program_is_reported_without_its_values(answering: Callable[[str], None]) -> None:
    answering("try:\n    int('secret')\nexcept ValueError as error:\n    raise KeyError('secret') from error")
    with pytest.raises(process.BrokenError) as caught:
        process.measured(TASK)
    said = report(caught.value)
    assert "builtins.KeyError" in said
    assert "builtins.ValueError" in said
    assert "<string>:9 answer" in said
    assert "secret" not in said + str(caught.value)


def test_only_known_values_are_taken_of_it(answering: Callable[[str], None], tmp_path: Path) -> None:
    answering(
        f"class Evil:\n    def __reduce__(self):\n        return os.mkdir, ({str(tmp_path / 'made')!r},)\nreturn Evil()"
    )
    with pytest.raises(UserError, match="broke off"):
        process.measured(TASK)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("command", [["/nowhere/at-all"], [sys.executable, "-c", "print('hello')"]])
def test_a_child_that_does_not_start_is_said(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda: command)
    with pytest.raises(UserError, match=r"does not start|broke off"):
        process.measured(SLOW)


@pytest.mark.parametrize(
    "command",
    [process.command(), [sys.executable, "-m", "poreditary", process.OPTION]],
    ids=["a module", "the program itself"],
)
def test_both_ways_of_starting_it_measure(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda: command)
    found = process.measured(Task((Source("a", "a.jpg", b"no photo"),)))
    assert [gate.reason for gate in found.refused.values()] == [Reason.UNREADABLE]


def test_a_program_in_one_file_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.command() == [sys.executable, process.OPTION]


@linux_only
def test_it_leaves_no_core_takes_bounded_memory_and_lets_others_go_first(answering: Callable[[str], None]) -> None:
    answering(f"tell(os.getpid(), 10**9)\n{HANG}")
    seen: list[str] = []

    def tell(done: int, _of: int) -> None:
        if done:
            seen.append(Path(f"/proc/{done}/limits").read_text())
            seen.append(Path(f"/proc/{done}/stat").read_text().rpartition(")")[2].split()[16])
            raise NoMoreError

    with pytest.raises(NoMoreError):
        process.measured(TASK, tell)
    said = {line[:26].strip(): line[26:].split()[:2] for line in seen[0].splitlines()}
    assert said["Max core file size"][0] == "0"
    assert said["Max address space"] == [str(process_child.MEMORY)] * 2
    assert int(seen[1]) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + process_child.NICENESS)


@linux_only
def test_it_ends_with_its_decoder_when_the_program_dies() -> None:
    child = (
        "import threading\nfrom poreditary.measure import process_child as child\n"
        "from poreditary.photo import sandbox\n"
        "def answer(question, tell):\n"
        "    sandbox.decoded(question.task.sources[0].data, 'me')\n"
        "    tell(sandbox._children[0].pid, 10**9)\n"
        f"    {HANG}\n"
        "child.answer = answer\nchild.main()"
    )
    parent = (
        "import os, sys\nfrom poreditary.measure import process\n"
        "from poreditary.measure.task import Source, Task\nfrom tests.photo.samples import photo\n"
        "TASK = Task((Source('a', 'a.jpg', photo('JPEG')),))\n"
        f"process.command = lambda: [sys.executable, '-P', '-c', {child!r}]\n"
        "process.measured(TASK, lambda done, _of: done and (print(process._children[0].pid, done, flush=True), "
        "os._exit(0)))"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    asked = subprocess.run([sys.executable, "-c", parent], stdout=subprocess.PIPE, check=True, env=environment)
    for number in map(int, asked.stdout.split()):
        wait_until(partial(is_gone, number))


def test_nothing_is_left_open(answering: Callable[[str], None]) -> None:
    answering("return Result(())")
    process.measured(TASK)
    before = threading.active_count(), len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    process.measured(TASK)
    after = threading.active_count(), len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    assert before == after


@linux_only
def test_it_knows_nothing_of_the_desktop(monkeypatch: pytest.MonkeyPatch, answering: Callable[[str], None]) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    answering("return Result((), float('DISPLAY' in os.environ))")
    assert process.measured(TASK).px_per_mm == 0.0

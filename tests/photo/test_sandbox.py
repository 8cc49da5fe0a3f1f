"""The child that decodes photos: the same pixels as without it, under limits, replaced when it ends."""

import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.photo import decode, limits, messages, refusals, sandbox
from tests.hostile.files import passes, tiff_bomb
from tests.photo import samples
from tests.photo.raw_samples import dng

SOUND = [*samples.FORMATS, "DNG"]
SLOW = passes(90, 7_000)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")


@pytest.fixture
def child() -> Iterator[sandbox.Child]:
    made = sandbox.Child()
    yield made
    made.end()


def sound(kind: str) -> bytes:
    return dng(samples.upright()) if kind == "DNG" else samples.loaded_photo(kind)


def told(pid: int, file: str) -> str:
    return Path(f"/proc/{pid}/{file}").read_text()


def pid() -> int:
    """Return the process of the child everyone uses, started where there is none."""
    sandbox.open_photo(samples.photo("JPEG"), "me")
    return sandbox._children[0].pid


@pytest.mark.parametrize("longest", [None, 80])
@pytest.mark.parametrize("kind", SOUND)
def test_the_child_gives_the_very_pixels(kind: str, longest: int | None) -> None:
    data = sound(kind)
    there, here = sandbox.open_photo(data, "me", longest), decode.open_photo(data, "me", longest)
    assert (there.mode, there.size, there.info) == ("RGB", here.size, {})
    assert there.tobytes() == here.tobytes()


def test_one_child_serves_all_threads() -> None:
    data = {kind: sound(kind) for kind in SOUND}
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda kind: (pid(), sandbox.decoded(data[kind], kind).facts.format), SOUND * 5))
    assert [kind for _pid, kind in found] == SOUND * 5
    assert len({one for one, _kind in found}) == 1


def test_a_child_that_was_killed_while_idle_is_replaced() -> None:
    first = pid()
    os.kill(first, signal.SIGTERM)
    sandbox._children[0]._process.wait()
    assert pid() != first


@linux_only
def test_a_child_killed_over_a_photo_costs_that_photo_alone(child: sandbox.Child) -> None:
    before = computed(child.pid)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(child.ask, SLOW, None)
        wait_until(lambda: computed(child.pid) > before + 0.05)
        os.kill(child.pid, signal.SIGKILL)
        assert asked.result() == refusals.UNSAFE
    assert not child.is_alive


def computed(number: int) -> float:
    """Return for how many seconds a process computed."""
    fields = told(number, "stat").rpartition(")")[2].split()
    return int(fields[11]) / os.sysconf("SC_CLK_TCK")


@linux_only
def test_a_photo_that_takes_too_long_is_refused_and_the_next_one_opens() -> None:
    first = pid()
    with pytest.raises(UserError) as caught:
        sandbox.open_photo(SLOW, "slow.jpg")
    assert str(caught.value).startswith("slow.jpg takes too long to read")
    assert pid() != first


def test_on_the_clock_a_photo_has_its_time_too(child: sandbox.Child, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "patience_for", lambda _bytes: 0.2)
    assert child.ask(SLOW, None) == refusals.TOO_SLOW
    assert not child.is_alive


@linux_only
def test_a_small_file_that_asks_for_more_than_four_gigabytes_does_not_get_them(child: sandbox.Child) -> None:
    assert child.ask(tiff_bomb(), None) == refusals.DAMAGED
    peak = next(line for line in told(child.pid, "status").splitlines() if line.startswith("VmPeak"))
    assert int(peak.split()[1]) * 1024 <= limits.MEMORY
    assert isinstance(child.ask(samples.photo("JPEG"), None), messages.Decoded)


@linux_only
def test_a_child_can_open_nothing_write_nothing_and_leaves_no_core(child: sandbox.Child) -> None:
    said = {line[:26].strip(): line[26:].split()[:2] for line in told(child.pid, "limits").splitlines()}
    assert said["Max open files"] == [str(limits.DESCRIPTORS)] * 2
    assert said["Max file size"] == said["Max core file size"] == ["0", "0"]
    assert said["Max address space"] == [str(limits.MEMORY)] * 2
    assert "NoNewPrivs:\t1" in told(child.pid, "status")
    assert len(list(Path(f"/proc/{child.pid}/fd").iterdir())) == 4  # input, output, errors, and the way back


@linux_only
def test_what_is_confined_can_open_nothing_in_the_place_of_what_it_closed() -> None:
    code = (
        "import os\nfrom poreditary.photo.limits import confine\nconfine()\nos.close(2)\n"
        "try:\n    os.open('/dev/null', os.O_RDONLY)\nexcept OSError as error:\n    print(error.strerror)"
    )
    told_path = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C"}
    tried = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=False, env=told_path)
    assert tried.stdout == "Too many open files\n"


@pytest.mark.parametrize("problem", [KeyboardInterrupt, MemoryError])
def test_an_answer_that_was_not_read_to_its_end_is_nobody_elses(
    monkeypatch: pytest.MonkeyPatch, problem: type[BaseException]
) -> None:
    first = pid()

    def break_off(_read: object, _longest: object) -> None:
        raise problem

    monkeypatch.setattr(messages, "read_answer", break_off)
    with pytest.raises(problem):
        sandbox.open_photo(samples.photo("PNG"), "me")
    monkeypatch.undo()
    other = samples.photo("JPEG")
    assert sandbox.open_photo(other, "me").tobytes() == decode.open_photo(other, "me").tobytes()
    assert pid() != first


@linux_only
def test_a_child_knows_nothing_of_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/tmp/bus")
    monkeypatch.setenv("DISPLAY", ":7")
    made = sandbox.Child()
    try:
        environment = told(made.pid, "environ")
    finally:
        made.end()
    assert "DISPLAY" not in environment
    assert "DBUS" not in environment


def test_a_child_ends_when_nobody_can_ask_it_any_more() -> None:
    code = "from poreditary.photo.sandbox import Child; import os; print(Child().pid, flush=True); os._exit(0)"
    parent = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    )
    with parent:
        assert parent.stdout is not None
        number = int(parent.stdout.readline())
    wait_until(lambda: is_gone(number))


def is_gone(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    # A process whose parent is gone may wait, ended, for somebody to ask how it ended.
    return sys.platform == "linux" and told(number, "stat").rpartition(")")[2].split()[0] == "Z"


def wait_until(is_so: Callable[[], bool]) -> None:
    for _ in range(2000):
        if is_so():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not come to pass within twenty seconds")


@pytest.mark.parametrize(
    "command",
    [sandbox.command(), [sys.executable, "-m", "poreditary", sandbox.OPTION]],
    ids=["a module", "the program itself"],
)
def test_both_ways_of_starting_it_take_photos(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "command", lambda: command)
    made = sandbox.Child()
    try:
        assert isinstance(made.ask(samples.photo("PNG"), 64), messages.Decoded)
    finally:
        made.end()


def test_a_program_in_one_file_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert sandbox.command() == [sys.executable, sandbox.OPTION]


@pytest.mark.parametrize("command", [["/nowhere/at-all"], [sys.executable, "-c", "print('hello')"]])
def test_a_child_that_does_not_start_is_said(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.close()
    monkeypatch.setattr(sandbox, "command", lambda: command)
    with pytest.raises(UserError, match=r"me\.jpg cannot be opened, because"):
        sandbox.open_photo(samples.photo("JPEG"), "me.jpg")
    monkeypatch.undo()
    assert sandbox.open_photo(samples.photo("JPEG"), "me.jpg").size == (160, 96)


def test_a_program_that_only_looks_at_photos_never_loads_a_decoder() -> None:
    code = (
        "import sys; from datetime import datetime\n"
        "from poreditary.diary.incoming import look_at\n"
        "from poreditary.photo.export import without_metadata\n"
        "data = sys.stdin.buffer.read(); look_at(data, 'me', datetime(2026, 1, 1)); without_metadata(data, 'me')\n"
        "print(*sorted(sys.modules))"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    asked = subprocess.run(
        [sys.executable, "-c", code], input=samples.photo("HEIF"), stdout=subprocess.PIPE, check=True, env=environment
    )
    loaded = set(asked.stdout.decode().split())
    assert not loaded & {"pillow_heif", "rawpy", "poreditary.photo.decode", "PIL.TiffImagePlugin", "PIL._webp"}


def test_what_a_library_prints_is_no_answer(tmp_path: Path) -> None:
    code = (
        "import io, os, sys\n"
        "from poreditary.photo import sandbox_child as child\n"
        "own = child.own_output(); os.write(1, b'noise'); print('noise', flush=True); own.write(b'answer')"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    asked = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True, env=environment)
    assert asked.stdout == b"answer"


def test_a_truncated_request_ends_a_child() -> None:
    from poreditary.photo.sandbox_child import _serve

    assert not _serve(io.BytesIO(b"\0\0"), io.BytesIO())

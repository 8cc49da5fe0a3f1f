"""What `dev.py run` starts where there is no display."""

import pytest

import launch

NOWHERE: dict[str, str] = {}


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_known_by_its_variable(name: str) -> None:
    assert launch.has_display({name: "x"}, "linux")
    assert not launch.has_display({name: ""}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_a_display_without_a_variable(platform: str) -> None:
    assert launch.has_display(NOWHERE, platform)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--diary", "my diary"],
        ["--diary=log"],
        ["--diary", "log"],
        ["--language", "zh_TW"],
        ["demo"],
        ["--diary", "log", "demo"],
    ],
)
def test_a_window_without_a_display_becomes_the_showcase(arguments: list[str]) -> None:
    assert launch.choose(arguments, NOWHERE, "linux") == (["demo", "--out", "poreditary-demo"], True)
    assert launch.choose(arguments, {"DISPLAY": ":0"}, "linux") == (arguments, False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["log", "--json"],
        ["--diary", "my diary", "session", "list"],
        ["--diary=d", "import", "photo.jpg"],
        ["report", "--out", "report.pdf"],
        ["demo", "--out", "elsewhere"],
        ["demo", "--out=elsewhere"],
        ["check"],
        ["guide"],
        ["--help"],
        ["-h"],
        ["--version"],
        ["demo", "--help"],
    ],
)
def test_a_job_without_a_window_runs_as_given(arguments: list[str]) -> None:
    assert launch.choose(arguments, NOWHERE, "linux") == (arguments, False)

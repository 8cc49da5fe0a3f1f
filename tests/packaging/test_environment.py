"""When the set-up has to run again, and what the file of requirements may hold."""

import re
import tomllib
from pathlib import Path

import pytest

import dev
import environment


def test_the_fingerprint_changes_with_any_file_and_any_word(tmp_path: Path) -> None:
    one, two = tmp_path / "requirements.txt", tmp_path / "pyproject.toml"
    one.write_text("a==1\n")
    two.write_text("[project]\n")
    before = environment.fingerprint((one, two), "3.11", "/home/a")
    assert before == environment.fingerprint((one, two), "3.11", "/home/a")
    assert before != environment.fingerprint((one, two), "3.12", "/home/a")
    assert before != environment.fingerprint((one, two), "3.11", "/home/b")
    two.write_text("[project]\nname = 'x'\n")
    assert before != environment.fingerprint((one, two), "3.11", "/home/a")


def test_the_fingerprint_knows_where_one_part_ends(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("a")
    assert environment.fingerprint((file,), "b", "c") != environment.fingerprint((file,), "bc")


def test_only_the_same_stamp_means_ready(tmp_path: Path) -> None:
    stamp = tmp_path / "stamp"
    assert not environment.is_stamped(stamp, "abc")
    stamp.write_text("abc")
    assert environment.is_stamped(stamp, "abc")
    assert not environment.is_stamped(stamp, "abd")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_these_pythons_fit(version: tuple[int, int]) -> None:
    assert dev.refusal(version) == ""


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 14)])
def test_other_pythons_are_refused_in_one_sentence(version: tuple[int, int]) -> None:
    sentence = dev.refusal(version)
    assert "3.11 to 3.13" in sentence
    assert "this is {}.{}:".format(*version) in sentence
    assert "\n" not in sentence


def test_the_pythons_are_those_of_the_project() -> None:
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text())["project"]
    newest = (dev.NEWEST[0], dev.NEWEST[1] + 1)
    assert project["requires-python"] == ">={}.{},<{}.{}".format(*dev.OLDEST, *newest)


def test_requirements_are_pinned_and_hashed_and_name_no_place() -> None:
    text = environment.REQUIREMENTS.read_text(encoding="utf-8")
    libraries = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(libraries) > 30
    for library in libraries:
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .*)? \\\n", library), library.splitlines()[0]
        assert "--hash=sha256:" in library
    assert not re.search(r"://|--index|--extra|--find-links|file:|/home|/root|/tmp", text)


def test_requirements_hold_what_the_project_names() -> None:
    project = tomllib.loads((environment.ROOT / "pyproject.toml").read_text())
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    text = environment.REQUIREMENTS.read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    assert {re.split(r"[<>=]", one)[0].lower().replace("_", "-") for one in named} <= pinned

from pathlib import Path

from tests.skin.seeds import DEVELOPMENT_SEEDS, FIGURE_SEEDS

ROOT = Path(__file__).resolve().parents[2]


def test_the_seeds_of_figures_are_not_those_of_development() -> None:
    assert not set(DEVELOPMENT_SEEDS) & set(FIGURE_SEEDS)


def test_only_the_benchmark_takes_the_seeds_of_figures() -> None:
    files = [*(ROOT / "poreditary").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    users = {file.name for file in files if "FIGURE_SEEDS" in file.read_text(encoding="utf-8")}
    assert users == {"seeds.py", "test_seeds.py"}


def test_the_skin_and_its_measurement_know_nothing_of_each_other() -> None:
    own = [file for file in (ROOT / "tests" / "skin").glob("*.py") if file.name != "test_seeds.py"]
    assert not [file.name for file in own if "poreditary.measure" in file.read_text(encoding="utf-8")]
    others = (ROOT / "poreditary").rglob("*.py")
    assert not [file.name for file in others if "tests.skin" in file.read_text(encoding="utf-8")]

"""The person's own treatments and ingredients stand beside the shipped ones, or are left out with the reason."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from poreditary.diary.diary import Diary
from poreditary.diary.expectations import catalogue
from poreditary.diary.knowledge import of_diary
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_values import Range
from poreditary.domain.ingredients import recognised

SOURCES = """
[my_clinic]
kind = 'own_note'
en = 'What my clinic said'
zh = '我的診所說'
extent = 'whole'

[my_study]
kind = 'single_arm_study'
author = 'Lin A, Wu B'
date = '2026-01'
en = 'A study I read'
zh = '我讀的研究'
address = 'https://example.org/study'
extent = 'abstract'
"""
TREATMENTS = """
[cold_plasma]
en = 'Cold plasma'
zh = '冷電漿'

[cold_plasma.clinic]
about = 'sessions'
sources = ['my_clinic']
sessions = [4, 5]
interval_days = [21, 28]
en = 'Four to five, 3 to 4 weeks apart.'
zh = '4至5次，間隔3至4週。'

[cold_plasma.study]
about = 'sessions'
sources = ['my_study']
sessions = [3, 3]
en = 'Three in the study.'
zh = '研究中3次。'
"""
ACTIVES = """
[my_enzyme]
roles = ['scrub']
inci = ['Papain', '木瓜酵素']
en = 'Papain'
zh = '木瓜酵素'

[my_enzyme.note]
about = 'what'
sources = ['own', 's3']
en = 'An enzyme.'
zh = '酵素。'
"""
AFTERCARE = """
[my_plasma_sun]
window = 'sun'
en = 'Sun after cold plasma'
zh = '冷電漿後的日曬'

[my_plasma_sun.clinic]
about = 'window'
sources = ['my_clinic']
when = 'after'
treatments = ['cold_plasma']
days = [14, 14]
en = 'Out of the sun for 2 weeks.'
zh = '2週內避曬。'
"""
ALL = {"sources": SOURCES, "treatments": TREATMENTS, "actives": ACTIVES, "aftercare": AFTERCARE}


def lay(folder: Path, **files: str) -> None:
    """Lay files into a diary's folder of own entries."""
    own = folder / "catalogue"
    own.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (own / f"{name}.toml").write_text(text, "utf-8")


def test_without_own_files_it_is_the_shipped_catalogue(tmp_path: Path) -> None:
    known = of_diary(tmp_path)
    assert known.catalogue is catalogue()
    assert known.problem is None
    assert list(tmp_path.iterdir()) == []


def test_own_entries_come_after_the_shipped_ones(tmp_path: Path) -> None:
    lay(tmp_path, **ALL)
    known = of_diary(tmp_path)
    assert known.problem is None
    assert known.catalogue.entries(Section.TREATMENTS)[-1].title.zh == "冷電漿"
    own = [entry.id for section in Section for entry in known.catalogue.entries(section) if entry.is_personal]
    assert own == ["my_enzyme", "cold_plasma", "my_plasma_sun"]
    assert known.catalogue.entry("ipl") is catalogue().entry("ipl")
    assert [entry.id for entry in known.catalogue.search("冷電漿")] == ["cold_plasma", "my_plasma_sun"]
    assert catalogue().find("cold_plasma") is None


def test_an_own_treatment_has_its_bands(tmp_path: Path) -> None:
    lay(tmp_path, **ALL)
    bands = of_diary(tmp_path).catalogue.treatment_bands("cold_plasma")
    assert bands.article.sessions.figures == "3–6"
    assert not bands.is_named
    assert bands.published is not None
    assert bands.published.sessions.figures == "3"
    assert bands.personal is not None
    assert bands.personal.sessions.figures == "4–5"
    interval = bands.personal.interval_days
    assert isinstance(interval, Range)
    assert (interval.low, interval.high) == (21, 28)
    assert catalogue().treatment_bands("ipl").personal is None


def test_what_a_person_noted_is_neither_an_article_s_nor_published(tmp_path: Path) -> None:
    lay(tmp_path, **ALL)
    noted, studied = of_diary(tmp_path).catalogue.entry("cold_plasma").statements
    assert (noted.is_personal, noted.published, noted.is_own, noted.in_articles) == (True, False, False, False)
    assert (studied.is_personal, studied.published) == (False, True)


def test_an_own_ingredient_is_recognised_and_goes_before_a_shipped_one(tmp_path: Path) -> None:
    lay(tmp_path, actives=ACTIVES.replace("'木瓜酵素'", "'Kaolin'"))
    found = recognised("Water, Papain, Urea", of_diary(tmp_path).catalogue)
    assert [one.entry.id for one in found] == ["my_enzyme", "urea"]
    assert recognised("Kaolin", of_diary(tmp_path).catalogue)[0].entry.is_personal


def test_any_file_may_be_missing_or_hold_nothing(tmp_path: Path) -> None:
    lay(tmp_path, actives=ACTIVES, treatments="# none yet\n")
    known = of_diary(tmp_path)
    assert known.problem is None
    assert known.catalogue.find("my_enzyme") is not None


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        (
            "treatments",
            "[4, 5]",
            "[5, 4]",
            "In catalogue/treatments.toml, the range cold_plasma.clinic.sessions is upside down: 5 to 4.",
        ),
        (
            "treatments",
            "cold_plasma",
            "ipl",
            "In catalogue/treatments.toml, the id ipl belongs to the shipped catalogue: choose another.",
        ),
        (
            "sources",
            "my_clinic",
            "s3",
            "In catalogue/sources.toml, the id s3 belongs to the shipped catalogue: choose another.",
        ),
        (
            "actives",
            "'s3'",
            "'s9'",
            "In catalogue/actives.toml, my_enzyme.note.sources names s9, which is not in sources.toml.",
        ),
        (
            "aftercare",
            "'cold_plasma'",
            "'zebra'",
            "In catalogue/aftercare.toml, my_plasma_sun.clinic.treatments names zebra, which is no treatment there.",
        ),
        ("actives", "my_enzyme", "cold_plasma", "In catalogue/actives.toml, the id cold_plasma is used twice."),
        (
            "actives",
            "[my_enzyme",
            "['my.enzyme'",
            "In catalogue/actives.toml, my.enzyme is no id: use letters, digits and underscores.",
        ),
        (
            "sources",
            "kind = 'own_note'",
            "kind = 'own_remark'",
            "In catalogue/sources.toml, my_clinic must not be an article or a remark of the diary: use own_note.",
        ),
        (
            "sources",
            "kind = 'own_note'",
            "article = true\nkind = 'own_note'",
            "In catalogue/sources.toml, my_clinic must not be an article or a remark of the diary: use own_note.",
        ),
        (
            "sources",
            "address = 'https://example.org/study'\n",
            "",
            "In catalogue/sources.toml, my_study.address is missing.",
        ),
    ],
)
def test_a_mistake_leaves_the_own_entries_out_and_says_where(
    tmp_path: Path, file: str, old: str, new: str, sentence: str
) -> None:
    assert old in ALL[file]
    lay(tmp_path, **{**ALL, file: ALL[file].replace(old, new)})
    known = of_diary(tmp_path)
    assert known.catalogue is catalogue()
    assert str(known.problem) == f"{sentence} Until that is mended, your own entries are left out."


def test_what_is_no_toml_or_no_file_is_named(tmp_path: Path) -> None:
    lay(tmp_path, treatments="[cold")
    assert str(of_diary(tmp_path).problem).startswith(
        "The catalogue file catalogue/treatments.toml cannot be read: Expected "
    )
    (tmp_path / "catalogue" / "treatments.toml").unlink()
    (tmp_path / "catalogue" / "treatments.toml").mkdir()
    assert "catalogue/treatments.toml cannot be read" in str(of_diary(tmp_path).problem)


def test_it_is_kept_until_a_file_changes(tmp_path: Path) -> None:
    lay(tmp_path, actives=ACTIVES)
    first = of_diary(tmp_path)
    assert of_diary(tmp_path) is first
    lay(tmp_path, actives=ACTIVES.replace("en = 'Papain'", "en = 'Papaya enzyme'"))
    second = of_diary(tmp_path)
    assert second.catalogue.entry("my_enzyme").title.en == "Papaya enzyme"
    lay(tmp_path, sources=SOURCES, treatments=TREATMENTS)
    assert of_diary(tmp_path).catalogue.find("cold_plasma") is not None
    file = tmp_path / "catalogue" / "actives.toml"
    before = of_diary(tmp_path)
    os.utime(file, ns=(1, 1))
    assert of_diary(tmp_path) is not before
    for own in (tmp_path / "catalogue").iterdir():
        own.unlink()
    assert of_diary(tmp_path).catalogue is catalogue()


def test_a_mended_file_is_read_again(tmp_path: Path) -> None:
    lay(tmp_path, actives="[my_enzyme")
    assert of_diary(tmp_path).problem is not None
    lay(tmp_path, actives=ACTIVES)
    assert of_diary(tmp_path).problem is None


def test_threads_get_one_and_the_same(tmp_path: Path) -> None:
    lay(tmp_path, **ALL)
    with ThreadPoolExecutor(8) as pool:
        known = list(pool.map(of_diary, [tmp_path] * 32))
    assert len({id(one) for one in known}) == 1


def test_many_diaries_keep_their_own(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(12)]
    for folder in folders:
        lay(folder, actives=ACTIVES.replace("Papain", f"Papain {folder.name}"))
    for folder in (*folders, *folders):
        assert of_diary(folder).catalogue.entry("my_enzyme").title.en == f"Papain {folder.name}"


def test_a_diary_knows_its_own(diary: Diary) -> None:
    lay(diary.folder, **ALL)
    assert diary.knowledge().catalogue.find("cold_plasma") is not None


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    lay(tmp_path, actives="\ufeff" + ACTIVES)
    known = of_diary(tmp_path)
    assert known.problem is None
    assert known.catalogue.find("my_enzyme") is not None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"number = {'7' * 5000}\n", "a number in it is too long."),
        (f"list = {'[' * 3000}{']' * 3000}\n", "its brackets are nested too deeply."),
    ],
)
def test_a_file_no_reader_can_bear_is_left_out_with_the_reason(tmp_path: Path, text: str, sentence: str) -> None:
    lay(tmp_path, actives=text)
    known = of_diary(tmp_path)
    assert known.catalogue is catalogue()
    assert str(known.problem) == (
        f"The catalogue file catalogue/actives.toml cannot be read: {sentence} "
        "Until that is mended, your own entries are left out."
    )

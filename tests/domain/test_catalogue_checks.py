"""Each mistake in a catalogue file is one sentence with the file, the key and the reason."""

from pathlib import Path
from typing import NamedTuple

import pytest

from poreditary.domain.catalogue import CatalogueError, load
from poreditary.domain.catalogue_kinds import Role, Section
from poreditary.domain.kinds import StepKind
from poreditary.errors import UserError

SOURCES = """
[a1]
kind = 'anonymous_article'
article = true
en = 'Article'
zh = '文章'
extent = 'whole'

[p1]
kind = 'review'
en = 'Review'
zh = '綜述'
address = 'https://example.org/review'
extent = 'abstract'
"""

ENTRY = """
[{name}]
{own}
en = 'Title'
zh = '標題'

[{name}.said]
about = 'what'
sources = ['a1']
{side}
en = 'Text.'
zh = '文字。'
"""

OWN = {
    Section.STEPS: "step_kind = 'mask'",
    Section.AFTERCARE: "window = 'heat'",
    Section.ACTIVES: "roles = ['bha']\ninci = ['Salicylic Acid']",
    Section.PORE_TYPES: "pore_type = 'oily'",
}


TWIN = """
[twin]
roles = ['bha']
inci = ['SALICYLIC-ACID']
en = 'Title'
zh = '標題'

[twin.said]
about = 'what'
sources = ['a1']
en = 'Text.'
zh = '文字。'

"""


class Mistake(NamedTuple):
    """What is changed in which file, and the end of the sentence it gets."""

    file: str
    old: str
    new: str
    sentence: str


MISTAKES = [
    Mistake("basics.toml", "about = ", "abuot = ", "basics_entry.said.abuot is not a key the catalogue knows."),
    Mistake("basics.toml", "[basics_entry]", "colour = 1\n[basics_entry]", "colour is not a key the catalogue knows."),
    Mistake("basics.toml", "[basics_entry.said]", "[other.said]", "basics_entry has no statement."),
    Mistake("basics.toml", "[basics_entry]\n", "[basics_entry.more]\n", "basics_entry.en is missing."),
    Mistake(
        "basics.toml",
        "en = 'Title'",
        "step_kind = 'mask'\nen = 'Title'",
        "basics_entry.step_kind is not a key the catalogue knows.",
    ),
    Mistake("sources.toml", "extent = 'whole'", "ext = 'whole'", "a1.ext is not a key the catalogue knows."),
    Mistake("basics.toml", "about = 'what'\n", "", "basics_entry.said.about is missing."),
    Mistake("steps.toml", "step_kind = 'mask'\n", "", "steps_entry.step_kind is missing."),
    Mistake(
        "steps.toml", "'mask'", "'scrub'", f"steps_entry.step_kind is scrub, which is none of: {', '.join(StepKind)}."
    ),
    Mistake("sources.toml", "address = 'https://example.org/review'\n", "", "p1.address is missing."),
    Mistake("sources.toml", "https://", "", "p1.address must begin with https://."),
    Mistake("sources.toml", "article = true", "article = 'yes'", "a1.article must be true or false."),
    Mistake("sources.toml", "zh = '綜述'", "zh = '綜述'\nnote_en = 'Note.'", "p1.note_zh is missing."),
    Mistake("basics.toml", "zh = '文字。'", "", "basics_entry.said.zh is missing."),
    Mistake("basics.toml", "zh = '文字。'", "zh = ' '", "basics_entry.said.zh is empty."),
    Mistake("basics.toml", "en = 'Text.'", "en = ''", "basics_entry.said.en is empty."),
    Mistake("basics.toml", "en = 'Title'", "en = 7", "basics_entry.en must be a text in quotes."),
    Mistake(
        "basics.toml",
        "['a1']",
        "['a1']\ntreatments = 'peel'",
        "basics_entry.said.treatments must be a list of texts in quotes.",
    ),
    Mistake("basics.toml", "sources = ['a1']\n", "", "basics_entry.said.sources is missing: name a source."),
    Mistake("basics.toml", "['a1']", "['a9']", "basics_entry.said.sources names a9, which is not in sources.toml."),
    Mistake(
        "basics.toml",
        "['a1']",
        "['a1']\ntreatments = ['zebra']",
        "basics_entry.said.treatments names zebra, which is no treatment there.",
    ),
    Mistake(
        "basics.toml", "['a1']", "['a1']\ndays = [7, 1]", "the range basics_entry.said.days is upside down: 7 to 1."
    ),
    Mistake(
        "basics.toml", "['a1']", "['a1']\ndays = [nan, 1]", "the range basics_entry.said.days is upside down: nan to 1."
    ),
    Mistake("basics.toml", "['a1']", "['a1']\ndays = [7]", "basics_entry.said.days must be two numbers: [from, to]."),
    Mistake(
        "basics.toml",
        "['a1']",
        "['a1']\ndays = [true, false]",
        "basics_entry.said.days must be two numbers: [from, to].",
    ),
    Mistake("basics.toml", "['a1']", "['a1']\ntimes = [1, 2]", "basics_entry.said.per is missing."),
    Mistake("basics.toml", "['a1']", "['a1']\nper = 'week'", "basics_entry.said.times is missing."),
    Mistake(
        "basics.toml",
        "['a1']",
        "['a1']\ntimes = [1, 2]\nper = 'fortnight'",
        "basics_entry.said.per has the unknown unit fortnight: use day, week, month.",
    ),
    Mistake("causes.toml", "causes_entry", "basics_entry", "the id basics_entry is used twice."),
    Mistake(
        "basics.toml",
        "[basics_entry.said]",
        "[basics_entry.'said so']",
        "basics_entry.said so is no id: use letters, digits and underscores.",
    ),
    Mistake("sources.toml", "[p1]", "['p-1']", "p-1 is no id: use letters, digits and underscores."),
    Mistake("actives.toml", "'bha'", "'acid'", f"actives_entry.roles is acid, which is none of: {', '.join(Role)}."),
    Mistake(
        "actives.toml",
        "['Salicylic Acid']",
        "'Salicylic Acid'",
        "actives_entry.inci must be a list of texts in quotes.",
    ),
    Mistake(
        "actives.toml",
        "[actives_entry]",
        TWIN + "[actives_entry]",
        "actives_entry.inci has the name Salicylic Acid, which twin has too.",
    ),
    Mistake("disagreements.toml", "side = 'a'\n", "", "disagreements_entry.said.side is missing: say a or b."),
    Mistake("questions.toml", "sessions = [3, 6]\n", "", "one_session.sessions is missing."),
    Mistake("questions.toml", "one_session", "two_sessions", "one_session.sessions is missing."),
]


def small_catalogue(folder: Path) -> Path:
    """Write the smallest catalogue that holds."""
    (folder / "sources.toml").write_text(SOURCES, "utf-8")
    for section in Section:
        side = "side = 'a'" if section is Section.DISAGREEMENTS else ""
        text = ENTRY.format(name=f"{section}_entry", own=OWN.get(section, ""), side=side)
        (folder / f"{section}.toml").write_text(text, "utf-8")
    questions = (folder / "questions.toml").read_text("utf-8")
    questions = questions.replace("questions_entry", "one_session").replace("['a1']", "['a1']\nsessions = [3, 6]")
    (folder / "questions.toml").write_text(questions, "utf-8")
    return folder


def change(folder: Path, mistake: Mistake) -> None:
    path = folder / mistake.file
    text = path.read_text("utf-8")
    assert mistake.old in text
    path.write_text(text.replace(mistake.old, mistake.new), "utf-8")


def test_the_small_catalogue_holds(tmp_path: Path) -> None:
    catalogue = load(small_catalogue(tmp_path))
    assert catalogue.entry("steps_entry").statements[0].text.zh == "文字。"
    assert catalogue.source("p1").address == "https://example.org/review"


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_gets_its_sentence(tmp_path: Path, mistake: Mistake) -> None:
    change(small_catalogue(tmp_path), mistake)
    with pytest.raises(CatalogueError) as refused:
        load(tmp_path)
    assert str(refused.value) == f"In {mistake.file}, {mistake.sentence}"
    assert isinstance(refused.value, UserError)


@pytest.mark.parametrize("again", ["[basics_entry]", "[basics_entry.said]"])
def test_an_id_used_twice_in_a_file_is_no_toml(tmp_path: Path, again: str) -> None:
    path = small_catalogue(tmp_path) / "basics.toml"
    path.write_text(f"{path.read_text('utf-8')}\n{again}\n", "utf-8")
    with pytest.raises(
        CatalogueError, match=r"The catalogue file basics\.toml cannot be read: Cannot declare .+ twice"
    ):
        load(tmp_path)


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    (small_catalogue(tmp_path) / "steps.toml").write_text("# nothing\n", "utf-8")
    with pytest.raises(CatalogueError, match=r"The catalogue file steps\.toml is empty\."):
        load(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (small_catalogue(tmp_path) / "steps.toml").unlink()
    with pytest.raises(CatalogueError, match=r"The catalogue file steps\.toml is missing\."):
        load(tmp_path)


@pytest.mark.parametrize("broken", [b"[[entry", b"en = '\xff'"])
def test_a_file_that_is_not_toml_is_named(tmp_path: Path, broken: bytes) -> None:
    (small_catalogue(tmp_path) / "steps.toml").write_bytes(broken)
    with pytest.raises(CatalogueError, match=r"The catalogue file steps\.toml cannot be read: .+\."):
        load(tmp_path)

"""Cautions: questions to raise with the clinic before a treatment, never verdicts."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section, Topic
from poreditary.domain.catalogue_values import Entry, Statement
from poreditary.domain.kinds import Named
from poreditary.domain.person import CAUTIONS, Profile
from poreditary.domain.words import mark

QUESTION = mark("Cautions", "{caution}: what does it mean for {treatment}?")
NOTICE = mark("Cautions", "{treatment}: what do you say to this? {notice}")
PREFIX = "caution_"
PHOTOTYPE = "phototype"
MOST_BURNS = 1
"""Who burns never (0) or rarely (1) without sunscreen may have darker skin."""
LEAST_TANS = 3
"""Who tans easily (3) or deeply (4) may have darker skin."""


class Ground(Named):
    """Why a question is raised."""

    YES = "yes", mark("Words", "You answered yes")
    UNSURE = "unsure", mark("Words", "You answered not sure")
    SUN = "sun", mark("Words", "From your answers on sun, self-reported")
    NOTICE = "notice", mark("Words", "Holds for everybody")


@dataclass(frozen=True, slots=True)
class Raised:
    """A question to raise: the entry it is about, why, what each source says of it, and the person's own note."""

    entry: Entry
    ground: Ground
    statements: tuple[Statement, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class RaisedFor:
    """A question to raise and the treatments, by the names the person gave them, that it is about."""

    raised: Raised
    treatments: tuple[str, ...]


def cautions_for(profile: Profile, treatment: str, catalogue: Catalogue) -> tuple[Raised, ...]:
    """Return the questions to raise before a treatment: what stands for everybody, then what the answers bring up.

    An answer "yes" or "unsure" raises the catalogue's statements that are about all treatments or name this one; an
    answer about which none is left raises nothing. Of a treatment the catalogue does not know nobody can tell which
    statements hold, so an answer raises them all. The two answers on sun raise only the question of pigment.
    """
    return (*_notices(treatment, catalogue), *_answers(profile, treatment, catalogue))


def together(found: Iterable[tuple[str, tuple[Raised, ...]]]) -> tuple[RaisedFor, ...]:
    """Return the questions of several treatments, each once, with all that was said and the treatments' names.

    What stands for everybody comes first.
    """
    by_entry: dict[str, RaisedFor] = {}
    for name, questions in found:
        for raised in questions:
            before = by_entry.get(raised.entry.id)
            by_entry[raised.entry.id] = RaisedFor(raised, (name,)) if before is None else _joined(before, raised, name)
    return tuple(sorted(by_entry.values(), key=lambda one: one.raised.ground is not Ground.NOTICE))


def question_text(raised: Raised, treatment: str, say: Callable[[str, str], str], language: str) -> str:
    """Return the question to put to the clinic about a treatment, by the name the person gave it, in a language."""
    if raised.ground is Ground.NOTICE:
        notice = raised.statements[0].text.in_language(language)
        return say("Cautions", NOTICE).format(treatment=treatment, notice=notice)
    caution = raised.entry.title.in_language(language)
    return say("Cautions", QUESTION).format(caution=caution, treatment=treatment)


def is_darker(burns: int | None, tans: int | None) -> bool:
    """Return whether either answer, 0 to 4, speaks for darker skin; questionnaires differ, so one is enough to ask."""
    return (burns is not None and burns <= MOST_BURNS) or (tans is not None and tans >= LEAST_TANS)


def _notices(treatment: str, catalogue: Catalogue) -> Iterator[Raised]:
    entry = catalogue.find(treatment)
    if entry is None or entry.section is not Section.TREATMENTS:
        return
    if entry.about(Topic.CAUTION):
        yield Raised(entry, Ground.NOTICE, entry.about(Topic.CAUTION))
    for caution in catalogue.entries(Section.CAUTIONS):
        named = tuple(said for said in caution.statements if treatment in said.treatments)
        if named and not _is_answered(caution):
            yield Raised(caution, Ground.NOTICE, named)


def _answers(profile: Profile, treatment: str, catalogue: Catalogue) -> Iterator[Raised]:
    grounds = _grounds(profile)
    notes = {PREFIX + caution.kind: caution.note for caution in profile.cautions}
    entry = catalogue.find(treatment)
    is_known = entry is not None and entry.section is Section.TREATMENTS
    for caution in catalogue.entries(Section.CAUTIONS):
        said = caution.statements
        if is_known:
            said = tuple(one for one in said if not one.treatments or treatment in one.treatments)
        if said and caution.id in grounds:
            yield Raised(caution, grounds[caution.id], said, notes.get(caution.id, ""))


def _grounds(profile: Profile) -> dict[str, Ground]:
    """Return why each entry of the catalogue is raised that the profile has an answer to."""
    raising = {"yes": Ground.YES, "unsure": Ground.UNSURE}
    found = {PREFIX + one.kind: raising[one.answer] for one in profile.cautions if one.answer in raising}
    if is_darker(profile.burns, profile.tans):
        found[PREFIX + PHOTOTYPE] = Ground.SUN
    return found


def _is_answered(caution: Entry) -> bool:
    """Return whether the profile asks about the subject, so that it stands for nobody unasked."""
    return caution.id.removeprefix(PREFIX) in {*CAUTIONS, PHOTOTYPE}


def _joined(before: RaisedFor, raised: Raised, name: str) -> RaisedFor:
    both = {*before.raised.statements, *raised.statements}
    said = tuple(one for one in raised.entry.statements if one in both)
    whole = Raised(raised.entry, raised.ground, said, raised.note)
    return RaisedFor(whole, tuple(dict.fromkeys((*before.treatments, name))))

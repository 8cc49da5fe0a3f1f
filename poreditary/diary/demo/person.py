"""Whose year it is."""

from datetime import date

from poreditary.diary.demo.words import DemoWords
from poreditary.domain.kinds import PoreType
from poreditary.domain.person import Caution, Profile

AGE = 34
CAUTIONS = (("isotretinoin", "no"), ("pregnancy", "no"), ("cold_sores", "yes"), ("tan", "unsure"), ("keloid", "no"))


def profile_of(words: DemoWords, today: date) -> Profile:
    """Return the person's own description."""
    return Profile(
        pore_type=PoreType.OILY,
        birth_year=today.year - AGE,
        skin_feel=words.one("person", "skin_feel"),
        burns=2,
        tans=2,
        allergies=words.one("person", "allergies"),
        cautions=tuple(Caution(kind, answer) for kind, answer in CAUTIONS),
    )

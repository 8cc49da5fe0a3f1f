"""The pairs of a finished blind comparison in words: their days, and which photo was chosen."""

from collections.abc import Mapping

from poreditary.app.days import medium_day
from poreditary.app.texts import say
from poreditary.domain.blind_outcome import Role, chosen, roles, shown_pairs
from poreditary.domain.fairness import Apart, is_fair
from poreditary.domain.photo import BlindPair, BlindSet, Photo


def pair_texts(one: BlindSet, photos: Mapping[int, Photo], apart: Apart) -> list[str]:
    """Return a line for each pair that was answered, in order."""
    found = roles(shown_pairs(one, photos, apart), one.seed, photos)
    return [
        _line(pair, role, photos, is_marked=not is_fair(pair, photos, apart))
        for pair, role in found
        if pair.answer is not None
    ]


def _line(pair: BlindPair, role: Role, photos: Mapping[int, Photo], *, is_marked: bool) -> str:
    ids = (pair.left_photo_id, pair.right_photo_id)
    first, last = sorted((photos[one] for one in ids), key=lambda photo: (photo.taken, photo.id))
    days = say("Blind", "{first} and {last}: {answer}")
    text = days.format(first=medium_day(first.day), last=medium_day(last.day), answer=_answer(pair, last.id))
    kind = {Role.REPEATS: say("Blind", "shown again"), Role.CHECKS: say("Blind", "one period")}.get(role, "")
    return " · ".join(filter(None, (text, kind, say("Blind", "not fair") if is_marked else "")))


def _answer(pair: BlindPair, last: int) -> str:
    photo = chosen(pair)
    if photo is None:
        return say("Blind", "no difference")
    return say("Blind", "the later one") if photo == last else say("Blind", "the earlier one")

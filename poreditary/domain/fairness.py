"""Which photos of a view can be compared blindly: good ones that lie on each other, so that none gives itself away."""

from collections.abc import Iterable, Mapping, Sequence

from poreditary.domain.photo import BlindPair, Photo
from poreditary.domain.quality import Finding, from_json

Apart = frozenset[frozenset[int]]
"""The ids of every two photos that could not be laid on each other; what nobody looked at is not among them."""
LEAST_DAYS = 2


def findings(photo: Photo) -> tuple[Finding, ...]:
    """Return what was found wrong with a photo when it was kept, nothing where nobody looked."""
    quality = from_json(photo.quality)
    return () if quality is None else quality.findings


def sound(photos: Iterable[Photo]) -> list[Photo]:
    """Return the photos nothing was found wrong with."""
    return [photo for photo in photos if not findings(photo)]


def usable(photos: Sequence[Photo]) -> list[Photo]:
    """Return the sound photos of a view; all of them where those are of fewer than two days."""
    good = sound(photos)
    return good if len({photo.day for photo in good}) >= LEAST_DAYS else list(photos)


def is_fair(pair: BlindPair, photos: Mapping[int, Photo], apart: Apart) -> bool:
    """Return whether the photos of a pair that is there are sound and are not known to lie apart."""
    ids = (pair.left_photo_id, pair.right_photo_id)
    return frozenset(ids) not in apart and not any(findings(photos[one]) for one in ids)

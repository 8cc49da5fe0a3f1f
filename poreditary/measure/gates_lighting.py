"""Whether light and tones of a photo are others than before: lamp, shine, tone curve, sharpening."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from poreditary.domain.measuring import Gate, Reason
from poreditary.measure.gates_figures import AgainstFigures
from poreditary.measure.gates_focus import of_focus
from poreditary.measure.gates_tones import TONES, beyond_shine, is_relief, tones, unshining_detail

LIGHT = 3.25
"""So many times their usual variation, all taken together, figures of light may be off."""
NAMED = 1.6
"""So many times its own usual variation a figure is off that is named as a reason."""
CONTRAST, SHINING, LEANS, FALLS, LASTING, MIDDLE = 0.12, 0.09, 0.15, 0.08, 0.25, 0.13
"""Usual variations between days (1 SD): lamp and place by hand, shine and fine texture renewed."""
FLATTER, GONE = 0.2, 0.5
"""The same of contrast and of fine texture that was lost: a lamp more from the front, skin without its shine and
texture that renewed take them and leave the pores; what lost its focus or its tones is told by those."""
HIDES = 0.15
"""Part of the patch that shines beyond what did before, and so cannot be the same as before."""
UNLIKE = 0.05
"""Log of the fine texture that must be missing for stronger relief to be a lamp's: tones keep what they strengthen."""
RENEWED = 0.15
"""Log of the fine texture that is new from one day to the next."""


@dataclass(frozen=True)
class _Signs:
    """How many times its usual variation each figure is off, below 0 where there is less.

    Two are logs: `raised_log` of relief that is not what was there, `fine_log` of the fine texture that is found again
    beyond what renews.
    """

    contrast: float
    leaning: float
    falling: float
    shining: float
    fine: float
    detail: float
    toned: float
    raised_log: float
    fine_log: float

    @property
    def over(self) -> float:
        """Return how many times all of them together are off by what they may be."""
        figures = (self.contrast, self.leaning, self.falling, self.shining, self.fine, self.detail)
        return max(math.hypot(*figures) / LIGHT, self.toned)


@dataclass(frozen=True)
class _Off:
    reason: Reason
    times: float
    """How many times its usual variation."""
    figure: float
    """In the reason's unit."""


def of_light(found: AgainstFigures) -> Iterator[Gate]:
    """Yield what is wrong with light and tones: many figures vary a little, on honest photos never all of them."""
    if found.shining > HIDES and not found.has_texture:
        yield Gate(Reason.GLARE, 100 * (1 - found.seen), 100 * (1 - found.seen) * HIDES / found.shining)
        return
    signs = _signs_of(found)
    if signs.over <= 1 or _is_soft(found):
        return
    for one in _named(_suspects(found, signs)) or [_unnamed(found, signs)]:
        yield Gate(one.reason, one.figure, abs(one.figure) / signs.over)


def of_colouring(found: AgainstFigures) -> Iterator[Gate]:
    """Yield tones that were changed, where the colouring of the skin tells."""
    if found.shared is not None and found.shared.told is not None:
        yield toned(*found.shared.told)


def toned(gain: float, most: float) -> Gate:
    """Return the gate of tones that were changed by a gain where `most` may be, both logs, in percent of contrast."""
    return Gate(Reason.TONE_MAPPED, 100 * math.expm1(gain), abs(100 * math.expm1(math.copysign(most, gain))))


def _signs_of(found: AgainstFigures) -> _Signs:
    contrast, detail = beyond_shine(found), unshining_detail(found)
    fine = found.lasting + found.finer + RENEWED
    return _Signs(
        contrast=contrast / (CONTRAST if contrast > 0 else FLATTER),
        leaning=found.leaning / LEANS,
        falling=found.slope / FALLS,
        shining=max(0.0, found.shining) / SHINING,
        fine=fine / (LASTING if fine > 0 else GONE),
        detail=detail / MIDDLE,
        toned=tones(found) / TONES,
        raised_log=detail if found.lasting < -UNLIKE or is_relief(found) else 0.0,
        fine_log=fine,
    )


def _suspects(found: AgainstFigures, signs: _Signs) -> list[_Off]:
    """Return what may have been done to the light, the likeliest first."""
    contrast = beyond_shine(found)
    lamp = math.copysign(100 * max(found.leaning, found.slope, signs.raised_log), contrast)
    stronger = contrast if signs.toned <= 1 else max(contrast, found.texture)
    off = [
        _Off(Reason.LAMP_ANGLE, max(signs.leaning, signs.falling, signs.raised_log / MIDDLE), lamp),
        _Off(Reason.GLARE, signs.shining, 100 * (1 - found.seen)),
        _Off(Reason.TONE_MAPPED, max(abs(signs.contrast), signs.toned * NAMED), 100 * (math.exp(stronger) - 1)),
        _Off(Reason.SHARPENED, signs.fine, 100 * (math.exp(max(0.0, found.finer + RENEWED)) - 1)),
    ]
    # Light from another side makes tones and detail look other by itself.
    explained = {Reason.TONE_MAPPED, Reason.SHARPENED} if off[0].times > NAMED else set()
    return sorted(off, key=lambda one: (one.reason in explained, -one.times))


def _named(suspects: list[_Off]) -> list[_Off]:
    """Return what is named: the likeliest, and all else that is off by much; nothing that is off by nothing."""
    first = suspects[0]
    return [one for one in suspects if one.figure and (one.times > NAMED or one is first)]


def _unnamed(found: AgainstFigures, signs: _Signs) -> _Off:
    """Return the reason where nothing but texture is off, and less of it than would name one: its contrast is other."""
    most = max((beyond_shine(found), unshining_detail(found), signs.fine_log), key=abs)
    return _Off(Reason.TONE_MAPPED, signs.over, 100 * math.expm1(most))


def _is_soft(found: AgainstFigures) -> bool:
    """Return whether less contrast has its reason in the focus already."""
    return (found.contrast or 0.0) < 0 and any(True for _ in of_focus(found))

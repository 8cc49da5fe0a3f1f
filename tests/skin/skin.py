"""A person's skin: what is lasting, what is new on a day, and what truly changed; and the sheet that is lit."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.skin import marks, relief
from tests.skin.fields import Array, Size, generator, slopes, smooth, soft
from tests.skin.pigment import MARK, PLUG_COLOUR, PORE_COLOUR, melanosomes, reflectance
from tests.skin.pores import Pores, drawn, painted
from tests.skin.zones import ZONES, Zone

Places = NDArray[np.float64]


@dataclass(frozen=True)
class Skin:
    """A piece of one person's skin; millimetres from the middle of the patch, x to the right, y down.

    `tone` is Fitzpatrick's type, 1 (very light) to 6 (very dark), anything between allowed. `day` chooses what renews:
    a share `renewed` of the fine grain, vellus hair, flush, shine and the filling of each pore. `depth`, `area` and
    `count` are what truly changed, as factors. `gloss` and `redness` are factors of the zone's own. `papules`, `moles`
    and `hairs` are how many there are today beside the lasting ones. `density` is how finely it is drawn, in pixels
    per mm: cameras up to that many px/mm can look at it.
    """

    seed: int
    zone: str = "cheek"
    tone: float = 2.0
    width: float = 64.0
    height: float = 58.0
    density: float = 20.0
    day: int = 0
    renewed: float = 0.3
    depth: float = 1.0
    area: float = 1.0
    count: float = 1.0
    gloss: float = 1.0
    redness: float = 1.0
    freckles: float = 0.15
    papules: int = 0
    moles: int = 0
    hairs: int = 0

    def on_day(
        self, day: int, papules: int = 0, moles: int = 0, hairs: int = 0, renewed: float | None = None
    ) -> "Skin":
        """Return the same skin on another day, its shine and flush a little different, with so many new marks."""
        random = generator(self.seed, day, "day")
        return replace(
            self,
            day=day,
            renewed=self.renewed if renewed is None else renewed,
            gloss=self.gloss * math.exp(0.12 * random.standard_normal()),
            redness=self.redness * math.exp(0.05 * random.standard_normal()),
            papules=papules,
            moles=moles,
            hairs=hairs,
        )

    def changed(self, depth: float = 1.0, area: float = 1.0, count: float = 1.0) -> "Skin":
        """Return it with pores truly less (or more) dark, wide or many, as factors of the load, area and number."""
        return replace(self, depth=self.depth * depth, area=self.area * area, count=self.count * count)

    @property
    def traits(self) -> Zone:
        """Return what its zone is like."""
        return ZONES[self.zone]

    @property
    def size(self) -> Size:
        """Return rows and columns of the sheet."""
        return round(self.height * self.density), round(self.width * self.density)

    @property
    def pores(self) -> Pores:
        """Return its pores as they are today."""
        return pores_of(self)

    @property
    def patch(self) -> Places:
        """Return the corners (N x 2, mm) of the oval that is to be measured."""
        return oval((0.0, 0.0), self.traits.patch)

    @property
    def true_load(self) -> float:
        """Return the integrated log deficit (mm2) of the pore layer as drawn, inside the patch."""
        return load_of(self)


@dataclass(frozen=True, eq=False, slots=True)
class Sheet:
    """Skin laid flat: diffuse reflectance in linear light (rows x columns x 3), slopes of the surface, shine.

    `soft_right` and `soft_down` are the slopes as far as diffuse light shows them.
    """

    reflectance: Array
    right: Array
    down: Array
    soft_right: Array
    soft_down: Array
    gloss: Array


def oval(middle: tuple[float, float], half: tuple[float, float], corners: int = 40) -> Places:
    """Return the corners (N x 2) of an oval."""
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    return np.stack([middle[0] + half[0] * np.cos(turn), middle[1] + half[1] * np.sin(turn)], axis=1)


@lru_cache(maxsize=8)
def pores_of(skin: Skin) -> Pores:
    """Return the pores of a skin on its day: each is a little more or less full than on other days, in no direction."""
    pores = drawn(skin.seed, skin.traits, skin.width, skin.height, skin.count)
    filling = np.ones(len(pores.x))
    if skin.day:
        own = (np.abs(pores.x * 7919 + pores.y * 104729) * 1000).astype(np.int64) % 65536
        filling = np.exp(0.06 * generator(skin.seed, skin.day, "filling").standard_normal(65536)[own])
    return pores.scaled(skin.depth * filling, skin.area)


@lru_cache(maxsize=4)
def pore_layer(skin: Skin) -> tuple[Array, Array]:
    """Return the log deficits of a skin's sheet, and the part of the plugs."""
    return painted(pores_of(skin), skin.size, skin.density)


def load_inside(skin: Skin, polygon: Places) -> float:
    """Return the integrated log deficit (mm2) of the drawn pore layer inside a polygon (mm)."""
    layer = pore_layer(skin)[0]
    inside = np.zeros(layer.shape, np.uint8)
    middle = ((layer.shape[1] - 1) / 2, (layer.shape[0] - 1) / 2)
    cv2.fillPoly(inside, [np.rint(polygon * skin.density + middle).astype(np.int32)], 1)
    return float(layer[inside > 0].sum(dtype=np.float64)) / skin.density**2


@lru_cache(maxsize=64)
def load_of(skin: Skin) -> float:
    """Return the load inside a skin's patch."""
    return load_inside(skin, skin.patch)


def true_change(before: Skin, after: Skin) -> float:
    """Return how much the load of the patch truly changed, in percent."""
    return 100 * (after.true_load / before.true_load - 1)


@lru_cache(maxsize=2)
def sheet_of(skin: Skin) -> Sheet:
    """Draw a skin."""
    size, density, zone = skin.size, skin.density, skin.traits
    deficit, plugs = pore_layer(skin)
    lines, (thick, red) = furrows_of(skin.seed, size, density), mottles(skin.seed, size, density)
    fine, colour = relief.grain(skin.seed, skin.day, size, density, skin.renewed)
    on_it = marks_of(skin)
    melanin = thick + on_it.melanin * (MARK / melanosomes(skin.tone))
    blood = (skin.redness * zone.blood) * red + 0.06 * colour[::-1] + on_it.blood
    height = relief.height(lines, fine, deficit, zone.lines) + on_it.height
    light = reflectance(skin.tone, melanin, blood)
    dull = on_it.hair + 0.015 * colour + 0.05 * lines
    for channel in range(3):
        lost = PORE_COLOUR[channel] * (deficit - plugs) + PLUG_COLOUR[channel] * plugs + dull
        light[..., channel] *= np.exp(-lost)
    soft_height = soft(height, 0.05 * density)
    gloss = shine(skin) * np.exp(-0.8 * deficit)
    return Sheet(light, *slopes(height, density), *slopes(soft_height, density), gloss.astype(np.float32))


def shine(skin: Skin) -> Array:
    """Return where a skin shines how much: oil lies about where it lay before."""
    both = [
        smooth(generator(*keys, "gloss"), skin.size, 2.5 * skin.density)
        for keys in ((skin.seed,), (skin.seed, skin.day))
    ]
    pattern = math.sqrt(0.7) * both[0] + math.sqrt(0.3) * both[1]
    return np.asarray(skin.gloss * skin.traits.gloss * np.exp(0.3 * pattern), np.float32)


@lru_cache(maxsize=2)
def furrows_of(seed: int, size: Size, density: float) -> Array:
    """Return the lasting web of lines."""
    return relief.furrows(seed, size, density)


@lru_cache(maxsize=2)
def mottles(seed: int, size: Size, density: float) -> tuple[Array, Array]:
    """Return melanin and blood as factors of the skin's own: blotches of millimetres to centimetres."""
    random = generator(seed, "mottles")
    melanin = 1 + 0.03 * smooth(random, size, 1.2 * density) + 0.06 * smooth(random, size, 6 * density)
    blood = 1 + 0.10 * smooth(random, size, 0.6 * density) + 0.18 * smooth(random, size, 4 * density)
    return melanin, blood


def marks_of(skin: Skin) -> marks.Marks:
    """Return the lasting marks of a skin and those of its day."""
    made, density = marks.Marks.none(skin.size), skin.density
    area = skin.width * skin.height / 100
    lasting, fresh = generator(skin.seed, "marks"), generator(skin.seed, skin.day, "marks")
    marks.spots(made.melanin, lasting, lasting.poisson(skin.freckles * area), (0.6 * density, 2.2 * density), 0.5)
    for random in (lasting, fresh):
        marks.hairs(made.hair, random, int(6 * area), (0.8 * density, 2.2 * density), 1, 0.07)
    around = around_patch(skin)
    part = marks.Marks(*(layer[around] for layer in (made.melanin, made.blood, made.height, made.hair)))
    moles, papules, stray = (generator(skin.seed, skin.day, name) for name in ("moles", "papules", "stray hairs"))
    marks.spots(part.melanin, moles, skin.moles, (1.2 * density, 3 * density), 4.0)
    marks.papules(part, papules, skin.papules, density)
    marks.hairs(part.hair, stray, skin.hairs, (6 * density, 22 * density), max(1, round(0.075 * density)), 2.0)
    return made


def around_patch(skin: Skin) -> tuple[slice, slice]:
    """Return the part of the sheet in which the patch lies, where marks that come and go are put."""
    half = (skin.traits.patch[1] * skin.density, skin.traits.patch[0] * skin.density)
    middles = (skin.size[0] / 2, skin.size[1] / 2)
    rows, columns = (
        slice(int(middle - reach), int(middle + reach)) for middle, reach in zip(middles, half, strict=True)
    )
    return rows, columns

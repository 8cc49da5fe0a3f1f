"""The photos of the made-up year: plain skin drawn by the program, labelled as an example."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time
from random import Random

from poreditary.diary.demo.feelings import pores_left, redness
from poreditary.diary.demo.measured import begin_measuring
from poreditary.diary.demo.plot import Plot, plot_of
from poreditary.diary.demo.scene import Scene
from poreditary.diary.diary import Diary
from poreditary.diary.photos import Incoming, look_at
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import View

SEED = 7
NOSE_EVERY = 4
BASELINE_PHOTOS = 4
WIDTH, HEIGHT = 960, 720


def example_photo(day: date, taken: Stamp, view: View, plot: Plot, seed: int) -> bytes:
    """Return a JPEG as a camera would have taken it on that day."""
    from poreditary.photo.skin import SkinSpec, encode_jpeg, skin_patch

    chance = Random(f"light {seed} {day}")
    spec = SkinSpec(
        seed=seed,
        week=(day - plot.first).days,
        view=view,
        pore_strength=pores_left(day, plot),
        redness=redness(day, plot),
        warmth=chance.gauss(0, 0.25),
        exposure=chance.gauss(0, 0.07),
        width=WIDTH,
        height=HEIGHT,
    )
    return encode_jpeg(skin_patch(spec), taken.local.replace(tzinfo=None), taken.utc_offset)


def photo_of(now: Stamp, view: View) -> bytes:
    """Return the JPEG a camera would take at this moment, after a made-up year that ends today."""
    today = now.local.date()
    return example_photo(today, now, view, plot_of(today), SEED)


class Photographer:
    """Keeps a photo each week, the nose every fourth time and the left cheek else.

    Drawing takes longest of all in the year and needs no diary: it runs ahead on a thread of its own until `close`.
    """

    def __init__(self, diary: Diary, scene: Scene) -> None:
        self._diary = diary
        self._scene = scene
        self._plot = scene.plot
        self._before = [sunday for sunday in self._plot.sundays if sunday < self._plot.sessions[0]]
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._drawn = {day: self._pool.submit(self._draw, day) for day in self._plot.sundays}

    def take(self, day: date) -> None:
        """Keep the photo of a week with the condition it was taken in."""
        self._scene.clock.now = self._stamp(day)
        kept = self._diary.photos.keep(self._drawn.pop(day).result(), self._view(day))
        self._describe(kept.id, day)
        if day == self._before[-1]:
            begin_measuring(self._diary, View.LEFT_CHEEK)

    def close(self) -> None:
        """Draw nothing more."""
        self._pool.shutdown(cancel_futures=True)

    def _view(self, day: date) -> View:
        week = self._plot.sundays.index(day)
        return View.NOSE if week % NOSE_EVERY == NOSE_EVERY - 1 else View.LEFT_CHEEK

    def _stamp(self, day: date) -> Stamp:
        return self._scene.clock.stamp(day, time(9, Random(f"photo {day}").randint(0, 45)))

    def _draw(self, day: date) -> Incoming:
        view, stamp = self._view(day), self._stamp(day)
        data = example_photo(day, stamp, view, self._plot, self._scene.seed)
        return look_at(data, f"example-{day.isoformat()}-{view}.jpg", stamp.local.replace(tzinfo=None))

    def _describe(self, photo_id: int, day: date) -> None:
        photos = self._diary.photos
        photo = photos.photo(photo_id)
        photos.edit(replace(photo, note=self._scene.words.one("photos", "note")))
        condition = replace(
            photos.sitting(photo.sitting_id),
            clean_skin=True,
            light=self._scene.words.one("photos", "light"),
            place="" if self._plot.is_away(day) else self._scene.words.one("photos", "place"),
            minutes_since_washing=20,
            is_baseline=day in self._before[-BASELINE_PHOTOS:],
        )
        photos.edit_sitting(condition)

"""What everyone who writes the made-up year goes by."""

from dataclasses import dataclass

from poreditary.diary.demo.clock import WalkingClock
from poreditary.diary.demo.plot import Plot
from poreditary.diary.demo.words import DemoWords


@dataclass(frozen=True, slots=True)
class Scene:
    """What happens when, the time of day, the words, and the seed of all chance."""

    plot: Plot
    clock: WalkingClock
    words: DemoWords
    seed: int

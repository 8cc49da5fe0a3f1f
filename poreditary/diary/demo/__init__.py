"""Made-up diaries: an example year to look at, and a very long diary to measure with."""

from poreditary.diary.demo.build import build_demo
from poreditary.diary.demo.long import build_long
from poreditary.diary.demo.photos import photo_of

__all__ = ["build_demo", "build_long", "photo_of"]

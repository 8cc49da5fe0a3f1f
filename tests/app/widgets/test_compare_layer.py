"""Where a photo laid on another comes to lie on the screen, by which picture, and what is said of two."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from poreditary.app.models.compare_pictures import SMALLEST, Recipe, Wanted
from poreditary.app.widgets.compare_layer import Layer, centred
from poreditary.app.widgets.compare_words import finding_text, since_text
from poreditary.app.widgets.photo_look import Frame, Look
from poreditary.domain.alignment import Similarity, of_turn
from poreditary.domain.quality import Finding
from tests.app.widgets.photos import photo

REFERENCE, PHOTO, VIEW = (4000.0, 3000.0), (3000.0, 4000.0), (800.0, 500.0)
FRAME = Frame(REFERENCE, VIEW)
LAID = Similarity(of_turn(20, 0.8).a, of_turn(20, 0.8).b, 0.1, -0.05)


@pytest.mark.parametrize("look", [Look(), Look(3.0, 0.4, 0.6), Look(9.0, 0.7, 0.3)])
def test_a_spot_is_painted_where_the_reference_has_it(look: Look) -> None:
    spot = (0.3, 0.45)
    on_reference = LAID.at(spot)
    own = Layer(REFERENCE, REFERENCE, Similarity()).placing(FRAME, look)
    laid = Layer(PHOTO, REFERENCE, LAID).placing(FRAME, look)
    wanted = own.map(QPointF(on_reference[0] * 4000, on_reference[1] * 4000))
    found = laid.map(QPointF(spot[0] * 4000, spot[1] * 4000))
    assert (found.x(), found.y()) == pytest.approx((wanted.x(), wanted.y()), abs=0.01)
    left, top = FRAME.corner(look)
    assert wanted.x() == pytest.approx(left + on_reference[0] * 4000 * FRAME.scale(look))
    assert wanted.y() == pytest.approx(top + on_reference[1] * 4000 * FRAME.scale(look))


def test_the_picture_painted_has_the_pixels_that_can_be_seen_and_few_more() -> None:
    sizes = (500, 1000, 2000, 4000)
    images = tuple(QImage(size, size * 3 // 4, QImage.Format.Format_RGB32) for size in sizes)
    layer = Layer(REFERENCE, REFERENCE, Similarity(), images)
    for zoom, width in ((1.0, 1000), (2.0, 2000), (4.0, 4000), (20.0, 4000)):
        image = layer.image(layer.wanted(FRAME, Look(zoom)))
        assert image is not None
        assert image.width() == width
    assert Layer(REFERENCE, REFERENCE, Similarity()).image(100) is None
    smallest = Layer(REFERENCE, REFERENCE, Similarity(), images[:1]).image(4000)
    assert smallest is not None
    assert smallest.width() == 500


@pytest.mark.parametrize("size", [(4000.0, 3000.0), (3000.0, 4000.0), (1000.0, 1000.0), (6000.0, 800.0)])
def test_a_photo_that_is_not_laid_stands_whole_in_the_middle(size: tuple[float, float]) -> None:
    laid = centred(size, REFERENCE)
    longest = max(size)
    corners = [laid.at((x * size[0] / longest, y * size[1] / longest)) for x in (0, 1) for y in (0, 1)]
    xs, ys = [x * 4000 for x, _ in corners], [y * 4000 for _, y in corners]
    assert min(xs) + max(xs) == pytest.approx(4000)
    assert min(ys) + max(ys) == pytest.approx(3000)
    assert min(*xs, *ys) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(("pixels", "level"), [(300, 1000), (1000, 1000), (1001, 2000), (2001, 4000), (9000, 4000)])
def test_pictures_are_made_at_halves_of_the_whole(pixels: int, level: int) -> None:
    assert Wanted(Recipe(photo(4000, 3000)), pixels).level == level
    assert Wanted(Recipe(photo(500, 400)), pixels).level == 500 < SMALLEST


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 1), "the same day"),
        (date(2026, 11, 2), "1 day later"),
        (date(2026, 10, 31), "1 day earlier"),
        (date(2026, 11, 11), "10 days later"),
        (date(2026, 11, 8), "1 week later"),
        (date(2026, 10, 25), "1 week earlier"),
        (date(2026, 11, 15), "2 weeks later"),
        (date(2025, 11, 1), "52 weeks earlier"),
    ],
)
def test_the_time_between_two_photos_is_said_in_weeks(day: date, text: str) -> None:
    assert since_text(date(2026, 11, 1), day) == text


def test_every_finding_has_words_for_one_who_looks_later() -> None:
    words = {finding: finding_text(finding) for finding in Finding}
    assert words[Finding.BLURRED] == "softer focus"
    assert words[Finding.DARK_LEFT] == "uneven light"
    assert words[Finding.TOO_FAR] == "framed differently"
    assert all(words.values())

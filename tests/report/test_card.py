"""The page with the scale card, read back as it is printed."""

import subprocess
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from poreditary.domain import scale_card
from poreditary.measure.card import Card, found
from poreditary.report.card import MADE, Paper, card_pdf, page_of
from poreditary.report.render import compiled
from tests.report import samples
from tests.report.paper import facts_of, needs_poppler, words_of

DOTS = 300
PX_PER_MM = DOTS / 25.4


def printed(paper: Paper, folder: Path) -> npt.NDArray[np.uint8]:
    """Return the page as a printer of 300 dots an inch sees it."""
    command = ["pdftoppm", "-r", str(DOTS), "-png", "-singlefile", "-", str(folder / "page")]
    subprocess.run(command, input=card_pdf(samples.english, paper), check=True, capture_output=True)
    page = cv2.imread(str(folder / "page.png"), cv2.IMREAD_COLOR)
    return np.asarray(page, np.uint8)


def card_of(page: npt.NDArray[np.uint8]) -> Card:
    card = found(page)
    assert card is not None
    assert card.is_whole
    return card


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
def test_it_is_printed_in_true_size(paper: Paper, tmp_path: Path) -> None:
    page = printed(paper, tmp_path)
    card = card_of(page)
    assert card.px_per_mm == pytest.approx(PX_PER_MM, rel=0.001)
    left, top = card.corners[0]
    row = page[round(top + (scale_card.BAR_TOP + 0.15) * PX_PER_MM), :, 1]
    dark = np.flatnonzero(row < 100)
    inside = dark[(dark > left + 10) & (dark < card.corners[1][0] - 10)]
    assert (inside[-1] - inside[0] + 1) / PX_PER_MM == pytest.approx(50.0, abs=0.12)


@needs_poppler
def test_its_greys_are_those_that_are_looked_for(tmp_path: Path) -> None:
    greys = card_of(printed(Paper.A4, tmp_path)).greys
    ink = [(step.nominal - 0.04) / 0.81 for step in greys]
    assert [step.rgb[1] for step in greys] == pytest.approx(ink, abs=0.005)
    assert all(step.spread < 0.001 for step in greys)


@needs_poppler
def test_it_is_one_page_of_the_paper_that_was_asked_for() -> None:
    for paper, size in ((Paper.A4, "A4"), (Paper.LETTER, "letter")):
        facts = facts_of(card_pdf(samples.english, paper))
        assert facts["Pages"] == "1"
        assert facts["Page size"].endswith(f"({size})")


@needs_poppler
def test_it_says_how_to_print_and_to_hold_it() -> None:
    words = words_of(card_pdf(samples.english))
    for text in ("at 100 %", "Check the bar with a ruler: it is 50 mm long", "Use the same card each time"):
        assert text in words


def test_the_same_card_is_the_same_bytes() -> None:
    assert card_pdf(samples.english) == card_pdf(samples.english)


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_its_picture_for_a_printer_holds_the_card(language: str) -> None:
    given = page_of(samples.english, Paper.LETTER, language)
    picture = np.frombuffer(compiled("card.typ", given, MADE, format="png", ppi=150)[0], np.uint8)
    page = np.asarray(cv2.imdecode(picture, cv2.IMREAD_COLOR), np.uint8)
    assert card_of(page).px_per_mm == pytest.approx(150 / 25.4, rel=0.002)

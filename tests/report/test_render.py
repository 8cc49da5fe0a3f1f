"""The report as PDF, read back by another program."""

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from poreditary.domain.day import Stamp
from poreditary.domain.report import ALL_SECTIONS, ReportSection
from poreditary.report.render import render_pages, render_pdf
from tests.report import samples
from tests.report.paper import facts_of, needs_poppler, pictures_of, text_of, words_of

HOSTILE = (
    '#import "@preview/x:1.0.0": * #panic("no") #image("/etc/passwd")',
    "$ x^2 $ \\ \\u{41} ] [ } { *bold* _it_ `raw` <label> @ref // no comment /* none */",
    "= not a heading",
    "sys.inputs.document & <script>alert(1)</script> &amp; ]]> %%EOF endstream",
)


@needs_poppler
def test_page_one_is_the_summary() -> None:
    first = words_of(render_pdf(samples.year(), samples.english)).partition("Appendix")[0]
    for text in (
        "Skin diary: report for the dermatologist",
        "22 Nov 2025 to 21 Nov 2026 (365 days)",
        "Made from a personal diary; self-reported; no diagnosis",
        "Oily (own description)",
        "Nickel",
        "Cold sores now or in the past: yes",
        "A tan or sunburn now: not sure",
        "Calyne Niacinamide serum (Niacinamide 5 %), 3 times a week",
        "5 of 6 sessions, 1 Jul 2026 – 1 Nov 2026",
        "Article: a lasting change after 3–6 sessions (One Clinic). Published series: 4 sessions (Author 2018).",
        "Burning, severity 2 of 4, Chin, 3 Apr 2026 – 6 Apr 2026, suspected: Calyne Niacinamide serum",
        "Is a sixth session worth it?",
        "before session 1 of Microneedling on 1 Jul 2026. Lower by more than the own noise of ±0.3.",
        "Page 1 of",
    ):
        assert text in first, text
    assert "grow thick" not in first  # answered no
    assert first.count("Page ") == 1  # all of it fits on one page


@needs_poppler
def test_the_pdf_says_what_it_is() -> None:
    pdf = render_pdf(samples.year(), samples.english)
    facts = facts_of(pdf)
    assert facts["Title"] == "Skin diary: report for the dermatologist"
    assert facts["Tagged"] == "yes"
    assert facts["Page size"].endswith("(A4)")
    assert facts["CreationDate"]
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"/Lang(en-GB)" in pdf.replace(b" ", b"")


@needs_poppler
def test_chinese_comes_out_as_the_characters_that_went_in() -> None:
    content = samples.noted("鼻子出油，冬天緊繃；對鎳過敏。", language="zh_TW")
    pdf = render_pdf(content, lambda context, text: {"Treatments": "療程"}.get(text, text))
    words = words_of(pdf)
    assert words.count("鼻子出油，冬天緊繃；對鎳過敏。") >= 6
    assert "療程" in words
    assert "2026年11月21日" in words
    assert "Nov 2026" not in words
    assert b"/Lang(zh-TW)" in pdf.replace(b" ", b"")


@needs_poppler
@pytest.mark.parametrize("note", HOSTILE)
def test_what_a_person_wrote_is_text_and_nothing_else(note: str) -> None:
    written = text_of(render_pdf(samples.noted(note), samples.english))
    assert "".join(written.split()).count("".join(note.split())) >= 6


@needs_poppler
def test_other_scripts_and_odd_signs_do_not_break_the_page() -> None:
    note = "עברית و العربية\u2028next\u202eline\x00\x1b\ud800\ue000\u0378 end"
    words = words_of(render_pdf(samples.noted(note), samples.english))
    assert "עברית" in words
    assert "next" in words
    assert "\x00" not in words


@needs_poppler
def test_a_sign_without_a_font_leaves_the_rest_readable() -> None:
    pdf = render_pdf(samples.noted("before \N{PHAISTOS DISC SIGN PLUMED HEAD} after"), samples.english)
    assert facts_of(pdf)["Tagged"] == "yes"
    assert words_of(pdf).count("before") >= 6


@needs_poppler
def test_a_word_longer_than_the_page_breaks_instead_of_running_off() -> None:
    word = "Methylchloroisothiazolinone" * 12
    pdf = render_pdf(samples.noted(word), samples.english)
    assert "".join(text_of(pdf).split()).count(word) >= 6
    right_ends = [float(end) for end in re.findall(r'xMax="([0-9.]+)"', text_of(pdf, "-bbox"))]
    assert max(right_ends) < 596 - 45  # points: the paper less its margin


@needs_poppler
def test_photos_chosen_are_there_as_they_were_given_and_no_more(tmp_path: Path) -> None:
    content = samples.year(photos=6)
    pdf = render_pdf(content, samples.english)
    assert sorted(pictures_of(pdf, tmp_path / "all")) == sorted(photo.jpeg for photo in content.photos)
    words = words_of(pdf)
    assert words.count("Nose, 21 Nov 2026 09:0") == 6
    assert "clean skin, window, 20 min after washing" in words
    without = replace(content, request=replace(content.request, sections=(ReportSection.ROUTINE,)))
    assert pictures_of(render_pdf(without, samples.english), tmp_path / "none") == []


@needs_poppler
def test_sections_left_out_are_left_out() -> None:
    whole = words_of(render_pdf(samples.year(), samples.english))
    for section in ReportSection:
        kept = tuple(name for name in ALL_SECTIONS if name != section)
        rest = words_of(render_pdf(samples.year(sections=kept), samples.english))
        heading = "Routine on" if section is ReportSection.ROUTINE else section.word
        assert rest.count(heading) < whole.count(heading), section
    one = words_of(render_pdf(samples.year(sections=(ReportSection.DESCRIPTION,)), samples.english))
    assert "Nickel" in one
    assert "Appendix" not in one
    assert "Page 1 of 1" in one
    assert "Microneedling" not in one


@needs_poppler
def test_nothing_noted_is_said() -> None:
    pdf = render_pdf(samples.empty(), samples.english)
    words = words_of(pdf)
    for text in (
        "There was no routine on 21 Nov 2026.",
        "Nothing was due in this time.",
        "No question was noted.",
        "None noted.",
        "Pores: too early to tell. It takes 4 rated weeks before the change and 2 after.",
        "There was no session in this time.",
        "There was no check-in with a rating in this time.",
        "No product was used in this time.",
        "No photo was chosen.",
    ):
        assert text in words, text
    assert facts_of(pdf)["Tagged"] == "yes"
    assert render_pdf(samples.empty(sections=()), samples.english).startswith(b"%PDF")


@needs_poppler
def test_a_name_stands_on_it_only_where_typed() -> None:
    assert "Ada" not in words_of(render_pdf(samples.year(), samples.english))
    assert "Ada Nose" in words_of(render_pdf(samples.year(name=" Ada Nose "), samples.english))


@needs_poppler
def test_an_example_says_that_it_is_one() -> None:
    pdf = render_pdf(replace(samples.empty(), is_example=True), samples.english)
    assert "Made-up example. Made from a personal diary" in words_of(pdf)


def test_the_same_content_gives_the_same_bytes() -> None:
    first = render_pdf(samples.year(), samples.english)
    assert render_pdf(samples.year(), samples.english) == first
    later = Stamp(samples.STAMP.moment + timedelta(hours=1), 60)
    assert render_pdf(replace(samples.year(), made=later), samples.english) != first


def test_pages_are_pictures_of_the_paper() -> None:
    pages = render_pages(samples.year(), samples.english, 72)
    assert len(pages) >= 3
    for page in pages:
        with Image.open(BytesIO(page)) as image:
            assert image.format == "PNG"
            assert image.size == (595, 842)


def test_one_page_is_a_list_of_one() -> None:
    assert len(render_pages(samples.empty(sections=(ReportSection.ROUTINE,)), samples.english, 36)) == 1

"""From the content of a report to PDF and to pictures of its pages; nothing of it touches the disk."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from poreditary import paths
from poreditary.domain.report import ReportContent
from poreditary.report.pen import Say

if TYPE_CHECKING:
    from typst import Fonts

STANDARDS = ["a-2a", "ua-1"]
"""For keeping, and for reading aloud."""


def render_pdf(content: ReportContent, say: Say) -> bytes:
    """Return the report as PDF; the same content, at the same moment of the diary's clock, gives the same bytes.

    It keeps to PDF/A-2a and PDF/UA-1. Where a text holds a sign that no font of this computer has, those cannot be
    kept to; then the sign is a box, and the PDF an ordinary tagged one.
    """
    from typst import TypstError

    given = _given(content, say)
    try:
        return compiled("report.typ", given, content.made.local, format="pdf", pdf_standards=STANDARDS)[0]
    except TypstError:
        return compiled("report.typ", given, content.made.local, format="pdf")[0]


def render_pages(content: ReportContent, say: Say, pixels_per_inch: float) -> list[bytes]:
    """Return each page of the report as PNG."""
    return compiled("report.typ", _given(content, say), content.made.local, format="png", ppi=pixels_per_inch)


def _given(content: ReportContent, say: Say) -> dict[str, str]:
    from poreditary.report.build import build
    from poreditary.report.document import as_json

    document = build(content, say)
    return {"document": json.dumps(as_json(document))} | dict(document.pictures)


def compiled(template: str, given: dict[str, str], made: datetime, **options: Any) -> list[bytes]:
    """Return what a shipped template makes of what it is given, a PDF or one picture a page; raises TypstError."""
    import typst

    found = typst.compile(
        _template() / template, root=_template(), font_paths=_fonts(), sys_inputs=given, timestamp=made, **options
    )
    return found if isinstance(found, list) else [found]


def _template() -> Path:
    return paths.resources() / "report"


@cache
def _fonts() -> "Fonts":
    """Return the system's fonts and, where it has none, those that come with the charts."""
    import matplotlib
    import typst

    return typst.Fonts(font_paths=[str(Path(matplotlib.get_data_path()) / "fonts" / "ttf")])

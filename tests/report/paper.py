"""A PDF read back with poppler."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def text_of(pdf: bytes, *options: str) -> str:
    """Return the text of every page in reading order."""
    return _run("pdftotext", *options, "-", "-", pdf=pdf).decode()


def words_of(pdf: bytes) -> str:
    """Return the text of every page with single spaces, wherever its lines break."""
    return " ".join(text_of(pdf).split())


def facts_of(pdf: bytes) -> dict[str, str]:
    """Return what the PDF says of itself."""
    lines = _run("pdfinfo", "-", pdf=pdf).decode().splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def pictures_of(pdf: bytes, folder: Path) -> list[bytes]:
    """Return the photos in the PDF as the files they are, each once."""
    folder.mkdir()
    (folder / "report.pdf").write_bytes(pdf)
    subprocess.run(["pdfimages", "-j", "report.pdf", "photo"], cwd=folder, check=True, capture_output=True)
    return [path.read_bytes() for path in sorted(folder.glob("photo-*"))]


def _run(*command: str, pdf: bytes) -> bytes:
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout

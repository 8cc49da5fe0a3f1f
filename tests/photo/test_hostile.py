"""Whatever bytes arrive: a picture, or the sentence of a UserError, and nothing heavy on import."""

import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from poreditary.errors import UserError
from poreditary.photo.exif import read_facts
from poreditary.photo.sandbox import open_photo
from tests.photo import samples

WHOLE = {kind: samples.loaded_photo(kind) for kind in samples.FORMATS}


@settings(max_examples=150)
@given(
    st.sampled_from(samples.FORMATS),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_a_photo_with_changed_bytes_is_shown_or_refused(kind: str, changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE[kind])
    for place, value in changes:
        data[place % len(data)] = value
    for read in (open_photo, read_facts):
        try:
            read(bytes(data), "me")
        except UserError as refused:
            assert str(refused).startswith("me ")


@given(st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b""]), st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_sentence(start: bytes, rest: bytes) -> None:
    for read in (open_photo, read_facts):
        try:
            read(start + rest, "me")
        except UserError as refused:
            assert str(refused).startswith("me ")
        else:
            raise AssertionError("200 bytes cannot hold 64 by 64 pixels here.")


def loaded_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_is_cheap() -> None:
    assert not loaded_after("import poreditary.photo") & {"PIL", "numpy", "pillow_heif"}


def test_only_what_opens_a_heif_loads_its_library() -> None:
    assert "pillow_heif" not in loaded_after("import poreditary.photo.decode, poreditary.photo.skin")


def test_only_what_opens_a_raw_photo_loads_its_library() -> None:
    assert "rawpy" not in loaded_after("import poreditary.photo.exif, poreditary.photo.thumbnail")


def test_no_module_of_it_loads_qt() -> None:
    names = "decode, poreditary.photo.exif, poreditary.photo.export, poreditary.photo.skin"
    assert not {"PySide6", "shiboken6", "sqlite3"} & loaded_after(f"import poreditary.photo.{names}")

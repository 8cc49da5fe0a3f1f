"""Pictures of every page with an example year, for looking at them.

python packaging/pictures.py [--out DIR] [--page NAME ...] [--readme]
"""

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (("today", "light", "en"), ("progress", "light", "en"), ("photos", "dark", "zh_TW"))
FEW_COLOURS = 128
LARGE, SMALL = (1280, 800), (1000, 640)


def main(arguments: list[str] | None = None) -> int:
    """Write the pictures: all languages and colours, both sizes, 200 % text, and an empty diary."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "packaging" / "pictures")
    parser.add_argument("--page", action="append", help="only this page; may be given several times")
    parser.add_argument("--readme", action="store_true", help="write the README's pictures instead")
    given = parser.parse_args(arguments)
    if given.readme:
        write_readme(ROOT / "packaging" / "screenshots")
        return 0
    write(given.out, tuple(given.page) if given.page else None)
    return 0


def write(out: Path, pages: tuple[str, ...] | None) -> None:
    """Write the pictures of the example year and of an empty diary below `out`."""
    from poreditary.app.page import PAGES
    from poreditary.app.pictures import write_pages
    from poreditary.diary.demo import build_demo

    names = pages or tuple(PAGES)
    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        year, empty = Path(temporary) / "year", Path(temporary) / "empty"
        build_demo(year)
        make_empty(empty)
        write_pages(year, out / "year", sizes=(LARGE, SMALL), names=names, tell=print)
        write_pages(year, out / "large-text", languages=("en",), sizes=(LARGE,), names=names, text=2.0, tell=print)
        write_pages(empty, out / "empty", schemes=("light",), sizes=(LARGE,), names=names, tell=print)


def write_readme(out: Path) -> None:
    """Write the README's pictures in few colours, so that they are small."""
    from PIL import Image

    from poreditary.app.pictures import write_pages
    from poreditary.diary.demo import build_demo

    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        year, pages = Path(temporary) / "year", Path(temporary) / "pages"
        build_demo(year)
        out.mkdir(parents=True, exist_ok=True)
        for name, scheme, language in README:
            (page,) = write_pages(year, pages, (scheme,), (language,), (LARGE,), names=(name,))
            few = Image.open(page).convert("RGB").quantize(FEW_COLOURS, dither=Image.Dither.NONE)
            few.save(out / f"{name}.png", optimize=True)


def make_empty(folder: Path) -> None:
    """Make a diary that was welcomed and holds nothing yet."""
    from dataclasses import replace

    from poreditary.diary.diary import Diary

    diary = Diary(folder)
    diary.preferences.save(replace(diary.preferences.get(), is_welcomed=True))
    diary.close()


if __name__ == "__main__":
    sys.exit(main())

"""Taking apart a list of ingredients as it stands on a pack, whatever marks it uses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
FOOTNOTES = re.compile(r"[*＊†‡§°º^®©™¹²³⁴⁵]+")
LABEL = (
    r"(?:(?:full|complete|key|main|active|inactive|other|all)\s+)*(?:ingredients?|ingr[ée]dients?|inhaltsstoffe|inci)"
    r"(?:\s+list)?|[全主要有效其他活性產品使用配合保養]*成[分份]"
)
MAY_CONTAIN = r"may\s+(?:also\s+)?contain|peut\s+contenir|\(?\+\s*/\s*[-–−]\)?|±|可能含有?"
LABELS = re.compile(
    rf"(?:^|(?<=[\n.。;；]))\s*(?:{LABEL})(?:\s*[/／(]\s*(?:{LABEL})\)?)*(?:\s*[:：\n]|\s+(?=[^\W\d]))", re.IGNORECASE
)
MAYBE = re.compile(MAY_CONTAIN, re.IGNORECASE)
BULLET = r"[•●▪◦■□◆◇‣⁃∙⋅|｜\t]"
HARD = re.compile(
    rf"\((?:and|&)\)|(?<!\d),|,(?!\d)|(?<=\d),(?=\d+,\d+-)|[;:，；：、。﹐﹔]|{BULLET}|(?<=\s)[·・‧](?=\s)|(?<![^\n])\s*[·・‧–—-]\s",
    re.IGNORECASE,
)
SOFT = re.compile(r"\s[/／]\s|\.\s")
NUMBERED = re.compile(r"(?:^|(?<=\n))\s*\(?\d{1,3}[.)]\s+")
BROKEN_LINE = re.compile(r"-[ \t]*\r?\n\s*")
BREAK = re.compile(r"[\r\n\v\f\u2028\u2029]+")
LONGEST = 20_000
NUMBER = r"(?<!\d)\d{1,6}(?:[.,]\d{1,6})?"
# A number begins where no digit stands before it, and has a longest length: else a long run of digits takes minutes.
STRENGTH = re.compile(
    rf"[<>≤≥~]?\s*(?:(?P<low>{NUMBER})\s*%?\s*[-–~～至]\s*)?(?<!\d)(?P<number>\d[\d,.]{{0,11}})\s*"
    r"(?P<unit>[%％﹪]|ppm\b)(?:\s*\(?[wv]\s*/\s*[wv]\)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: its lines, its place from 1, and whether it is sure to be in the product.

    `is_list` tells that each line is an entry of its own, so that the second has the next place.
    """

    lines: tuple[str, ...]
    position: int
    is_certain: bool
    is_list: bool


def items(text: str) -> Iterator[Item]:
    """Yield the entries of a list; "may contain" and what follows it are not certain.

    No pack holds more than LONGEST characters; what lies behind them is left out.
    """
    clean = FOOTNOTES.sub("", INVISIBLE.sub("", text[:LONGEST])).replace("\u00a0", " ")
    # Runs of empty lines are of no use, and looking for labels in them takes long.
    clean = "\n".join(line for line in (line.strip() for line in BREAK.split(clean)) if line)
    clean = LABELS.sub("\n", NUMBERED.sub("\n", clean))
    sure, *maybe = MAYBE.split(clean, maxsplit=1)
    position = 1
    for part, is_certain in ((sure, True), *((rest, False) for rest in maybe)):
        chunks = _chunks(BROKEN_LINE.sub("-", part))
        is_list = sum(len(chunk) for chunk in chunks) > 2 * len(chunks)
        sizes = (len(chunk) if is_list else 1 for chunk in chunks)
        places = list(accumulate(sizes, initial=position))
        for chunk, place in zip(chunks, places, strict=False):
            yield Item(chunk, place, is_certain, is_list)
        position = places[-1]


def strength(words: str) -> tuple[float | None, str]:
    """Return the strength in per cent that stands beside a name, and the name alone; none for a range."""
    match = STRENGTH.search(words)
    if match is None:
        return None, words
    rest = f"{words[: match.start()]} {words[match.end() :]}"
    return (None if match["low"] else _percent(match["number"], match["unit"])), rest


def _chunks(text: str) -> list[tuple[str, ...]]:
    """Split at commas and the like; a list that has none of them at full stops and slashes between blanks."""
    parts = HARD.split(text)
    if len([part for part in parts if part.strip()]) < 2:
        parts = SOFT.split(text)
    split = (tuple(" ".join(line.split()) for line in BREAK.split(part)) for part in parts)
    chunks = (tuple(line for line in lines if line) for lines in split)
    return [chunk for chunk in chunks if chunk]


def _percent(number: str, unit: str) -> float | None:
    is_ppm = unit.casefold() == "ppm"
    try:
        value = float(number.replace(",", "" if is_ppm else ".").rstrip("."))
    except ValueError:
        return None
    percent = value / 10_000 if is_ppm else value
    return percent if 0 < percent <= 100 else None

"""Any text a person typed or pasted, as paper can hold it."""

import re
import unicodedata

LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
"""Marks without a shape that turn the direction of the text around them or hide in it."""
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """Return the text with lines that end in a line feed, without what has no shape on paper.

    Control characters go; a private, unassigned or broken character becomes the sign for an unknown one.
    """
    lines = TURNING.sub("", LINE_ENDS.sub("\n", text)).replace("\t", " ")
    if lines.isprintable():
        return lines
    return "".join(_shown(character) for character in lines)


def _shown(character: str) -> str:
    if character == "\n":
        return character
    match unicodedata.category(character):
        case "Cc":
            return ""
        case "Co" | "Cn" | "Cs":
            return UNKNOWN
    return character

"""The recovery code: 160 random bits in letters and digits that are hard to confuse (Crockford's base 32)."""

import os
import unicodedata
from hashlib import sha256

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_BYTES = 20
CHECK_LETTERS = 4
GROUP = 4
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", **dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2212", "")})
"""What is read as what; a document may have made other dashes of the hyphens."""


def new_code() -> str:
    """Return a new code in nine groups of four, the last of which lets a slip of the pen be noticed."""
    data = os.urandom(CODE_BYTES)
    letters = _letters(data) + _check(data)
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def read_code(typed: str) -> bytes | None:
    """Return the bytes of a code however it was typed, None where it is none or was mistyped."""
    letters = "".join(unicodedata.normalize("NFKC", typed).upper().split()).translate(_ALIKE)
    if len(letters) != CODE_BYTES * 8 // 5 + CHECK_LETTERS or set(letters) - set(ALPHABET):
        return None
    number = 0
    for letter in letters[:-CHECK_LETTERS]:
        number = number * len(ALPHABET) + ALPHABET.index(letter)
    data = number.to_bytes(CODE_BYTES, "big")
    return data if letters[-CHECK_LETTERS:] == _check(data) else None


def _letters(data: bytes) -> str:
    number = int.from_bytes(data, "big")
    return "".join(ALPHABET[number >> shift & 31] for shift in range(len(data) * 8 - 5, -1, -5))


def _check(data: bytes) -> str:
    return _letters(sha256(data).digest()[:5])[:CHECK_LETTERS]

"""Numbers as people type and read them: prices in hundredths of a currency, strengths in per cent."""

import re
import unicodedata
from decimal import Decimal

from PySide6.QtCore import QLocale

from poreditary.diary.product_checks import LARGEST_PRICE
from poreditary.domain.words import mark
from poreditary.errors import UserError

BELOW_NONE = re.compile(r"[-\u2212\u2013][\d.,]")
SPACES = re.compile(r"[\s'’]")
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "HKD", "TWD", "SGD", "MYR", "CNY", "JPY", "AUD", "CAD")
"""The currencies that are offered; any other of three letters can be typed."""


def read_number(text: str) -> Decimal | None:
    """Return a number typed with a point or a comma, None for no text; raises UserError for anything else.

    "1.250" is read as the locale groups its digits; otherwise the last separator is the decimal one.
    """
    plain = SPACES.sub("", unicodedata.normalize("NFKC", text))
    if not plain:
        return None
    if BELOW_NONE.match(plain):
        raise UserError(mark("Errors", "{typed} lies below 0. Type a number of 0 or more."), typed=text)
    decimal = _decimal_separator(plain)
    whole, _, part = plain.partition(decimal) if decimal else (plain, "", "")
    if not re.fullmatch(r"\d*|\d{1,3}([.,])\d{3}(\1\d{3})*", whole, re.ASCII) or not re.fullmatch(
        r"\d*", part, re.ASCII
    ):
        raise _not_a_number(text)
    digits = re.sub("[.,]", "", whole)
    if not digits and not part:
        raise _not_a_number(text)
    return Decimal(f"{digits or 0}.{part or 0}")


def read_price(text: str) -> int | None:
    """Return a price in hundredths, None for no text; raises UserError for what is no price."""
    number = read_number(text)
    if number is None:
        return None
    hundredths = number * 100
    # A third decimal, even a nought, is more likely a thousand typed as another country groups it.
    if _decimals(number) > 2:
        raise UserError(
            mark("Errors", "{typed} has more than two decimals. Type the price with two at most."), typed=text
        )
    if hundredths > LARGEST_PRICE:
        raise UserError(mark("Errors", "{typed} is more than a price can be."), typed=text)
    return int(hundredths)


def show_price(hundredths: int, currency: str) -> str:
    """Return a price as one reads it, such as "12.50 EUR" or "320 EUR"."""
    decimals = 2 if hundredths % 100 else 0
    return f"{QLocale().toString(hundredths / 100, 'f', decimals)} {currency}".strip()


def edit_price(hundredths: int) -> str:
    """Return a price as one types it, without separators between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(hundredths / 100, "f", 2)


def show_number(number: float) -> str:
    """Return a number with as many decimals as it has, six digits at most."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number, "g", 6)


def _decimal_separator(plain: str) -> str:
    """Return which sign parts the whole from its decimals, none where there are no decimals."""
    found = re.findall("[.,]", plain)
    if not found:
        return ""
    if len(set(found)) > 1:
        return str(found[-1])
    if len(found) > 1:
        return ""
    groups = re.fullmatch(r"[1-9]\d{0,2}([.,])\d{3}", plain, re.ASCII)
    return "" if groups and groups[1] == QLocale().groupSeparator() else str(found[0])


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _not_a_number(text: str) -> UserError:
    return UserError(mark("Errors", "{typed} is not a number. Type one such as 12.50."), typed=text)

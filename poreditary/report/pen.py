"""How a report writes words, days and numbers in its language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from poreditary.domain.kinds import Named

Say = Callable[[str, str], str]
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Pen:
    """A lookup of marked texts and the language it answers in."""

    say: Say
    language: str

    @property
    def is_chinese(self) -> bool:
        """Return whether days and lists are written the Chinese way."""
        return self.language.lower().startswith("zh")

    def word(self, value: Named) -> str:
        """Return the word for a step kind, zone, view and the like."""
        return self.say("Words", value.word)

    def words(self, values: Iterable[Named]) -> str:
        """Return several words as a list."""
        return self.listed(self.word(value) for value in values)

    def listed(self, names: Iterable[str]) -> str:
        """Return names that belong together, one after the other, without the empty ones."""
        return ("、" if self.is_chinese else ", ").join(filter(None, names))

    def joined(self, phrases: Iterable[str]) -> str:
        """Return phrases one after the other, without the empty ones."""
        return ("，" if self.is_chinese else ", ").join(filter(None, phrases))

    def day(self, day: date) -> str:
        """Return a day: "21 Nov 2026" or "2026年11月21日"."""
        if self.is_chinese:
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def span(self, first: date, last: date) -> str:
        """Return the days from first to last, as one where they are the same."""
        return self.day(first) if first == last else f"{self.day(first)} – {self.day(last)}"

    def money(self, hundredths: int, currency: str) -> str:
        """Return a sum as one reads it: "480 EUR" or "1,099.50 EUR"."""
        number = f"{hundredths / 100:,.2f}" if hundredths % 100 else f"{hundredths // 100:,}"
        return f"{number}\N{NO-BREAK SPACE}{currency}".strip()

    def month(self, day: date) -> str:
        """Return the month of a day: "Nov 2026" or "2026年11月"."""
        return f"{day.year}年{day.month}月" if self.is_chinese else f"{MONTHS[day.month - 1]} {day.year}"

    def year(self, day: date) -> str:
        """Return the year of a day."""
        return f"{day.year}年" if self.is_chinese else str(day.year)


def percent(share: float) -> str:
    """Return a share, 0 to 1, in whole per cent; only all of it is 100 %."""
    return f"{min(99, round(share * 100)) if share < 1 else 100}\N{NO-BREAK SPACE}%"


def strength(per_cent: float) -> str:
    """Return the strength of an active in per cent, without needless zeros."""
    return f"{per_cent:g}\N{NO-BREAK SPACE}%"


def rating(mean: float, places: int = 1) -> str:
    """Return a mean rating to one decimal, or more."""
    return f"{mean:.{places}f}"

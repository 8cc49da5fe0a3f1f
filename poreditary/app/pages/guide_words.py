"""The words of the guide: who says something, how many, and when."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QDate, QLocale

from poreditary.app import theme
from poreditary.app.texts import lookup, say, word
from poreditary.diary.expectations import name_of
from poreditary.domain.catalogue_kinds import Topic
from poreditary.domain.catalogue_values import Range, Source, Statement
from poreditary.domain.words import mark

ONE_AND_MANY: dict[str, tuple[str, str]] = {
    "sessions": (mark("Guide", "1 session"), mark("Guide", "{n} sessions")),
    "interval_days": (mark("Guide", "1 day apart"), mark("Guide", "{n} days apart")),
    "minutes": (mark("Guide", "1 minute"), mark("Guide", "{n} minutes")),
    "hours": (mark("Guide", "1 hour"), mark("Guide", "{n} hours")),
    "days": (mark("Guide", "1 day"), mark("Guide", "{n} days")),
    "weeks": (mark("Guide", "1 week"), mark("Guide", "{n} weeks")),
    "months": (mark("Guide", "1 month"), mark("Guide", "{n} months")),
    "people": (mark("Guide", "1 person studied"), mark("Guide", "{n} people studied")),
    "strength_percent": (mark("Guide", "strength 1 %"), mark("Guide", "strength {n} %")),
    "change_percent": (mark("Guide", "change 1 %"), mark("Guide", "change {n} %")),
    "share_percent": (mark("Guide", "1 % of them"), mark("Guide", "{n} % of them")),
    "spf": (mark("Guide", "SPF 1"), mark("Guide", "SPF {n}")),
    "times day": (mark("Guide", "once a day"), mark("Guide", "{n} times a day")),
    "times week": (mark("Guide", "once a week"), mark("Guide", "{n} times a week")),
    "times month": (mark("Guide", "once a month"), mark("Guide", "{n} times a month")),
}
"""The words around a range by its key, for the figure 1 and for any other."""


ALL_PERCENT = 100
LINE_HEIGHT = 130
"""Height of a line of text to read, in percent."""


def language() -> str:
    """Return the language of the window, for the texts of the catalogue."""
    return QLocale().name()


def range_words(key: str, found: Range) -> str:
    """Return a range with its unit, such as "3–6 sessions"."""
    if found.low < found.high and key in {"change_percent", "share_percent"}:
        return _percent_words(key, found)
    one, many = ONE_AND_MANY[f"times {found.unit}" if key == "times" else key]
    if found.figures == "1":
        return lookup("Guide", one)
    return lookup("Guide", many).format(n=found.figures)


def _percent_words(key: str, found: Range) -> str:
    """Return a range of percents; a change begins at the smaller one, and a share has no end but all."""
    low, high = (replace(found, low=end, high=end).figures for end in (found.low, found.high))
    if key == "share_percent":
        if found.high >= ALL_PERCENT:
            return say("Guide", "{n} % or more of them").format(n=low)
        return lookup("Guide", ONE_AND_MANY[key][1]).format(n=found.figures)
    if found.is_open:
        return lookup("Guide", ONE_AND_MANY[key][1]).format(n=found.figures)
    first, last = (high, low) if found.high <= 0 else (low, high)
    return say("Guide", "change {first} % to {last} %").format(first=first, last=last)


def figures(statement: Statement) -> str:
    """Return the numbers of a statement in one line, empty where it has none."""
    return " · ".join(range_words(key, found) for key, found in statement.ranges)


def source_name(source: Source) -> str:
    """Return the short name of a source in the window's language; a remark of the diary has none."""
    return "" if source.is_own else name_of(source, language())


def chip_words(source: Source, name: str | None = None) -> str:
    """Return who says it and what kind of source that is, such as "Perfect Medical, clinic advertisement"."""
    if source.is_own:
        return word(source.kind)
    kind = word(source.kind)
    shown = source_name(source) if name is None else name
    return say("Guide", "{name}, {kind}").format(name=shown, kind=kind[:1].lower() + kind[1:])


def statement_html(statement: Statement) -> str:
    """Return a statement to read: its numbers, what it says, and where no article says it, so much."""
    lines = [escape(statement.text.in_language(language()))]
    numbers = figures(statement)
    if numbers:
        lines.insert(0, f'<span style="font-weight: 600">{escape(numbers)}</span>')
    if statement.published:
        note = escape(say("Guide", "published, not in the articles"))
        size = theme.font("note").pointSizeF()
        lines.append(f'<span style="color: {theme.current().quiet}; font-size: {size}pt">{note}</span>')
    return f'<div style="line-height: {LINE_HEIGHT}%">{"<br>".join(lines)}</div>'


def group_title(statement: Statement) -> str:
    """Return the heading a statement belongs under: its side of the session, else its topic."""
    if statement.when is not None:
        return word(statement.when)
    if statement.about is Topic.WINDOW and statement.is_own:
        return say("Guide", "Remark")
    return word(statement.about)


def date_words(date: str) -> str:
    """Return the date of a source, "2016", "2016-07" or "2016-07-31", as the locale writes it."""
    parts = [int(part) for part in date.split("-")] if date else []
    if len(parts) == 3:
        return QLocale().toString(QDate(*parts), QLocale.FormatType.LongFormat)
    if len(parts) == 2:
        month = QLocale().standaloneMonthName(parts[1])
        return say("Guide", "{month} {year}").format(month=month, year=parts[0])
    return date

"""The words for what sources say of a course to be planned."""

from collections.abc import Iterable
from html import escape

from poreditary.app import theme
from poreditary.app.pages.guide_words import chip_words, language, range_words
from poreditary.app.texts import say, word
from poreditary.domain.catalogue_kinds import Topic
from poreditary.domain.catalogue_values import Range, Source, Statement
from poreditary.domain.course_offer import Series, Voice


def series_html(series: Series) -> str:
    """Return a series to read: who speaks of what, the numbers, and every source with its kind."""
    numbers = f'<span style="font-weight: 600">{escape(numbers_text(series.sessions, series.interval_days))}</span>'
    said = say("CourseDialog", "{who}: {numbers}").format(who=escape(_who(series)), numbers=numbers)
    return f"{said} {quiet_html(sources_text(series.sources))}"


def fact_html(topic: Topic, statements: Iterable[Statement]) -> str:
    """Return in one paragraph what is said of a topic, each statement with its sources."""
    said = " ".join(statement_html(statement) for statement in statements)
    return say("CourseDialog", "{topic}: {said}").format(topic=escape(word(topic)), said=said)


def statement_html(statement: Statement) -> str:
    """Return a statement to read, with its sources in quiet ink."""
    return f"{escape(statement.text.in_language(language()))} {quiet_html(sources_text(statement.sources))}"


def numbers_text(sessions: Range, interval_days: Range | None) -> str:
    """Return how many sessions and how far apart, such as "5–6 sessions, 14–28 days apart"."""
    count = range_words("sessions", sessions)
    if interval_days is None:
        return count
    apart = range_words("interval_days", interval_days)
    return say("CourseDialog", "{sessions}, {apart}").format(sessions=count, apart=apart)


def fewest_text(series: Series) -> str:
    """Return the numbers a series starts from: the fewest sessions at the shortest interval."""
    sessions, interval = series.sessions, series.interval_days
    count = Range(series.fewest, series.fewest, sessions.unit)
    if interval is None or series.soonest is None:
        return numbers_text(count, None)
    return numbers_text(count, Range(series.soonest, series.soonest, interval.unit))


def filled_text(series: Series) -> str:
    """Return where the numbers filled in come from."""
    match series.voice:
        case Voice.PERSONAL:
            return say("CourseDialog", "Filled in: what you noted of this treatment.")
        case Voice.PUBLISHED:
            first = say("CourseDialog", "Filled in: the fewest sessions published.")
        case _:
            first = say("CourseDialog", "Filled in: the fewest sessions stated.")
    rest = say("CourseDialog", "Your own numbers and the clinic’s win.")
    return say("CourseDialog", "{first} {rest}").format(first=first, rest=rest)


def sources_text(sources: Iterable[Source]) -> str:
    """Return every source with its kind, in brackets."""
    named = "; ".join(chip_words(source) for source in sources)
    return say("CourseDialog", "({sources})").format(sources=named)


def quiet_html(text: str) -> str:
    """Return text in quiet ink and small."""
    size = theme.font("note").pointSizeF()
    return f'<span style="color: {theme.current().quiet}; font-size: {size}pt">{escape(text)}</span>'


def _who(series: Series) -> str:
    return {
        Voice.PERSONAL: say("CourseDialog", "Your own note"),
        Voice.PUBLISHED: say("CourseDialog", "Published"),
        Voice.ARTICLE: say("CourseDialog", "Article"),
        Voice.GENERAL: say("CourseDialog", "One clinic’s statement for all treatments at once"),
    }[series.voice]

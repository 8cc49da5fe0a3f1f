"""The words for courses, sessions and reactions."""

from datetime import date, time

from PySide6.QtCore import QLocale, QTime

from poreditary.app.days import dated, medium_day, weekday_and_day
from poreditary.app.money import show_price
from poreditary.app.texts import say, word
from poreditary.diary.expectations import name_of
from poreditary.domain.catalogue import Band, Bands
from poreditary.domain.reaction import Reaction
from poreditary.domain.treatment import CourseOverview, Session
from poreditary.domain.visit import NextVisit

NEAR_DAYS = 7
SOURCES_NAMED = 2


def near_day_text(day: date, today: date) -> str:
    """Return a day, with its weekday where it lies within a week of today."""
    if abs((day - today).days) <= NEAR_DAYS:
        return weekday_and_day(day, today)
    return medium_day(day)


def costs_text(sums: dict[str, int]) -> str:
    """Return amounts in several currencies side by side; they are never converted."""
    return " + ".join(show_price(hundredths, currency) for currency, hundredths in sums.items())


def count_text(overview: CourseOverview) -> str:
    """Return how many of the planned sessions have been."""
    done, planned = overview.done, overview.course.sessions_planned
    if done > planned == 1:
        text = say("Treatments", "{done} sessions, 1 was planned")
    elif done > planned:
        text = say("Treatments", "{done} sessions, {planned} were planned")
    elif planned == 1:
        text = say("Treatments", "{done} of 1 session")
    else:
        text = say("Treatments", "{done} of {planned} sessions")
    return text.format(done=done, planned=planned)


def place_text(number: int, planned: int) -> str:
    """Return which session of how many this is."""
    if number > planned:
        return say("Treatments", "Session {number}, {planned} planned").format(number=number, planned=planned)
    return say("Treatments", "Session {number} of {planned}").format(number=number, planned=planned)


def due_text(overview: CourseOverview, visit: NextVisit | None, today: date) -> str:
    """Return when the next session is booked, due or was due, or that none is."""
    if overview.course.ended_on is not None:
        return say("Treatments", "ended {day}").format(day=medium_day(overview.course.ended_on))
    if visit is None:
        return say("Treatments", "complete")
    if visit.is_booked:
        return _booked_text(visit, today)
    if visit.day == today:
        return say("Treatments", "next due today")
    text = say("Treatments", "was due {day}") if visit.was_due(today) else say("Treatments", "next due {day}")
    return text.format(day=near_day_text(visit.day, today))


def time_text(at: time) -> str:
    """Return a time of day as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _booked_text(visit: NextVisit, today: date) -> str:
    at = "" if visit.at is None else time_text(visit.at)
    if visit.day == today:
        today_at = say("Treatments", "booked today, {time}").format(time=at)
        return today_at if at else say("Treatments", "booked today")
    text = say("Treatments", "booked {day}, {time}") if at else say("Treatments", "booked {day}")
    return text.format(day=near_day_text(visit.day, today), time=at)


def interval_text(overview: CourseOverview) -> str:
    """Return how far apart sessions are planned, and how far they were."""
    planned, usual = overview.course.interval_days, overview.usual_interval
    if usual is None or usual == planned:
        return every_text(str(planned))
    return say("Treatments", "{planned} (yours: {days})").format(planned=every_text(str(planned)), days=usual)


def every_text(days: str) -> str:
    """Return an interval; `days` is a number or a range."""
    return say("Treatments", "every day") if days == "1" else say("Treatments", "every {days} days").format(days=days)


def bands_text(bands: Bands) -> str:
    """Return in one line how many sessions the article and published sources name."""
    parts = [_article_text(bands).format(sessions=bands.article.sessions.figures)]
    if bands.published is not None:
        parts.append(say("Treatments", "published: {sessions}").format(sessions=band_text(bands.published)))
    if bands.personal is not None:
        parts.append(say("Treatments", "your own note: {sessions}").format(sessions=band_text(bands.personal)))
    return " · ".join(parts)


def band_text(band: Band) -> str:
    """Return sessions and interval of a band."""
    figures = band.sessions.figures
    if band.interval_days is None:
        return figures
    return say("Treatments", "{sessions}, {interval}").format(
        sessions=figures, interval=every_text(band.interval_days.figures)
    )


def bands_lines(bands: Bands) -> list[str]:
    """Return a line for each band with who says so and what kind of source it is."""
    article = say("Treatments", "Article") if bands.is_named else say("Treatments", "Article, all treatments together")
    lines = [_sourced(article, bands.article)]
    if bands.published is not None:
        lines.append(_sourced(say("Treatments", "Published"), bands.published))
    if bands.personal is not None:
        lines.append(_sourced(say("Treatments", "Your own note"), bands.personal))
    return lines


def session_text(session: Session) -> str:
    """Return what a session was and when."""
    return dated(session.name or session.treatment, session.day)


def zones_text(reaction: Reaction) -> str:
    """Return where a reaction is."""
    return ", ".join(word(zone) for zone in reaction.zones)


def severity_words() -> tuple[str, str, str, str, str]:
    """Return what each severity from 0 to 4 means."""
    return (
        say("Treatments", "0: hardly felt"),
        say("Treatments", "1: slight"),
        say("Treatments", "2: moderate"),
        say("Treatments", "3: strong"),
        say("Treatments", "4: very strong"),
    )


def span_text(first: date, last: date | None) -> str:
    """Return from when until when; without an end it goes on."""
    if last is None:
        return say("Treatments", "since {day}").format(day=medium_day(first))
    return medium_day(first) if first == last else f"{medium_day(first)} – {medium_day(last)}"


def _article_text(bands: Bands) -> str:
    if bands.is_named:
        return say("Treatments", "article: {sessions}")
    return say("Treatments", "article, all treatments together: {sessions}")


def _sourced(who: str, band: Band) -> str:
    language, sources = QLocale().name(), band.sources
    named = [f"{name_of(source, language)} ({word(source.kind)})" for source in sources[:SOURCES_NAMED]]
    if len(sources) > SOURCES_NAMED:
        named.append(say("Treatments", "{n} more").format(n=len(sources) - SOURCES_NAMED))
    text = say("Treatments", "{who}: {sessions}. {sources}")
    return text.format(who=who, sessions=band_text(band), sources="; ".join(named))

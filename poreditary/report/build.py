"""From the content of a report to its document: which part stands where."""

from collections.abc import Callable

from poreditary.domain.report import APPENDIX, ReportContent, ReportSection
from poreditary.report import appendix, cautions, describe, measured, progress, ratings, routine, treatments
from poreditary.report.document import Document, Part
from poreditary.report.pen import Pen, Say
from poreditary.report.wrapping import wrapped

Writer = Callable[[ReportContent, Pen], Part]
LEFT = (ReportSection.DESCRIPTION, ReportSection.ROUTINE)
RIGHT = (ReportSection.QUESTIONS, ReportSection.TREATMENTS, ReportSection.REACTIONS)
BELOW = (ReportSection.PROGRESS,)
WRITERS: dict[ReportSection, Writer] = {
    ReportSection.DESCRIPTION: describe.description,
    ReportSection.ROUTINE: routine.routine,
    ReportSection.TREATMENTS: treatments.treatments,
    ReportSection.REACTIONS: treatments.reactions,
    ReportSection.PROGRESS: progress.progress_part,
    ReportSection.QUESTIONS: describe.questions,
    ReportSection.MEASURED: measured.measured_part,
    ReportSection.CAUTIONS: cautions.cautions,
    ReportSection.SESSIONS: treatments.sessions,
    ReportSection.REACTION_LIST: treatments.reaction_list,
    ReportSection.ADHERENCE: routine.by_month,
    ReportSection.RATINGS: ratings.ratings,
    ReportSection.PRODUCTS: appendix.products,
    ReportSection.PHOTOS: appendix.photos,
    ReportSection.SOURCES: appendix.sources,
}


def build(content: ReportContent, say: Say) -> Document:
    """Write the document in the language of the request."""
    pen = Pen(say, content.request.language)
    request = content.request
    days = (request.last - request.first).days + 1
    length = pen.say("Report", "1 day") if days == 1 else pen.say("Report", "{n} days").format(n=f"{days:,}")
    subtitle = pen.say("Report", "{first} to {last} ({days})")
    return Document(
        title=pen.say("Report", "Skin diary: report for the dermatologist"),
        subtitle=subtitle.format(first=pen.day(request.first), last=pen.day(request.last), days=length),
        name=request.name.strip(),
        language=request.language,
        head=_head(content, pen),
        date=pen.day(content.today),
        pages=pen.say("Report", "Page {page} of {pages}"),
        left=_parts(LEFT, content, pen),
        right=_parts(RIGHT, content, pen),
        below=_parts(BELOW, content, pen),
        appendix_title=pen.say("Report", "Appendix"),
        appendix=_parts(APPENDIX, content, pen),
        pictures=_pictures(content, pen),
    )


def _parts(sections: tuple[ReportSection, ...], content: ReportContent, pen: Pen) -> tuple[Part, ...]:
    return tuple(WRITERS[section](content, pen) for section in sections if content.request.has(section))


def _head(content: ReportContent, pen: Pen) -> str:
    head = pen.say("Report", "Made from a personal diary; self-reported; no diagnosis")
    return pen.say("Report", "Made-up example. {text}").format(text=head) if content.is_example else head


def _pictures(content: ReportContent, pen: Pen) -> dict[str, str]:
    found = {appendix.photo_name(photo.photo.id): wrapped(photo.jpeg) for photo in content.photos}
    if content.request.has(ReportSection.PROGRESS):
        found[progress.FIGURE] = progress.figure(content, pen)
    if content.measured:
        found[measured.FIGURE] = measured.figure(content, pen)
    return found

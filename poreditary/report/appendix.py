"""What page one leaves to whoever wants to know: products with their ingredients, photos, sources."""

from poreditary.domain.catalogue_values import Source
from poreditary.domain.photo import Sitting
from poreditary.domain.report import ProductUse, ReportContent, ReportPhoto, ReportSection
from poreditary.report.document import Bullets, Column, Line, Part, Picture, Pictures, Table
from poreditary.report.pen import Pen
from poreditary.report.routine import actives


def products(content: ReportContent, pen: Pen) -> Part:
    """Return every product that was ticked in the time, with its ingredients as on the pack."""
    if not content.uses:
        none = Line(pen.say("Report", "No product was used in this time."), is_quiet=True)
        return Part(pen.word(ReportSection.PRODUCTS), (none,))
    columns = (
        Column(pen.say("Report", "Product"), 4),
        Column(pen.say("Report", "Used"), 3),
        Column(pen.say("Report", "Actives"), 3),
        Column(pen.say("Report", "Ingredients (INCI)"), 5),
    )
    return Part(pen.word(ReportSection.PRODUCTS), (Table(columns, tuple(_product(use, pen) for use in content.uses)),))


def photos(content: ReportContent, pen: Pen) -> Part:
    """Return the chosen photos with view, day and condition."""
    if not content.photos:
        none = Line(pen.say("Report", "No photo was chosen."), is_quiet=True)
        return Part(pen.word(ReportSection.PHOTOS), (none,))
    items = tuple(_photo(found, pen) for found in content.photos)
    return Part(pen.word(ReportSection.PHOTOS), (Pictures(items),))


def sources(content: ReportContent, pen: Pen) -> Part:
    """Return who says what the report cites."""
    note = pen.say(
        "Report",
        "Expectations come from the sources below; every rating and count is the person's own. Smallest real change "
        "at 95 %: 1.96 × √2 × the standard deviation of the weekly means before the change.",
    )
    cited = Bullets(tuple(_source(source, pen) for source in content.sources))
    return Part(pen.word(ReportSection.SOURCES), (Line(note, is_quiet=True), *((cited,) if cited.items else ())))


def photo_name(photo_id: int) -> str:
    """Return what a photo is called inside the document."""
    return f"photo-{photo_id}"


def _product(use: ProductUse, pen: Pen) -> tuple[str, ...]:
    days = pen.say("Report", "on 1 day") if use.days == 1 else pen.say("Report", "on {n} days").format(n=use.days)
    what = f"{use.product.title}\n{pen.word(use.product.kind)}"
    return what, f"{pen.span(use.first, use.last)}\n{days}", actives(use.product, pen), use.product.inci or "–"


def _photo(found: ReportPhoto, pen: Pen) -> Picture:
    view, day = pen.word(found.photo.view), pen.day(found.photo.day)
    alt = pen.say("Report", "Photo, {view}, {day}").format(view=view, day=day)
    refused = pen.say("Report", "not comparable with the baseline") if found.is_refused else ""
    caption = pen.joined((view, f"{day} {found.photo.taken:%H:%M}", *_condition(found.sitting, pen), refused))
    return Picture(photo_name(found.photo.id), alt, caption)


def _condition(sitting: Sitting, pen: Pen) -> tuple[str, ...]:
    clean = {
        None: "",
        True: pen.say("Report", "clean skin"),
        False: pen.say("Report", "skin not clean"),
    }
    minutes = sitting.minutes_since_washing
    washed = "" if minutes is None else pen.say("Report", "{n} min after washing").format(n=minutes)
    return clean[sitting.clean_skin], sitting.light, sitting.place, washed


def _source(source: Source, pen: Pen) -> str:
    title = source.title.in_language(pen.language)
    kind = f"{pen.word(source.kind)}, {pen.word(source.extent)}"
    parts = (source.author, title, source.publisher, source.date, kind, source.address)
    return ". ".join(part for part in parts if part)

"""What a check found: in which file, on which page, of which entries or which photo, in a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from poreditary.domain.kinds import View
from poreditary.domain.words import mark
from poreditary.errors import UserError

ADVICE = mark(
    "Errors",
    "Restore a backup, or save what can be read into a new diary with: poreditary rescue --to NEWFOLDER.",
)
"""What to do where a check found anything."""

WORDS = {
    "active": mark("Errors", "ingredients of products"),
    "aftercare_window": mark("Errors", "aftercare windows"),
    "alignment": mark("Errors", "how photos lie on each other"),
    "appointment": mark("Errors", "appointments"),
    "blind_pair": mark("Errors", "pairs of blind comparisons"),
    "blind_set": mark("Errors", "blind comparisons"),
    "caution": mark("Errors", "what a clinic asks in your description"),
    "check_in": mark("Errors", "check-ins"),
    "course": mark("Errors", "courses"),
    "measured_view": mark("Errors", "which views are measured"),
    "measurement": mark("Errors", "measurements"),
    "patch": mark("Errors", "patches of skin that are measured"),
    "patch_change": mark("Errors", "measured changes"),
    "patch_reading": mark("Errors", "readings of patch tests"),
    "patch_repeat": mark("Errors", "what was learned of the noise"),
    "patch_test": mark("Errors", "patch tests"),
    "photo": mark("Errors", "what is known of photos"),
    "product": mark("Errors", "products"),
    "profile": mark("Errors", "your description"),
    "question": mark("Errors", "questions"),
    "rating": mark("Errors", "ratings"),
    "reaction": mark("Errors", "reactions"),
    "reaction_zone": mark("Errors", "zones of reactions"),
    "reminder": mark("Errors", "reminders"),
    "routine": mark("Errors", "routines"),
    "session": mark("Errors", "sessions"),
    "setting": mark("Errors", "settings"),
    "sitting": mark("Errors", "sittings"),
    "step": mark("Errors", "steps"),
    "thumbnail": mark("Errors", "small pictures of photos"),
    "tick": mark("Errors", "ticks"),
    "trash": mark("Errors", "the trash"),
}
"""What the tables hold, in words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: `kind` is page, order, photo or file; page counts from 1, table is the stored name."""

    file: str
    kind: str
    sentence: UserError
    page: int | None = None
    table: str = ""
    photo: int | None = None
    day: date | None = None
    view: View | None = None


def damaged_page(file: str, page: int, count: int, table: str = "", *, is_index: bool = False) -> Finding:
    """Return the finding for a page that is not as it was written."""
    values = {"page": page, "count": count}
    if not table:
        sentence = UserError(mark("Errors", "page {page} of {count} is damaged"), **values)
    elif is_index:
        text = mark("Errors", "page {page} of {count} is damaged; it helps to find {what} and holds none itself")
        sentence = UserError(text, **values, what=words_of(table))
    else:
        text = mark("Errors", "page {page} of {count} is damaged; it holds {what}")
        sentence = UserError(text, **values, what=words_of(table))
    return Finding(file, "page", sentence, page, table)


def words_of(table: str) -> UserError:
    """Return what a table holds, in words that a sentence takes in."""
    return UserError(WORDS[table]) if table in WORDS else UserError(mark("Errors", "the diary's own notes"))


def wrong_order(file: str, told: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each thing that SQLite says of a file whose pages are all as they were written."""
    text = mark("Errors", "its parts do not fit together ({told})")
    yield from (Finding(file, "order", UserError(text, told=each)) for each in told)


def unreadable_file(file: str, problem: UserError) -> Finding:
    """Return the finding for a file that cannot be opened at all."""
    return Finding(file, "file", problem)


def lost_photo(file: str, photo: int | None, day: date | None, view: View | None) -> Finding:
    """Return the finding for a photo whose original is missing or damaged; no entry names it where day is None."""
    if day is None:
        return Finding(file, "photo", UserError(mark("Errors", "a photo that no entry names cannot be read")))
    sentence = UserError(mark("Errors", "the photo of {day}, {view}, is missing or damaged"), day=day, view=view)
    return Finding(file, "photo", sentence, photo=photo, day=day, view=view)

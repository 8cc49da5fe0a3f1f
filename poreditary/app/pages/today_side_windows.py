"""The cards beside the routines about windows: aftercare, and what comes before a session."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from poreditary.app import theme
from poreditary.app.days import day_and_month
from poreditary.app.icons import icon
from poreditary.app.models import roles
from poreditary.app.pages.today_beside import Beside
from poreditary.app.pages.today_parts import note, stacked
from poreditary.app.pages.today_pause_words import state_words, text_of, who
from poreditary.app.pages.today_read import DayRead
from poreditary.app.texts import say, word
from poreditary.app.widgets.card import Card
from poreditary.domain.muting import Pause
from poreditary.domain.treatment import Session

Asked = Callable[[Pause], None]


def aftercare_card(read: DayRead, beside: Beside | None, asked: Asked) -> Card | None:
    """Return the card of the windows that sessions opened, below what the clinic asked for; None without any."""
    opened = [pause for pause in read.pauses if pause.session_day is None]
    told = {(pause.window.session_id, pause.window.text) for pause in opened}
    words = [_words(one, read) for one in read.asked if (one.id, " ".join(one.instruction.split())) not in told]
    return _card(say("Today", "Aftercare"), opened, read, beside, asked, words)


def before_card(read: DayRead, beside: Beside | None, asked: Asked) -> Card | None:
    """Return the card of the windows before sessions to come, booked or only due, None without any."""
    booked = [pause for pause in read.pauses if pause.session_day is not None]
    estimates = beside.estimates if beside is not None else ()
    return _card(say("Today", "Before your session"), (*booked, *estimates), read, beside, asked)


def _words(session: Session, read: DayRead) -> QWidget:
    """Return the clinic's own words after a session, as they were written down."""
    day = day_and_month(session.day, read.today)
    name = QLabel(say("Today", "What the clinic asked for on {day}").format(day=day))
    name.setWordWrap(True)
    return stacked(name, note(session.instruction))


def _card(
    heading: str,
    pauses: Iterable[Pause],
    read: DayRead,
    beside: Beside | None,
    asked: Asked,
    first: Iterable[QWidget] = (),
) -> Card | None:
    shown, above = tuple(pauses), tuple(first)
    if not (shown or above):
        return None
    card = Card(heading)
    for words in above:
        card.add(words)
    for pause in shown:
        card.add(_window(pause, read, beside, asked))
    return card


def _window(pause: Pause, read: DayRead, beside: Beside | None, asked: Asked) -> QWidget:
    tomorrow = beside.tomorrow if beside is not None else None
    state = " · ".join(part for part in (state_words(pause, read.day, read.today, tomorrow), who(pause)) if part)
    return stacked(_head(pause, asked), *(note(text) for text in (state, text_of(pause)) if text))


def _head(pause: Pause, asked: Asked) -> QWidget:
    head = QWidget()
    across = QHBoxLayout(head)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space())
    name = QLabel(word(pause.window.kind))
    name.setWordWrap(True)
    across.addWidget(name, 1)
    across.addWidget(why_button(word(pause.window.kind), lambda: asked(pause)))
    return head


def why_button(what: str, pressed: Callable[[], None], parent: QWidget | None = None) -> QToolButton:
    """Return a small button that opens who says so, and what."""
    button = QToolButton(parent)
    side = theme.space(2)
    button.setIcon(icon("info", "quiet"))
    button.setIconSize(QSize(side, side))
    text = say("Today", "Who says so: {what}").format(what=what)
    button.setAccessibleName(text)
    button.setToolTip(roles.tip(text))
    button.clicked.connect(pressed)
    return button

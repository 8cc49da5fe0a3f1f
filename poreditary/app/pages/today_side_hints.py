"""The cards beside the routines with hints, patches to look at, photos to take, and products past their last day."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.models.frequency_words import hint_text
from poreditary.app.models.shelf_texts import hint_text as life_text
from poreditary.app.pages.today_beside import Beside
from poreditary.app.pages.today_parts import link, note, stacked
from poreditary.app.pages.treatments_patch_words import moment_text
from poreditary.app.texts import say
from poreditary.app.widgets.calibration_words import week_text
from poreditary.app.widgets.card import Card
from poreditary.domain.hints import Hint

MOST_HINTS = 3
Go = Callable[[str, object], None]
Link = Callable[[str, str, object], QPushButton]


def hints_card(hints: Sequence[Hint], go_to: Go, hide: Callable[[Hint], None]) -> Card | None:
    """Return the card of the first hints, each with a way to read why and one to hide it; None without any."""
    if not hints:
        return None
    card = Card(say("Today", "Worth knowing"))
    for hint in hints[:MOST_HINTS]:
        card.add(_hint(hint, go_to, hide))
    return card


def due_card(beside: Beside, linked: Link) -> Card | None:
    """Return the card of patches to look at, of the calibration week and of products past their last day, or None."""
    lines = [*_readings(beside, linked), *_week(beside, linked), *_spent(beside, linked)]
    if not lines:
        return None
    card = Card(say("Today", "Also due"))
    for line in lines:
        card.add(line)
    return card


def _hint(hint: Hint, go_to: Go, hide: Callable[[Hint], None]) -> QWidget:
    text = note(hint_text(hint))
    buttons = QWidget()
    across = QHBoxLayout(buttons)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space())
    if hint.statements:
        entry = hint.statements[0].partition(".")[0]
        why = link(say("Today", "Why"))
        why.setAccessibleName(say("Today", "Why: {hint}").format(hint=text.text()))
        why.clicked.connect(lambda: go_to("guide", entry))
        across.addWidget(why)
    away = link(say("Today", "Hide this week"))
    away.setAccessibleName(say("Today", "Hide this week: {hint}").format(hint=text.text()))
    away.clicked.connect(lambda: hide(hint))
    across.addWidget(away)
    across.addStretch(1)
    return stacked(text, buttons)


def _readings(beside: Beside, linked: Link) -> list[QWidget]:
    lines: list[QWidget] = []
    for reading, title in beside.readings:
        since = say("Today", "since {moment}").format(moment=moment_text(reading.at, beside.now))
        words = " · ".join(part for part in (title, reading.test.place, since) if part)
        button = linked(say("Today", "Look at the patch: {n} hours").format(n=reading.hours), "treatments", None)
        button.setAccessibleName(f"{button.text()}, {words}")
        lines.append(stacked(button, note(words)))
    return lines


def _week(beside: Beside, linked: Link) -> list[QWidget]:
    if beside.week is None:
        return []
    words = week_text(beside.week, beside.day)
    place = {"studio": 0, "views": list(beside.week.views)}
    button = linked(say("Today", "Photos of the calibration week"), "photos", place)
    button.setAccessibleName(f"{button.text()}, {words}")
    return [stacked(button, note(words))]


def _spent(beside: Beside, linked: Link) -> list[QWidget]:
    lines: list[QWidget] = []
    for product, hint in beside.spent:
        words = life_text(hint, beside.day)
        button = linked(product.title, "shelf", product.id)
        button.setAccessibleName(f"{product.title}, {words}")
        lines.append(stacked(button, note(words)))
    return lines

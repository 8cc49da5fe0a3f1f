"""One entry of the guide, to be read: what is said, by whom, grouped by what it is about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.guide_chip import SourceChip
from poreditary.app.pages.guide_offers import Offer
from poreditary.app.pages.guide_sides import Sides
from poreditary.app.pages.guide_words import group_title, language, statement_html
from poreditary.app.pages.today_parts import link
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.domain.catalogue_kinds import Section, Side, Topic, When
from poreditary.domain.catalogue_values import Entry, Source, Statement

Open = Callable[[Source], None]
Chances = Callable[[Entry, Statement | None], Iterable[Offer]]
GROUPS = (*When, *Topic)


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry while it is read: what to do with a source that is asked for, and what can be done from its parts."""

    entry: Entry
    open_source: Open
    offers: Chances

    def view(self) -> QWidget:
        """Return the entry laid out."""
        view = QWidget()
        lines = QVBoxLayout(view)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(2))
        lines.addLayout(self._head())
        if self.entry.section is Section.DISAGREEMENTS:
            self._add_disagreement(lines)
        else:
            for title, statements in groups(self.entry.statements):
                lines.addLayout(self._group(title, statements))
        lines.addStretch(1)
        return view

    def _head(self) -> QVBoxLayout:
        entry = self.entry
        head = QVBoxLayout()
        head.setSpacing(theme.space(0.5))
        head.addWidget(text_label(word(entry.section), "note"))
        head.addWidget(text_label(entry.title.in_language(language()), "heading"))
        if entry.inci:
            names = say("Guide", "On packs: {names}").format(names=", ".join(entry.inci))
            head.addWidget(text_label(names, "note"))
        self._add_buttons(head, None)
        return head

    def _group(self, title: str, statements: Iterable[Statement]) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setSpacing(theme.space(1.5))
        group.addWidget(bold_label(title))
        for statement in statements:
            said = self._statement(statement)
            said.setContentsMargins(theme.space(2), 0, 0, 0)
            group.addLayout(said)
        return group

    def _statement(self, statement: Statement) -> QVBoxLayout:
        said = QVBoxLayout()
        said.setSpacing(theme.space(0.5))
        said.addWidget(_readable(QLabel(statement_html(statement)), Qt.TextFormat.RichText))
        chips = [self._chip(source) for source in statement.sources]
        if len(chips) == 1:
            said.addWidget(chips[0], 0, Qt.AlignmentFlag.AlignLeft)
        else:
            said.addLayout(_in_lines(chips))
        self._add_buttons(said, statement)
        return said

    def _chip(self, source: Source) -> SourceChip:
        chip = SourceChip(source)
        chip.clicked.connect(lambda: self.open_source(source))
        return chip

    def _add_buttons(self, lines: QVBoxLayout, statement: Statement | None) -> None:
        is_quiet = statement is not None
        buttons = [_button(offer, is_quiet=is_quiet) for offer in self.offers(self.entry, statement)]
        if buttons:
            lines.addLayout(_in_lines(buttons))

    def _add_disagreement(self, lines: QVBoxLayout) -> None:
        sides = Sides()
        for side in Side:
            card = sides.add(word(side))
            for statement in self.entry.statements:
                if statement.side is side:
                    card.add(self._statement(statement))
        lines.addWidget(sides)
        rest = [statement for statement in self.entry.statements if statement.side is None]
        published = [statement for statement in rest if not statement.is_own]
        if published:
            lines.addLayout(self._group(say("Guide", "What is published"), published))
        remarks = [statement for statement in rest if statement.is_own]
        if remarks:
            lines.addLayout(self._group(say("Guide", "Remark"), remarks))


def groups(statements: Iterable[Statement]) -> list[tuple[str, list[Statement]]]:
    """Return the statements under their headings: before and after a session first, then by topic."""
    found: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda said: GROUPS.index(said.when or said.about)):
        found.setdefault(group_title(statement), []).append(statement)
    return list(found.items())


def _button(offer: Offer, *, is_quiet: bool) -> QPushButton:
    text = offer.text.replace("&", "&&")
    button = link(text) if is_quiet else QPushButton(text)
    if offer.spoken:
        button.setAccessibleName(f"{offer.text}: {offer.spoken}")
    button.clicked.connect(lambda: offer.do(button))
    return button


def _in_lines(buttons: Iterable[QWidget]) -> FlowLayout:
    lines = FlowLayout()
    for button in buttons:
        lines.addWidget(button)
    return lines


def text_label(text: str, role: str = "") -> QLabel:
    """Return plain text to read, to select and to copy."""
    label = _readable(QLabel(text), Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def bold_label(text: str) -> QLabel:
    """Return plain text that stands out a little."""
    label = text_label(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _readable(label: QLabel, form: Qt.TextFormat) -> QLabel:
    label.setTextFormat(form)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label

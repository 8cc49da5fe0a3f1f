"""One entry of the guide, to be read: what is said, by whom, grouped by what it is about."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.pages.guide_chip import SourceChip
from poreditary.app.pages.guide_sides import Sides
from poreditary.app.pages.guide_words import group_title, language, statement_html
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.domain.catalogue_kinds import Section, Side, Topic, When
from poreditary.domain.catalogue_values import Entry, Source, Statement

Open = Callable[[Source], None]
GROUPS = (*When, *Topic)


def entry_view(entry: Entry, open_source: Open) -> QWidget:
    """Return the entry laid out; `open_source` is called with the source whose chip was pressed."""
    view = QWidget()
    lines = QVBoxLayout(view)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(theme.space(2))
    lines.addLayout(_head(entry))
    if entry.section is Section.DISAGREEMENTS:
        _add_disagreement(lines, entry, open_source)
    else:
        for title, statements in groups(entry.statements):
            lines.addLayout(_group(title, statements, open_source))
    lines.addStretch(1)
    return view


def groups(statements: Iterable[Statement]) -> list[tuple[str, list[Statement]]]:
    """Return the statements under their headings: before and after a session first, then by topic."""
    found: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda said: GROUPS.index(said.when or said.about)):
        found.setdefault(group_title(statement), []).append(statement)
    return list(found.items())


def _head(entry: Entry) -> QVBoxLayout:
    head = QVBoxLayout()
    head.setSpacing(theme.space(0.5))
    head.addWidget(text_label(word(entry.section), "note"))
    head.addWidget(text_label(entry.title.in_language(language()), "heading"))
    return head


def _group(title: str, statements: Iterable[Statement], open_source: Open) -> QVBoxLayout:
    group = QVBoxLayout()
    group.setSpacing(theme.space(1.5))
    group.addWidget(bold_label(title))
    for statement in statements:
        said = _statement(statement, open_source)
        said.setContentsMargins(theme.space(2), 0, 0, 0)
        group.addLayout(said)
    return group


def _statement(statement: Statement, open_source: Open) -> QVBoxLayout:
    said = QVBoxLayout()
    said.setSpacing(theme.space(0.5))
    said.addWidget(_readable(QLabel(statement_html(statement)), Qt.TextFormat.RichText))
    chips = [_chip(source, open_source) for source in statement.sources]
    if len(chips) == 1:
        said.addWidget(chips[0], 0, Qt.AlignmentFlag.AlignLeft)
    else:
        said.addLayout(_in_lines(chips))
    return said


def _chip(source: Source, open_source: Open) -> SourceChip:
    chip = SourceChip(source)
    chip.clicked.connect(lambda: open_source(source))
    return chip


def _in_lines(chips: Iterable[SourceChip]) -> FlowLayout:
    origin = FlowLayout()
    for chip in chips:
        origin.addWidget(chip)
    return origin


def _add_disagreement(lines: QVBoxLayout, entry: Entry, open_source: Open) -> None:
    sides = Sides()
    for side in Side:
        card = sides.add(word(side))
        for statement in entry.statements:
            if statement.side is side:
                card.add(_statement(statement, open_source))
    lines.addWidget(sides)
    rest = [statement for statement in entry.statements if statement.side is None]
    published = [statement for statement in rest if not statement.is_own]
    if published:
        lines.addLayout(_group(say("Guide", "What is published"), published, open_source))
    remarks = [statement for statement in rest if statement.is_own]
    if remarks:
        lines.addLayout(_group(say("Guide", "Remark"), remarks, open_source))


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

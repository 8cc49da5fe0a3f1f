"""The actives of a product as tags, with a row to add and correct them."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from poreditary.app import theme
from poreditary.app.dialogs.product_active_row import ActiveRow
from poreditary.app.dialogs.product_tag import TagButton
from poreditary.app.dialogs.product_tag_words import role_words, spoken, title_of, words
from poreditary.app.texts import say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.catalogue_kinds import Section
from poreditary.domain.catalogue_names import pack_key
from poreditary.domain.product import Active
from poreditary.domain.product_tags import Tag, ingredient_names, ingredient_of, retagged, with_active
from poreditary.domain.words import mark
from poreditary.errors import UserError


class ActivesEdit(QWidget):
    """Tags that come with the list of ingredients and stay as the person corrects them."""

    changed = Signal()
    refused = Signal(object)
    """UserError: what was typed is no active."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: tuple[Tag, ...] = ()
        self.buttons: list[TagButton] = []
        self._correcting: Tag | None = None
        self._found: list[Active] = []
        self._gone: set[str] = set()
        self._flow = QWidget()
        self._chips = FlowLayout(self._flow)
        self.row = ActiveRow(self)
        self.missing = QPushButton()
        self.missing.setProperty("role", "quiet")
        self.missing.setAutoDefault(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space())
        for part in (self._flow, self.missing, self.row):
            lines.addWidget(part)
        lines.setAlignment(self.missing, Qt.AlignmentFlag.AlignLeft)
        self.row.entered.connect(self._enter)
        self.row.given_up.connect(self._give_up)
        self.missing.clicked.connect(self._add_missing)

    def begin(
        self,
        knowledge: tuple[Catalogue, str],
        actives: tuple[Active, ...],
        found: list[Active],
        before: QWidget,
    ) -> None:
        """Show the actives of a product, of whose list of ingredients the catalogue knows those `found`.

        `knowledge` is the catalogue and the language to name ingredients in; Tab comes here from the field `before`.
        """
        catalogue, language = knowledge
        self._catalogue, self._language = catalogue, language
        self._names = ingredient_names(catalogue)
        self._found, self._before = found, before
        self.row.offer(catalogue.entries(Section.ACTIVES), language)
        self._show(tuple(Tag(active) for active in actives))

    def hear(self, found: list[Active]) -> None:
        """Take over what is recognised in the list of ingredients since it was last read."""
        seen = [active.ingredient for active in self._found]
        self._found = found
        self._gone &= {active.ingredient for active in found}
        before = len(self.tags)
        self._change(retagged(self.tags, found, seen))
        if len(self.tags) > before:
            text = say("ActivesEdit", "Recognised: {names}")
            names = (title_of(tag.active, self._catalogue, self._language) for tag in self.tags[before:])
            announce(self, text.format(names=", ".join(names)))

    def read(self) -> tuple[Active, ...]:
        """Return the actives, what stands in the row too; raises UserError for a strength that is no number."""
        self._take()
        return tuple(tag.active for tag in self.tags)

    def _enter(self) -> None:
        try:
            self._take()
        except UserError as problem:
            self.refused.emit(problem)
        else:
            self.row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        """Make a tag of what stands in the row; one that is corrected into nothing goes."""
        active, corrected = self.row.read(), self._correcting
        if active is not None and not active.name:
            self.row.name.setFocus()
            raise UserError(mark("Errors", "An active has a strength but no name. Type its name."))
        self._correcting = None
        self.row.clear()
        if active is not None:
            self._change(with_active(self.tags, self._linked(active, corrected), corrected))
        elif corrected is not None:
            self._remove(corrected)
        self._mark()

    def _linked(self, active: Active, corrected: Tag | None) -> Active:
        """Return a typed active with its ingredient; one whose shown name was left keeps the name it had."""
        if corrected is not None and active.name == title_of(corrected.active, self._catalogue, self._language):
            return Active(corrected.active.name, active.percent, corrected.active.ingredient)
        entry = self._catalogue.find(ingredient_of(active.name, self._names))
        if entry is None:
            return active
        is_title = pack_key(active.name) in (pack_key(entry.title.en), pack_key(entry.title.zh))
        name = entry.title.in_language(self._language) if is_title else active.name
        return Active(name, active.percent, entry.id)

    def _give_up(self) -> None:
        tag, self._correcting = self._correcting, None
        self.row.clear()
        self._mark()
        if tag in self.tags:
            self.buttons[self.tags.index(tag)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, tag: Tag) -> None:
        self._correcting = tag
        self._mark()
        self.row.show_active(title_of(tag.active, self._catalogue, self._language), tag.active.percent)

    def _remove(self, tag: Tag) -> None:
        at = self.tags.index(tag)
        if self._correcting == tag:
            self._correcting = None
            self.row.clear()
        self._gone.add(tag.active.ingredient)
        self._change(tuple(other for other in self.tags if other is not tag))
        after = self.buttons[min(at, len(self.buttons) - 1)] if self.buttons else self.row.name
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        name = title_of(tag.active, self._catalogue, self._language)
        announce(self, say("ActivesEdit", "{name} removed").format(name=name))

    def _add_missing(self) -> None:
        self._change((*self.tags, *(Tag(active, is_found=True) for active in self._left_out())))
        self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_out(self) -> list[Active]:
        """Return what the list of ingredients holds and no tag shows, but for what was removed just now."""
        fresh = retagged(self.tags, self._found, self._gone)[len(self.tags) :]
        return [tag.active for tag in fresh]

    def _change(self, tags: tuple[Tag, ...]) -> None:
        if tags != self.tags:
            self._show(tags)
            self.changed.emit()

    def _show(self, tags: tuple[Tag, ...]) -> None:
        self.tags = tags
        for button in self.buttons:
            self._chips.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(tag) for tag in tags]
        for button in self.buttons:
            self._chips.addWidget(button)
            button.show()
        for before, after in pairwise([self._before, *self.buttons, self.missing, self.row.name]):
            QWidget.setTabOrder(before, after)
        self._flow.setVisible(bool(tags))
        self.updateGeometry()
        self._stop_at(0)
        self._mark()
        self._offer_missing()

    def _button(self, tag: Tag) -> TagButton:
        entry = self._catalogue.find(tag.active.ingredient)
        shown = words(tag.active, self._catalogue, self._language)
        button = TagButton(tag, shown, role_words(entry), spoken(shown, entry))
        button.clicked.connect(lambda _checked=False: self._correct(tag))
        button.removed.connect(lambda: self._remove(tag))
        button.stepped.connect(lambda by: self._step(button, by))
        button.focused.connect(lambda: self._stop_at(self.buttons.index(button)))
        return button

    def _step(self, button: TagButton, by: int) -> None:
        at = self.buttons.index(button) + by
        if 0 <= at < len(self.buttons):
            self.buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, at: int) -> None:
        """Let Tab stop at one of the tags only; arrows go to the others."""
        for number, button in enumerate(self.buttons):
            stop = Qt.FocusPolicy.StrongFocus if number == at else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def _mark(self) -> None:
        for button in self.buttons:
            button.setChecked(button.tag is self._correcting)

    def _offer_missing(self) -> None:
        n = len(self._left_out())
        one, several = (
            say("ActivesEdit", "Add 1 ingredient of the list"),
            say("ActivesEdit", "Add {n} ingredients of the list"),
        )
        self.missing.setText((one if n == 1 else several).format(n=n))
        self.missing.setVisible(n > 0)

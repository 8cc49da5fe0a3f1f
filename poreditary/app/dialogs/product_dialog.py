"""Adding a product, and changing one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QDateEdit, QSizePolicy, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day, suggest, typed
from poreditary.app.forms.product_dialog import Ui_ProductDialog
from poreditary.app.money import CURRENCIES, edit_price, read_price
from poreditary.app.pages.guide_words import language
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.hint import Hint
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Active, Product
from poreditary.domain.product_tags import found_actives, roles_of, suggested_kind
from poreditary.domain.words import mark
from poreditary.errors import UserError

NEW = Product("", StepKind.OTHER)
INCI_LINES = 5
KIND_ROW = 2
"""Where the step kind stands in the form; below it is said where it comes from."""
PAUSE_MS = 250
"""How long no key is pressed before the list of ingredients is read."""


def open_product(
    context: Context,
    parent: QWidget,
    product: Product | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a product, None for a new one, once the catalogue is read."""
    context.ask(
        parent,
        lambda diary: diary.knowledge().catalogue,
        lambda catalogue: show(ProductDialog(context, product or NEW, catalogue, parent), saved),
    )


class ProductDialog(EntryDialog):
    """What is on the pack, since when it is open, what it cost; one with id 0 is new."""

    def __init__(self, context: Context, product: Product, catalogue: Catalogue, parent: QWidget) -> None:
        title = say("ProductDialog", "Edit product") if product.id else say("ProductDialog", "Add product")
        save = say("ProductDialog", "Save product") if product.id else say("ProductDialog", "Add product")
        super().__init__(context, title, save, parent)
        self.start = product
        self.catalogue = catalogue
        self.form = Ui_ProductDialog()
        self.form.setupUi(self.fields)
        self.kind_hint = Hint()
        self.kind_hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.form.rows.insertRow(KIND_ROW + 1, "", self.kind_hint)
        self._explain_kind("")
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self._is_kind_chosen = product != NEW
        self._fill(product)
        self._connect()
        self.begin()
        self._make_room_for_the_list()

    def job(self) -> Job:
        """Return the job that keeps the product; raises UserError for what is missing or no number."""
        self._read_list_at_once()
        product = self.product()
        if product.id:
            return lambda diary: diary.shelf.edit(product)
        return lambda diary: diary.shelf.add(product)

    def product(self) -> Product:
        """Return the product as it is filled in; raises UserError for what is missing or no number."""
        form = self.form
        name, kind, price = self._name(), self._kind(), self._price()
        return replace(
            self.start,
            name=name,
            brand=form.brand.text().strip(),
            kind=kind,
            opened_on=day_of(form.opened_on) if form.is_opened.isChecked() else None,
            months_after_opening=form.months.value() or None,
            expires_on=day_of(form.expires_on) if form.has_last_day.isChecked() else None,
            actives=form.actives.read(),
            inci=form.inci.toPlainText().strip(),
            price=price,
            currency="" if price is None else typed(form.currency).upper(),
            note=form.note.toPlainText().strip(),
        )

    def state(self) -> list[object]:
        """Return what is filled in, the tags too, to be compared."""
        return [*super().state(), [tag.active for tag in self.form.actives.tags]]

    def fields_height(self, across: int) -> int:
        """Return how high all fields are with the tags in as many lines as they need, and in no more."""
        return self.fields.heightForWidth(across - theme.space(4))

    def _connect(self) -> None:
        form = self.form
        form.is_opened.toggled.connect(form.opened_on.setEnabled)
        form.has_last_day.toggled.connect(form.expires_on.setEnabled)
        form.months.valueChanged.connect(self._name_months)
        form.kind.activated.connect(self._choose_kind)
        form.inci.textChanged.connect(self.pause.start)
        form.actives.changed.connect(self._suggest_kind)
        form.actives.changed.connect(self._grow)
        form.actives.refused.connect(lambda problem: self.show_problem(sentence(problem)))
        self.pause.timeout.connect(self._read_list)

    def _fill(self, product: Product) -> None:
        form, usual = self.form, self.context.preferences.currency
        form.currency.setMaximumWidth(theme.space(14))
        form.price_row.setSpacing(theme.space())
        form.name.setText(product.name)
        form.brand.setText(product.brand)
        offer(form.kind, ((word(kind), kind) for kind in StepKind), product.kind)
        if not self._is_kind_chosen:
            form.kind.setCurrentIndex(-1)
        self._fill_day(form.is_opened, form.opened_on, product.opened_on)
        form.months.setValue(product.months_after_opening or 0)
        self._fill_day(form.has_last_day, form.expires_on, product.expires_on)
        form.inci.setPlainText(product.inci)
        form.actives.begin((self.catalogue, language()), product.actives, self._found(), before=form.inci)
        form.actives_label.setBuddy(form.actives.row.name)
        form.price.setText("" if product.price is None else edit_price(product.price))
        suggest(form.currency, [product.currency, usual, *CURRENCIES], product.currency or usual)
        form.note.setPlainText(product.note)

    def _fill_day(self, box: QCheckBox, field: QDateEdit, day: date | None) -> None:
        prepare_day(field, day or self.context.today())
        box.setChecked(day is not None)
        field.setEnabled(day is not None)

    def _make_room_for_the_list(self) -> None:
        """Show more lines of the ingredients than of a note."""
        inci = self.form.inci
        inci.setFixedHeight(inci.fontMetrics().lineSpacing() * INCI_LINES + theme.space(2.5))
        self.resize(self.sizeHint())

    def _grow(self) -> None:
        """Make room for tags that came, as far as the window has it."""
        self.fields.layout().activate()  # type: ignore[union-attr]
        self.resize(self.sizeHint().expandedTo(self.size()))

    def _found(self) -> list[Active]:
        return found_actives(self.form.inci.toPlainText(), self.catalogue, language())

    def _read_list(self) -> None:
        """Tag what is new in the list of ingredients; a list of sixty takes a few milliseconds."""
        self.form.actives.hear(self._found())

    def _read_list_at_once(self) -> None:
        if self.pause.isActive():
            self.pause.stop()
            self._read_list()

    def _name(self) -> str:
        name = self.form.name.text().strip()
        if not name:
            self.form.name.setFocus()
            raise UserError(mark("Errors", "The product has no name. Type one."))
        return name

    def _kind(self) -> StepKind:
        kind = self.form.kind.currentData()
        if kind is None:
            self.form.kind.setFocus()
            raise UserError(mark("Errors", "The product has no step kind. Choose what it is for."))
        return StepKind(kind)

    def _choose_kind(self) -> None:
        self._is_kind_chosen = True
        self._explain_kind("")

    def _suggest_kind(self) -> None:
        """Choose the kind that the ingredients tell, until the person chooses one."""
        if self._is_kind_chosen:
            return
        actives = [tag.active for tag in self.form.actives.tags]
        kind = suggested_kind(roles_of(actives, self.catalogue))
        self.form.kind.setCurrentIndex(-1 if kind is None else list(StepKind).index(kind))
        hint = say("ProductDialog", "Suggested by the ingredients")
        self._explain_kind("" if kind is None else hint)

    def _explain_kind(self, text: str) -> None:
        self.kind_hint.say(text)
        self.form.rows.setRowVisible(self.kind_hint, bool(text))

    def _price(self) -> int | None:
        try:
            return read_price(self.form.price.text())
        except UserError:
            self.form.price.setFocus()
            raise

    def _name_months(self, months: int) -> None:
        one, several = say("ProductDialog", " month"), say("ProductDialog", " months")
        self.form.months.setSuffix(one if months == 1 else several)

"""Adding a product, and changing one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day, suggest, typed
from poreditary.app.forms.product_dialog import Ui_ProductDialog
from poreditary.app.money import CURRENCIES, edit_price, read_price
from poreditary.app.texts import say, word
from poreditary.domain.kinds import StepKind
from poreditary.domain.product import Product
from poreditary.errors import UserError


def open_product(
    context: Context,
    parent: QWidget,
    product: Product | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a product, None for a new one."""
    show(ProductDialog(context, product or Product("", StepKind.CLEANSE), parent), saved)


class ProductDialog(EntryDialog):
    """What is on the pack, since when it is open, what it cost; one with id 0 is new."""

    def __init__(self, context: Context, product: Product, parent: QWidget) -> None:
        title = say("ProductDialog", "Edit product") if product.id else say("ProductDialog", "Add product")
        save = say("ProductDialog", "Save product") if product.id else say("ProductDialog", "Add product")
        super().__init__(context, title, save, parent)
        self.start = product
        self.form = Ui_ProductDialog()
        self.form.setupUi(self.fields)
        self._connect()
        self._fill(product)
        self.begin()

    def job(self) -> Job:
        """Return the job that keeps the product; raises UserError for a number that is none."""
        product = self.product()
        if product.id:
            return lambda diary: diary.shelf.edit(product)
        return lambda diary: diary.shelf.add(product)

    def product(self) -> Product:
        """Return the product as it is filled in; raises UserError for a number that is none."""
        form = self.form
        price = self._price()
        return replace(
            self.start,
            name=form.name.text().strip(),
            brand=form.brand.text().strip(),
            kind=StepKind(form.kind.currentData()),
            opened_on=day_of(form.opened_on) if form.is_opened.isChecked() else None,
            months_after_opening=form.months.value() or None,
            actives=form.actives.read(),
            inci=form.inci.toPlainText().strip(),
            price=price,
            currency="" if price is None else typed(form.currency).upper(),
            note=form.note.toPlainText().strip(),
        )

    def _connect(self) -> None:
        form = self.form
        form.is_opened.toggled.connect(form.opened_on.setEnabled)
        form.months.valueChanged.connect(self._name_months)
        form.currency.setMaximumWidth(theme.space(14))
        form.price_row.setSpacing(theme.space())

    def _fill(self, product: Product) -> None:
        form, usual = self.form, self.context.preferences.currency
        form.name.setText(product.name)
        form.brand.setText(product.brand)
        offer(form.kind, ((word(kind), kind) for kind in StepKind), product.kind)
        prepare_day(form.opened_on, product.opened_on or self.context.today())
        form.is_opened.setChecked(product.opened_on is not None)
        form.opened_on.setEnabled(form.is_opened.isChecked())
        form.months.setValue(product.months_after_opening or 0)
        form.actives.show_actives(product.actives, before=form.currency)
        form.actives_label.setBuddy(form.actives.add_button)
        form.inci.setPlainText(product.inci)
        form.price.setText("" if product.price is None else edit_price(product.price))
        suggest(form.currency, [product.currency, usual, *CURRENCIES], product.currency or usual)
        form.note.setPlainText(product.note)

    def _price(self) -> int | None:
        try:
            return read_price(self.form.price.text())
        except UserError:
            self.form.price.setFocus()
            raise

    def _name_months(self, months: int) -> None:
        one, several = say("ProductDialog", " month"), say("ProductDialog", " months")
        self.form.months.setSuffix(one if months == 1 else several)

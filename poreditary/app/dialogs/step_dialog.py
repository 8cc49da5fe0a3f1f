"""Adding a step to a routine, and changing one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day
from poreditary.app.forms.step_dialog import Ui_StepDialog
from poreditary.app.texts import say, word
from poreditary.domain.catalogue import Catalogue
from poreditary.domain.frequencies import Frequency
from poreditary.domain.kinds import Per, StepKind
from poreditary.domain.product import Product
from poreditary.domain.routine import Step


def open_step(
    context: Context,
    parent: QWidget,
    step: Step,
    products: Sequence[Product],
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a step, one with id 0 for a new one; `products` are all there are, archived ones too."""
    show(StepDialog(context, step, products, parent), saved)


class StepDialog(EntryDialog):
    """What a step does, with which product, how often and since when."""

    def __init__(self, context: Context, step: Step, products: Sequence[Product], parent: QWidget) -> None:
        title = say("StepDialog", "Edit step") if step.id else say("StepDialog", "Add step")
        save = say("StepDialog", "Save step") if step.id else say("StepDialog", "Add step")
        super().__init__(context, title, save, parent)
        self.start = step
        self._products = products
        self._is_product_chosen = step.id != 0
        self.form = Ui_StepDialog()
        self.form.setupUi(self.fields)
        self.form.often_row.setSpacing(theme.space())
        self.form.often_row.addStretch(1)
        self._statement = step.statement
        self._fill(step)
        self._times_before = step.times
        self._connect()
        self.begin()
        self._show_stated(is_shown=False)
        context.ask(self, lambda diary: diary.knowledge().catalogue, self._know)

    def job(self) -> Job:
        """Return the job that keeps the step."""
        step = self.step()
        if step.id:
            return lambda diary: diary.routines.edit_step(step)
        return lambda diary: diary.routines.add_step(step)

    def step(self) -> Step:
        """Return the step as it is filled in; it rests on its statement as long as it keeps to it."""
        form = self.form
        times, most = form.times.value(), form.times_most.value()
        filled = replace(
            self.start,
            kind=self._kind(),
            product_id=form.product.currentData(),
            name=form.name.text().strip(),
            times=times,
            times_most=most if most > times else None,
            per=Per(form.per.currentData()),
            from_day=day_of(form.from_day),
            statement=self._statement,
        )
        return replace(filled, statement=form.stated.kept(filled))

    def _fill(self, step: Step) -> None:
        form = self.form
        offer(form.kind, ((word(kind), kind) for kind in StepKind), step.kind)
        offer(form.per, ((word(per), per) for per in Per), step.per)
        form.times.setValue(step.times)
        form.times_most.setMinimum(step.times)
        form.times_most.setValue(step.most)
        form.name.setText(step.name)
        prepare_day(form.from_day, step.from_day)
        self._offer_products()

    def _connect(self) -> None:
        form = self.form
        form.kind.currentIndexChanged.connect(lambda _row: self._offer_products())
        form.product.activated.connect(self._choose_product)
        form.times.valueChanged.connect(self._follow)
        for changed in (form.kind.currentIndexChanged, form.per.currentIndexChanged, form.times_most.valueChanged):
            changed.connect(lambda _value: self._refresh())
        form.stated.taken.connect(self._take)
        form.stated.asked.connect(self._read_more)

    def _follow(self, times: int) -> None:
        """Keep the range in order; a single number stays one."""
        most = self.form.times_most
        is_range = most.value() > self._times_before
        self._times_before = times
        most.setMinimum(times)
        if not is_range:
            most.setValue(times)
        self._refresh()

    def _take(self, found: Frequency) -> None:
        """Do the step as often as a statement says, and let it rest on that."""
        form = self.form
        self._statement = found.key
        form.per.setCurrentIndex(form.per.findData(found.per))
        form.times.setValue(found.times)
        form.times_most.setValue(found.times_most or found.times)
        self._refresh()
        form.times.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know(self, catalogue: Catalogue) -> None:
        """Show what sources say, which is no change of the person's."""
        is_untouched = self.state() == self._before
        self.form.stated.know(catalogue)
        self._refresh()
        if is_untouched:
            self._before = self.state()

    def _refresh(self) -> None:
        if self.form.stated.show_step(self.step()):
            self._show_stated(is_shown=True)
            self.resize(self.sizeHint().expandedTo(self.size()))

    def _show_stated(self, *, is_shown: bool) -> None:
        self.form.stated_label.setVisible(is_shown)
        self.form.stated.setVisible(is_shown)

    def _read_more(self, entry: str) -> None:
        """Leave for the guide, unless the person wants to keep what was filled in."""
        self.reject()
        if not self.isVisible():
            self.context.go_to("guide", entry)

    def _kind(self) -> StepKind:
        return StepKind(self.form.kind.currentData())

    def _offer_products(self) -> None:
        """Offer no product, then those of the step's kind, then the others; a choice made by hand stays."""
        box, kind = self.form.product, self._kind()
        chosen = box.currentData() if box.count() else self.start.product_id
        here = [product for product in self._products if product.archived_on is None or product.id == chosen]
        like = [product for product in here if product.kind is kind]
        if not self._is_product_chosen:
            chosen = like[0].id if like else None
        others = ((f"{p.title} · {word(p.kind)}", p.id) for p in here if p.kind is not kind)
        box.clear()
        offer(box, [(say("StepDialog", "No product"), None), *((p.title, p.id) for p in like), *others], chosen)
        if box.currentData() != chosen:
            offer(box, [(say("StepDialog", "A product in the trash"), chosen)], chosen)
        self.form.name.setPlaceholderText(word(kind))

    def _choose_product(self) -> None:
        self._is_product_chosen = True

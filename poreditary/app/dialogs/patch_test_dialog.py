"""Logging a patch test, and changing one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.dialogs.entry_dialog import EntryDialog, Job, show
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day, suggest, typed
from poreditary.app.forms.patch_test_dialog import Ui_PatchTestDialog
from poreditary.app.texts import say, word
from poreditary.diary.diary import Diary
from poreditary.domain.day import Stamp, local_day, stamp_at, stamp_of
from poreditary.domain.kinds import PatchResult
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest


@dataclass(frozen=True, slots=True)
class PatchTestForm:
    """A patch test, new without an id, the products it may be of, the places named before, and when days end."""

    test: PatchTest
    products: tuple[Product, ...]
    places: tuple[str, ...]
    day_ends_at: int = 0


def read(diary: Diary, test_id: int, product_id: int | None = None) -> PatchTestForm:
    """Return what the dialog needs for a patch test, 0 for a new one, put on now where the last one was."""
    tests, now = diary.patch_tests.all(), diary.now()
    places = tuple(test.place for test in tests if test.place)
    new = PatchTest(diary.today(), now, product_id=product_id, place=next(iter(places), ""))
    test = next((test for test in tests if test.id == test_id), new)
    shelf = diary.shelf.products(archived=True)
    offered = (product for product in shelf if product.archived_on is None or product.id == test.product_id)
    return PatchTestForm(test, tuple(offered), places, diary.preferences.get().day_ends_at)


def open_patch_test(
    context: Context,
    parent: QWidget,
    test_id: int = 0,
    product_id: int | None = None,
    saved: Callable[[int], object] | None = None,
) -> None:
    """Open the dialog for a patch test, 0 for a new one of a product of the shelf, once what it needs is read."""
    context.ask(
        parent,
        lambda diary: read(diary, test_id, product_id),
        lambda form: show(PatchTestDialog(context, form, parent), saved),
    )


class PatchTestDialog(EntryDialog):
    """What was put on, where and when, and what it showed after a day, two and four."""

    def __init__(self, context: Context, start: PatchTestForm, parent: QWidget) -> None:
        is_new = not start.test.id
        title = say("PatchTestDialog", "Log patch test") if is_new else say("PatchTestDialog", "Edit patch test")
        save = say("PatchTestDialog", "Log patch test") if is_new else say("PatchTestDialog", "Save patch test")
        super().__init__(context, title, save, parent)
        self.start = start
        self.form = Ui_PatchTestDialog()
        self.form.setupUi(self.fields)
        form = self.form
        self.readings: dict[int, tuple[QComboBox, QLineEdit]] = {
            24: (form.result_24, form.note_24),
            48: (form.result_48, form.note_48),
            96: (form.result_96, form.note_96),
        }
        self._fill(start.test)
        self.begin()

    def _fill(self, test: PatchTest) -> None:
        form, put_on = self.form, test.stamp.local
        offer(form.product, self._products(), test.product_id)
        form.product.currentIndexChanged.connect(self._show_name)
        form.name.setText(test.name)
        places = (say("PatchTestDialog", "Inner forearm"), say("PatchTestDialog", "Behind the ear"))
        suggest(form.place, [*self.start.places, *places], test.place)
        prepare_day(form.day, put_on.date(), self.context.clock().local.date())
        form.at.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        form.at.setTime(QTime(put_on.hour, put_on.minute))
        read_before = {reading.hours: reading for reading in test.readings}
        for hours, (result, note) in self.readings.items():
            reading = read_before.get(hours)
            offer(result, self._results(), reading.result if reading else None)
            note.setText(reading.note if reading else "")
            result.currentIndexChanged.connect(self._show_notes)
        for line in (form.line_24, form.line_48, form.line_96):
            line.setSpacing(theme.space(1))
        form.note.setPlainText(test.note)
        self._show_name()
        self._show_notes()

    def _products(self) -> Iterator[tuple[str, object]]:
        for product in self.start.products:
            yield product.title, product.id
        kept = self.start.test.product_id
        if kept is not None and all(product.id != kept for product in self.start.products):
            yield say("PatchTestDialog", "A product in the trash"), kept
        yield say("PatchTestDialog", "Not on the shelf"), None

    def _results(self) -> Iterator[tuple[str, object]]:
        yield say("PatchTestDialog", "Not read"), None
        yield from ((word(result), result) for result in PatchResult)

    def _show_name(self) -> None:
        self.form.rows.setRowVisible(self.form.name, self.form.product.currentData() is None)

    def _show_notes(self) -> None:
        for result, note in self.readings.values():
            note.setEnabled(result.currentData() is not None)

    def job(self) -> Job:
        """Return the job that keeps the patch test."""
        test = self.test()
        if test.id:
            return lambda diary: diary.patch_tests.edit(test)
        return lambda diary: diary.patch_tests.add(test)

    def test(self) -> PatchTest:
        """Return the patch test as it is filled in."""
        form, start = self.form, self.start.test
        product_id, stamp = form.product.currentData(), self._stamp()
        return replace(
            start,
            product_id=product_id,
            name=form.name.text().strip() if product_id is None else start.name,
            place=typed(form.place),
            day=start.day if stamp == start.stamp else local_day(stamp, self.start.day_ends_at),
            stamp=stamp,
            note=form.note.toPlainText().strip(),
            readings=tuple(
                PatchReading(hours, PatchResult(result.currentData()), note.text().strip())
                for hours, (result, note) in self.readings.items()
                if result.currentData() is not None
            ),
        )

    def _stamp(self) -> Stamp:
        """Return when it was put on; what was not changed stays as it is, to the second."""
        before, at = self.start.test.stamp, self.form.at.time()
        put_on = datetime.combine(day_of(self.form.day), time(at.hour(), at.minute()))
        if put_on.date() != before.local.date():
            return stamp_at(put_on, self.context.clock())
        put_on = put_on.replace(tzinfo=before.local.tzinfo)
        return before if put_on == before.local.replace(second=0, microsecond=0) else stamp_of(put_on)

"""How large things are on the photo: by the printed card, by the distance between the pupils, or not known."""

from math import isclose

from PySide6.QtCore import QLocale, QObject, QSignalBlocker, Signal

from poreditary.app.context import Context
from poreditary.app.forms.patches_dialog import Ui_PatchesDialog
from poreditary.app.texts import say, sentence
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.patches_photo import PatchesPhoto
from poreditary.app.widgets.scale_words import allowed_text
from poreditary.app.widgets.wrapped_text import WrappedText
from poreditary.diary.measure_setup import CardOn, card_on
from poreditary.domain.alignment import Point
from poreditary.domain.kinds import View
from poreditary.domain.measured_view import Scale, ScaleFrom
from poreditary.domain.photo import Photo
from poreditary.domain.scale import by_card, by_pupils, checked_bar
from poreditary.domain.scale_card import BAR
from poreditary.domain.words import mark
from poreditary.errors import UserError

LEAST_MM, MOST_MM = 40.0, 90.0
"""What can be typed; what cannot be is said once it is to be kept."""
STEP_MM = 0.5
SAME = 0.002
"""A bar is read to a tenth of a millimetre."""
WITH_EYES = frozenset({View.FRONT})
"""Turned to the side, the pupils stand nearer to each other than they are."""


class ScalePart(QObject):
    """Lets a person say the scale; what stands there is read with `scale`."""

    changed = Signal()
    """The scale is another now."""
    sought = Signal()
    """The card was looked for, whatever came of it."""

    def __init__(self, context: Context, form: Ui_PatchesDialog, shown: PatchesPhoto, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form, self._shown = context, form, shown
        self._photo: Photo | None = None
        self._known = Scale()
        self._card: float | None = None
        self._is_chosen = self._is_touched = False
        self._choices = {ScaleFrom.CARD: form.card, ScaleFrom.PUPILS: form.pupils, ScaleFrom.NONE: form.none}
        self._mark_text = WrappedText(form.mark)
        for choice in self._choices.values():
            WrappedText(choice)
            choice.clicked.connect(self._choose)
            choice.toggled.connect(self._show)
        form.millimetres.setRange(LEAST_MM - STEP_MM, MOST_MM)
        form.millimetres.setSpecialValueText(say("Patches", "not typed"))
        form.millimetres.setValue(LEAST_MM - STEP_MM)
        form.bar.setValue(context.preferences.card_bar_mm)
        for field in (form.millimetres, form.bar):
            field.valueChanged.connect(self._show)
        form.bar.valueChanged.connect(self._touch)
        form.mark.clicked.connect(self._turn)
        shown.marked.connect(self._show)

    def open(self, photo: Photo, known: Scale) -> None:
        """Begin with what was said before of a photo."""
        self._photo, self._known = photo, known
        for widget in (self._form.pupils, self._form.pupils_room):
            widget.setVisible(photo.view in WITH_EYES)
        self._is_chosen = known.px_per_mm is not None
        self._card = known.px_per_mm if known.source is ScaleFrom.CARD else None
        self._is_found = False
        self._tell_card(say("Patches", "Looking for a card…"))
        self._choices[known.source].setChecked(True)
        self._show()

    def seek_card(self, photo: Photo) -> None:
        """Look for the card on a photo."""
        self._context.ask(
            self,
            lambda diary: diary.photos.original(photo),
            lambda data: self._context.runner.compute(
                self, lambda: card_on((data, photo.file_name)), self._take_card, self._miss_card
            ),
            self._miss_card,
        )

    def scale(self) -> Scale:
        """Return what is said now; raises UserError where something is missing of it."""
        if self._form.card.isChecked() and self._card is not None:
            return self._by_card(self._card)
        if not self._form.pupils.isChecked():
            return Scale()
        marks, millimetres = self._marks(), self._millimetres()
        if marks is not None and millimetres is not None:
            return by_pupils(millimetres, *marks)
        if self._known.source is ScaleFrom.PUPILS and marks is None and millimetres is None:
            return self._known
        if millimetres is None:
            raise UserError(
                mark("Errors", "The distance between the pupils is missing. Type it, or choose another way to a scale.")
            )
        raise UserError(
            mark("Errors", "The pupils are not marked yet. Mark both on the photo, or choose another way to a scale.")
        )

    def _by_card(self, px_per_mm: float) -> Scale:
        """Return the scale by the card as its bar was measured; the one said before where it is no other."""
        scale, known = by_card(px_per_mm * BAR / checked_bar(self._form.bar.value())), self._known
        is_same = known.source is scale.source and isclose(scale.px_per_mm or 0.0, known.px_per_mm or 0.0, rel_tol=SAME)
        return known if is_same else scale

    @property
    def is_touched(self) -> bool:
        """Return whether the person said something of the scale."""
        return self._is_touched or bool(self._shown.pupils.marks)

    def known_scale(self) -> Scale:
        """Return what is said now, no scale where something is missing of it."""
        try:
            return self.scale()
        except UserError:
            return Scale()

    def stop_marking(self) -> bool:
        """Go back to the patches; return whether pupils were being marked."""
        was_marking = self._shown.is_marking
        self._shown.mark_pupils(is_wanted=False)
        self._show()
        return was_marking

    def _marks(self) -> tuple[Point, Point] | None:
        """Return the pupils in pixels of the photo, None before both are marked."""
        marks = self._shown.marks()
        if marks is None or self._photo is None:
            return None
        longest = max(self._photo.width, self._photo.height)
        one, other = ((x * longest, y * longest) for x, y in marks)
        return one, other

    def _millimetres(self) -> float | None:
        value = float(self._form.millimetres.value())
        return value if value >= LEAST_MM else None

    def _choose(self) -> None:
        self._is_chosen = self._is_touched = True
        if not self._form.pupils.isChecked():
            self._shown.mark_pupils(is_wanted=False)

    def _touch(self) -> None:
        self._is_touched = True

    def _turn(self) -> None:
        self._shown.mark_pupils(is_wanted=not self._shown.is_marking)
        self._show()

    def _take_card(self, card: CardOn | None) -> None:
        if card is not None and card.is_flat:
            self._card, self._is_found = card.px_per_mm, True
            self._show_bar(card.px_per_mm)
        self._tell_card(
            say("Patches", "No card in this photo. Settings > Photos prints one.")
            if card is None
            else _found_text(card)
        )
        if self._card is not None and not self._is_chosen:
            self._form.card.setChecked(True)
        self._show()
        self.sought.emit()

    def _show_bar(self, px_per_mm: float) -> None:
        """Show what the bar measured when the scale was said."""
        if self._known.source is ScaleFrom.CARD and self._known.px_per_mm is not None:
            with QSignalBlocker(self._form.bar):
                self._form.bar.setValue(BAR * px_per_mm / self._known.px_per_mm)

    def _miss_card(self, problem: Exception) -> None:
        self._tell_card(sentence(problem) if isinstance(problem, UserError) else "")
        self.sought.emit()
        if not isinstance(problem, UserError):
            self._context.fail(problem)

    def _tell_card(self, text: str) -> None:
        self._form.card_state.setText(text)
        self._form.card.setEnabled(self._card is not None)
        self._form.card.setAccessibleDescription(text)
        if self._is_found:
            announce(self._form.card_state, text)

    def _show(self) -> None:
        form = self._form
        is_by_pupils = form.pupils.isChecked() and self._photo is not None and self._photo.view in WITH_EYES
        form.pupils_room.setVisible(is_by_pupils)
        form.bar_room.setVisible(form.card.isChecked() and self._is_found)
        back = say("Patches", "&Back to the patches")
        self._mark_text.set(back if self._shown.is_marking else say("Patches", "&Mark both pupils on the photo"))
        form.pupils_state.setText(self._pupils_text())
        form.scale_note.setText(allowed_text(self.known_scale()))
        self.changed.emit()

    def _pupils_text(self) -> str:
        scale = self.known_scale()
        if scale.source is ScaleFrom.PUPILS and scale.px_per_mm is not None:
            return say("Patches", "{n} pixels per millimetre.").format(n=_number(scale.px_per_mm))
        if self._shown.is_marking:
            return say(
                "Patches",
                "Click on the middle of both pupils, or move the cross with the arrows and press Enter. "
                "{n} of 2 are marked.",
            ).format(n=len(self._shown.pupils.marks))
        return say(
            "Patches",
            "The distance stands on a prescription for glasses as PD. Look straight into the camera on this photo.",
        )


def _found_text(card: CardOn) -> str:
    if card.is_flat:
        return say("Patches", "Card found: {n} pixels per millimetre.").format(n=_number(card.px_per_mm))
    text = say(
        "Patches",
        "The card on this photo leans by {n}° ({most}° at most), so that its scale is not that of the skin. Hold it "
        "flat beside the patch.",
    )
    return text.format(n=round(card.tilt), most=round(card.most_tilt))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)

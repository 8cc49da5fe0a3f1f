"""What is known of a photo, beside it: what can be said of it, of its sitting, and what the file says."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from poreditary.app import theme
from poreditary.app.days import dated, long_day
from poreditary.app.forms.photo_facts import Ui_PhotoFacts
from poreditary.app.models import roles
from poreditary.app.models.photo_album import Album
from poreditary.app.texts import say, word
from poreditary.app.widgets.labelled_value import LabelledValue
from poreditary.app.widgets.photo_judged import quality_text, settings_text
from poreditary.app.widgets.photo_words import (
    count_text,
    moment_text,
    offset_text,
    size_text,
    source_text,
)
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo, Sitting

VIEWS = tuple(View)
SKIN = (None, True, False)
MOST_SESSIONS = 24


class PhotoFacts(QWidget):
    """The facts of one photo; every change is told by the fields it is about, so that none writes over another."""

    photo_edited = Signal(int, object, object)
    """The id of a photo and dict[str, Any]: its fields that were changed, then what they were before."""
    sitting_edited = Signal(int, object, object)
    """The id of a sitting and dict[str, Any]: its fields that were changed, then what they were before."""
    time_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PhotoFacts()
        self.form.setupUi(self)
        self._photo: Photo | None = None
        self._sitting: Sitting | None = None
        self._refused: dict[tuple[type, int], dict[str, Any]] = {}
        self._furnish()
        self._connect()

    def _furnish(self) -> None:
        form = self.form
        form.lines.setSpacing(theme.space(1.5))
        form.lines.setContentsMargins(theme.space(0.5), theme.space(0.5), theme.space(1.5), theme.space(0.5))
        form.note.setFixedHeight(theme.space(10))
        form.note.installEventFilter(self)
        for combo in (form.view, form.skin, form.session):
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        labels = (
            form.view_label,
            form.note_label,
            form.skin_label,
            form.light_label,
            form.place_label,
            form.session_label,
        )
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
        form.view.addItems([word(view) for view in VIEWS])
        self.taken = LabelledValue(say("PhotoFacts", "Taken"))
        self.camera = LabelledValue(say("PhotoFacts", "Camera"))
        self.settings = LabelledValue(say("PhotoFacts", "Camera settings"))
        self.quality = LabelledValue(say("PhotoFacts", "Quality"))
        self.size_value = LabelledValue(say("PhotoFacts", "Size"))
        self.file = LabelledValue(say("PhotoFacts", "File"))
        for value in (self.taken, self.quality, self.camera, self.settings, self.size_value, self.file):
            form.values.addWidget(value)

    def _connect(self) -> None:
        form = self.form
        form.view.activated.connect(self._tell_photo)
        form.skin.activated.connect(self._tell_sitting)
        form.session.activated.connect(self._tell_sitting)
        form.baseline.clicked.connect(self._tell_sitting)
        form.light.editingFinished.connect(self._tell_sitting)
        form.place.editingFinished.connect(self._tell_sitting)
        form.time_button.clicked.connect(self.time_asked)

    def add_below_sitting(self, widget: QWidget) -> None:
        """Put what is asked of the sitting below what is said of it."""
        self.form.lines.insertWidget(self.form.lines.indexOf(self.form.baseline) + 1, widget)
        QWidget.setTabOrder(self.form.baseline, widget)

    def show_photo(self, photo: Photo, album: Album) -> None:
        """Show another photo, or the same one changed; what is being typed of the same one stays."""
        if self._photo is not None and self._photo.id != photo.id:
            self.flush()
        is_typing = self._photo is not None and self._photo.id == photo.id and self.form.note.hasFocus()
        self._photo, self._sitting = photo, album.sitting(photo)
        said = replace(photo, **self._refused.get((Photo, photo.id), {}))
        if not is_typing:
            self.form.note.setPlainText(said.note)
        self.form.view.setCurrentIndex(VIEWS.index(said.view))
        self._show_sitting(replace(self._sitting, **self._refused.get((Sitting, self._sitting.id), {})), album)
        self._show_values(photo)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        if self._photo is not None:
            self._tell_photo()
            self._tell_sitting()

    def send_again(self) -> None:
        """Tell once more what could not be kept of photos and sittings that are no longer shown."""
        shown = [(type(value), value.id) for value in (self._photo, self._sitting) if value is not None]
        for (kind, value_id), fields in list(self._refused.items()):
            if (kind, value_id) not in shown:
                told = self.photo_edited if kind is Photo else self.sitting_edited
                told.emit(value_id, fields, {})

    def holds(self) -> bool:
        """Return whether something was said that is not kept, of what is shown or was."""
        return bool(self._refused or self._changed_of_photo() or self._changed_of_sitting())

    def note_kept(self, kind: type, value_id: int, fields: dict[str, Any]) -> None:
        """Take note that fields of a photo or a sitting were kept."""
        self._hold(kind, value_id, {n: v for n, v in self._refused_of(kind, value_id).items() if n not in fields})

    def give_back(self, kind: type, value_id: int, fields: dict[str, Any], before: dict[str, Any]) -> None:
        """Take fields that could not be kept: they are shown whenever their photo is, and told again."""
        self._hold(kind, value_id, self._refused_of(kind, value_id) | fields)
        if kind is Photo and self._photo is not None and self._photo.id == value_id:
            self._photo = replace(self._photo, **before)
        if kind is Sitting and self._sitting is not None and self._sitting.id == value_id:
            self._sitting = replace(self._sitting, **before)

    def _refused_of(self, kind: type, value_id: int) -> dict[str, Any]:
        return self._refused.get((kind, value_id), {})

    def _hold(self, kind: type, value_id: int, fields: dict[str, Any]) -> None:
        self._refused.pop((kind, value_id), None)
        if fields:
            self._refused[kind, value_id] = fields

    def _show_sitting(self, sitting: Sitting, album: Album) -> None:
        form = self.form
        shared = sum(photo.sitting_id == sitting.id for photo in album.photos)
        form.sitting_note.setText(f"{long_day(sitting.day)}, {count_text(shared)}")
        form.skin.setCurrentIndex(SKIN.index(sitting.clean_skin))
        for field, text in ((form.light, sitting.light), (form.place, sitting.place)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        form.baseline.setChecked(sitting.is_baseline)
        with QSignalBlocker(form.session):
            self._offer_sessions(sitting, album)

    def _offer_sessions(self, sitting: Sitting, album: Album) -> None:
        combo = self.form.session
        combo.clear()
        combo.addItem(say("PhotoFacts", "None"), None)
        own = album.sessions.get(sitting.session_id or 0)
        near = album.sessions_near(sitting.day)[:MOST_SESSIONS]
        for session in near if own is None or own in near else [own, *near]:
            combo.addItem(dated(session.name or session.treatment, session.day), session.id)
        combo.setCurrentIndex(max(0, combo.findData(sitting.session_id)))
        combo.setToolTip(roles.tip(combo.currentText()))

    def _show_values(self, photo: Photo) -> None:
        offset = offset_text(photo.taken_offset)
        source = source_text(photo.taken_from)
        self.taken.set_value(moment_text(photo.taken), f"{source}, {offset}" if offset else source)
        self.camera.set_value(photo.camera or say("PhotoFacts", "not known"))
        settings, (found, done) = settings_text(photo.settings), quality_text(photo.quality)
        self.settings.set_value(settings)
        self.settings.setVisible(bool(settings))
        self.quality.set_value(found, done)
        self.quality.setVisible(bool(found))
        self.size_value.set_value(size_text(photo), photo.format)
        self.file.set_value(photo.file_name or say("PhotoFacts", "not known"))

    def _tell_photo(self) -> None:
        if self._photo is None:
            return
        changed = self._changed_of_photo()
        # What was typed back to how it stands is refused no longer.
        self.note_kept(Photo, self._photo.id, _without(self._refused_of(Photo, self._photo.id), changed))
        if changed:
            before = _fields(self._photo, changed)
            self._photo = replace(self._photo, **changed)
            self.photo_edited.emit(self._photo.id, changed, before)

    def _tell_sitting(self) -> None:
        if self._sitting is None:
            return
        changed = self._changed_of_sitting()
        self.note_kept(Sitting, self._sitting.id, _without(self._refused_of(Sitting, self._sitting.id), changed))
        if changed:
            before = _fields(self._sitting, changed)
            self._sitting = replace(self._sitting, **changed)
            self.sitting_edited.emit(self._sitting.id, changed, before)

    def _changed_of_photo(self) -> dict[str, Any]:
        form = self.form
        said = {"view": VIEWS[form.view.currentIndex()], "note": form.note.toPlainText().strip()}
        return {} if self._photo is None else _changed(self._photo, said)

    def _changed_of_sitting(self) -> dict[str, Any]:
        form = self.form
        said = {
            "clean_skin": SKIN[form.skin.currentIndex()],
            "light": form.light.text().strip(),
            "place": form.place.text().strip(),
            "session_id": form.session.currentData(),
            "is_baseline": form.baseline.isChecked(),
        }
        return {} if self._sitting is None else _changed(self._sitting, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the note when the keys leave it."""
        if watched is self.form.note and event.type() == QEvent.Type.FocusOut:
            self._tell_photo()
        return super().eventFilter(watched, event)


def _changed(value: Photo | Sitting, said: dict[str, Any]) -> dict[str, Any]:
    """Return what was said otherwise than it stands."""
    return {name: field for name, field in said.items() if getattr(value, name) != field}


def _fields(value: Photo | Sitting, named: dict[str, Any]) -> dict[str, Any]:
    """Return fields as they stand."""
    return {name: getattr(value, name) for name in named}


def _without(fields: dict[str, Any], others: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that are not among others."""
    return {name: field for name, field in fields.items() if name not in others}

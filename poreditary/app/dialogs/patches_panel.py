"""What stands beside the photo about the chosen patch: its zone and size, and buttons for what the keys do."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.forms.patches_dialog import Ui_PatchesDialog
from poreditary.app.texts import say, word
from poreditary.app.widgets.flow_layout import FlowLayout
from poreditary.app.widgets.oval_canvas import OvalCanvas
from poreditary.domain.kinds import Zone


class PatchPanel(QObject):
    """Keeps the panel true to the drawing, and the drawing to the panel."""

    def __init__(self, form: Ui_PatchesDialog, canvas: OvalCanvas, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._form, self._canvas, self._drawing = form, canvas, canvas.drawing
        for zone in Zone:
            form.zone.addItem(word(zone), zone)
        form.zone.activated.connect(self._set_zone)
        self.new = QPushButton(say("Patches", "&New patch"))
        self.delete = QPushButton(say("Patches", "Delete &it"))
        self.undo = QPushButton(say("Patches", "&Undo"))
        self.redo = QPushButton(say("Patches", "&Redo"))
        flow = FlowLayout(form.patch_buttons)
        ways = (
            (self.new, canvas.add_in_middle),
            (self.delete, self._drawing.remove),
            (self.undo, self._drawing.undo),
            (self.redo, self._drawing.redo),
        )
        for button, do in ways:
            button.setAutoDefault(False)
            button.setProperty("role", "" if button is self.new else "quiet")
            button.clicked.connect(lambda _checked=False, do=do: do())
            flow.addWidget(button)
        flow.setSpacing(theme.space(0.5))
        for keys, do in ((QKeySequence.StandardKey.Undo, ways[2][1]), (QKeySequence.StandardKey.Redo, ways[3][1])):
            for key in QKeySequence.keyBindings(keys):
                QShortcut(key, dialog, do)
        for field in (form.zone, form.bar, form.millimetres):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
        self._drawing.changed.connect(self.show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the wheel scroll over fields rather than change them unseen."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))

    def show(self) -> None:
        """Show what is chosen now and what can be done."""
        form, drawing = self._form, self._drawing
        chosen = drawing.chosen
        form.chosen.setText(self._canvas.said())
        form.zone.setEnabled(chosen is not None)
        if chosen is not None:
            form.zone.setCurrentIndex(form.zone.findData(chosen.zone))
        self.delete.setEnabled(chosen is not None)
        self.undo.setEnabled(drawing.can_undo)
        self.redo.setEnabled(drawing.can_redo)

    def _set_zone(self) -> None:
        self._drawing.set_zone(Zone(self._form.zone.currentData()))

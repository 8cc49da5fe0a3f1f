"""What stands around a large photo: where text is large or the page narrow, it takes less room across."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from poreditary.app import theme
from poreditary.app.forms.photo_viewer import Ui_PhotoViewer

FACTS_UNITS = 32
"""How wide the facts beside a photo are, in grid units."""


class PhotoRows:
    """Lays the viewer's form out so that no words in it are cut."""

    def __init__(self, form: Ui_PhotoViewer, canvas: QWidget, facts: QWidget) -> None:
        self._form, self._canvas, self._facts = form, canvas, facts
        self._photo_width = canvas.minimumWidth()
        self._words = {button: button.text() for button in (form.back, form.newer, form.older)}
        for button, words in self._words.items():
            button.setAccessibleName(words)

    def fit(self, across: int) -> None:
        """Lay all out within so many pixels: in one line above and one below the photo where there is room."""
        form = self._form
        self._fit_heading(across)
        self._close_up(across, form.top.setHorizontalSpacing, self._top_width, form.back)
        self._close_up(across, form.bottom.setSpacing, self._bottom_width, form.newer, form.older)
        self._fit_facts(across)

    def _fit_heading(self, across: int) -> None:
        """Put what the photo is called below the buttons where it has no room between them."""
        form = self._form
        form.back.setText(self._words[form.back])
        form.top.setHorizontalSpacing(theme.space())
        words = max(form.title.minimumSizeHint().width(), form.subtitle.minimumSizeHint().width())
        is_below = self._top_width() + form.top.horizontalSpacing() + words > across
        if is_below is self._is_below():
            return
        if is_below:
            form.top.addWidget(form.heading, 1, 0, 1, form.top.columnCount())
        else:
            form.top.addWidget(form.heading, 0, 1)
        form.titles.setDirection(QBoxLayout.Direction.LeftToRight if is_below else QBoxLayout.Direction.TopToBottom)
        form.titles.setSpacing(theme.space(2) if is_below else 0)
        form.titles.setStretch(1, int(is_below))
        # Else the photo would share what is left of the height with the line above it.
        form.lines.setStretchFactor(form.middle, int(is_below))

    def _is_below(self) -> bool:
        return self._form.top.itemAtPosition(1, 0) is not None

    def _close_up(
        self, across: int, set_gap: Callable[[int], None], needed: Callable[[], int], *buttons: QPushButton
    ) -> None:
        """Move what stands in a line closer where it has no room, then leave the words beside arrows away."""
        usual = theme.space()
        for gap, has_words in ((usual, True), (usual // 2, True), (usual // 2, False)):
            set_gap(gap)
            for button in buttons:
                button.setText(self._words[button] if has_words else "")
            if needed() <= across:
                return

    def _top_width(self) -> int:
        """Return the least width of the buttons above the photo."""
        form = self._form
        buttons = (form.back, form.star, form.compare, form.measure, form.save_copy, form.discard, form.facts_button)
        least = sum(button.minimumSizeHint().width() for button in buttons)
        return least + (len(buttons) - 1) * form.top.horizontalSpacing()

    def _bottom_width(self) -> int:
        return self._form.bottom.minimumSize().width()

    def _fit_facts(self, across: int) -> None:
        """Leave the photo beside its facts the room it needs, less where the facts would be cut."""
        area, gap = self._form.facts_area, self._form.middle.spacing()
        least = self._facts.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        wide = max(least, min(theme.space(FACTS_UNITS), across - self._photo_width - gap))
        area.setFixedWidth(wide)
        self._canvas.setMinimumWidth(max(1, min(self._photo_width, across - wide - gap)))

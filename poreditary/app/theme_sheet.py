"""The style sheet of the whole application, generated from colours, type and space."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from string import Template

from poreditary.app.theme_colours import Colours

_TEXT = Template("""
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="note"] { font-size: ${note}pt; color: $quiet; }
QLabel[role="care"] { color: $care; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="note"]:disabled, QLabel[role="care"]:disabled { color: $faint; }
QWidget[role="page"] { background: $page; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: ${r}px; }
QFrame[role="care_card"] { background: $care_tint; border: 1px solid $care; border-radius: ${r}px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QToolTip { background: $ink; color: $page; border: none; padding: ${s05}px ${s1}px; }
""")

# The ring of a focused primary button lies outside its fill, where it stands out; its border waits
# there unseen.
_BUTTONS = Template("""
QPushButton, QToolButton {
  border: 1px solid $edge; border-radius: ${r}px; background: $card; color: $ink;
  padding: ${pad_b}px ${s2}px; min-height: ${icon}px; icon-size: ${icon}px;
}
QToolButton { padding: ${pad_b}px; border: 1px solid transparent; background: transparent; }
QPushButton[role="quiet"] {
  border: 1px solid transparent; background: transparent; color: $accent; padding: ${pad_b}px ${s1}px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:checked, QToolButton:checked { background: $selected; border-color: $accent; }
QPushButton[role="primary"] {
  border: 2px solid transparent; border-radius: ${r2}px; background: $accent; background-clip: padding;
  color: $on_accent; font-weight: 600; padding: ${pad_p}px ${s2}px;
}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $accent_strong; }
QPushButton[role="danger"] { border-color: $danger; color: $danger; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:pressed { background: $danger; color: $on_danger; }
QPushButton[role="chip"], QToolButton[role="chip"] {
  font-size: ${note}pt; color: $quiet; background: transparent; border: 1px solid $edge;
  border-radius: ${chip_r}px; padding: ${chip_y}px ${s1}px; min-height: ${chip_h}px; icon-size: ${chip_h}px;
}
QPushButton[role="chip"][opens="true"] { color: $accent; }
QPushButton[role="chip"]:hover, QToolButton[role="chip"]:hover { background: $hover; color: $ink; }
QPushButton[role="chip"]:checked, QToolButton[role="chip"]:checked {
  background: $selected; color: $ink; border-color: $accent;
}
QPushButton:disabled, QToolButton:disabled, QPushButton[role="danger"]:disabled {
  color: $faint; border-color: $line; background: transparent;
}
QPushButton[role="primary"]:disabled { background: $hover; color: $faint; border-color: transparent; }
QPushButton[role="quiet"]:disabled, QToolButton:disabled { border-color: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: ${pad_b_f}px ${s2_f}px; }
QToolButton:focus { border: 2px solid $accent; padding: ${pad_b_f}px; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: ${pad_b_f}px ${s1_f}px; }
QPushButton[role="danger"]:focus { border: 2px solid $danger; }
QPushButton[role="primary"]:focus { border-color: $ink; padding: ${pad_p}px ${s2}px; }
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus {
  border: 2px solid $accent; padding: ${chip_y_f}px ${s1_f}px;
}
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator {
  image: url(controls:down_$tone.svg); subcontrol-position: right center; width: ${arrow}px;
}
""")

_FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: $card; color: $ink; border: 1px solid $edge; border-radius: ${r}px;
  padding: ${pad_y}px ${s1}px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $quiet;
}
QLineEdit, QComboBox { min-height: ${field}px; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: none; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid $accent; padding: ${pad_y_f}px ${s1_f}px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $faint; border-color: $line; background: $page;
}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
  background: $page; border-color: $line;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { min-height: 0; border: none; padding: 0; background: transparent; }
QAbstractSpinBox { min-height: ${field}px; padding-top: ${spin_y}px; padding-bottom: ${spin_y_b}px; }
QAbstractSpinBox:focus { padding-top: ${spin_y_b}px; padding-bottom: ${spin_y_bf}px; }
QSpinBox, QDoubleSpinBox, QDateTimeEdit[calendarPopup="false"] { qproperty-alignment: AlignCenter; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: ${step}px; border: none; background: transparent; margin: 2px;
}
QAbstractSpinBox::up-button { subcontrol-position: center right; }
QAbstractSpinBox::down-button { subcontrol-position: center left; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; border-radius: ${s05}px; }
QAbstractSpinBox::up-arrow { image: url(controls:plus_$tone.svg); width: ${s2}px; height: ${s2}px; }
QAbstractSpinBox::down-arrow { image: url(controls:minus_$tone.svg); width: ${s2}px; height: ${s2}px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled,
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: url(controls:none.svg); }
QComboBox::drop-down, QDateTimeEdit::drop-down {
  subcontrol-origin: border; subcontrol-position: center right; width: ${step}px; border: none; background: transparent;
}
QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow {
  image: url(controls:down_$tone.svg); width: ${arrow}px; height: ${arrow}px;
}
QComboBox::down-arrow:disabled, QDateTimeEdit[calendarPopup="true"]::down-arrow:disabled {
  image: url(controls:none.svg);
}
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
  border: 1px solid $edge; border-radius: 0; padding: 0; selection-background-color: $selected; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 ${s1}px; }
""")

_CHOICES = Template("""
QCheckBox, QRadioButton {
  border: 2px solid transparent; border-radius: ${r}px; padding: ${s025}px ${s05}px; spacing: ${s1}px;
  background: transparent;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator, QMenu::indicator {
  width: ${mark}px; height: ${mark}px; border: 1px solid $edge; background: $card;
}
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { border-radius: ${s05}px; }
QRadioButton::indicator { border-radius: ${mark_r}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $selected; border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: $accent; border-color: $accent; image: url(controls:check_$tone.svg);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url(controls:part_$tone.svg);
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url(controls:dot_$tone.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {
  border-color: $line; background: $page;
}
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $faint; border-color: $faint;
}
QSlider { border: 2px solid transparent; border-radius: ${r}px; padding: ${s025}px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: ${groove}px; border-radius: ${groove_r}px; background: $edge; }
QSlider::groove:vertical { width: ${groove}px; border-radius: ${groove_r}px; background: $edge; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical { background: $accent; border-radius: ${groove_r}px; }
QSlider::handle { background: $accent; border: 2px solid $card; border-radius: ${handle_r}px; }
QSlider::handle:horizontal { width: ${s2_b}px; margin: -${handle_out}px 0; }
QSlider::handle:vertical { height: ${s2_b}px; margin: 0 -${handle_out}px; }
QSlider::handle:hover { background: $accent_strong; }
QSlider::handle:disabled { background: $faint; }
QSlider::sub-page:disabled, QSlider::add-page:vertical:disabled { background: $faint; }
QProgressBar {
  border: 1px solid $edge; border-radius: ${s05}px; background: $card; color: $ink; text-align: center;
}
QProgressBar::chunk { background: $selected; border-right: 2px solid $accent; }
""")

# Views learn the height of their rows before they are polished; a font named here makes polishing
# tell them of a new font, upon which they measure again.
_LISTS = Template("""
QAbstractItemView {
  background: $card; color: $ink; border: 1px solid $line; border-radius: ${r}px; padding: 1px; font-size: ${text}pt;
  outline: none; selection-background-color: $selected; selection-color: $ink;
  gridline-color: $line; alternate-background-color: $page;
}
QAbstractItemView:focus { border: 2px solid $accent; padding: 0; }
QListView::item, QTreeView::item, QTableView::item {
  padding: 0 ${s05}px; min-height: ${item}px; border: 2px solid transparent;
}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $selected; color: $ink; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 2px solid $accent; }
QListView::item:disabled, QTreeView::item:disabled, QTableView::item:disabled { color: $faint; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(controls:right_$tone.svg); }
QTreeView::branch:has-children:open { image: url(controls:down_$tone.svg); }
QHeaderView { background: transparent; border: none; qproperty-defaultAlignment: 'AlignLeft | AlignVCenter'; }
QHeaderView::section {
  background: $card; color: $quiet; border: none; border-bottom: 1px solid $line;
  padding: ${s05}px ${s1}px; font-size: ${note}pt; font-weight: 400;
}
QTableCornerButton::section { background: $card; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: ${bar_r}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${s4}px; }
QScrollBar::handle:horizontal { min-width: ${s4}px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

_FRAMES = Template("""
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $quiet; border: 2px solid transparent; padding: ${pad_y}px ${s2}px;
}
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; background: $hover; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${s05}px; }
QTabBar::tab:disabled { color: $faint; }
QMenuBar { background: $page; color: $ink; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: ${s05}px ${s1}px; border-radius: ${s05}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selected; }
QMenu { background: $card; color: $ink; border: 1px solid $edge; padding: ${s05}px; }
QMenu::item { padding: ${s05}px ${s3}px ${s05}px ${s2}px; border-radius: ${s05}px; border: 1px solid transparent; }
QMenu::item:selected { background: $selected; border-color: $accent; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: ${s05}px ${s1}px; }
QMenu::indicator { border: none; background: transparent; margin-left: ${s05}px; }
QMenu::indicator:checked { image: url(controls:tick_$tone.svg); }
QGroupBox { border: none; margin-top: ${group}px; padding-top: ${s05}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $page; color: $quiet; }
QCalendarWidget { background: $card; }
QCalendarWidget #qt_calendar_navigationbar { background: $card; border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { background: transparent; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget #qt_calendar_prevmonth { qproperty-icon: url(controls:left_$tone.svg); }
QCalendarWidget #qt_calendar_nextmonth { qproperty-icon: url(controls:right_$tone.svg); }
QCalendarWidget QAbstractItemView {
  border: none; border-radius: 0; selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:focus { border: 2px solid $accent; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }
QCalendarWidget QTableView::item { padding: 0; border: none; min-height: 0; }
""")

_PARTS = (_TEXT, _LISTS, _BUTTONS, _FIELDS, _CHOICES, _FRAMES)


def style_sheet(colours: Colours, points: Mapping[str, float], space: Callable[[float], int]) -> str:
    """Return the style sheet; `points` are font sizes by role, `space` gives grid units in pixels."""
    values: dict[str, object] = {name: value for name, value in asdict(colours).items() if name != "dark"}
    values["tone"] = "dark" if colours.dark else "light"
    values.update((role, f"{size:.2f}") for role, size in points.items())
    values.update(_lengths(space))
    return "".join(part.substitute(values) for part in _PARTS)


def _lengths(space: Callable[[float], int]) -> dict[str, int]:
    """Return every length of the sheet in pixels; names in _f are for the focused state.

    A focus ring is one pixel thicker than the border it replaces, so the padding gives one
    back and nothing moves.
    """
    bar, group = space(1), space(3)
    grid = {
        "r": space(1),
        "r2": space(1) + 2,
        "s025": space(0.25),
        "s05": space(0.5),
        "s1": space(1),
        "s1_f": space(1) - 1,
        "s2": space(2),
        "s2_f": space(2) - 1,
        "s2_b": space(2) - 4,
        "s3": space(3),
        "s4": space(4),
        "row": space(4),
        "item": space(4) - 4,
        "bar": bar,
        "bar_r": (bar - 4) // 2,
        "group": group,
    }
    return grid | _control_lengths(space) | _mark_lengths(space)


def _control_lengths(space: Callable[[float], int]) -> dict[str, int]:
    """Return the paddings that make buttons and fields equally high: four units of the grid."""
    control, icon, chip = space(4), space(2.5), space(2.25)
    pad_b, pad_y, chip_y = (control - icon) // 2 - 1, space(0.75), space(0.125)
    return {
        "icon": icon,
        "pad_b": pad_b,
        "pad_b_f": pad_b - 1,
        "pad_p": pad_b + 1,
        "pad_y": pad_y,
        "pad_y_f": pad_y - 1,
        "field": control - 2 * pad_y - 2,
        "spin_y": pad_y - 1,
        "spin_y_b": pad_y - 2,
        "spin_y_bf": pad_y - 3,
        "chip_h": chip,
        "chip_y": chip_y,
        "chip_y_f": max(0, chip_y - 1),
        "chip_r": (chip + 2 * chip_y) // 2,
    }


def _mark_lengths(space: Callable[[float], int]) -> dict[str, int]:
    """Return the sizes of check marks, arrows and slider handles."""
    mark, groove, handle = space(2.25), max(4, space(0.5)), space(2)
    return {
        "mark": mark,
        "mark_r": mark // 2 + 1,
        "groove": groove,
        "groove_r": groove // 2,
        "handle_r": handle // 2,
        "handle_out": (handle - groove) // 2,
        "arrow": space(1.5),
        "step": space(3),
    }

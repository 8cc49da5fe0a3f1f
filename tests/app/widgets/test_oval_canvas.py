"""Patches drawn on a photo with a real mouse and real keys."""

from collections.abc import Callable, Iterator
from dataclasses import astuple

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poreditary.app.models.patch_drawing import NONE, PatchDrawing
from poreditary.app.widgets.compare_layer import Layer
from poreditary.app.widgets.oval_canvas import OvalCanvas
from poreditary.app.widgets.oval_grips import Grip
from poreditary.domain import oval_moves
from poreditary.domain.alignment import Point, Similarity
from poreditary.domain.kinds import View, Zone
from poreditary.domain.measuring import Oval

SIZE = (400, 300)
ROOM = oval_moves.room_of(*SIZE)
NOSE, CHEEK = (Zone.NOSE, Oval(0.5, 0.3, 0.08, 0.1)), (Zone.LEFT_CHEEK, Oval(0.75, 0.5, 0.1, 0.1))
Key = Qt.Key
Mods = Qt.KeyboardModifier
IsSo = Callable[[Oval, Oval], bool]
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class Drawn:
    """A canvas between two buttons, and how a person uses it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.drawing = qtbot, PatchDrawing()
        self.canvas = OvalCanvas(self.drawing)
        self.room, self.before, self.after = QWidget(), QPushButton("before"), QPushButton("after")
        qtbot.addWidget(self.room)
        lines = QVBoxLayout(self.room)
        for widget in (self.before, self.canvas, self.after):
            lines.addWidget(widget)
        self.room.resize(860, 740)
        self.canvas.show_layers(Layer(SIZE, SIZE, Similarity()))
        self.drawing.open([NOSE, CHEEK], ROOM, View.FRONT)
        self.room.show()
        self.room.activateWindow()
        qtbot.waitUntil(self.room.isActiveWindow)
        self.before.setFocus()

    def at(self, spot: Point) -> QPoint:
        """Return where a spot of the photo is shown."""
        return self.canvas.point_of(spot).toPoint()

    def press(self, key: Key, how: Mods = Mods.NoModifier) -> None:
        """Press a key where the keys are."""
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, how)

    def pull(self, start: Point, end: Point, button: Qt.MouseButton = LEFT, how: Mods = Mods.NoModifier) -> None:
        """Pull the mouse from one spot to another, with a stop between."""
        there = self.at(start)
        goal = self.at(end)
        self.qtbot.mousePress(self.canvas, button, how, there)
        for place in ((there + goal) / 2, goal):
            at = QPointF(place)
            move = QMouseEvent(
                QEvent.Type.MouseMove, at, self.canvas.mapToGlobal(at), Qt.MouseButton.NoButton, button, how
            )
            QApplication.sendEvent(self.canvas, move)
        self.qtbot.mouseRelease(self.canvas, button, how, goal)

    def oval(self, index: int) -> Oval:
        """Return a patch as it is drawn now."""
        return self.drawing.patches[index].oval


@pytest.fixture
def drawn(qtbot: QtBot) -> Iterator[Drawn]:
    yield Drawn(qtbot)


def near(found: Oval, wanted: Oval, within: float = 0.004) -> bool:
    lengths = zip(astuple(found)[:4], astuple(wanted)[:4], strict=True)
    return all(abs(a - b) <= within for a, b in lengths) and abs(found.turn - wanted.turn) <= 1.5


def test_tab_goes_from_patch_to_patch_and_then_on_and_back_again(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    assert (QApplication.focusWidget(), drawn.drawing.index) == (drawn.canvas, 0)
    drawn.press(Key.Key_Tab)
    assert (QApplication.focusWidget(), drawn.drawing.index) == (drawn.canvas, 1)
    drawn.press(Key.Key_Tab)
    assert QApplication.focusWidget() is drawn.after
    drawn.press(Key.Key_Backtab, Mods.ShiftModifier)
    assert (QApplication.focusWidget(), drawn.drawing.index) == (drawn.canvas, 1)
    drawn.press(Key.Key_Backtab, Mods.ShiftModifier)
    drawn.press(Key.Key_Backtab, Mods.ShiftModifier)
    assert QApplication.focusWidget() is drawn.before


def test_keys_move_size_turn_and_stretch_the_chosen_patch_and_no_other(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    steps: tuple[tuple[Qt.Key, Qt.KeyboardModifier, IsSo], ...] = (
        (Key.Key_Right, Mods.NoModifier, lambda old, new: new.x > old.x),
        (Key.Key_Up, Mods.NoModifier, lambda old, new: new.y < old.y),
        (Key.Key_Left, Mods.ControlModifier, lambda old, new: new.x < old.x - 0.02),
        (Key.Key_Plus, Mods.NoModifier, lambda old, new: new.across > old.across and new.down > old.down),
        (Key.Key_Minus, Mods.NoModifier, lambda old, new: new.across < old.across),
        (Key.Key_Right, Mods.AltModifier, lambda old, new: new.turn == old.turn + 5),
        (Key.Key_Left, Mods.AltModifier, lambda old, new: new.turn == old.turn - 5),
        (Key.Key_Up, Mods.AltModifier, lambda old, new: new.down > old.down and new.across == old.across),
        (Key.Key_Down, Mods.AltModifier, lambda old, new: new.down < old.down and new.across == old.across),
    )
    for key, how, is_so in steps:
        before = drawn.oval(0)
        drawn.press(key, how)
        assert is_so(before, drawn.oval(0)), (key, how)
    assert drawn.oval(1) == CHEEK[1]


def test_a_held_key_is_one_step_to_undo(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    for _ in range(5):
        drawn.press(Key.Key_Down)
    drawn.press(Key.Key_Plus)
    drawn.drawing.undo()
    assert drawn.oval(0).y > NOSE[1].y
    drawn.drawing.undo()
    assert drawn.oval(0) == NOSE[1]
    assert not drawn.drawing.can_undo
    drawn.drawing.redo()
    assert drawn.oval(0).y > NOSE[1].y


def test_no_key_moves_a_patch_off_the_photo_or_makes_it_too_small(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    for _ in range(30):
        drawn.press(Key.Key_Left, Mods.ControlModifier)
    assert drawn.oval(0).x == pytest.approx(drawn.oval(0).across)
    for _ in range(80):
        drawn.press(Key.Key_Minus)
    assert min(drawn.oval(0).across, drawn.oval(0).down) == oval_moves.LEAST


def test_delete_takes_the_patch_away_and_n_puts_one_in_the_middle_of_what_is_seen(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    drawn.press(Key.Key_Delete)
    assert [patch.zone for patch in drawn.drawing.patches] == [Zone.LEFT_CHEEK]
    drawn.press(Key.Key_N)
    assert drawn.drawing.index == 1
    assert near(drawn.oval(1), Oval(0.5, 0.375, drawn.oval(1).across, drawn.oval(1).across))
    assert drawn.drawing.patches[1].zone is Zone.NOSE
    for _ in range(2):
        drawn.press(Key.Key_Delete)
    assert (drawn.drawing.patches, drawn.drawing.index) == ((), NONE)
    drawn.press(Key.Key_Delete)
    drawn.press(Key.Key_Right)
    assert drawn.canvas.spoken() == "No patch is drawn yet."


def test_a_patch_is_moved_sized_and_turned_with_the_mouse(drawn: Drawn) -> None:
    drawn.pull((0.5, 0.3), (0.4, 0.35))
    assert near(drawn.oval(0), Oval(0.4, 0.35, 0.08, 0.1))
    drawn.pull((0.48, 0.35), (0.52, 0.35))
    assert near(drawn.oval(0), Oval(0.4, 0.35, 0.12, 0.1))
    drawn.pull((0.4, 0.25), (0.4, 0.3))
    assert near(drawn.oval(0), Oval(0.4, 0.35, 0.12, 0.05))
    turn = drawn.canvas._grips()[Grip.TURN]
    start = drawn.canvas.spot_at(turn)
    assert start is not None
    drawn.pull(start, oval_moves.at(oval_moves.turned(drawn.oval(0), 30.0, ROOM), oval_moves.own(drawn.oval(0), start)))
    assert near(drawn.oval(0), Oval(0.4, 0.35, 0.12, 0.05, 30.0))
    assert drawn.oval(1) == CHEEK[1]


def test_each_pull_is_one_step_to_undo(drawn: Drawn) -> None:
    drawn.pull((0.5, 0.3), (0.4, 0.35))
    drawn.pull((0.4, 0.35), (0.3, 0.35))
    drawn.drawing.undo()
    assert near(drawn.oval(0), Oval(0.4, 0.35, 0.08, 0.1))
    drawn.drawing.undo()
    assert drawn.oval(0) == NOSE[1]


def test_pulling_beside_the_patches_draws_a_new_one(drawn: Drawn) -> None:
    drawn.pull((0.1, 0.5), (0.3, 0.6))
    assert drawn.drawing.index == 2
    assert near(drawn.oval(2), Oval(0.2, 0.55, 0.1, 0.05))
    assert drawn.drawing.patches[2].zone is Zone.RIGHT_CHEEK
    drawn.drawing.undo()
    assert len(drawn.drawing.patches) == 2


def test_a_click_chooses_and_draws_nothing(drawn: Drawn) -> None:
    for spot, index in (((0.75, 0.5), 1), ((0.5, 0.3), 0), ((0.1, 0.1), NONE)):
        drawn.qtbot.mouseClick(drawn.canvas, LEFT, pos=drawn.at(spot))
        assert drawn.drawing.index == index
    assert [tuple(patch) for patch in drawn.drawing.patches] == [NOSE, CHEEK]
    assert not drawn.drawing.can_undo


@pytest.mark.parametrize(("button", "how"), [(MIDDLE, Mods.NoModifier), (LEFT, Mods.ShiftModifier)])
def test_the_photo_is_moved_where_it_is_looked_at_close(
    drawn: Drawn, button: Qt.MouseButton, how: Qt.KeyboardModifier
) -> None:
    drawn.canvas.zoom(3.0)
    before = drawn.canvas.look()
    drawn.pull((0.5, 0.4), (0.45, 0.35), button, how)
    assert drawn.canvas.look().x > before.x
    assert [tuple(patch) for patch in drawn.drawing.patches] == [NOSE, CHEEK]
    drawn.pull((0.55, 0.42), (0.6, 0.46))
    assert len(drawn.drawing.patches) == 3


def test_a_patch_that_the_keys_choose_is_brought_into_sight(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    drawn.canvas.zoom(6.0)
    drawn.press(Key.Key_Tab)
    assert drawn.drawing.index == 1
    assert drawn.canvas.rect().contains(drawn.at((CHEEK[1].x, CHEEK[1].y)))
    for _ in range(12):
        drawn.press(Key.Key_Left, Mods.ControlModifier)
    assert drawn.canvas.rect().contains(drawn.at((drawn.oval(1).x, drawn.oval(1).y)))


def test_what_is_chosen_is_told_in_a_sentence(drawn: Drawn) -> None:
    drawn.press(Key.Key_Tab)
    said = "Patch 1 of 2, Nose: 16 × 20 % of the photo's longer side. Its middle lies 50 % from the left and 40 % from"
    assert drawn.canvas.accessibleDescription() == said + " the top."
    drawn.press(Key.Key_Left, Mods.AltModifier)
    drawn.canvas.set_scale(100.0)
    assert drawn.canvas.accessibleDescription().startswith("Patch 1 of 2, Nose: 16 × 20 mm.")
    assert drawn.canvas.accessibleDescription().endswith("Turned 5° to the left.")

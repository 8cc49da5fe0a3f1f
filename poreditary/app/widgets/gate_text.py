"""What the gate does in each of its modes, in the studio and on import."""

from poreditary.app.texts import say
from poreditary.domain.quality import GateMode


def gate_text(mode: GateMode) -> str:
    """Return what happens before a photo is kept, taken here or imported."""
    return {
        GateMode.OFF: say("Gate", "Nothing is said of photos, taken or imported. Their figures are kept with them."),
        GateMode.REMIND: say(
            "Gate", "It says what differs from last time and asks once before it is kept; imports only say it."
        ),
        GateMode.STRICT: say(
            "Gate", "It says what differs from last time and asks to take it again; imports hold such photos back."
        ),
    }[mode]

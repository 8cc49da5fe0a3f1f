"""Figures to pixels and to SVG."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def to_rgba(figure: "Figure", width: int, height: int, ratio: float = 1.0) -> bytes:
    """Return the figure painted `width` x `height` (in logical pixels, times `ratio`) as rows of RGBA bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(100 * ratio)
    figure.set_size_inches(width / 100, height / 100)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return bytes(canvas.buffer_rgba())


def to_svg(figure: "Figure") -> bytes:
    """Return the figure as SVG whose text stays text; the same figure gives the same bytes."""
    from matplotlib import rc_context

    out = BytesIO()
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "poreditary"}):
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return out.getvalue()

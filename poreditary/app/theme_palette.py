"""A full QPalette out of a colour set, so that nothing is left to the desktop's own colours."""

from PySide6.QtGui import QColor, QPalette

from poreditary.app.theme_colours import Colours

Role = QPalette.ColorRole


def _active(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: colours.page,
        Role.WindowText: colours.ink,
        Role.Base: colours.card,
        Role.AlternateBase: colours.hover,
        Role.Text: colours.ink,
        Role.PlaceholderText: colours.quiet,
        Role.Button: colours.card,
        Role.ButtonText: colours.ink,
        Role.BrightText: colours.on_accent,
        Role.ToolTipBase: colours.ink,
        Role.ToolTipText: colours.page,
        Role.Highlight: colours.selected,
        Role.HighlightedText: colours.ink,
        Role.Accent: colours.accent,
        Role.Link: colours.accent,
        Role.LinkVisited: colours.accent,
        Role.Light: colours.card,
        Role.Midlight: colours.hover,
        Role.Mid: colours.line,
        Role.Dark: colours.edge,
        Role.Shadow: colours.line,
    }


def palette(colours: Colours) -> QPalette:
    """Return the palette of a colour set for active, inactive and disabled widgets."""
    made = QPalette()
    active = _active(colours)
    for role, value in active.items():
        made.setColor(QPalette.ColorGroup.All, role, QColor(value))
    faint = QColor(colours.faint)
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText, Role.PlaceholderText, Role.Link):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    made.setColor(QPalette.ColorGroup.Disabled, Role.Accent, faint)
    made.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, QColor(colours.line))
    return made

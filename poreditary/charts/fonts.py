"""The files of the fonts that charts are written in, for what is written without a chart."""


def font_files() -> tuple[str, str]:
    """Return the file of the ordinary font and that of one with Chinese; the ordinary one again where there is none."""
    from matplotlib import font_manager

    from poreditary.charts.style import families

    known = families()
    first, last = (font_manager.findfont(name) for name in (known[0], known[-1]))
    return first, last

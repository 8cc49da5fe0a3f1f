"""Figures out of domain values; no pyplot, no Qt."""

import logging

# Where the fonts are listed for the first time, matplotlib says so on standard error; nobody has to know.
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)

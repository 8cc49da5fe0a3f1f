"""Which seeds are for development and which for the figures; the two are never mixed."""

DEVELOPMENT_SEEDS = range(1_000, 2_000)
"""For code, experiments and tests."""

FIGURE_SEEDS = range(500_000, 501_000)
"""For `dev.py bench measurement` alone: nothing is tuned to them."""

"""Qt models over domain values."""

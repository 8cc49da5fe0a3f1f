"""Backups of a diary: made, verified, thinned, listed, packed into one file, and restored."""

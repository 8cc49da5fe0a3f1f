"""The one door to a diary: every change returns what it changed."""

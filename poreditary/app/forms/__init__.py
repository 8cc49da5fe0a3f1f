"""Forms compiled from ui/ by packaging/generate.py; not edited by hand."""

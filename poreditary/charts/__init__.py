"""Figures out of domain values; no pyplot, no Qt."""

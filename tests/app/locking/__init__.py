"""Locking."""

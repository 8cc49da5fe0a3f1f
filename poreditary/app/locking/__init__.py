"""Locking: the diary closed and its pictures dropped, until the passphrase is typed."""

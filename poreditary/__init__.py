"""A private desktop diary for the pores of one face."""

__version__ = "0.1.0"

"""The photo studio: a live picture with guides, the gate, and the sitting that walks through the views."""

"""Pixels: decode, read EXIF, thumbnail, and draw example skin."""

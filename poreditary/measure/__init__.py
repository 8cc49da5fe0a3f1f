"""From the pixels of photos of one patch of skin to figures that mean something, or to a refusal."""

"""What the diary is about: frozen values and pure functions, standard library only."""

"""The promises of the vault that span the whole program."""

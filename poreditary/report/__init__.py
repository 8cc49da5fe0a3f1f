"""Documents out of domain values and figures."""

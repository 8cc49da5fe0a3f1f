"""Synthetic skin and a synthetic camera: physical sizes, known truth, and nothing known of what measures them."""

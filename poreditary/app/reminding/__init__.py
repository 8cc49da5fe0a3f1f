"""Reminders while the program runs: when they are looked at, where they are said, and starting with the computer."""

"""A treatment in a person's own catalogue file."""

from pathlib import Path

SOURCES = """
[my_clinic]
kind = 'own_note'
en = 'What Clinic A said'
zh = 'A診所所說'
extent = 'whole'

[lamp_study]
kind = 'single_arm_study'
en = 'Lamps and pores'
zh = '燈與毛孔'
extent = 'abstract'
author = 'Lamp A'
date = '2020'
address = 'https://example.org/lamps'
"""
TREATMENTS = """
[led_mask]
en = 'LED mask'
zh = 'LED面罩'

[led_mask.study]
about = 'sessions'
sources = ['lamp_study']
sessions = [8, 10]
interval_days = [7, 7]
en = 'Eight to 10 sessions a week apart.'
zh = '每週一次，共8至10次。'
"""
CLINIC = """
[led_mask.clinic]
about = 'sessions'
sources = ['my_clinic']
sessions = [12, 12]
interval_days = [3, 3]
en = 'Twelve sessions, every third day.'
zh = '每3天一次，共12次。'

[led_mask.eyes]
about = 'caution'
sources = ['my_clinic']
en = 'Eyes are covered.'
zh = '須遮住眼睛。'
"""


def write_own_treatment(diary: Path, *, with_clinic: bool = False) -> None:
    """Lay the files of a treatment of one's own into a diary's folder, with what a clinic said where asked."""
    folder = diary / "catalogue"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sources.toml").write_text(SOURCES, "utf-8")
    (folder / "treatments.toml").write_text(TREATMENTS + (CLINIC if with_clinic else ""), "utf-8")

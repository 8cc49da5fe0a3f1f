"""Settings that belong to the diary and travel with it."""

from dataclasses import dataclass

from poreditary.domain.kinds import Aspect, View, Zone
from poreditary.domain.quality import GateMode

LIFESTYLE = (
    "sleep_hours",
    "stress",
    "exercise_minutes",
    "fried_sugary_portions",
    "dairy_portions",
    "fruit_vegetable_portions",
    "sun_minutes",
    "cycle_day",
)
"""The lifestyle fields of a check-in, in the order they are asked."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a diary asks and how; `day_ends_at` is in hours after midnight, `photo_weekday` 0 is Monday.

    Reminders are silent from `quiet_from` until `quiet_until`, times as "23:00", or never where both are empty; they
    name what they are about only where `names_in_reminders`. A diary with a passphrase locks itself after so many
    minutes without a key or a click, 0 for never; `backup_folder` is where backups go, empty for inside the diary's.
    `card_bar_mm` is what the bar of the printed scale card measures.
    """

    is_welcomed: bool = False
    day_ends_at: int = 0
    currency: str = "EUR"
    zones: tuple[str, ...] = (Zone.NOSE, Zone.LEFT_CHEEK, Zone.RIGHT_CHEEK, Zone.CHIN)
    aspects: tuple[str, ...] = (Aspect.PORES, Aspect.OILINESS, Aspect.DRYNESS, Aspect.REDNESS)
    lifestyle: tuple[str, ...] = LIFESTYLE
    views: tuple[str, ...] = (View.FRONT, View.LEFT_CHEEK, View.RIGHT_CHEEK, View.NOSE)
    photo_weekday: int = 6
    photo_gate: str = GateMode.REMIND
    quiet_from: str = "23:00"
    quiet_until: str = "07:00"
    names_in_reminders: bool = False
    lock_after_minutes: int = 5
    are_photos_blurred: bool = False
    backup_folder: str = ""
    card_bar_mm: float = 50.0
    is_example: bool = False

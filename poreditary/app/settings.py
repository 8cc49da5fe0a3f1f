"""The window's own settings; nothing of the diary's content is among them."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from poreditary import paths


@dataclass(frozen=True, slots=True)
class Settings:
    """Language ("system", "en", "zh_TW"), scheme ("system", "light", "dark"), the last diary, the window's size.

    Of the studio: the camera by its key and its resolution in pixels, empty and 0 for the program to choose, the
    countdown in seconds, how strongly the last photo shows in percent, and what is drawn over the picture.
    `watched_folder` is where new photos are looked for, empty for nowhere.
    `backups` is where those of the diary last went, empty for its own folder; `warned` is what was told of that folder.
    `keeps_running` hides the window where it is closed; `knows_tray` tells that the person was told where it went.
    """

    language: str = "system"
    scheme: str = "system"
    diary: str = ""
    width: int = 1280
    height: int = 800
    camera: str = ""
    camera_width: int = 0
    camera_height: int = 0
    countdown: int = 0
    ghost_percent: int = 35
    is_mirrored: bool = True
    has_grid: bool = True
    has_outline: bool = True
    is_exposure_locked: bool = False
    watched_folder: str = ""
    backups: str = ""
    warned: str = ""
    keeps_running: bool = False
    knows_tray: bool = False


def load(file: Path | None = None) -> Settings:
    """Return the settings kept in the file; what is missing has its default."""
    store = QSettings(str(file or paths.settings_file()), QSettings.Format.IniFormat)
    values: dict[str, Any] = {}
    for field in fields(Settings):
        default = field.default
        values[field.name] = store.value(field.name, default, type=type(default))
    return Settings(**values)


def save(settings: Settings, file: Path | None = None) -> None:
    """Keep the settings."""
    store = QSettings(str(file or paths.settings_file()), QSettings.Format.IniFormat)
    for field in fields(Settings):
        store.setValue(field.name, getattr(settings, field.name))
    store.sync()

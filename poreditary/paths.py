"""Where shipped files and the user's diary lie."""

from pathlib import Path

PACKAGE = Path(__file__).parent


def resources() -> Path:
    """Return the folder of shipped files: inside the installed package, else beside it in a checkout."""
    packaged = PACKAGE / "resources"
    return packaged if packaged.is_dir() else PACKAGE.parent / "resources"


def default_diary() -> Path:
    """Return the folder of the diary when none is named: per user, never a synced one."""
    import platformdirs

    return platformdirs.user_data_path("poreditary", appauthor=False, roaming=False) / "diary"


def settings_file() -> Path:
    """Return the file of the window's settings (never diary content)."""
    import platformdirs

    return platformdirs.user_config_path("poreditary", appauthor=False) / "window.ini"

"""Domain values as JSON."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from poreditary.domain.day import Stamp


def json_text(value: object) -> str:
    """Return a value as indented JSON; days and times in ISO 8601, a stamp as its local time with the offset."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def plain(value: object) -> Any:
    """Return a value made of what JSON knows."""
    match value:
        case Stamp():
            return value.local.isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case str() | int() | float() | None:
            return value
        case Path():
            return str(value)
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.name != "trash_id"}
    raise TypeError(f"no JSON for a {type(value).__name__}")

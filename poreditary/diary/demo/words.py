"""The words of the made-up year in one language."""

import tomllib
from collections.abc import Mapping
from typing import Any

from poreditary import paths


class DemoWords:
    """What the people, products and notes of the made-up year are called."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._key = "zh" if language.lower().startswith("zh") else "en"
        with (paths.resources() / "demo" / "words.toml").open("rb") as file:
            self._texts = tomllib.load(file)

    def one(self, group: str, name: str) -> str:
        """Return one text; a KeyError means there is none."""
        return self._read(self._texts[group][name])

    def many(self, group: str, name: str) -> list[str]:
        """Return a list of texts, empty where there is none."""
        return [self._read(text) for text in self._texts[group].get(name, ())]

    def _read(self, text: Mapping[str, Any]) -> str:
        return str(text[self._key])

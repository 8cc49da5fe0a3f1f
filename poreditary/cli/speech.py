"""What the command line says, in English or Traditional Chinese."""

import locale
import os
from collections.abc import Callable
from dataclasses import dataclass

from poreditary.domain.kinds import Named
from poreditary.errors import UserError

LANGUAGES = ("en", "zh_TW")
Lookup = Callable[[str, str], str]


@dataclass(frozen=True)
class Speech:
    """A language and its lookup."""

    language: str
    say: Lookup

    def word(self, value: Named) -> str:
        """Return the word for a step kind, zone, view and the like."""
        return self.say("Words", value.word)

    def sentence(self, problem: UserError) -> str:
        """Return the sentence of an error."""
        values = {
            name: self.sentence(value)
            if isinstance(value, UserError)
            else self.word(value)
            if isinstance(value, Named)
            else value
            for name, value in problem.values.items()
        }
        return self.say("Errors", problem.text).format(**values)


def speak(language: str | None) -> Speech:
    """Return the speech of a language, else of the one nearest to the system's; loads Qt only for Chinese."""
    chosen = language or system_language()
    if chosen == "en":
        return Speech(chosen, lambda _context, text: text)
    from poreditary.app.texts import in_language

    return Speech(chosen, in_language(chosen))


def system_language() -> str:
    """Return the language that is nearest to the system's."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    system = named or locale.getlocale()[0] or ""
    return "zh_TW" if system.lower().startswith(("zh", "chinese")) else "en"

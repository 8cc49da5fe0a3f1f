"""The words on the screen, in the language the person chose."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from poreditary import paths
from poreditary.domain.change import Changes
from poreditary.domain.kinds import Named
from poreditary.domain.words import mark
from poreditary.errors import UserError

LANGUAGES = {"en": "English", "zh_TW": "繁體中文"}
_installed: list[QTranslator] = []
QT_LACKS = (
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Files of &type:"),
)
"""Texts of Qt's own windows that its Chinese leaves in English; the diary's translation says them."""


def say(context: str, text: str) -> str:
    """Return the text in the chosen language."""
    return QCoreApplication.translate(context, text)


def word(value: Named) -> str:
    """Return the word for a step kind, zone, view and the like."""
    return QCoreApplication.translate("Words", value.word)


def lookup(context: str, text: str) -> str:
    """Return a text that a pure package marked, in the chosen language."""
    return QCoreApplication.translate(context, text)


def sentence(problem: UserError) -> str:
    """Return the sentence of an error in the chosen language."""
    values = {
        name: sentence(value) if isinstance(value, UserError) else word(value) if isinstance(value, Named) else value
        for name, value in problem.values.items()
    }
    return QCoreApplication.translate("Errors", problem.in_window or problem.text).format(**values)


def action(changes: Changes) -> str:
    """Return what an action did in the chosen language."""
    return QCoreApplication.translate("Changes", changes.text).format(**changes.values)


def in_language(language: str) -> Callable[[str, str], str]:
    """Return a lookup in a language of its own, for a report or the command line; the window's stays as it is."""
    if language == "en":
        return lambda _context, text: text
    translator = QTranslator()
    translator.load(f"poreditary_{language}", str(paths.resources() / "i18n"))
    return lambda context, text: translator.translate(context, text) or text


def system_language() -> str:
    """Return the supported language that is nearest to the system's."""
    return "zh_TW" if QLocale.system().language() == QLocale.Language.Chinese else "en"


def choose(language: str) -> str:
    """Speak a language from now on, with its dates and numbers; "system" is the nearest; return the one chosen."""
    chosen = system_language() if language == "system" else language
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    QLocale.setDefault(_locale(chosen))
    if chosen != "en":
        _install(f"poreditary_{chosen}", str(paths.resources() / "i18n"))
        _install(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return chosen


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _locale(language: str) -> QLocale:
    """Return the system's locale where it speaks the language, so that its own date format stays."""
    system = QLocale.system()
    wanted = QLocale(language)
    return system if system.language() == wanted.language() else wanted


def unbroken(text: str) -> str:
    """Return a text whose numbers keep their percent sign on their own line."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")

"""Compile what the Qt tools compile: ui/*.ui into poreditary/app/forms, the texts into resources/i18n.

python packaging/generate.py           write it
python packaging/generate.py --check   write nothing, name what is stale or not translated
"""

import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("poreditary/app/forms")
TRANSLATIONS = Path("resources/i18n")
LANGUAGES = ("zh_TW",)

# The compiler writes its version here; without it the same form gives the same bytes everywhere.
VERSION_LINE = re.compile(r"^## Created by: .*$", re.MULTILINE)
FIXED_LINE = "## Created by: packaging/generate.py"

LUPDATE_OPTIONS = (
    "-silent",
    "-no-obsolete",
    *("-locations", "none"),
    *("-source-language", "en"),
    *("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark,translate+=say"),
)


def tool(name: str) -> Path:
    """Return the program of this name that came with PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed here: use python3 packaging/dev.py generate")
    folder = Path(spec.origin).parent
    places = (folder / "Qt" / "libexec" / name, folder / name, folder / f"{name}.exe")
    return next(place for place in places if place.is_file())


def generate(root: Path) -> None:
    """Write every form and translation of the checkout at `root`."""
    compile_forms(root)
    sources = [str(path.relative_to(root)) for path in texts(root)]
    for language in LANGUAGES:
        ts = TRANSLATIONS / f"poreditary_{language}.ts"
        (root / ts).parent.mkdir(parents=True, exist_ok=True)
        target = ("-target-language", language)
        call(root, "lupdate", *sources, *LUPDATE_OPTIONS, *target, "-ts", str(ts))
        call(root, "lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def compile_forms(root: Path) -> None:
    """Write a module for each .ui file and remove those whose .ui file is gone."""
    designs = {path.stem: path for path in sorted((root / "ui").glob("*.ui"))}
    for name, design in designs.items():
        module = call(root, "uic", "-g", "python", str(design.relative_to(root)))
        (root / FORMS / f"{name}.py").write_text(VERSION_LINE.sub(FIXED_LINE, module), encoding="utf-8")
    for form in form_modules(root):
        if form.stem not in designs:
            form.unlink()


def form_modules(root: Path) -> list[Path]:
    """Return the compiled forms that lie there."""
    return sorted(path for path in (root / FORMS).glob("*.py") if path.stem != "__init__")


def texts(root: Path) -> list[Path]:
    """Return the files with texts to translate: the forms' own are taken from the .ui files."""
    modules = (path for path in (root / "poreditary").rglob("*.py") if path.parent != root / FORMS)
    return [*sorted(modules), *sorted((root / "ui").glob("*.ui"))]


def call(root: Path, name: str, *arguments: str) -> str:
    """Run a Qt tool at `root` with relative paths, so that none gets into a file; return what it printed."""
    answer = subprocess.run([tool(name), *arguments], cwd=root, capture_output=True, encoding="utf-8", check=False)
    if answer.stderr.strip():
        print(answer.stderr.strip(), file=sys.stderr)
    if answer.returncode:
        raise SystemExit(f"{name} failed: {answer.stdout}")
    return answer.stdout


def check(root: Path) -> list[str]:
    """Return a line for every generated file that is stale and every text that is not translated."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for source in (*texts(root), *generated(root)):
            target = copy / source.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        (copy / FORMS).mkdir(parents=True, exist_ok=True)
        generate(copy)
        return [*differences(root, copy), *untranslated(copy)]


def generated(root: Path) -> list[Path]:
    """Return the generated files that lie there."""
    translations = (root / TRANSLATIONS).glob("poreditary_*.[tq][sm]")
    return [*form_modules(root), *sorted(translations)]


def differences(root: Path, fresh: Path) -> Iterator[str]:
    """Yield a line for each generated file that differs from the one made just now in `fresh`."""
    names = {path.relative_to(base) for base in (root, fresh) for path in generated(base)}
    for name in sorted(names):
        if not (fresh / name).exists():
            yield f"left over, its source is gone: {name.as_posix()}"
        elif not (root / name).exists():
            yield f"missing: {name.as_posix()}"
        elif (root / name).read_bytes() != (fresh / name).read_bytes():
            yield f"stale: {name.as_posix()}"


def untranslated(root: Path) -> Iterator[str]:
    """Yield a line for each text without a finished translation or with other {placeholders} in it."""
    for file in sorted((root / TRANSLATIONS).glob("poreditary_*.ts")):
        for context in ET.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                fault = fault_of(message)
                if fault:
                    text = " ".join(message.findtext("source", "").split())
                    yield f"{fault}: {file.name}, {context.findtext('name')}: {text}"


def fault_of(message: ET.Element) -> str:
    """Return what is wrong with the translation of a message, or nothing."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished" or not translation.text:
        return "not translated"
    if placeholders(message.findtext("source", "")) != placeholders(translation.text):
        return "other placeholders"
    return ""


def placeholders(text: str) -> set[str]:
    """Return the names in braces that are filled in later."""
    return set(re.findall(r"\{(\w*)", text))


def main(arguments: list[str]) -> int:
    """Write or check; return 1 where the check finds something."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if not arguments:
        generate(ROOT)
        return 0
    faults = check(ROOT)
    print("\n".join(faults) or "generated files are as their sources are")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

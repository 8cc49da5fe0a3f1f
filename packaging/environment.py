"""The environment that every command runs in: .venv, the libraries by hash, the system's packages."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import debian

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
STAMP = VENV / "set-up.sha256"

PIP = (str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def prepare(testing: bool = False) -> None:
    """Make .venv ready; `testing` also asks for the programs that only the checks use.

    A stamp left by the last set-up makes this a matter of milliseconds until the requirements,
    pyproject.toml, the Python or the folder changes. Ends the program with one sentence where
    something is missing that it cannot install.
    """
    python = ".".join(map(str, sys.version_info[:3]))
    stamp = fingerprint((REQUIREMENTS, ROOT / "pyproject.toml"), python, str(ROOT))
    ready = is_stamped(STAMP, stamp) and PYTHON.exists()
    if sys.platform == "linux" and (testing or not ready):
        debian.provide(debian.needed(with_venv=not ready and not is_usable(), testing=testing), testing)
    if ready:
        return
    STAMP.unlink(missing_ok=True)
    if not is_usable():
        make_venv()
    install_libraries()
    if sys.platform == "linux":
        debian.provide(debian.packages_of(debian.missing_libraries(VENV)), testing)
    STAMP.write_text(stamp, encoding="ascii")
    tell("ready")


def tell(sentence: str) -> None:
    """Print a line at once, so that it stands before what the next program prints."""
    print(f"poreditary: {sentence}", flush=True)


def fingerprint(files: Iterable[Path], *words: str) -> str:
    """Return one SHA-256 over the contents of the files and the words, in hexadecimal."""
    digest = hashlib.sha256()
    for content in (*(file.read_bytes() for file in files), *(word.encode() for word in words)):
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()


def is_stamped(stamp: Path, expected: str) -> bool:
    """Tell whether the last set-up was made from what is there now."""
    return stamp.is_file() and stamp.read_text(encoding="ascii") == expected


def is_usable() -> bool:
    """Tell whether .venv holds pip and a Python of the version that runs this."""
    if not PYTHON.exists():
        return False
    ask = "import pip, sys; print(*sys.version_info[:2])"
    answer = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def make_venv() -> None:
    """Make .venv, in place of one that is broken or of another Python."""
    tell("making .venv")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False).returncode:
        sys.exit("This Python cannot make a virtual environment; what it printed above says why.")


def install_libraries() -> None:
    """Install the pinned libraries and then this project, editable and without the network."""
    tell("installing the libraries (some 300 MB when nothing is there yet)")
    hashed = (*PIP, "--require-hashes", "--only-binary", ":all:", "-r", str(REQUIREMENTS))
    editable = (*PIP, "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    for command in (hashed, editable):
        if subprocess.run(command, check=False).returncode:
            sys.exit("The libraries could not be installed; what pip printed above says why.")

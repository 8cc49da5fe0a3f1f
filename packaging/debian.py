"""The Debian packages that Qt and the checks need: which are missing, and how they get here."""

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# What the wheels of PySide6 leave to the system; Debian's own dependencies bring the rest.
QT_LIBRARIES = (
    "libEGL.so.1",
    "libGL.so.1",
    "libXrandr.so.2",
    "libfontconfig.so.1",
    "libglib-2.0.so.0",
    "libpulse.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)

# The parts of Qt that a diary loads by itself or through a plugin, under PySide6/Qt.
QT_PARTS = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqwayland*.so",
    "plugins/xcbglintegrations/*.so",
    "plugins/wayland-*-client/*.so",
    "plugins/multimedia/libffmpegmediaplugin.so",
    "plugins/imageformats/libqsvg.so",
    "plugins/iconengines/*.so",
    "plugins/platforminputcontexts/libcompose*.so",
    "plugins/platforminputcontexts/libibus*.so",
)

# Packages that are not called after their library.
ODD_NAMES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}

FONT = "fonts-droid-fallback"
CHINESE_FONTS = re.compile(
    r"DroidSansFallback|CJK|Noto(Sans|Serif)(TC|HK)|SourceHan|wqy-|uming|ukai|HanWangMing|cwTeX",
    re.IGNORECASE,
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

PDF_READERS = ("pdftotext", "pdfinfo")

# The tests compile the webcam they simulate.
COMPILERS = ("cc", "gcc")
COMPILER = ("gcc", "libc6-dev")

LOCK_WAIT = ("-o", "DPkg::Lock::Timeout=120")  # seconds for another apt-get to end


def package_of(library: str) -> str:
    """Return the Debian package of a library, by Debian Policy 8.1: libNAME.so.N lies in libnameN.

    A dash parts the two where the name ends with a digit.
    """
    if library in ODD_NAMES:
        return ODD_NAMES[library]
    name, _, version = library.partition(".so.")
    name = name.lower().replace("_", "-")
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Return the packages of these libraries, each once, sorted."""
    return sorted({package_of(library) for library in libraries})


def not_found(ldd_output: str) -> list[str]:
    """Return the libraries that ldd looked for in vain, each once, sorted."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)))


def missing_libraries(venv: Path) -> list[str]:
    """Return the system libraries that the Qt in this environment misses."""
    qt = next(venv.glob("lib/python*/site-packages/PySide6/Qt"))
    parts = [part for pattern in QT_PARTS for part in sorted(qt.glob(pattern))]
    return not_found(subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout)


def needed(with_venv: bool, testing: bool) -> list[str]:
    """Return the packages that are missing as far as it shows before Qt is installed."""
    packages = packages_of(library for library in QT_LIBRARIES if not loads(library))
    if with_venv and importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info[:2]))
    if not has_chinese_font(Path(folder).expanduser() for folder in FONT_FOLDERS):
        packages.append(FONT)
    if testing and not all(map(shutil.which, PDF_READERS)):
        packages.append("poppler-utils")
    if testing and not any(map(shutil.which, COMPILERS)):
        packages.extend(COMPILER)
    return packages


def loads(library: str) -> bool:
    """Tell whether the system finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_chinese_font(folders: Iterable[Path]) -> bool:
    """Tell whether a font with Traditional Chinese lies in one of the folders, judged by its file's name."""
    return any(CHINESE_FONTS.search(file.name) for folder in folders for file in folder.rglob("*.?t?"))


def provide(packages: Sequence[str], testing: bool) -> None:
    """Install the packages, or end the program with the line that somebody else has to type.

    A missing font alone stops the checks, which look at Chinese text, but not the diary.
    """
    if not packages:
        return
    prefix = way_to_root()
    if prefix is not None and shutil.which("apt-get"):
        print(f"poreditary: installing {', '.join(packages)}", flush=True)
        install(packages, prefix)
    elif testing or list(packages) != [FONT]:
        sys.exit(request(packages, bool(shutil.which("apt-get"))))
    else:
        print(f"poreditary: {request(packages, bool(shutil.which('apt-get')))}", flush=True)


def request(packages: Sequence[str], has_apt: bool) -> str:
    """Return the sentence that asks for packages which only an administrator can install."""
    names = " ".join(packages)
    if has_apt:
        line = f"sudo apt-get install --no-install-recommends {names}"
        return f"Poreditary needs system packages; type this line and start again: {line}"
    return f"Poreditary needs system packages (Debian's names; yours may differ), then start again: {names}"


def way_to_root() -> list[str] | None:
    """Return what goes before a command to run it as root without being asked, or None."""
    if os.geteuid() == 0:
        return []
    ask = ["sudo", "-n", "true"]
    if shutil.which("sudo") and subprocess.run(ask, capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    return None


def install(packages: Sequence[str], prefix: Sequence[str]) -> None:
    """Install Debian packages; fetch the lists of packages only where installing fails without."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *LOCK_WAIT]
    command = [*apt, "install", "--no-install-recommends", "--yes", *packages]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        return
    subprocess.run([*apt, "update"], check=False)
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode:
        print(answer.stdout + answer.stderr, file=sys.stderr)
        sys.exit(f"apt-get could not install {', '.join(packages)}; what it printed above says why.")

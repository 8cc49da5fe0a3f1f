"""Which Debian packages are missing, out of what ldd says."""

import subprocess
import sys
from pathlib import Path

import pytest

import debian

LDD = """\
.venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd5d5f2000)
\tlibQt6Gui.so.6 => /home/a/.venv/lib/libQt6Gui.so.6 (0x00007f1d9c600000)
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1d9a800000)
.venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqoffscreen.so:
\tlibEGL.so.1 => not found
\t/lib64/ld-linux-x86-64.so.2 (0x00007f1d9fbf0000)
"""


def test_not_found_names_each_missing_library_once() -> None:
    assert debian.not_found(LDD) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_nothing_is_missing_where_ldd_found_everything() -> None:
    assert debian.not_found(LDD.replace("not found", "/lib/x.so (0x00)")) == []


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libXrandr.so.2", "libxrandr2"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_package_of_a_library(library: str, package: str) -> None:
    assert debian.package_of(library) == package


def test_two_libraries_of_one_package_ask_for_it_once() -> None:
    assert debian.packages_of(["libglib-2.0.so.0", "libgthread-2.0.so.0"]) == ["libglib2.0-0"]


@pytest.mark.skipif(sys.platform != "linux", reason="ldd and shared objects")
def test_every_part_of_qt_is_found_and_has_its_libraries() -> None:
    venv = Path(sys.prefix)
    qt = next(venv.glob("lib/python*/site-packages/PySide6/Qt"))
    assert [pattern for pattern in debian.QT_PARTS if not list(qt.glob(pattern))] == []
    assert debian.missing_libraries(venv) == []


@pytest.mark.skipif(sys.platform != "linux", reason="shared objects")
def test_a_library_loads_or_does_not() -> None:
    assert debian.loads("libc.so.6")
    assert not debian.loads("libnosuch.so.77")


@pytest.mark.parametrize("name", ["DroidSansFallbackFull.ttf", "NotoSansCJK-Regular.ttc", "wqy-microhei.ttc"])
def test_a_chinese_font_is_known_by_its_file(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "truetype" / "family"
    folder.mkdir(parents=True)
    (folder / "DejaVuSans.ttf").touch()
    assert not debian.has_chinese_font([tmp_path, tmp_path / "absent"])
    (folder / name).touch()
    assert debian.has_chinese_font([tmp_path, tmp_path / "absent"])


def test_the_request_is_one_line_to_type() -> None:
    sentence = debian.request(["libegl1", "libgl1"], has_apt=True)
    assert sentence.endswith("sudo apt-get install --no-install-recommends libegl1 libgl1")
    assert "\n" not in sentence
    assert "apt-get" not in debian.request(["libegl1"], has_apt=False)


def test_without_a_way_to_root_the_program_ends_with_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "way_to_root", lambda: None)
    with pytest.raises(SystemExit, match="libegl1"):
        debian.provide(["libegl1"], testing=False)


def test_a_missing_font_stops_the_checks_but_not_the_diary(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(debian, "way_to_root", lambda: None)
    debian.provide([debian.FONT], testing=False)
    assert debian.FONT in capsys.readouterr().out
    with pytest.raises(SystemExit, match=debian.FONT):
        debian.provide([debian.FONT], testing=True)


def test_nothing_missing_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("a program was started"))
    debian.provide([], testing=True)

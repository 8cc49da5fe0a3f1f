"""The photo volumes keep originals byte for byte, encrypted, and notice what is damaged."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from poreditary.errors import UserError
from poreditary.store import connection, keys
from poreditary.store.problems import DamagedError
from poreditary.store.volumes import Volumes, file_name

MARKER = b"MARKER-OF-A-FACE"


@pytest.fixture
def secret(tmp_path: Path) -> keys.Keys:
    return keys.create(tmp_path)


@pytest.fixture
def volumes(tmp_path: Path, secret: keys.Keys) -> Iterator[Volumes]:
    made = Volumes(tmp_path, secret, full_bytes=200_000)
    yield made
    made.close()


def original(kilobytes: int = 100) -> bytes:
    return MARKER + os.urandom(kilobytes * 1024)


def replaced(volumes: Volumes, tmp_path: Path, secret: keys.Keys, digest: str, data: bytes) -> None:
    """Write other bytes under a digest, as somebody with the key could."""
    volumes.close()
    name = file_name(1)
    direct = connection.open_file(tmp_path / name, secret.of_file(name), connection.VOLUME_PAGE)
    with direct:
        direct.execute("UPDATE blob SET data = ? WHERE sha256 = ?", (data, digest))
    direct.close()


def damaged(volumes: Volumes, path: Path, at: int) -> None:
    """Flip one bit of a volume."""
    volumes.close()
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def broken(volumes: Volumes, number: int) -> list[int]:
    """Return all damaged pages of a volume."""
    return volumes.damaged(number, 1, volumes.page_count(number))


def test_an_original_comes_back_byte_for_byte(volumes: Volumes) -> None:
    data = original()
    digest, number = volumes.put(data)
    assert number == 1
    assert len(digest) == 64
    assert volumes.get(digest, number) == data


def test_an_original_is_there_after_closing(volumes: Volumes) -> None:
    data = original()
    kept = volumes.put(data)
    volumes.close()
    assert volumes.get(*kept) == data


def test_the_same_bytes_are_kept_once(volumes: Volumes, tmp_path: Path) -> None:
    data = original()
    first = volumes.put(data)
    size = (tmp_path / "photos-0001.db").stat().st_size
    assert volumes.put(data) == first
    assert (tmp_path / "photos-0001.db").stat().st_size == size
    assert volumes.digests(1) == {first[0]}


def test_a_full_volume_is_followed_by_a_new_one(volumes: Volumes) -> None:
    kept = [(data, volumes.put(data)) for data in (original() for _ in range(6))]
    numbers = [number for _data, (_digest, number) in kept]
    assert numbers == sorted(numbers)
    assert volumes.numbers() == [1, 2, 3]
    assert all(volumes.get(*place) == data for data, place in kept)
    first = kept[0]
    assert volumes.put(first[0]) == first[1]


def test_nothing_of_a_photo_can_be_read_on_the_disk(volumes: Volumes, tmp_path: Path) -> None:
    volumes.put(original())
    volumes.close()
    assert connection.is_encrypted(tmp_path / "photos-0001.db")
    assert not any(MARKER in path.read_bytes() for path in tmp_path.iterdir())


def test_each_volume_has_a_key_of_its_own(volumes: Volumes, tmp_path: Path, secret: keys.Keys) -> None:
    kept = [volumes.put(original(200)) for _ in range(2)]
    volumes.close()
    (tmp_path / "photos-0001.db").write_bytes((tmp_path / "photos-0002.db").read_bytes())
    with pytest.raises(UserError, match=r"photos-0001\.db was not written with the key"):
        volumes.get(*kept[0])


def test_a_photo_that_is_not_there_names_its_file(volumes: Volumes) -> None:
    digest, _number = volumes.put(original())
    for missing in ((digest, 7), ("0" * 64, 1)):
        with pytest.raises(UserError, match=f"missing from {file_name(missing[1])}"):
            volumes.get(*missing)


def test_other_bytes_under_a_digest_are_found(volumes: Volumes, tmp_path: Path, secret: keys.Keys) -> None:
    digest, number = volumes.put(original())
    replaced(volumes, tmp_path, secret, digest, original())
    with pytest.raises(UserError, match=r"missing from photos-0001\.db"):
        volumes.get(digest, number)
    assert volumes.unsound(number, [digest]) == [digest]
    assert broken(volumes, number) == []


def test_importing_again_mends_what_was_changed(volumes: Volumes, tmp_path: Path, secret: keys.Keys) -> None:
    data = original()
    kept = volumes.put(data)
    replaced(volumes, tmp_path, secret, kept[0], b"something else")
    assert volumes.put(data) == kept
    assert volumes.get(*kept) == data
    assert volumes.unsound(kept[1], [kept[0]]) == []


def test_a_whole_volume_has_no_faults(volumes: Volumes) -> None:
    kept = [volumes.put(original())[0], volumes.put(original())[0]]
    assert broken(volumes, 1) == []
    assert volumes.page_count(1) > 10
    assert volumes.unsound(1, kept) == []


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.9])
def test_a_flipped_bit_is_found_wherever_it_is(volumes: Volumes, tmp_path: Path, part: float) -> None:
    volumes.put(original())
    path = tmp_path / "photos-0001.db"
    damaged(volumes, path, int(path.stat().st_size * part))
    number = int(path.stat().st_size * part) // connection.VOLUME_PAGE + 1
    try:
        assert broken(volumes, 1) == [number]
        assert [*volumes.damaged(1, 1, number - 1), *volumes.damaged(1, number + 1, 10_000)] == []
    except DamagedError as problem:
        assert f"page {number} of" in str(problem)


def test_a_photo_on_a_damaged_page_is_refused_and_the_others_stay(volumes: Volumes, tmp_path: Path) -> None:
    photos = [original(40) for _ in range(3)]
    kept = [volumes.put(data) for data in photos]
    path = tmp_path / "photos-0001.db"
    damaged(volumes, path, path.stat().st_size - 20_000)
    read = []
    for place, data in zip(kept, photos, strict=True):
        try:
            assert volumes.get(*place) == data
            read.append(place)
        except UserError as problem:
            assert "photos-0001.db" in str(problem)
    assert len(read) == 2


def test_a_damaged_full_volume_keeps_no_new_photo_out(volumes: Volumes, tmp_path: Path) -> None:
    volumes.put(original(300))
    damaged(volumes, tmp_path / "photos-0001.db", 100)
    data = original()
    digest, number = volumes.put(data)
    assert number == 2
    assert volumes.get(digest, number) == data
    assert volumes.digests(1) == set()


def test_a_damaged_volume_that_is_written_to_says_so(volumes: Volumes, tmp_path: Path) -> None:
    volumes.put(original(10))
    damaged(volumes, tmp_path / "photos-0001.db", 100)
    with pytest.raises(UserError, match=r"photos-0001\.db is damaged"):
        volumes.put(original())


def test_copies_that_other_programs_left_are_no_volumes(volumes: Volumes, tmp_path: Path) -> None:
    volumes.put(original())
    (tmp_path / "photos-0001 2.db").write_bytes(b"a conflict copy")
    (tmp_path / "photos-0002.db-journal").write_bytes(b"")
    assert volumes.numbers() == [1]


def test_what_cannot_be_deleted_from_a_damaged_volume_is_a_sentence(volumes: Volumes, tmp_path: Path) -> None:
    digest, number = volumes.put(original(150))
    path = tmp_path / "photos-0001.db"
    damaged(volumes, path, path.stat().st_size // 2)
    with pytest.raises(UserError, match=r"photos-0001\.db is damaged"):
        volumes.remove(digest, number)

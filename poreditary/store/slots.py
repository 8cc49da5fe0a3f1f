"""Slots of the key file: each holds the data key, sealed with something the person knows or the system keeps."""

import base64
import os
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from poreditary.store.connection import KEY_BYTES

SALT_BYTES = 16
NONCE_BYTES = 12
SECONDS = 1.0
"""How long trying one passphrase is to take on the computer that set it."""
MOST_MEMORY_KIB = 1024 * 1024
MOST_PASSES = 64
MOST_LANES = 16
MOST_WORK = 64 * 1024 * MOST_PASSES
"""KiB times passes: a file may ask for much memory or for many passes, not for minutes of both."""

Content = dict[str, Any]
"""A slot as the key file holds it."""


class SlotKind(StrEnum):
    """What opens a slot: nothing, a passphrase, the recovery code, or the system's own store of secrets."""

    OPEN = "open"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs with Argon2id (RFC 9106): memory in KiB, passes over it, lanes side by side."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_bearable(self) -> bool:
        """Return whether a file may ask for as much: one from elsewhere must not eat the computer's memory."""
        return (
            8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
            and self.memory_kib * self.passes <= MOST_WORK
        )


FLOOR = Cost()


def calibrated(seconds: float = SECONDS) -> Cost:
    """Return the cost at which a try takes about so many seconds here, never less than the floor."""
    start = time.perf_counter()
    _stretched(b"", bytes(SALT_BYTES), FLOOR)
    once = time.perf_counter() - start
    passes = round(FLOOR.passes * seconds / once)
    return Cost(FLOOR.memory_kib, min(max(passes, FLOOR.passes), MOST_PASSES), FLOOR.lanes)


def open_slot(data_key: bytes | bytearray) -> Content:
    """Return a slot that everybody who has the file can open."""
    return {"kind": SlotKind.OPEN.value, "key": _text(data_key)}


def sealed(kind: SlotKind, secret: bytes, data_key: bytes | bytearray, diary: str, cost: Cost) -> Content:
    """Return a slot that only the secret opens; its kind, its cost and the diary's id cannot be changed unseen."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    slot: Content = {
        "kind": kind.value,
        "kdf": "argon2id",
        "salt": _text(os.urandom(SALT_BYTES)),
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "nonce": _text(os.urandom(NONCE_BYTES)),
    }
    key = _stretched(secret, _bytes(slot, "salt", SALT_BYTES), cost)
    nonce = _bytes(slot, "nonce", NONCE_BYTES)
    return slot | {"sealed": _text(ChaCha20Poly1305(key).encrypt(nonce, bytes(data_key), _bound(slot, diary)))}


def opened(slot: Mapping[str, Any], secret: bytes, diary: str) -> bytearray | None:
    """Return the data key of a slot, None where the secret is another; ValueError for what no version wrote."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if slot["kind"] == SlotKind.OPEN:
        return bytearray(_bytes(slot, "key", KEY_BYTES))
    cost = cost_of(slot)
    key = _stretched(secret, _bytes(slot, "salt", SALT_BYTES), cost)
    nonce = _bytes(slot, "nonce", NONCE_BYTES)
    try:
        return bytearray(ChaCha20Poly1305(key).decrypt(nonce, _decoded(slot["sealed"]), _bound(slot, diary)))
    except InvalidTag:
        return None


def check(slot: Mapping[str, Any]) -> None:
    """Raise ValueError, KeyError or TypeError for a slot of a known kind that no version wrote."""
    if slot["kind"] == SlotKind.OPEN:
        _bytes(slot, "key", KEY_BYTES)
    elif slot["kind"] in set(SlotKind):
        cost_of(slot)
        _bytes(slot, "salt", SALT_BYTES)
        _bytes(slot, "nonce", NONCE_BYTES)
        _decoded(slot["sealed"])


def cost_of(slot: Mapping[str, Any]) -> Cost:
    """Return what trying a slot costs; ValueError where that is more than a file may ask."""
    numbers = [slot[name] for name in ("memory_kib", "passes", "lanes")]
    if slot["kdf"] != "argon2id" or not all(type(number) is int for number in numbers):
        raise ValueError("a slot of another version")
    cost = Cost(*numbers)
    if not cost.is_bearable():
        raise ValueError("a slot asks for more than a slot may")
    return cost


def normalised(passphrase: str) -> bytes:
    """Return a passphrase as the bytes it is tried with: the same however a keyboard composes its letters (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode()


def _stretched(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    made = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return made.derive(secret)


def _bound(slot: Mapping[str, Any], diary: str) -> bytes:
    names = ("kind", "kdf", "salt", "memory_kib", "passes", "lanes")
    return "\n".join([diary, *(f"{name}={slot[name]}" for name in names)]).encode()


def _bytes(slot: Mapping[str, Any], name: str, count: int) -> bytes:
    found = _decoded(slot[name])
    if len(found) != count:
        raise ValueError(f"{name} has {count} bytes")
    return found


def _decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _text(data: bytes | bytearray) -> str:
    return base64.b64encode(data).decode()

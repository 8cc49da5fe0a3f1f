"""The system's own store of secrets, a convenience: where there is none, or it forgot, the passphrase opens."""

import base64
import binascii
import logging

SERVICE = "Poreditary"


def is_there() -> bool:
    """Return whether this computer has a store of secrets that can be used."""
    try:
        import keyring
        from keyring.backends import fail, null

        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)
    except Exception as problem:  # its back ends raise what their systems raise
        logging.getLogger(__name__).debug("no keyring: %s", type(problem).__name__)
        return False


def remember(diary: str, secret: bytes) -> bool:
    """Keep a secret under the diary's id and return whether it can be read back."""
    import keyring

    try:
        keyring.set_password(SERVICE, diary, base64.b64encode(secret).decode())
    except Exception:  # as above
        return False
    return recall(diary) == secret


def recall(diary: str) -> bytes | None:
    """Return the secret kept under the diary's id; None where there is none or the system does not give it."""
    try:
        import keyring

        found = keyring.get_password(SERVICE, diary)
        return None if found is None else base64.b64decode(found, validate=True)
    except (binascii.Error, ValueError):
        return None
    except Exception:  # as above
        return None


def forget(diary: str) -> None:
    """Remove what is kept under the diary's id, where there is something."""
    try:
        import keyring

        keyring.delete_password(SERVICE, diary)
    except Exception as problem:  # as above; a slot without its secret opens nothing
        logging.getLogger(__name__).debug("not in the keyring: %s", type(problem).__name__)

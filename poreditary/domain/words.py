"""The words of the diary, marked for translation without Qt."""


def mark(context: str, text: str) -> str:
    """Return `text` as it is; the translation tools find it here under `context`."""
    del context
    return text

"""The process in which photos are decoded: it takes bytes, gives pixels, and can do nothing else.

It ends when the program closes its input, be it by dying.
"""

import os
import sys
from typing import BinaryIO

from poreditary.errors import UserError
from poreditary.photo import messages
from poreditary.photo.limits import confine, end_after, seconds_for
from poreditary.photo.refusals import UNSAFE


def main() -> int:
    """Decode photos until there are no more."""
    requests, answers = sys.stdin.buffer, own_output()
    _load()
    confine()
    answers.write(messages.READY)
    while _serve(requests, answers):
        pass
    return 0


def own_output() -> BinaryIO:
    """Take standard output for answers alone: what a library prints goes nowhere."""
    own = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return os.fdopen(own, "wb", buffering=0)


def _load() -> None:
    """Load what any photo may need, for later nothing can be opened any more."""
    import encodings.idna
    import encodings.latin_1
    import encodings.utf_16  # noqa: F401
    import multiprocessing  # noqa: F401 - rawpy asks it how this process was started

    import rawpy  # noqa: F401
    from PIL import Image, MpoImagePlugin, TiffImagePlugin, WebPImagePlugin  # noqa: F401

    from poreditary.photo import exif, raw  # noqa: F401
    from poreditary.photo.decode import register_heif

    Image.preinit()
    register_heif()


def _serve(requests: BinaryIO, answers: BinaryIO) -> bool:
    """Answer one request; return whether another may follow."""
    head = requests.read(messages.REQUEST.size)
    if len(head) < messages.REQUEST.size:
        return False
    longest, byte_count = messages.REQUEST.unpack(head)
    data = requests.read(byte_count)
    end_after(seconds_for(byte_count))
    try:
        parts = _decoded(data, longest or None)
    except UserError as refused:
        parts = (messages.refusal(refused.text),)
    except MemoryError:
        _write(answers, messages.refusal(UNSAFE))
        return False
    end_after(0)
    for part in parts:
        _write(answers, part)
    return True


def _decoded(data: bytes, longest: int | None) -> tuple[bytes, ...]:
    from poreditary.photo.decode import open_header, picture_of, with_late_tags
    from poreditary.photo.exif import facts_of

    opened = open_header(data, "")
    size = opened.image.size
    image = picture_of(opened, "", longest)
    facts = facts_of(with_late_tags(opened), size)
    pixels = image.tobytes()
    return messages.answer(facts, image.size, len(pixels)), pixels


def _write(answers: BinaryIO, part: bytes) -> None:
    rest = memoryview(part)
    while rest:
        rest = rest[answers.write(rest) :]


if __name__ == "__main__":
    sys.exit(main())

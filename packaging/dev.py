"""The commands of this project; each makes or mends the environment in .venv first.

python3 packaging/dev.py run [ARGUMENTS]        open the diary; arguments go to poreditary
python3 packaging/dev.py test                   run every check
python3 packaging/dev.py bench [NAME ...]       run the benchmarks, all or those named
python3 packaging/dev.py pictures [--out DIR]   make the screenshots
python3 packaging/dev.py generate [--check]     compile forms and translations
python3 packaging/dev.py requirements           refresh packaging/requirements.txt

Only this file has to be readable by a Python that is too old, so that it can say so.
"""

from __future__ import annotations

import sys

OLDEST = (3, 11)
NEWEST = (3, 13)


def refusal(version: tuple[int, ...]) -> str:
    """Return the sentence for a Python (major, minor) that does not fit, or nothing."""
    if OLDEST <= version <= NEWEST:
        return ""
    return (
        "Poreditary runs on Python {}.{} to {}.{} and this is {}.{}: "
        "start it with one of those, for example python3.13 packaging/dev.py run."
    ).format(*OLDEST, *NEWEST, *version)


if __name__ == "__main__":
    sentence = refusal(sys.version_info[:2])
    if sentence:
        sys.exit(sentence)
    from commands import main

    sys.exit(main(sys.argv[1:], __doc__))

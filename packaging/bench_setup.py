"""What dev.py's set-up adds to a start when nothing has changed: at most 0.3 s."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 7
LIMIT = 0.3
DEV = Path(__file__).with_name("dev.py")


def main() -> int:
    """Print both starts and their difference in seconds; return 1 where it is over the limit."""
    plain, through_dev = ["-m", "poreditary", "--version"], [str(DEV), "run", "--version"]
    pairs = [(seconds(plain), seconds(through_dev)) for _ in range(ROUNDS)]
    added = statistics.median(after - before for before, after in pairs)
    print(f"poreditary --version          {statistics.median(before for before, _ in pairs):6.3f} s")
    print(f"dev.py run --version          {statistics.median(after for _, after in pairs):6.3f} s")
    print(f"added by the set-up           {added:6.3f} s   (at most {LIMIT} s)")
    return int(added > LIMIT)


def seconds(arguments: list[str]) -> float:
    """Return how long this Python takes with these arguments."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())

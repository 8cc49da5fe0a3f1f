"""How long the report of the example year takes, set once the libraries are loaded."""

import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

ROUNDS = 5
LIMIT_S = 1.5


def main() -> int:
    """Print gathering and setting in seconds; return 1 where they are over the limit together."""
    from poreditary.app.texts import lookup
    from poreditary.diary.demo import build_demo
    from poreditary.diary.diary import Diary
    from poreditary.diary.reporting import gather
    from poreditary.domain.report import ReportRequest
    from poreditary.report.render import render_pdf

    with tempfile.TemporaryDirectory(prefix="poreditary-") as temporary:
        build_demo(Path(temporary) / "year")
        diary = Diary(Path(temporary) / "year")
        today = diary.today()
        photos = tuple(photo.id for photo in diary.photos.all()[:6])
        request = ReportRequest(today - timedelta(days=365), today, photo_ids=photos)
        render_pdf(gather(diary, request), lookup)
        gathered, whole = [], []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            content = gather(diary, request)
            gathered.append(time.perf_counter() - begun)
            render_pdf(content, lookup)
            whole.append(time.perf_counter() - begun)
        diary.close()
    total = statistics.median(whole)
    print(f"read from the diary, 6 photos  {statistics.median(gathered):6.2f} s")
    print(f"read and set as PDF            {total:6.2f} s   at most {LIMIT_S} s{'   OVER' if total > LIMIT_S else ''}")
    return int(total > LIMIT_S)


if __name__ == "__main__":
    sys.exit(main())

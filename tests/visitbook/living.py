"""A process that keeps a visit in real time and prints how long it has lasted."""

import sys
import time
from pathlib import Path

from kiosk.visit.diary import Diary
from kiosk.visit.happenings import Heard
from kiosk.visit.visit import Visit
from kiosk.visitbook.book import VisitBook


def main() -> None:
    diary = Diary(VisitBook(Path(sys.argv[1])))
    posters = Visit("bo")
    event = posters.begin("zh-Hans").open_exhibit("rivers").open_event("spring")
    begun = time.monotonic()
    diary.write(posters, event, begun)
    while True:
        time.sleep(0.033)
        now = time.monotonic()
        diary.hear(Heard("spring", "bo", now - begun, 60.0))
        diary.follow(event, now)
        print(now - begun, flush=True)


if __name__ == "__main__":
    main()

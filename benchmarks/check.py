"""How long `check` takes for a hall of 1,000 events in two languages without media: python benchmarks/check.py."""

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from kiosk.content.loader import read_hall

ROUNDS = 5
HEAD = "hall:\n  name: {bo: ཡུལ་ཤུལ, zh: 玉树}\n  languages: [bo, zh]\nexhibits:\n"
EXHIBIT = "  - id: x{0}\n    title: {{bo: ལོ, zh: 展项}}\n    timeline:\n"
EVENT = """      - id: e{0}
        date: {1}
        title: {{bo: ལོ་རྒྱུས, zh: 历史}}
        text:
          bo: |
            འཁྱགས་རོམ་འོག་ནས་ཆུ་ཕྲན་ཐོན། དེ་རྩྭ་ཐང་བརྒྱུད་ནས་བཞུར།
          zh: |
            冰下流出一线水。它流过草原。它成了大河。
        source: {{bo: ཡིག་ཆ, zh: 公开资料}}
"""


def write_hall(exhibits: int = 20, events: int = 50) -> str:
    parts = [HEAD]
    for exhibit in range(exhibits):
        parts.append(EXHIBIT.format(exhibit))
        parts += [EVENT.format(exhibit * events + number, 1950 + number) for number in range(events)]
    return "".join(parts)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "exhibits.yaml").write_text(write_hall(), encoding="utf-8")
        times = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            reading = read_hall(Path(folder))
            times.append(time.perf_counter() - start)
    print(f"1,000 events: {statistics.median(times):.2f} s, {len(reading.problems)} problems")


if __name__ == "__main__":
    main()

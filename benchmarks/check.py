"""How long `check` takes for a hall of 1,000 events, without and with media: python benchmarks/check.py."""

import shutil
import statistics
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from kiosk.content.examination import examine_hall

ROUNDS = 5
MEDIA_FILES = 200
MADE_FROM = (
    ("pictures", "pictures", ".jpg"),
    ("sounds", "narration/zh", ".ogg"),
    ("sounds", "narration/zh", ".vtt"),
)
SAMPLE = Path(__file__).parent.parent / "assets"
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


MEDIA = """        pictures: [{{file: pictures/{0}.jpg, caption: {{bo: ལོ, zh: 图}}}}]
        narration: {{zh: sounds/{0}.ogg}}
"""


def write_hall(exhibits: int = 20, events: int = 50, with_media: int = 0) -> str:
    """A hall of so many events, of which the first `with_media` have a picture and a narration."""
    parts = [HEAD]
    for exhibit in range(exhibits):
        parts.append(EXHIBIT.format(exhibit))
        for place in range(events):
            number = exhibit * events + place
            parts.append(EVENT.format(number, 1950 + place))
            parts += [MEDIA.format(number)] if number < with_media else []
    return "".join(parts)


def copy_media(assets: Path, number: int) -> None:
    """As many pictures and sounds as asked for, each its own file, made from the sample hall's."""
    for kind, home, ending in MADE_FROM:
        (assets / kind).mkdir(parents=True, exist_ok=True)
        files = cycle(sorted((SAMPLE / home).rglob(f"*{ending}")))
        for place, file in zip(range(number), files, strict=False):
            shutil.copy(file, assets / kind / f"{place}{ending}")


def time_check(folder: Path, cache: Path) -> float:
    start = time.perf_counter()
    examine_hall(folder, cache)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "exhibits.yaml").write_text(write_hall(), encoding="utf-8")
        plain = statistics.median(time_check(folder, folder / "cache") for _ in range(ROUNDS))
        (folder / "exhibits.yaml").write_text(write_hall(with_media=MEDIA_FILES), encoding="utf-8")
        copy_media(folder / "assets", MEDIA_FILES)
        first = time_check(folder, folder / "cache")
        second = statistics.median(time_check(folder, folder / "cache") for _ in range(ROUNDS))
    print("check of 1,000 events in two languages, seconds")
    print(f"without media                            {plain:6.2f}")
    print(f"{MEDIA_FILES} pictures and {MEDIA_FILES} sounds, first run    {first:6.2f}")
    print(f"{MEDIA_FILES} pictures and {MEDIA_FILES} sounds, second run   {second:6.2f}  ({second / plain:.2f} times)")


if __name__ == "__main__":
    main()

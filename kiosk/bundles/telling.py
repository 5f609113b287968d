"""How the commands tell a release: a few lines, and a bar while bytes go by."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from kiosk.bundles.manifest import Manifest
from kiosk.messages import choose_message_language, say


@contextmanager
def show_progress(words: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing elsewhere; it is told the bytes done and the bytes in all."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as bar:
        task = bar.add_task(words)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def print_release(manifest: Manifest) -> None:
    """Name, version, who published it when, and how much it is."""
    name = f"{choose_text(manifest.name)} ({manifest.hall})" if manifest.hall else choose_text(manifest.name)
    print(say("{name}: version {version} of {date}", name=name, version=manifest.version, date=manifest.date))
    if manifest.by or manifest.notes:
        print("  " + "; ".join(filter(None, (manifest.by, manifest.notes))))
    told = say("{files} files, {size} MB", files=f"{len(manifest.files):,}", size=f"{manifest.bytes / 1e6:,.1f}")
    halls = say("halls with something of their own: {halls}", halls=", ".join(manifest.halls)) if manifest.halls else ""
    print("  " + "; ".join(filter(None, (told, halls))))


def choose_text(texts: Mapping[str, str]) -> str:
    """The words in the language of messages, else in any."""
    tags = ("zh-Hans", "en", "bo") if choose_message_language() == "zh" else ("en", "zh-Hans", "bo")
    return next((texts[tag] for tag in tags if tag in texts), next(iter(texts.values()), ""))

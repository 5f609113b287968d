"""Measures the media of a hall: those that changed, several at once, with a progress bar where it takes a while."""

import os
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from kiosk.content.media.cache import Cache
from kiosk.content.media.facts import AnyFacts, FilmFacts, PictureFacts, SoundFacts
from kiosk.content.media.films import measure_film
from kiosk.content.media.pictures import measure_picture
from kiosk.content.media.sounds import measure_sound
from kiosk.messages import say

PATIENCE = 1.0  # seconds before a progress bar appears
_MEASURES: Mapping[str, tuple[type[AnyFacts], Callable[[Path], AnyFacts]]] = {
    "picture": (PictureFacts, measure_picture),
    "sound": (SoundFacts, measure_sound),
    "film": (FilmFacts, measure_film),
}
File = tuple[str, Path]  # a kind, and where the file is


def measure_all(files: Iterable[File], cache: Cache, show_progress: bool) -> dict[File, AnyFacts]:
    """The facts of every file that is there; what was kept is taken from the cache, the rest is measured and kept."""
    known: dict[File, AnyFacts] = {}
    fresh: list[File] = []
    for kind, path in dict.fromkeys(files):
        found = cache.find(path, _MEASURES[kind][0])
        if found is None:
            fresh.append((kind, path))
        else:
            known[kind, path] = found
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(_MEASURES[kind][1], path): (kind, path) for kind, path in fresh}
        _watch(jobs, show_progress)
    for job, (kind, path) in jobs.items():
        known[kind, path] = job.result()
        cache.keep(path, job.result())
    cache.save()
    return known


def _watch(jobs: Iterable[Future[AnyFacts]], show_progress: bool) -> None:
    """Waits for the jobs; a bar on standard error tells how many are done once that takes longer than PATIENCE."""
    waiting = list(jobs)
    late = wait(waiting, PATIENCE).not_done
    if not late or not show_progress:
        wait(waiting)
        return
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(
            say("Looking into pictures and sounds"), total=len(waiting), completed=len(waiting) - len(late)
        )
        for _ in as_completed(late):
            bar.advance(task)

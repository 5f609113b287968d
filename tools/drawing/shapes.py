"""Outlines for sheets: smooth blobs, tapered ribbons, polygons, rounded boxes, jagged edges."""

import itertools
import math
from collections.abc import Sequence
from random import Random

import skia

Point = tuple[float, float]


def polygon(points: Sequence[Point]) -> skia.Path:
    path = skia.Path()
    path.addPoly([skia.Point(*p) for p in points], True)
    return path


def polyline(points: Sequence[Point]) -> skia.Path:
    path = skia.Path()
    path.addPoly([skia.Point(*p) for p in points], False)
    return path


def box(left: float, top: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(left, top, width, height), radius, radius)
    return path


def disc(x: float, y: float, radius: float, radius_y: float | None = None) -> skia.Path:
    ry = radius if radius_y is None else radius_y
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - radius, y - ry, x + radius, y + ry))
    return path


def union(*paths: skia.Path) -> skia.Path:
    """One outline round all of them, so that they cast one shadow."""
    builder = skia.OpBuilder()
    for path in paths:
        builder.add(path, skia.kUnion_PathOp)
    return builder.resolve()


def cut(path: skia.Path, hole: skia.Path) -> skia.Path:
    return skia.Op(path, hole, skia.kDifference_PathOp)


def overlap(first: skia.Path, second: skia.Path) -> skia.Path:
    return skia.Op(first, second, skia.kIntersect_PathOp)


def sample_curve(points: Sequence[Point], steps: int = 10, closed: bool = False) -> list[Point]:
    """Points of a smooth (Catmull-Rom) curve through `points`."""
    n = len(points)
    if n < 3 and not closed:
        return list(points)
    spans = n if closed else n - 1
    curve = []
    for i in range(spans):
        p = [points[(i + k) % n] if closed else points[max(0, min(n - 1, i + k))] for k in (-1, 0, 1, 2)]
        curve += [_between(p, step / steps) for step in range(steps)]
    return curve if closed else [*curve, points[-1]]


def _between(p: Sequence[Point], t: float) -> Point:
    def axis(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)

    return (axis(*(q[0] for q in p)), axis(*(q[1] for q in p)))


def blob(points: Sequence[Point], steps: int = 10) -> skia.Path:
    """A smooth closed outline through the points."""
    return polygon(sample_curve(points, steps, closed=True))


def ribbon(points: Sequence[Point], widths: Sequence[float], steps: int = 10, round_ends: bool = True) -> skia.Path:
    """A smooth band through `points`, as wide at each as `widths` says: limbs, rivers, horns, sleeves, tails."""
    curve = sample_curve(points, steps)
    spread = _spread(widths, len(curve))
    left, right = [], []
    for i, (x, y) in enumerate(curve):
        (x0, y0), (x1, y1) = curve[max(0, i - 1)], curve[min(len(curve) - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / length * spread[i] / 2, (x1 - x0) / length * spread[i] / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    band = polygon(left + right[::-1])
    band.setFillType(skia.PathFillType.kWinding)
    if not round_ends:
        return band
    return union(band, disc(*curve[0], spread[0] / 2), disc(*curve[-1], spread[-1] / 2))


def _spread(widths: Sequence[float], count: int) -> list[float]:
    spread = []
    for i in range(count):
        place = i / max(1, count - 1) * (len(widths) - 1)
        low = min(int(place), len(widths) - 2) if len(widths) > 1 else 0
        high = min(low + 1, len(widths) - 1)
        spread.append(widths[low] + (widths[high] - widths[low]) * (place - low))
    return spread


def displace(points: Sequence[Point], rough: float, rng: Random, levels: int = 6) -> list[Point]:
    """A line through `points` broken by midpoint displacement; `rough` is its first throw as a part of a span."""
    line = list(points)
    for level in range(levels):
        broken = [line[0]]
        for (x0, y0), (x1, y1) in itertools.pairwise(line):
            throw = rng.uniform(-1, 1) * rough * (x1 - x0) * (0.9 if level else 0.5)
            broken += [((x0 + x1) / 2, (y0 + y1) / 2 + throw), (x1, y1)]
        line = broken
    return line


def smooth(values: Sequence[float], window: int) -> list[float]:
    """Moving average, edges held."""
    n = len(values)
    return [
        sum(values[max(0, i - window) : min(n, i + window + 1)]) / (min(n, i + window + 1) - max(0, i - window))
        for i in range(n)
    ]


def fringe(left: float, right: float, top: float, drop: float, count: int, rng: Random) -> list[Point]:
    """Jagged hanging locks from right to left, to close an outline with."""
    points = []
    width = (right - left) / count
    for i in range(count):
        x = right - i * width
        points += [
            (x, top + rng.uniform(0, drop * 0.25)),
            (x - width * rng.uniform(0.4, 0.65), top + drop * rng.uniform(0.6, 1.0)),
        ]
    return [*points, (left, top)]

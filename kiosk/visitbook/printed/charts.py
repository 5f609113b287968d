"""Charts as SVG: columns over time, weekdays and hours, bars inside tables, faces."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from xml.etree.ElementTree import Element

from kiosk.visitbook.figures import write_count
from kiosk.visitbook.printed.markup import add, draw, make

WIDTH = 720.0
BUSY = 0.8  # of the busiest hour: from here on cells are dark and their letters light, and both can be read


@dataclass(frozen=True)
class Column:
    """One column: `short` stands below it where there is room, `whole` names it alone."""

    value: int
    short: str
    whole: str


def choose_ticks(most: int) -> list[int]:
    """Round numbers from 0 to at least `most`, three to six of them."""
    step = max(1, most / 4)
    power = 10 ** floor(log10(step))
    nice = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= step)
    step = max(1, ceil(nice))
    return list(range(0, ceil(max(1, most) / step) * step + 1, step))


def draw_columns(columns: Sequence[Column], label: str) -> Element:
    """Columns with a scale on the left; the highest is marked and named."""
    left, top, bottom, height = 44.0, 26.0, 22.0, 150.0
    most = max((column.value for column in columns), default=0)
    ticks = choose_ticks(most)
    svg = draw(WIDTH, top + height + bottom, label)
    for tick in ticks:
        y = top + height * (1 - tick / ticks[-1])
        add(svg, make("line", "scale" if tick else "ground", x1=left, x2=WIDTH, y1=y, y2=y))
        add(svg, make("text", "small end", write_count(tick), x=left - 8, y=y + 4))
    wide = (WIDTH - left) / max(1, len(columns))
    gap = min(wide * 0.3, 6.0)
    every = ceil(46 / wide)
    highest = next((number for number, column in enumerate(columns) if most and column.value == most), -1)
    for number, column in enumerate(columns):
        x, tall = left + number * wide, height * column.value / ticks[-1]
        bar = make("rect", "peak" if number == highest else "bar", make("title", "", f"{column.whole}: {column.value}"))
        for name, value in {"x": x + gap / 2, "y": top + height - tall, "width": wide - gap, "height": tall}.items():
            bar.set(name, f"{value:.2f}")
        add(svg, bar)
        if number % every == 0 and x + 46 <= WIDTH:
            add(svg, make("text", "small", column.short, x=x + gap / 2, y=top + height + 16))
    if highest >= 0:
        add(svg, _name_peak(columns[highest], left + (highest + 0.5) * wide, top + height * (1 - most / ticks[-1]) - 7))
    return svg


def _name_peak(column: Column, x: float, y: float) -> Element:
    anchor = "end" if x > WIDTH * 0.8 else "begin" if x < WIDTH * 0.2 else "middle"
    return make("text", f"small peak {anchor}", f"{column.whole} · {write_count(column.value)}", x=x, y=y)


def draw_week(hours: Mapping[tuple[int, int], int], weekdays: Sequence[str], label: str) -> Element:
    """Weekdays by hours as cells, with the sums of the hours above and those of the weekdays beside them."""
    first, last = min(hour for _, hour in hours), max(hour for _, hour in hours)
    left, right, top, tall = 44.0, 120.0, 64.0, 24.0
    wide = min(60.0, (WIDTH - left - right) / (last - first + 1))
    most = max(hours.values())
    by_hour = {hour: sum(hours.get((day, hour), 0) for day in range(7)) for hour in range(first, last + 1)}
    by_day = {day: sum(hours.get((day, hour), 0) for hour in by_hour) for day in range(7)}
    svg = draw(left + wide * len(by_hour) + right, top + 7 * tall + 22, label)
    for hour, visits in by_hour.items():
        x, high = left + (hour - first) * wide, 40 * visits / max(by_hour.values())
        add(svg, make("rect", "bar", x=x + 2, y=top - 6 - high, width=wide - 4, height=high))
        add(svg, make("text", "small middle", write_count(visits), x=x + wide / 2, y=top - 10 - high))
        add(svg, make("text", "small middle", f"{hour}", x=x, y=top + 7 * tall + 16))
    add(svg, make("text", "small middle", f"{last + 1}", x=left + wide * len(by_hour), y=top + 7 * tall + 16))
    for day, visits in by_day.items():
        y, long = top + day * tall, (right - 60) * visits / max(by_day.values())
        add(svg, make("text", "small end", weekdays[day], x=left - 8, y=y + tall / 2 + 4))
        x = left + wide * len(by_hour) + 8
        add(svg, make("rect", "bar", x=x, y=y + 5, width=long, height=tall - 10))
        add(svg, make("text", "small", write_count(visits), x=x + long + 6, y=y + tall / 2 + 4))
        for hour in by_hour:
            cell = _draw_cell(hours.get((day, hour), 0), most, wide, tall)
            add(svg, make("g", "", *cell, transform=f"translate({left + (hour - first) * wide:g} {y:g})"))
    return svg


def _draw_cell(visits: int, most: int, wide: float, tall: float) -> list[Element]:
    strength = visits / most
    busy = strength >= BUSY
    shade = 0.85 + 0.15 * (strength - BUSY) / (1 - BUSY) if busy else 0.6 * strength / BUSY
    cell = make("rect", "heat", x=1, y=1, width=wide - 2, height=tall - 2, fill_opacity=round(shade, 3))
    style = "small middle light" if busy else "small middle dark"
    number = make("text", style, write_count(visits) if visits else "", x=wide / 2, y=tall / 2 + 4)
    return [cell, number]


def draw_bar(share: float, inner: float | None = None) -> Element:
    """A bar of a table's row, `share` of its place long; the part `inner` of it is strong, the rest pale."""
    long = max(100 * share, 0.6 if share else 0.0)
    return _draw_row([("bar" if inner is None else "pale", 0.0, long), ("bar", 0.0, long * (inner or 0.0))])


def draw_share(share: float) -> Element:
    """A bar on the way to 100 percent."""
    return _draw_row([("way", 0.0, 100.0), ("bar", 0.0, 100 * share)])


def draw_parts(parts: Sequence[tuple[str, int]]) -> Element | None:
    """One bar in parts, each with its style; None for nothing."""
    whole, x = sum(number for _, number in parts), 0.0
    if not whole:
        return None
    bars = []
    for style, number in parts:
        bars.append((style, x, 100 * number / whole))
        x += 100 * number / whole
    return _draw_row(bars)


def _draw_row(bars: Sequence[tuple[str, float, float]]) -> Element:
    """Bars from `x` on, so many hundredths wide, as wide as the row gives them room."""
    drawn = (make("rect", style, x=x, y=1, width=width, height=8) for style, x, width in bars if width)
    svg = draw(100, 10, "", *drawn)
    svg.set("preserveAspectRatio", "none")
    return svg

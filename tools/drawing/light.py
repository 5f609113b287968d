"""Palettes by light: what sky, sun, snow, hills and water look like at dawn, noon, dusk, in snow and by night."""

from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True)
class Light:
    """Pairs are (top, bottom) of a sheet; `hills` run from far and pale to near and dark; `sun` from outside in."""

    sky: Pair
    sun: tuple[str, ...]
    cloud: str
    peaks: tuple[Pair, ...]
    snow: Pair
    hills: tuple[Pair, ...]
    water: Pair
    haze: str
    dark: str


DAWN = Light(
    sky=("#f3cf92", "#fbe9cb"),
    sun=("#f6d28f", "#f3b266", "#ee8b48", "#dd5230"),
    cloud="#fff7ea",
    peaks=(("#c9cfd6", "#e3d8cb"), ("#a3bdc7", "#c9d3cf"), ("#6f9fa8", "#a2c0b9")),
    snow=("#fffaf2", "#f6e6d8"),
    hills=(
        ("#5f9691", "#7fab97"),
        ("#76a870", "#93b877"),
        ("#8fb766", "#6fa158"),
        ("#5f9450", "#457c45"),
        ("#3d7444", "#265537"),
    ),
    water=("#cfe3dc", "#78b4b8"),
    haze="#fbe3c0",
    dark="#2a1c17",
)

NOON = Light(
    sky=("#8fc4d0", "#dcebe2"),
    sun=("#f7e9bd", "#f6d98a", "#f0bd53"),
    cloud="#fdfaf2",
    peaks=(("#b9d0d6", "#d5e2df"), ("#8fb6c1", "#bdd3d1"), ("#5c939f", "#93b8b5")),
    snow=("#ffffff", "#e9f1f1"),
    hills=(
        ("#4f8f8b", "#73aa97"),
        ("#71ab74", "#97c27d"),
        ("#95c068", "#74aa57"),
        ("#5b9a4e", "#3f8045"),
        ("#34744a", "#1f5238"),
    ),
    water=("#c4e4e4", "#4f9fae"),
    haze="#e6f0e8",
    dark="#241a17",
)

DUSK = Light(
    sky=("#4a5278", "#f0a876"),
    sun=("#f2bd85", "#ee9a5e", "#e26a3f"),
    cloud="#f6cfae",
    peaks=(("#8d83a0", "#cfa29a"), ("#6d6c92", "#a9889a"), ("#4d5580", "#7f7390")),
    snow=("#fbd9c2", "#d9a9a6"),
    hills=(
        ("#4d5b7d", "#6b6a83"),
        ("#466470", "#5b7873"),
        ("#3d665d", "#557a5b"),
        ("#2b5149", "#274b3d"),
        ("#1e3b38", "#14292a"),
    ),
    water=("#f3c09a", "#6f7698"),
    haze="#e9b090",
    dark="#1d1518",
)

SNOW = Light(
    sky=("#b9c6cf", "#eceae4"),
    sun=("#f1ead9", "#f3dfb8", "#eecb8d"),
    cloud="#f7f6f2",
    peaks=(("#cdd6da", "#e2e5e4"), ("#a9bac3", "#d0d8da"), ("#7f98a6", "#b6c4ca")),
    snow=("#ffffff", "#eef2f3"),
    hills=(
        ("#c3d0d5", "#dde4e4"),
        ("#dfe7e8", "#cbd8dc"),
        ("#eef2f2", "#d3dee1"),
        ("#f7f9f8", "#dbe4e6"),
        ("#ffffff", "#d6e0e4"),
    ),
    water=("#d5e4e8", "#86a9b7"),
    haze="#f0f1ee",
    dark="#2b221f",
)

NIGHT = Light(
    sky=("#101a3a", "#33517a"),
    sun=("#3c5684", "#7f95b3", "#f3ead0"),
    cloud="#4c648c",
    peaks=(("#3b5580", "#4d6a90"), ("#2c4570", "#3f5d85"), ("#21375f", "#2f4c74")),
    snow=("#b9cbe0", "#7f9abd"),
    hills=(
        ("#1f3a5c", "#27486a"),
        ("#1b3550", "#1f4058"),
        ("#16304a", "#183848"),
        ("#10263c", "#122c3a"),
        ("#0b1a2b", "#0a1722"),
    ),
    water=("#7f9fc4", "#24456e"),
    haze="#4d6a90",
    dark="#0a0f18",
)

GREY = Light(
    sky=("#8d9aa6", "#cfd2d0"),
    sun=("#c9cfd2", "#d8d8d2", "#e6dcc8"),
    cloud="#dfe2e1",
    peaks=(("#a9b5bd", "#c4cac9"), ("#8a9aa5", "#b0b8ba"), ("#6a7c89", "#94a0a4")),
    snow=("#eef1f2", "#d8dee0"),
    hills=(
        ("#74838a", "#8d9895"),
        ("#727d78", "#878f83"),
        ("#6f7567", "#5c6459"),
        ("#4d564f", "#3f4844"),
        ("#343b3b", "#262c2e"),
    ),
    water=("#c3ced2", "#7b8f9a"),
    haze="#d5d8d6",
    dark="#1f1c1d",
)

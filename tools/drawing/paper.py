"""The canvas: lays sheets of paper over each other with shadow, rim and grain, and saves the picture."""

import io
import math
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import skia
from PIL import Image, ImageFilter

from tools.drawing.colour import Colour, darken, mix, to_argb
from tools.drawing.light import NOON, Light

LANDSCAPE = (2560, 1440)
PORTRAIT = (1440, 2560)
LARGEST_FILE = 700_000
SHADOW = "#2b170c"
GRAIN = 3.4


class Canvas:
    """A picture under work. Lengths are pixels, y runs down; inside `at` they are the thing's own units."""

    def __init__(self, size: tuple[int, int] = LANDSCAPE, light: Light = NOON, seed: int = 1) -> None:
        self.width, self.height = size
        self.light = light
        self.rng = random.Random(seed)
        self.seed = seed
        self.scale = 1.0
        self._surface = skia.Surface(self.width, self.height)
        self.skia: skia.Canvas = self._surface.getCanvas()
        self._tones: list[tuple[Colour, float]] = []
        self._depth: float | None = None

    def sheet(
        self,
        path: skia.Path,
        top: Colour,
        bottom: Colour | None = None,
        *,
        depth: float | None = None,
        rim: float = 0.3,
    ) -> None:
        """One sheet: soft shadow beneath, two-tone gradient, light rim inside its edge.

        `depth` is the shadow's blur in pixels (None: 26 for land, less inside `at`; 0: none).
        """
        depth = self._shadow_depth() if depth is None else depth
        if depth > 0:
            self._cast(path, depth / self.scale)
        self.skia.drawPath(path, self._fill(path, top, bottom or darken(top, 0.12)))
        if rim > 0:
            self._edge(path, rim)

    def line(self, path: skia.Path, colour: Colour, width: float, alpha: float = 1.0) -> None:
        """A drawn line without shadow: string, stitch, mortar. `width` in the present units."""
        paint = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=width,
            Color=to_argb(self.tone(colour), alpha),
            StrokeCap=skia.Paint.kRound_Cap,
        )
        self.skia.drawPath(path, paint)

    def glow(self, x: float, y: float, radius: float, colour: Colour, alpha: float = 0.6) -> None:
        """Light round a lamp: a soft disc that fades to nothing."""
        shader = skia.GradientShader.MakeRadial(
            (x, y), radius, [to_argb(colour, alpha), to_argb(colour, alpha * 0.35), to_argb(colour, 0)], [0, 0.4, 1]
        )
        self.skia.drawCircle(x, y, radius, skia.Paint(AntiAlias=True, Shader=shader))

    def veil(self, top: float, bottom: float, colour: Colour, alpha: float) -> None:
        """Mist or dusk across the whole width: nothing at `top`, `alpha` at `bottom` (either may be the higher)."""
        shader = skia.GradientShader.MakeLinear([(0, top), (0, bottom)], [to_argb(colour, 0), to_argb(colour, alpha)])
        area = skia.Rect.MakeLTRB(0, min(top, bottom), self.width, max(top, bottom))
        self.skia.drawRect(area, skia.Paint(Shader=shader))

    def wash(self, path: skia.Path, colour: Colour, alpha: float) -> None:
        """A see-through flat shape: beam, reflection, ripple."""
        self.skia.drawPath(path, skia.Paint(AntiAlias=True, Color=to_argb(self.tone(colour), alpha)))

    @contextmanager
    def at(
        self,
        x: float,
        y: float,
        scale: float = 1.0,
        *,
        flip: bool = False,
        turn: float = 0.0,
        depth: float | None = None,
    ) -> Iterator[None]:
        """Draw in own units round (x, y); `turn` in degrees clockwise; `depth` sets the shadows inside, in pixels."""
        before, before_depth = self.scale, self._depth
        self.skia.save()
        self.skia.translate(x, y)
        self.skia.rotate(turn)
        self.skia.scale(-scale if flip else scale, scale)
        self.scale, self._depth = before * scale, depth if depth is not None else self._depth
        yield
        self.skia.restore()
        self.scale, self._depth = before, before_depth

    @contextmanager
    def toned(self, colour: Colour, part: float) -> Iterator[None]:
        """Everything inside takes `part` of `colour`: distance, dusk, the shade of a far leg."""
        self._tones.append((colour, part))
        yield
        self._tones.pop()

    @contextmanager
    def clipped(self, path: skia.Path) -> Iterator[None]:
        """Everything inside stays within the path."""
        self.skia.save()
        self.skia.clipPath(path, skia.ClipOp.kIntersect, True)
        yield
        self.skia.restore()

    def tone(self, colour: Colour) -> Colour:
        for other, part in reversed(self._tones):
            colour = mix(colour, other, part)
        return colour

    def save(self, path: Path) -> int:
        """Writes a JPEG with grain at the best quality within 700 KB; returns its size in bytes."""
        path.parent.mkdir(parents=True, exist_ok=True)
        data = encode(self.to_image())
        path.write_bytes(data)
        return len(data)

    def to_image(self) -> Image.Image:
        """The finished picture with grain."""
        pixels = self._surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3]
        grain = weave_grain(self.width, self.height, self.seed)
        return Image.fromarray(np.clip(pixels + grain[:, :, None], 0, 255).astype(np.uint8))

    def _shadow_depth(self) -> float:
        if self._depth is not None:
            return self._depth
        return 26.0 if self.scale == 1.0 else max(3.0, min(16.0, 3.2 * math.sqrt(self.scale) + 1.5))

    def _cast(self, path: skia.Path, blur: float) -> None:
        self.skia.save()
        self.skia.translate(0, blur * 0.32)
        filter_ = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur * 0.5)
        self.skia.drawPath(path, skia.Paint(AntiAlias=True, Color=to_argb(SHADOW, 0.34), MaskFilter=filter_))
        self.skia.restore()

    def _fill(self, path: skia.Path, top: Colour, bottom: Colour) -> skia.Paint:
        bounds = path.computeTightBounds()
        shader = skia.GradientShader.MakeLinear(
            [(0, bounds.top()), (0, bounds.bottom() + 0.01)], [to_argb(self.tone(top)), to_argb(self.tone(bottom))]
        )
        return skia.Paint(AntiAlias=True, Shader=shader)

    def _edge(self, path: skia.Path, rim: float) -> None:
        self.skia.save()
        self.skia.clipPath(path, skia.ClipOp.kIntersect, True)
        width = (5.0 if self.scale == 1.0 else 3.2) / self.scale
        self.skia.drawPath(
            path,
            skia.Paint(
                AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width, Color=to_argb("#fffaf0", rim)
            ),
        )
        self.skia.restore()


def weave_grain(width: int, height: int, seed: int) -> np.ndarray:
    """Paper grain as brightness to add, shape (height, width)."""
    noise = np.random.default_rng(seed).normal(128, 60, (height, width)).clip(0, 255).astype(np.uint8)
    fine = np.asarray(Image.fromarray(noise).filter(ImageFilter.GaussianBlur(0.9)), dtype=np.float32)
    coarse = np.asarray(Image.fromarray(noise).filter(ImageFilter.GaussianBlur(3.0)), dtype=np.float32)
    fine = (fine - fine.mean()) / fine.std()
    coarse = (coarse - coarse.mean()) / coarse.std()
    return (fine * GRAIN + coarse * GRAIN * 0.45).astype(np.float32)


def encode(image: Image.Image) -> bytes:
    """JPEG bytes at the highest quality that stays within LARGEST_FILE."""
    for quality in range(90, 40, -4):
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= LARGEST_FILE:
            break
    return buffer.getvalue()

"""Makes small sounds, pictures and films for tests; run as a program, those that the stories in halls/bad name."""

import io
import struct
import sys
import zlib
from pathlib import Path

import av
import numpy as np
from PIL import Image

RATE = 48_000
AS_LOUD_AS_A_HALL = 0.178  # a tone of this height measures −18 LUFS


def write_sound(
    file: Path, seconds: float, height: float = AS_LOUD_AS_A_HALL, lead: float = 0.0, tail: float = 0.0
) -> Path:
    """A tone that lasts `seconds` with its silences; Opus for .ogg, else what the ending says."""
    file.parent.mkdir(parents=True, exist_ok=True)
    times = np.arange(round(seconds * RATE)) / RATE
    tone = height * np.sin(2 * np.pi * 997 * times)
    tone[(times < lead) | (times >= seconds - tail)] = 0
    with av.open(str(file), "w") as container:
        stream = container.add_stream({".wav": "pcm_s16le", ".flac": "flac"}.get(file.suffix, "libopus"), rate=RATE)
        stream.layout = "mono"
        stream.bit_rate = 6_000
        samples = (tone * 32767).astype(np.int16).reshape(1, -1)
        for start in range(0, samples.shape[1], 960):
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples[:, start : start + 960]), "s16", "mono")
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file


def write_picture(file: Path, width: int = 1920, height: int = 1080) -> Path:
    """A white picture of one bit a pixel (a JPEG: of grey)."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L" if file.suffix == ".jpg" else "1", (width, height), 255).save(file)
    return file


def write_huge_header(file: Path, side: int = 30_000) -> Path:
    """A PNG of a few bytes that says it has `side` × `side` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b""))
    return file


def write_damaged_picture(file: Path) -> Path:
    """A JPEG of grey stripes with a piece cut out of its middle."""
    stripes = Image.fromarray(np.repeat(np.arange(1080, dtype=np.uint8)[:, None] // 32 * 32, 1920, axis=1))
    buffer = io.BytesIO()
    stripes.save(buffer, "JPEG", quality=20, optimize=True)
    data = buffer.getvalue()
    file.write_bytes(data[: len(data) // 2] + data[len(data) * 3 // 4 :])
    return file


def write_film(file: Path, moving: bool = True) -> Path:
    """A film of one small picture, or of a voice alone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not moving:
        return write_sound(file, 0.5)
    with av.open(str(file), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 36, "yuv420p"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((36, 64, 3), np.uint8), "rgb24")))
        container.mux(stream.encode(None))
    return file


def main(assets: Path) -> None:
    pictures, sounds = assets / "pictures", assets / "sounds"
    for name in ("here.png", "folder/here.png"):
        write_picture(pictures / name)
    write_picture(pictures / "small.png", 1024, 768)
    write_picture(pictures / "large.png", 8000, 5200)
    write_huge_header(pictures / "huge.png")
    write_damaged_picture(pictures / "damaged.jpg")
    write_sound(sounds / "good.ogg", 3)
    write_sound(sounds / "long.ogg", 95)
    write_sound(sounds / "silent.ogg", 3, height=0)
    write_sound(sounds / "loud.ogg", 3, height=0.6)
    write_sound(sounds / "soft.ogg", 3, height=0.05)
    write_sound(sounds / "late.ogg", 5, lead=2)
    write_sound(sounds / "after.ogg", 6, tail=3)
    data = (sounds / "good.ogg").read_bytes()
    (sounds / "cut.ogg").write_bytes(data[: len(data) * 2 // 3])
    write_film(assets / "films" / "voice.mp4", moving=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

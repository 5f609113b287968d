"""What the service is to be on this machine."""

import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.devices.inputs import Input
from kiosk.service.compositor import Compositor
from kiosk.settings.groups import ScreenSettings

USER = "kiosk"
UNIT = "kiosk.service"
CONFIG = PurePosixPath("/etc/kiosk")
STATE = PurePosixPath("/var/lib/kiosk")
SETTINGS = CONFIG / "kiosk.yaml"


@dataclass(frozen=True, slots=True)
class Wanted:
    """`program` is the command line that starts it, without `run`; `phantoms` are pointers that nobody holds.

    `sound_server` says that PulseAudio or PipeWire is installed, which films need.
    """

    program: Sequence[str]
    hall: PurePosixPath
    compositor: Compositor
    screen: ScreenSettings
    phantoms: Sequence[Input] = ()
    seatd: str = "/usr/sbin/seatd"
    sound_server: bool = False


def find_sound_server(root: Path = Path("/")) -> bool:
    """Whether a user's session has a sound server."""
    units = (root / folder / "systemd/user" for folder in ("usr/lib", "lib", "etc"))
    return any((folder / f"{name}.socket").is_file() for folder in units for name in ("pipewire-pulse", "pulseaudio"))


def find_program() -> Sequence[str]:
    """The command line that starts this very program."""
    main = Path(__file__).parent.parent.parent / "main.py"
    return (sys.executable, str(main)) if main.is_file() else (str(Path(sys.executable).with_name("kiosk")),)


def find_shut_folder(path: Path) -> Path | None:
    """The outermost folder on the way to a path, or to what it links to, that other users may not enter, or None."""
    if not path.is_absolute():
        return None
    real = path.resolve()
    for folder in (*reversed((path, *path.parents)), *reversed((real, *real.parents))):
        try:
            mode = folder.stat().st_mode
        except OSError:
            return folder
        if stat.S_ISDIR(mode) and not mode & stat.S_IXOTH:
            return folder
    return None

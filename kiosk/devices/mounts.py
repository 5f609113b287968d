"""Whether the system tells of changes in a folder, or somebody has to look: by the kind of file system it lies on."""

from pathlib import Path

MOUNTS = Path("/proc/mounts")
SILENT = {
    "9p", "afs", "cifs", "ceph", "davfs", "drvfs", "glusterfs", "ncpfs", "nfs", "nfs4", "prl_fs", "smb3", "smbfs",
    "vboxsf", "virtiofs", "vmhgfs",
}  # fmt: skip


def is_silent(folder: Path) -> bool:
    """Whether changes by another computer stay untold there: a network share, or a folder that is lent to a guest."""
    real = folder.resolve()
    if str(real).startswith("\\\\"):
        return True
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return find_kind(real, mounts) in SILENT or find_kind(real, mounts).startswith("fuse.")


def find_kind(folder: Path, mounts: str) -> str:
    """The kind of file system that a folder lies on, by the words of /proc/mounts; "" where none is named."""
    lines = [line.split() for line in mounts.splitlines() if len(line.split()) > 2]
    found = [(Path(_unescape(line[1])), line[2]) for line in lines]
    around = [(len(place.parts), number, kind) for number, (place, kind) in enumerate(found) if _holds(place, folder)]
    return max(around, default=(0, 0, ""))[2]


def _holds(place: Path, folder: Path) -> bool:
    return folder.is_relative_to(place)


def _unescape(words: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        words = words.replace(code, letter)
    return words

"""How the program ends: the exit codes by which a service, a script or the Windows shell knows what is wanted."""

from enum import IntEnum


class Leaving(IntEnum):
    """What a technician wants; the two last only where the program cannot ask the system itself."""

    LEAVE = 0
    RESTART = 10
    REBOOT = 11
    SHUT_DOWN = 12

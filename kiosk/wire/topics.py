"""The topics: each kiosk has a branch of its own, and the centre one word."""

from enum import StrEnum

from kiosk.wire.address import Address

ROOT = "kiosk/v1"
CENTRE = f"{ROOT}/centre"  # whether the centre listens; retained. No kiosk's name is without an underline


class Leaf(StrEnum):
    """What a topic of a kiosk carries."""

    ALIVE = "alive"
    REPORTED = "reported"
    ROWS = "rows"
    ANSWER = "answer"
    DESIRED = "desired"
    COMMAND = "command"
    TAKEN = "taken"


FROM_KIOSK = (Leaf.ALIVE, Leaf.REPORTED, Leaf.ROWS, Leaf.ANSWER)
TO_KIOSK = (Leaf.DESIRED, Leaf.COMMAND, Leaf.TAKEN)
RETAINED = (Leaf.ALIVE, Leaf.REPORTED, Leaf.DESIRED)


def write_topic(address: Address, leaf: Leaf) -> str:
    return f"{ROOT}/{address}/{leaf}"


def read_topic(topic: str) -> tuple[Address, Leaf]:
    """Whose topic it is and what it carries; raises ValueError for any other topic."""
    head, _, rest = topic.removeprefix(f"{ROOT}/").partition("/")
    return Address.parse(head), Leaf(rest)

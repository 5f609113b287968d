"""What people at the centre order: desires that last until they are changed, and commands that act once."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, select, update

from kiosk.centre.tables import COMMAND, KIOSK
from kiosk.outbox.post import Post
from kiosk.wire.address import Address
from kiosk.wire.orders import Act, Command
from kiosk.wire.state import Desired
from kiosk.wire.topics import Leaf, write_topic

EXPIRY_SECONDS = 300
MOST_AT_ONCE = 500  # orders published in one go


class Orders:
    """Orders are written down first and published by the consumer, so they outlive both."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def desire(self, kiosks: Sequence[Address], changes: dict[str, Any], now: float) -> None:
        """Change fields of what is desired of these kiosks; None leaves a field to the technician again.

        Raises ValueError (pydantic) for values that cannot be.
        """
        with self._engine.begin() as base:
            for kiosk in kiosks:
                self._desire_of(base, kiosk, changes, now)

    def _desire_of(self, base: Connection, kiosk: Address, changes: dict[str, Any], now: float) -> None:
        this = KIOSK.c.address == str(kiosk)
        row = base.execute(select(KIOSK.c.desired, KIOSK.c.revision).where(this)).one()
        revision = max(int(now * 1000), row.revision + 1)
        wanted = {**(row.desired or {}), **changes, "revision": revision}
        desired = Desired.model_validate({name: value for name, value in wanted.items() if value is not None})
        told = desired.model_dump(mode="json", exclude_none=True)
        base.execute(update(KIOSK).where(this).values(desired=told, revision=revision, published=0))

    def command(self, kiosks: Sequence[Address], act: Act, text: str, by: str, now: int) -> list[str]:
        """Give each of these kiosks a command; their ids."""
        made = [self._describe(kiosk, act, text, by, now) for kiosk in kiosks]
        with self._engine.begin() as base:
            base.execute(COMMAND.insert(), made)
        return [row["id"] for row in made]

    def _describe(self, kiosk: Address, act: Act, text: str, by: str, now: int) -> dict[str, Any]:
        identity, expires = secrets.token_hex(16), now + EXPIRY_SECONDS
        checked = Command(id=identity, act=act, text=text, expires=datetime.fromtimestamp(expires, UTC))
        return {
            "id": identity, "kiosk": str(kiosk), "act": act, "text": checked.text, "by": by, "made": now,
            "expires": expires, "sent": False, "outcome": "", "reason": "",
        }  # fmt: skip

    def list_posts(self, now: int) -> Iterator[Post]:
        """What is not published yet; it is noted as published when the line takes it."""
        with self._engine.begin() as base:
            posts = [*self._list_desires(base), *self._list_commands(base, now)]
        yield from posts

    def _list_desires(self, base: Connection) -> Iterator[Post]:
        waiting = select(KIOSK.c.address, KIOSK.c.desired, KIOSK.c.revision)
        waiting = waiting.where(KIOSK.c.published < KIOSK.c.revision).limit(MOST_AT_ONCE)
        for row in base.execute(waiting).all():
            desired = Desired.model_validate(row.desired)
            yield Post(write_topic(Address.parse(row.address), Leaf.DESIRED), desired.write(), retain=True)
            base.execute(update(KIOSK).where(KIOSK.c.address == row.address).values(published=row.revision))

    def _list_commands(self, base: Connection, now: int) -> Iterator[Post]:
        open_ = (COMMAND.c.sent.is_(False), COMMAND.c.outcome == "", COMMAND.c.expires > now)
        for row in base.execute(select(COMMAND).where(*open_).limit(MOST_AT_ONCE)).all():
            expires = datetime.fromtimestamp(row.expires, UTC)
            command = Command(id=row.id, act=row.act, text=row.text, expires=expires)
            yield Post(write_topic(Address.parse(row.kiosk), Leaf.COMMAND), command.write(), retain=False)
            base.execute(update(COMMAND).where(COMMAND.c.id == row.id).values(sent=True))

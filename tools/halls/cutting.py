"""Poor lines: a proxy between kiosks and broker that cuts connections at random and refuses some for a while."""

import asyncio
import random
from contextlib import suppress
from threading import Thread

from tools.halls.processes import HOST

PIECE = 16_384


class Cutter:
    """Listens on `port` and passes everything on; with `rage` above 0 each connection lives about so many seconds."""

    def __init__(self, target: int, port: int, seed: int, rage: float) -> None:
        self._target = target
        self._port = port
        self._chance = random.Random(seed)
        self.rage = rage
        self.cuts = 0
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)

    def start(self) -> None:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(5)

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._carry, HOST, self._port)

    async def _end(self) -> None:
        self._server.close()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            try:
                if self.rage and self._chance.random() < 0.2:
                    return
                far_reader, far_writer = await asyncio.open_connection(HOST, self._target)
                try:
                    await self._pump(reader, writer, far_reader, far_writer)
                finally:
                    far_writer.transport.abort()
            finally:
                writer.transport.abort()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        far_reader: asyncio.StreamReader,
        far_writer: asyncio.StreamWriter,
    ) -> None:
        ways = [asyncio.ensure_future(_pass(reader, far_writer)), asyncio.ensure_future(_pass(far_reader, writer))]
        life = self._chance.expovariate(1 / self.rage) if self.rage else None
        try:
            done, _ = await asyncio.wait(ways, timeout=life, return_when=asyncio.FIRST_COMPLETED)
            self.cuts += not done
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(PIECE):
        writer.write(piece)
        await writer.drain()

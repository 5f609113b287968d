"""The line to the centre: MQTT 3.1.1 in a thread of its own; it comes and goes, and nothing is lost by it."""

import logging
import random
import socket
import sqlite3
import ssl
import time
from collections.abc import Callable
from threading import Event, Thread

from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import MQTTErrorCode

from kiosk.devices.broker import CONNECT_SECONDS, Broker
from kiosk.outbox.post import Talker

log = logging.getLogger(__name__)
KEEPALIVE_SECONDS = 60
TICK_SECONDS = 1.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 300.0
STEADY_SECONDS = 30.0  # a line that held so long is tried again soon


class Backoff:
    """How long to wait before the next try: twice as long each time, with chance, so that halls do not come at once."""

    def __init__(self, chance: Callable[[], float] = random.random, longest: float = LONGEST_WAIT) -> None:
        self._chance = chance
        self._longest = longest
        self._wait = FIRST_WAIT

    def choose_wait(self) -> float:
        """Seconds to wait now."""
        wait = self._wait * (0.5 + self._chance())
        self._wait = min(self._wait * 2, self._longest)
        return wait

    def reset(self) -> None:
        self._wait = FIRST_WAIT


class Link:
    """Keeps the line up and hands everything to its talker, which is made, used and closed in this thread alone."""

    def __init__(
        self,
        broker: Broker,
        name: str,
        make_talker: Callable[[float], Talker],
        clock: Callable[[], float] = time.monotonic,
        backoff: Backoff | None = None,
    ) -> None:
        self._broker = broker
        self._name = name
        self._make_talker = make_talker
        self._clock = clock
        self._backoff = backoff or Backoff()
        self._stop = Event()
        self._up = False
        self._thread = Thread(target=self._run, name="link", daemon=True)

    @property
    def up(self) -> bool:
        """Whether the broker has accepted the line."""
        return self._up

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it; a connection that is being tried ends at its own time, unheard."""
        self._stop.set()
        self._thread.join(3)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._serve()
            except sqlite3.Error as error:  # a full or failing disk: the kiosk goes on, the line tries again
                log.warning("the outbox failed: %s", error)
                self._stop.wait(30)
            except Exception:
                log.exception("the line to the centre failed")
                self._stop.wait(30)

    def _serve(self) -> None:
        talker = self._make_talker(self._clock())
        try:
            talker.start()
            while not self._stop.is_set():
                self._hold_line(talker)
                self._wait(talker, self._backoff.choose_wait())
        finally:
            talker.close()

    def _wait(self, talker: Talker, seconds: float) -> None:
        """Go on gathering while there is no line."""
        end = self._clock() + seconds
        while (left := end - self._clock()) > 0 and not self._stop.wait(min(left, TICK_SECONDS)):
            talker.work(self._clock())

    def _hold_line(self, talker: Talker) -> None:
        """Connect, and carry messages until the line is lost or the thread is to end."""
        talker.work(self._clock())
        since = self._clock()
        try:
            client = self._connect(talker)
        except (OSError, ValueError, ssl.SSLError) as error:
            log.info("no line to the centre: %s", error)
            return
        try:
            self._carry(client, talker, since + CONNECT_SECONDS)
        finally:
            if self._up and self._clock() - since > STEADY_SECONDS:
                self._backoff.reset()
            self._up = False
            _close(client, talker)

    def _connect(self, talker: Talker) -> Client:
        client = self._broker.make_client(self._name)
        will = talker.will
        client.will_set(will.topic, will.payload, qos=1, retain=will.retain)
        client.on_message = lambda _c, _u, message: self._hear(talker, message)
        client.on_connect = lambda client, _u, _f, reason, _p: self._greet(client, talker, reason.is_failure)
        client.connect(self._broker.host, self._broker.port, keepalive=KEEPALIVE_SECONDS)
        return client

    def _greet(self, client: Client, talker: Talker, refused: bool) -> None:
        if refused:
            log.warning("the centre's broker does not accept this kiosk")
            return
        talker.connect()
        client.subscribe(talker.subscriptions)
        self._up = True

    def _hear(self, talker: Talker, message: MQTTMessage) -> None:
        talker.hear(message.topic, bytes(message.payload), self._clock(), message.retain)

    def _carry(self, client: Client, talker: Talker, deadline: float) -> None:
        while not self._stop.is_set():
            if client.loop(talker.patience) != MQTTErrorCode.MQTT_ERR_SUCCESS:
                return
            now = self._clock()
            talker.work(now)
            if self._up:
                for post in talker.list_posts(now):
                    client.publish(post.topic, post.payload, qos=1, retain=post.retain)
            elif now > deadline:
                return


def _close(client: Client, talker: Talker) -> None:
    """Say goodbye where that is possible, so that the centre knows at once."""
    try:
        client.publish(talker.will.topic, talker.will.payload, qos=1, retain=True)
        client.disconnect()
        client.loop(0.2)
        socket_ = client.socket()
        if isinstance(socket_, socket.socket):
            socket_.close()
    except (OSError, ValueError):
        pass

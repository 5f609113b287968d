"""Runs the centre: the consumer's line in a thread of its own, and the web page."""

import time
from threading import Event

from kiosk.centre.consumer import Consumer
from kiosk.centre.intake import Intake
from kiosk.centre.orders import Orders
from kiosk.centre.settings import CentreSettings
from kiosk.centre.store import open_store
from kiosk.devices.link import Backoff, Link

LONGEST_WAIT = 3.0  # there is only one centre, and every kiosk waits for it


def make_line(settings: CentreSettings) -> Link:
    """The centre's line, not started yet."""
    engine = open_store(settings.database)

    def make_consumer(_: float) -> Consumer:
        return Consumer(Intake(engine), Orders(engine), lambda: int(time.time()))

    return Link(settings.make_broker(), "centre", make_consumer, backoff=Backoff(longest=LONGEST_WAIT))


def run_centre(settings: CentreSettings, line: bool = True, web: bool = True) -> int:
    """Until the process is told to end; the exit code."""
    link = make_line(settings) if line else None
    if link:
        link.start()
    try:
        if web:
            return _serve(settings)
        Event().wait()
    except KeyboardInterrupt:
        pass
    finally:
        if link:
            link.stop()
    return 0


def _serve(settings: CentreSettings) -> int:
    import uvicorn

    from kiosk.centre.web.site import make_site

    site = make_site(open_store(settings.database), settings)
    uvicorn.run(
        site,
        host=settings.web.address,
        port=settings.web.port,
        log_level="warning",
        server_header=False,
        ssl_certfile=settings.web.certificate,
        ssl_keyfile=settings.web.key,
    )
    return 0

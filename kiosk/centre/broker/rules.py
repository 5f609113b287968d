"""Mosquitto's rules: each kiosk may speak and listen on its own topics only; and a configuration that keeps to them."""

from pathlib import Path

from kiosk.wire.topics import CENTRE, FROM_KIOSK, ROOT, TO_KIOSK

CENTRE_USER = "centre"
_CONFIGURATION = """\
# Mosquitto for the halls: TLS, no strangers, nobody hears or speaks for another.
# Start: mosquitto -c {folder}/mosquitto.conf
user {user}
per_listener_settings false
listener {port}{host}
cafile {folder}/ca.pem
certfile {folder}/broker.pem
keyfile {folder}/broker.key
tls_version tlsv1.2
{identity}allow_anonymous false
{passwords}acl_file {folder}/acl
use_username_as_clientid true

# Retained states outlive a restart; rows need not: kiosks keep them until the centre has written them down.
persistence true
persistence_location {state}/
autosave_interval 60

# The centre takes rows from all halls at once; the defaults (20 and 1000) would hold it up or drop some.
max_inflight_messages 1000
max_queued_messages 100000
max_queued_bytes 200000000
max_packet_size 600000
max_keepalive 300
"""


def write_acl() -> str:
    """One rule for all kiosks, by their user name."""
    lines = ["# A kiosk: its own topics, and whether the centre listens."]
    lines += [f"pattern write {ROOT}/%u/{leaf}" for leaf in FROM_KIOSK]
    lines += [f"pattern read {ROOT}/%u/{leaf}" for leaf in TO_KIOSK]
    lines += [f"pattern read {CENTRE}", "", "# The centre.", f"user {CENTRE_USER}", f"topic readwrite {ROOT}/#"]
    return "\n".join(lines) + "\n"


def write_configuration(
    folder: Path, state: Path, port: int, host: str = "", certificates: bool = False, user: str = "mosquitto"
) -> str:
    """The configuration; with `certificates` a kiosk shows its certificate instead of a password."""
    identity = "require_certificate true\nuse_identity_as_username true\n" if certificates else ""
    passwords = "" if certificates else f"password_file {folder}/passwords\n"
    return _CONFIGURATION.format(
        folder=folder, state=state, port=port, host=f" {host}" if host else "", identity=identity,
        passwords=passwords, user=user,
    )  # fmt: skip

"""The commands `centre run`, `centre user`, `centre halls`, `centre broker` and `centre take`."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.messages import say

if TYPE_CHECKING:
    from kiosk.centre.settings import CentreSettings


def add_centre(parser: argparse.ArgumentParser) -> None:
    """The options of all five."""
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    running = commands.add_parser("run", help=say("hear the kiosks and serve the page"))
    running.add_argument("--only", choices=("line", "web"), help=say("one of the two, to run them on two machines"))
    running.set_defaults(act=_run)
    user = commands.add_parser("user", help=say("who may log in")).add_subparsers(metavar="COMMAND", required=True)
    for name, told in (("add", say("or change the password")), ("remove", None), ("list", None)):
        one = user.add_parser(name, help=told)
        if name != "list":
            one.add_argument("name")
        one.add_argument("--settings", type=Path, default=Path("centre.yaml"), metavar="FILE", help=say("centre.yaml"))
        one.set_defaults(act=_user, what=name)
    halls = commands.add_parser("halls", help=say("take over the list of halls"))
    halls.add_argument("list", type=Path, metavar="FILE.csv")
    halls.set_defaults(act=_list_halls)
    broker = commands.add_parser("broker", help=say("write passwords, certificates, rules and a configuration"))
    _add_broker(broker)
    take = commands.add_parser("take", help=say("take in what a stick brings from kiosks without a line"))
    take.add_argument(
        "sticks", type=Path, nargs="+", metavar="FOLDER", help=say("a stick, or a folder copied from one")
    )
    take.add_argument("--trust", action="store_true", help=say("also kiosks whose key is not in the list yet"))
    take.set_defaults(act=_take)
    for command in (running, halls, take):
        command.add_argument("--settings", type=Path, default=Path("centre.yaml"), metavar="FILE", help="centre.yaml")


def _add_broker(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("list", type=Path, metavar="FILE.csv", help=say("the list of halls"))
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help=say("a folder of the broker's machine")
    )
    told = say("the broker's name or number; may be given several times, the first goes into the kiosks' files")
    parser.add_argument("--host", action="append", required=True, metavar="NAME", help=told)
    parser.add_argument("--port", type=int, default=8883)
    parser.add_argument("--certificates", action="store_true", help=say("a certificate a kiosk instead of a password"))
    parser.add_argument("--user", default="mosquitto", help=say("the system user that runs the broker"))
    parser.add_argument("--listen", default="", metavar="NUMBER", help=say("only this network card"))
    parser.set_defaults(act=_write_broker)


def _run(options: argparse.Namespace) -> int:
    settings = _read_settings(options.settings)
    if settings is None:
        return 2
    from kiosk.centre.running import run_centre

    return run_centre(settings, line=options.only != "web", web=options.only != "line")


def _user(options: argparse.Namespace) -> int:
    settings = _read_settings(options.settings)
    if settings is None:
        return 2
    from kiosk.centre.people import People, WeakPasswordError
    from kiosk.centre.store import open_store

    people = People(open_store(settings.database))
    if options.what == "list":
        print("\n".join(people.list_names()))
        return 0
    if options.what == "remove":
        return int(not people.remove(options.name))
    try:
        people.add(options.name, _ask_password())
    except WeakPasswordError as error:
        return _complain(str(error))
    return 0


def _ask_password() -> str:
    import getpass

    return getpass.getpass(say("Password: ")) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _list_halls(options: argparse.Namespace) -> int:
    from kiosk.centre.registry import RegistryError, read_registry

    settings = _read_settings(options.settings)
    if settings is None:
        return 2
    try:
        entries = read_registry(options.list.read_bytes())
    except (OSError, RegistryError) as error:
        return _complain(f"{options.list}: {error}")
    from kiosk.centre.listing import write_list
    from kiosk.centre.store import open_store

    write_list(open_store(settings.database), entries)
    print(say("{number} kiosks are in the list.", number=len(entries)))
    return 0


def _write_broker(options: argparse.Namespace) -> int:
    from kiosk.centre.broker.files import BrokerFolder
    from kiosk.centre.registry import RegistryError, read_registry

    try:
        kiosks = [entry.address for entry in read_registry(options.list.read_bytes())]
        folder = BrokerFolder(options.to, options.host, options.port, options.certificates, options.user)
        folder.write(kiosks, options.listen)
    except (OSError, RegistryError) as error:
        return _complain(str(error))
    told = say("{folder} is ready; what each kiosk needs is in {clients}.", folder=options.to, clients="clients/")
    print(told)
    return 0


def _take(options: argparse.Namespace) -> int:
    settings = _read_settings(options.settings)
    if settings is None:
        return 2
    from kiosk.centre.store import open_store
    from kiosk.centre.taking import take_stick

    engine, code = open_store(settings.database), 0
    for stick in options.sticks:
        taken = list(take_stick(engine, stick, options.trust))
        for one in taken:
            told = {"folder": one.folder, "rows": one.rows, "unread": one.unread}
            print(one.refused or say("{folder}: {rows} rows, {unread} unreadable lines", **told))
        if not taken:
            code = _complain(say("{folder}: no kiosk reports here.", folder=stick))
        code = code or int(any(one.refused for one in taken))
    return code


def _read_settings(file: Path) -> "CentreSettings | None":
    """The settings, or None after a message."""
    try:
        from kiosk.centre.settings import SettingsError, read_settings
    except ModuleNotFoundError as error:
        _complain(
            say(
                "{name} is not installed; in the program's folder: .venv/bin/pip install -e '.[centre]'",
                name=error.name,
            )
        )
        return None
    try:
        return read_settings(file)
    except SettingsError as error:
        _complain(str(error))
        return None


def _complain(words: str) -> int:
    print(words, file=sys.stderr)
    return 1

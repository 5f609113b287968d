"""The commands `bundle keys`, `publish`, `refresh`, `verify`, `install`, `status` and `rollback`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.chosen_settings import add_settings_option, read_chosen_settings
from kiosk.messages import mark as _
from kiosk.messages import say

if TYPE_CHECKING:
    from kiosk.settings import Settings

ROLES = ("root", "targets", "snapshot", "timestamp")


def add_bundle(parser: argparse.ArgumentParser) -> None:
    """The options of all of them."""
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_keys(commands.add_parser("keys", help=say("make the centre's keys, or replace one")))
    _add_publish(commands.add_parser("publish", help=say("check a hall and write a signed release of it")))
    _add_refresh(commands.add_parser("refresh", help=say("sign a release folder anew for 400 days; once a week")))
    _add_verify(commands.add_parser("verify", help=say("look through a release folder before you leave with it")))
    _add_install(commands.add_parser("install", help=say("install a release from a folder or a stick on this kiosk")))
    _add_status(commands.add_parser("status", help=say("which releases are installed on this kiosk")))
    _add_rollback(commands.add_parser("rollback", help=say("show the release before again")))


def _add_keys(parser: argparse.ArgumentParser) -> None:
    _add_key_options(parser)
    told = say("make a new key for this role; its old one counts no longer")
    parser.add_argument("--rotate", choices=ROLES, help=told)
    told = say("a file with the passphrase of the root key")
    parser.add_argument("--root-passphrase-file", type=Path, metavar="FILE", help=told)
    parser.set_defaults(act=_guard(_keys))


def _add_publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("hall", type=Path, metavar="HALL", help=say("the folder with exhibits.yaml"))
    told = say("the release folder; without it everything is checked and nothing written")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help=told)
    parser.add_argument("--strict", action="store_true", help=say("refuse warnings and drafts, too"))
    parser.add_argument("--by", default="", metavar="NAME", help=say("who publishes, for whoever reads CONTENTS.txt"))
    parser.add_argument("--notes", default="", metavar="WORDS", help=say("what is new in it"))
    _add_key_options(parser)
    parser.set_defaults(act=_guard(_publish))


def _add_refresh(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=say("the release folder"))
    _add_key_options(parser)
    parser.set_defaults(act=_guard(_refresh))


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=say("the release folder"))
    _add_root(parser)
    add_settings_option(parser)
    parser.set_defaults(act=_guard(_verify))


def _add_install(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=say("the release folder"))
    _add_root(parser)
    _add_content(parser)
    parser.add_argument("--hall", metavar="ID", help=say("which hall this is (default: hall of place in kiosk.yaml)"))
    parser.set_defaults(act=_guard(_install))


def _add_status(parser: argparse.ArgumentParser) -> None:
    _add_content(parser)
    parser.set_defaults(act=_guard(_status))


def _add_rollback(parser: argparse.ArgumentParser) -> None:
    _add_content(parser)
    parser.set_defaults(act=_guard(_rollback))


def _add_key_options(parser: argparse.ArgumentParser) -> None:
    told = say("the folder of the keys (default: kiosk-keys)")
    parser.add_argument("--keys", type=Path, default=Path("kiosk-keys"), metavar="DIR", help=told)
    told = say("a file with the passphrase; else KIOSK_PASSPHRASE, else it is asked for")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=told)


def _add_root(parser: argparse.ArgumentParser) -> None:
    told = say("the centre's root.json (default: root of update in kiosk.yaml)")
    parser.add_argument("--root", type=Path, metavar="FILE", help=told)


def _add_content(parser: argparse.ArgumentParser) -> None:
    told = say("the folder where releases are installed (default: content of folders in kiosk.yaml)")
    parser.add_argument("--content", type=Path, metavar="DIR", help=told)
    add_settings_option(parser)


def _guard(act: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """The act, with what can go wrong told in a line."""

    def run(options: argparse.Namespace) -> int:
        from kiosk.bundles.refusal import Refusal

        try:
            return act(options)
        except ModuleNotFoundError as error:
            told = say(
                "{name} is not installed; in the program's folder: .venv/bin/pip install -e '.[halls]'", name=error.name
            )
        except (Refusal, OSError) as error:
            told = str(error)
        print(told, file=sys.stderr)
        return 1

    return run


def _keys(options: argparse.Namespace) -> int:
    from kiosk.bundles.centre_commands import run_keys

    return run_keys(options.keys, options.rotate, options.root_passphrase_file, options.passphrase_file)


def _publish(options: argparse.Namespace) -> int:
    from kiosk.bundles.centre_commands import run_publish

    signing = options.keys, options.passphrase_file
    return run_publish(options.hall, options.to, *signing, options.by, options.notes, options.strict)


def _refresh(options: argparse.Namespace) -> int:
    from kiosk.bundles.centre_commands import run_refresh

    return run_refresh(options.folder, options.keys, options.passphrase_file)


def _verify(options: argparse.Namespace) -> int:
    from kiosk.bundles.centre_commands import run_verify

    return run_verify(options.folder, _find_root(options))


def _install(options: argparse.Namespace) -> int:
    from kiosk.bundles.kiosk_commands import run_install

    hall = _choose(options).place.hall if options.hall is None else options.hall
    return run_install(options.folder, _find_content(options), _find_root(options), hall)


def _status(options: argparse.Namespace) -> int:
    from kiosk.bundles.kiosk_commands import run_status

    return run_status(_find_content(options))


def _rollback(options: argparse.Namespace) -> int:
    from kiosk.bundles.kiosk_commands import run_rollback

    return run_rollback(_find_content(options))


def _find_root(options: argparse.Namespace) -> Path:
    from kiosk.bundles.refusal import Refusal

    if options.root:
        return Path(options.root)
    if root := _choose(options).update.root:
        return Path(root).expanduser()
    raise Refusal(_("Name the centre's root file with --root, or in kiosk.yaml."))


def _find_content(options: argparse.Namespace) -> Path:
    return Path(options.content) if options.content else _choose(options).folders.content_path


def _choose(options: argparse.Namespace) -> "Settings":
    """The settings; SystemExit after their problems were told."""
    return read_chosen_settings(options) or sys.exit(2)

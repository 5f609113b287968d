"""The commands of a centre: `bundle keys`, `publish`, `refresh` and `verify`; each gives its exit code."""

import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path

from kiosk.bundles.keys import ROOT, load_key, make_keys, rotate_key
from kiosk.bundles.ledger import Ledger, Signers
from kiosk.bundles.passphrase import Asking
from kiosk.bundles.publishing import Publisher
from kiosk.bundles.refusal import Refusal
from kiosk.bundles.telling import print_release, show_progress
from kiosk.bundles.variants import Variant, examine_variants
from kiosk.bundles.verification import verify_release
from kiosk.content.problems.report import print_problems
from kiosk.messages import mark as _
from kiosk.messages import say


def run_keys(keys: Path, role: str | None, root_file: Path | None, file: Path | None) -> int:
    """Make all keys, or a new one for a role; passphrases come from files, the environment or the keyboard."""
    roots = Asking(root_file, "KIOSK_ROOT_PASSPHRASE", say("the root key"))
    others = Asking(file, "KIOSK_PASSPHRASE", say("the other keys"))
    if role is None:
        written = make_keys(keys, roots.choose(), others.choose(), datetime.now(UTC))
        print(say("Made keys in {folder}.", folder=keys))
        print(say("Now put root.pem into a safe, with a copy in a second one: only changing keys needs it."))
    else:
        old = roots.ask()
        written = rotate_key(keys, role, old, old if role == ROOT else others.ask(), datetime.now(UTC))
        print(say("The key {role} is new. Now run `bundle refresh` for every release folder.", role=role))
    print(say("{file} is no secret: every kiosk needs it.", file=written))
    return 0


def run_publish(
    hall: Path, folder: Path | None, keys: Path, file: Path | None, by: str, notes: str, strict: bool
) -> int:
    """Check a hall with all its variants, and publish it into `folder`; with None only check."""
    variants = examine_variants(hall, user_cache_path("kiosk"), sys.stdout.isatty())
    for variant in variants:
        print_problems(variant.reading)
    if any(_stops(variant, strict) for variant in variants):
        print(say("Nothing was published: first mend the problems above."), file=sys.stderr)
        return 1
    if folder is None:
        print(say("Nothing stands in the way of publishing; name a folder with --to."))
        return 0
    with show_progress(say("Publishing")) as progress:
        told = Publisher(folder, keys, _sign_with(keys, file), progress).publish(variants, by, notes, datetime.now(UTC))
    if not told.changed:
        print(say("The folder already held this hall; only its signature is new."))
    print_release(told.manifests[0])
    print(say("Written: {files} files, {size} MB", files=told.files, size=f"{told.bytes / 1e6:,.1f}"))
    _print_end(told.expires)
    return 0


def _stops(variant: Variant, strict: bool) -> bool:
    problems = variant.reading.problems
    return variant.reading.hall is None or any(strict or problem.severity == "error" for problem in problems)


def run_refresh(folder: Path, keys: Path, file: Path | None) -> int:
    """Sign what is published anew."""
    ledger = Ledger(folder, keys)
    if not ledger.files:
        raise Refusal(_("There is no release in {folder}."), folder=folder)
    _print_end(ledger.sign(_sign_with(keys, file), datetime.now(UTC)))
    return 0


def run_verify(folder: Path, root: Path) -> int:
    """Look through a release folder with nothing but the public root file."""
    with show_progress(say("Reading")) as progress:
        verified = verify_release(folder, root.read_bytes(), progress)
    for manifest in verified.manifests:
        print_release(manifest)
    for fault in verified.faults:
        print(fault, file=sys.stderr)
    if verified.faults:
        print(say("No hall would take this release."), file=sys.stderr)
        return 1
    print(say("Every file is as it was signed."))
    if verified.expires:
        _print_end(verified.expires)
    return 0


def _print_end(expires: datetime) -> None:
    print(say("Halls take it until {date}.", date=f"{expires:%Y-%m-%d}"))


def _sign_with(keys: Path, file: Path | None) -> Signers:
    """The keys by role, each opened when it is needed; the passphrase is asked for once."""
    asking = Asking(file, "KIOSK_PASSPHRASE", say("the keys"))
    return cache(lambda role: load_key(keys, role, asking.ask()))

"""CONTENTS.txt: what a release holds, for people who look into the folder or at the stick."""

from collections.abc import Sequence

from kiosk.bundles.manifest import Manifest
from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _

NAME = "CONTENTS.txt"
_TAGS = {"zh": ("zh-Hans", "bo", "en"), "en": ("en", "zh-Hans", "bo")}


def write_contents(manifests: Sequence[Manifest]) -> bytes:
    """The page of a release in Chinese and English; `manifests` are the common one and the whole of each other."""
    pages = ("\r\n".join(_write(manifests, language)) for language in ("zh", "en"))
    return ("\ufeff" + "\r\n\r\n\r\n".join(pages) + "\r\n").encode()  # Notepad reads it on every Windows


def _write(manifests: Sequence[Manifest], language: MessageLanguage) -> list[str]:
    def say(words: str, **fills: object) -> str:
        return translate(words, language).format(**fills)

    common, *halls = manifests
    lines = [
        _choose(common.name, language),
        say(_("Version {version}, published {date} (UTC)"), version=common.version, date=_tidy(common.date)),
        *([say(_("By: {by}"), by=common.by)] if common.by else []),
        *([say(_("Notes: {notes}"), notes=common.notes)] if common.notes else []),
        say(_("{files} files, {size} MB"), files=f"{len(common.files):,}", size=f"{common.bytes / 1e6:,.1f}"),
        "",
        say(_("Exhibits:")),
    ]
    lines += [
        "  " + say(_("{title} ({events} events)"), title=_choose(listed.title, language), events=listed.events)
        for listed in common.exhibits
    ]
    if halls:
        lines += ["", say(_("Halls with something of their own:"))]
        lines += [f"  {hall.hall}: {_choose(hall.name, language)}; {_differ(hall, common, language)}" for hall in halls]
    told = _("The files are named by their contents. To check them: kiosk bundle verify FOLDER --root root.json")
    return [*lines, "", say(told), say(_("Copy the whole folder; change nothing in it."))]


def _differ(hall: Manifest, common: Manifest, language: MessageLanguage) -> str:
    """In what a hall differs: its first language, the number of exhibits, files of its own."""
    own = sum(common.files.get(name) != entry for name, entry in hall.files.items() if name.startswith("assets/"))
    words = _("first language {language}, {exhibits} exhibits, {files} files of its own")
    first = hall.languages[0] if hall.languages else ""
    return translate(words, language).format(language=first, exhibits=len(hall.exhibits), files=own)


def _choose(texts: object, language: MessageLanguage) -> str:
    found = texts if isinstance(texts, dict) else {}
    known = (found[tag] for tag in _TAGS[language] if tag in found)
    return " ".join(str(next(known, next(iter(found.values()), ""))).split())


def _tidy(date: str) -> str:
    return date.replace("T", " ").removesuffix("Z")

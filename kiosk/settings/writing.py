"""kiosk.yaml as text: every setting with its meaning, unit, limits and default in a comment above it."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.yaml_file.entry import quote
from kiosk.messages import MessageLanguage, translate
from kiosk.messages import mark as _
from kiosk.settings.group import Nature
from kiosk.settings.groups import Settings, list_natures

_HEAD = (
    _("The settings of this machine. Every line may be left out; then its default holds."),
    _("`kiosk settings` says what holds now, and what is wrong with this file."),
)
_NOT_HERE = _("Left out, because they belong to one machine only: {names}.")


def write_settings(settings: Settings, language: MessageLanguage | None = None, own: bool = True) -> str:
    """The text of kiosk.yaml with these settings; without those that are a machine's `own`, if so wished."""
    lines = [f"# {translate(words, language)}" for words in _HEAD]
    left_out = [f"{nature.group}.{nature.name}" for nature in list_natures() if nature.own and not own]
    if left_out:
        lines.append("# " + translate(_NOT_HERE, language).format(names=", ".join(left_out)))
    group = ""
    for nature in list_natures():
        if nature.own and not own:
            continue
        if nature.group != group:
            group = nature.group
            said = Settings.model_fields[group].description or ""
            lines += ["", f"# {translate(said, language)}", f"{group}:"]
        lines.append(f"  # {explain_nature(nature, language)}")
        lines += _write_value(nature.name, read_value(settings, nature))
    return "\n".join(lines) + "\n"


def read_value(settings: Settings, nature: Nature) -> Any:
    """The value that a setting has."""
    return getattr(getattr(settings, nature.group), nature.name)


def explain_nature(nature: Nature, language: MessageLanguage | None = None) -> str:
    """What a setting means, with unit, limits and default in brackets."""
    facts = [write_unit(nature, language), translate(_("default {value}"), language)]
    told = ", ".join(filter(None, facts)).format(value=write_scalar(nature.default))
    return f"{translate(nature.meaning, language)} ({told})"


def write_unit(nature: Nature, language: MessageLanguage | None = None) -> str:
    """The unit of a setting with its limits, such as `seconds, 5 to 3600`; "" where there is none."""
    limits = translate(_("{least} to {most}"), language).format(least=nature.least, most=nature.most)
    if not nature.unit:
        return limits if nature.least else ""
    unit = translate(nature.unit, language)
    return f"{unit}, {limits}" if nature.least and unit != limits else unit


def write_scalar(value: Any) -> str:
    """A value as kiosk.yaml has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(int(value) if value == int(value) else value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(key)}: {write_scalar(below)}" for key, below in value.items()) + "}"
    return quote(value)


def _write_value(name: str, value: Any) -> Iterator[str]:
    if not isinstance(value, dict) or not value:
        yield f"  {name}: {write_scalar(value)}"
        return
    yield f"  {name}:"
    for key, below in value.items():
        yield f"    {quote(key)}: {write_scalar(below)}"

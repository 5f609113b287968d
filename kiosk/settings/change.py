"""Changes one setting in the text of kiosk.yaml and leaves every other line as it was."""

from pathlib import Path
from typing import Any

from kiosk.content.problems.problem import Problem
from kiosk.content.writing import write_whole
from kiosk.content.yaml_file.nodes import Mapping, Scalar, read_tree
from kiosk.content.yaml_file.source import decode
from kiosk.settings.groups import Settings
from kiosk.settings.moving import MODE, save_settings
from kiosk.settings.reading import judge_settings, read_settings
from kiosk.settings.writing import write_scalar


class CannotChangeError(Exception):
    """kiosk.yaml has problems that must be mended first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def change_setting(file: Path, group: str, name: str, value: Any) -> None:
    """Writes one setting into a file, which need not exist yet.

    Where the line cannot be put in by itself the whole file is written anew, commented, and the former one stays
    beside it. Raises CannotChangeError for a file with problems, ValidationError for a wrong value, and OSError.
    """
    reading = read_settings(file)
    if reading.problems and reading.found:
        raise CannotChangeError(reading.problems)
    wanted = _set(reading.settings, group, name, value)
    if not reading.found:
        save_settings(wanted, file)
        return
    text = decode(file.read_bytes())
    new = _splice(text, group, name, write_scalar(value)).encode("utf-8")
    judged = judge_settings(new, file)
    if judged.usable and judged.settings == wanted:
        write_whole(file, new, MODE)
    else:
        save_settings(wanted, file)


def _set(settings: Settings, group: str, name: str, value: Any) -> Settings:
    data = settings.model_dump()
    data[group][name] = value
    return Settings.model_validate(data)


def _splice(text: str, group: str, name: str, words: str) -> str:
    """The text with the setting's line replaced, or put below the name of its group, or with the group at the end."""
    lines = text.split("\n")
    root = read_tree(text).root
    node = root.values.get(group) if isinstance(root, Mapping) else None
    if not isinstance(root, Mapping) or node is None:
        end = [] if not text or text.endswith("\n") else [""]
        return text + "\n".join([*end, f"{group}:", f"  {name}: {words}", ""])
    if isinstance(node, Mapping) and isinstance(value := node.values.get(name), Scalar):
        line, column = lines[value.line - 1], value.column - 1
        lines[value.line - 1] = line[:column] + _begin(line, column) + words + _find_rest(line[column:], value)
    elif isinstance(node, Mapping):
        indent = " " * (next(iter(node.keys.values())).column - 1)
        lines.insert(root.keys[group].line, f"{indent}{name}: {words}")
    else:
        lines.insert(root.keys[group].line, f"  {name}: {words}")
    return "\n".join(lines)


def _begin(line: str, column: int) -> str:
    """A key without a value ends at its colon."""
    return " " if line[:column].endswith(":") else ""


def _find_rest(words: str, value: Scalar) -> str:
    """What follows a value in its line: a comment, brackets, or nothing."""
    if value.plain:
        return words[len(value.words) :] if words.startswith(value.words) else ""
    quote = words[0]
    end = words.find(quote, 1)
    return words[end + 1 :] if end > 0 else ""

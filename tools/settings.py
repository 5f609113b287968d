"""Writes the pages that explain every setting to technicians: python -m tools.settings [--check]."""

import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.messages import MessageLanguage, translate
from kiosk.settings.groups import GROUPS, Settings, list_natures
from kiosk.settings.writing import write_scalar, write_settings, write_unit

ROOT = Path(__file__).parent.parent
PAGES: dict[MessageLanguage, Path] = {"en": ROOT / "docs" / "settings.md", "zh": ROOT / "docs" / "settings.zh.md"}
HEAD = {
    "en": """# Every setting

中文：[settings.zh.md](settings.zh.md)

What belongs to one machine stands in one file, `kiosk.yaml`, in the system's own configuration folder
(`~/.config/kiosk/` on Linux; `python main.py settings` names it) or where `--settings FILE` says. A kiosk that is a
service has it in `/etc/kiosk/`, which only root and the kiosk's user read: `sudo python main.py settings`. Without a file, and for every line that is left out, the defaults below hold. This page is written by `python -m tools.settings` from the
program itself.

| command | does |
|---|---|
| `python main.py settings` | what holds now, beside defaults and meanings; 1 if the file has problems, each named with line and mend |
| `python main.py settings --write` | writes the commented file below with what holds now; the former one stays as `kiosk.yaml.old` |
| `python main.py settings export FILE` | the settings for another machine, without those marked ● |
| `python main.py settings import FILE` | takes them: checked first, then replaced in one step; those marked ● stay as they are here |
| … `--everything` | those marked ● too: for a new computer in the place of an old one |

The program starts with a wrong line nowhere but in kiosk mode, where a typing mistake must not make a screen dark:
there the line's default holds, and `python main.py doctor` names the line.
""",
    "zh": """# 全部设置

English: [settings.md](settings.md)

属于一台机器的设置都在一个文件 `kiosk.yaml` 里，放在系统的配置文件夹中（Linux 是 `~/.config/kiosk/`，`python main.py settings` 会说出位置），或由 `--settings FILE` 指定。作为服务安装的展厅放在 `/etc/kiosk/`，只有 root 和展厅程序的用户可读：`sudo python main.py settings`。没有这个文件，或没有写某一行时，用下面的默认值。本页由 `python -m tools.settings` 根据程序自己写成。

| 命令 | 作用 |
|---|---|
| `python main.py settings` | 现在的值、默认值和含义；文件有问题时返回 1，逐个说明在哪一行、怎么改 |
| `python main.py settings --write` | 按现在的值写出下面这个带注释的文件；原来的保留为 `kiosk.yaml.old` |
| `python main.py settings export FILE` | 给另一台机器用的设置，不含标 ● 的 |
| `python main.py settings import FILE` | 接收：先检查，再一次替换；标 ● 的保持本机原样 |
| … `--everything` | 连同标 ● 的：用新电脑换下旧电脑时 |

有写错的行时程序不启动；只有全屏锁定模式例外，那里不能因为一个错字就黑屏：这一行用默认值，`python main.py doctor` 会指出它。
""",
}
COLUMNS = {"en": "| setting | default | unit | meaning |", "zh": "| 设置 | 默认值 | 单位 | 含义 |"}
WHOLE = {"en": "## The whole file", "zh": "## 整个文件"}


def write_page(language: MessageLanguage) -> str:
    """The page in one language, as Markdown."""
    lines = [HEAD[language]]
    for group in GROUPS:
        said = translate(Settings.model_fields[group].description or "", language)
        lines += [
            f"## `{group}:` {said}",
            "",
            COLUMNS[language],
            "|---|---|---|---|",
            *_write_rows(group, language),
            "",
        ]
    whole = write_settings(Settings(), language)
    return "\n".join([*lines, WHOLE[language], "", "```yaml", whole.rstrip(), "```", ""])


def _write_rows(group: str, language: MessageLanguage) -> Iterator[str]:
    for nature in list_natures():
        if nature.group == group:
            mark = " ●" if nature.own else ""
            unit, meaning = write_unit(nature, language), translate(nature.meaning, language)
            yield f"| `{nature.name}`{mark} | `{write_scalar(nature.default)}` | {unit} | {meaning} |"


def main() -> int:
    pages = {file: write_page(language) for language, file in PAGES.items()}
    if "--check" not in sys.argv:
        for file, words in pages.items():
            file.write_text(words, encoding="utf-8")
    return int(any(not file.is_file() or file.read_text(encoding="utf-8") != words for file, words in pages.items()))


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env bash
# Everything that must hold: style, types, floors, QML, behaviour. Called by `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-.venv/bin/python}
bin=$(dirname "$python")

say() { printf '\n— %s\n' "$1"; }

say "style";       "$bin/ruff" check . && "$bin/ruff" format --check --quiet .
say "types";       "$bin/mypy"
say "floors";      "$bin/lint-imports" --no-logo 2>/dev/null || "$bin/lint-imports"
say "screens";     tools/lint_qml.sh "$bin"
say "behaviour";   "$python" -m pytest --numprocesses auto --dist worksteal "$@"

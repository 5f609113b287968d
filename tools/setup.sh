#!/usr/bin/env bash
# Makes .venv and installs what `run` or `test` needs: system libraries, then Python packages.
set -euo pipefail
purpose=${1:-run}
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

wanted() { awk -v all="$purpose" '!/^#/ && ($2 == "" || $2 == all) {print $1}' tools/system-packages.txt; }

missing_packages() {
  for name in $(wanted); do
    dpkg-query -W -f='${Status}' "$name" "${name}t64" 2>/dev/null | grep -q "install ok installed" || echo "$name"
  done
  "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_packages() {
  local line="apt-get install -y --no-install-recommends $*"
  local as=""
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then as="sudo"; else
      echo "These system libraries are missing. Type this line, then call make again / 缺少系统库，请先执行下面一行：" >&2
      echo "    sudo $line" >&2
      exit 1
    fi
  fi
  echo "Installing system libraries: $*"
  DEBIAN_FRONTEND=noninteractive $as apt-get -qq update
  DEBIAN_FRONTEND=noninteractive $as $line -qq >/dev/null
}

if command -v dpkg-query >/dev/null; then
  missing=$(missing_packages)
  # shellcheck disable=SC2086
  [ -z "$missing" ] || install_packages $missing
else
  echo "Not a Debian system: if Qt does not start, install what tools/system-packages.txt names."
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing Python packages into .venv (the first time takes a few minutes)"
pip=(.venv/bin/python -m pip --disable-pip-version-check --quiet --no-input)
"${pip[@]}" install --upgrade 'pip>=25.1'
"${pip[@]}" install --constraint constraints.txt --editable .
[ "$purpose" = run ] || "${pip[@]}" install --constraint constraints.txt --group dev --editable ".[halls,centre]"
touch ".venv/ready-$purpose"
[ "$purpose" = run ] || touch .venv/ready-run

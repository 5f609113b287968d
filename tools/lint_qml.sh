#!/usr/bin/env bash
# qmllint over all screens, with the types that kiosk/bridge registers. Usage: tools/lint_qml.sh BIN
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$1
types=build/qmltypes/Kiosk/Bridge
metatypes=$("$bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt" / "metatypes")')
mkdir -p "$types"
rm -f "$types"/*

for file in kiosk/bridge/*.py; do
  "$bin/pyside6-metaobjectdump" "$file" --out-file "$types/$(basename "$file" .py).json" >/dev/null
done
find "$types" -name '*.json' -size -3c -delete
foreign=$(ls "$metatypes"/qt6{core,qml,gui,quick}_*metatypes.json 2>/dev/null | paste -sd, -)
"$bin/pyside6-qmltyperegistrar" --generate-qmltypes="$types/bridge.qmltypes" --import-name Kiosk.Bridge \
  --major-version 1 --minor-version 0 ${foreign:+--foreign-types=$foreign} "$types"/*.json -o /dev/null
printf 'module Kiosk.Bridge\ndepends QtQuick\ntypeinfo bridge.qmltypes\n' > "$types/qmldir"
# stale-property-read: pyside6-metaobjectdump does not write that a property is constant
find kiosk/qml -name '*.qml' -print0 | xargs -0 "$bin/pyside6-qmllint" --max-warnings 0 --stale-property-read disable -I build/qmltypes -I kiosk/qml

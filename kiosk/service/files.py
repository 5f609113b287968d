"""The text of every file that makes the service."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.devices.sticks import write_rule
from kiosk.service.wanted import CONFIG, SETTINGS, STATE, UNIT, USER, Wanted

HEAD = "# Written by `kiosk service install`; `kiosk service remove` takes it away.\n"
SESSION = CONFIG / "session"
WAIT = CONFIG / "wait-for-screen"
WESTON = CONFIG / "weston.ini"
UNIT_FILE = PurePosixPath("/etc/systemd/system") / UNIT
SEAT = PurePosixPath("/etc/systemd/system/seatd.service.d/50-kiosk.conf")
LINGER = PurePosixPath("/var/lib/systemd/linger") / USER
DEAD_KEYS = PurePosixPath("/etc/systemd/system/ctrl-alt-del.target")


@dataclass(frozen=True, slots=True)
class File:
    """A file with its text, or where `link` is set, a link to that."""

    path: PurePosixPath
    text: str = ""
    mode: int = 0o644
    link: str = ""


def list_files(wanted: Wanted) -> Iterator[File]:
    """Every file, in the order in which they are written."""
    yield File(PurePosixPath("/etc/sysusers.d/kiosk.conf"), write_user())
    if wanted.compositor.uses_seatd:
        yield File(SEAT, write_seat(wanted))
    if wanted.sound_server:
        yield File(LINGER)
    yield File(SESSION, write_session(wanted), 0o755)
    yield File(WAIT, write_wait(), 0o755)
    if wanted.compositor.kind == "weston":
        yield File(WESTON, write_weston(wanted))
    yield File(PurePosixPath("/etc/udev/rules.d/70-kiosk.rules"), write_rules(wanted))
    yield File(PurePosixPath("/etc/polkit-1/rules.d/50-kiosk.rules"), write_polkit())
    yield File(PurePosixPath("/etc/systemd/logind.conf.d/50-kiosk.conf"), write_logind())
    yield File(PurePosixPath("/etc/systemd/sleep.conf.d/50-kiosk.conf"), write_sleep())
    yield File(PurePosixPath("/etc/sysctl.d/50-kiosk.conf"), write_sysctl())
    yield File(DEAD_KEYS, link="/dev/null")
    yield File(UNIT_FILE, write_unit(wanted))


def list_paths() -> list[PurePosixPath]:
    """Every path that list_files may give, whatever is wanted: what `remove` looks for."""
    return [
        UNIT_FILE, DEAD_KEYS, SESSION, WAIT, WESTON, SEAT, LINGER,
        *map(PurePosixPath, (
            "/etc/sysusers.d/kiosk.conf", "/etc/udev/rules.d/70-kiosk.rules", "/etc/polkit-1/rules.d/50-kiosk.rules",
            "/etc/systemd/logind.conf.d/50-kiosk.conf", "/etc/systemd/sleep.conf.d/50-kiosk.conf",
            "/etc/sysctl.d/50-kiosk.conf",
        )),
    ]  # fmt: skip


def write_unit(wanted: Wanted) -> str:
    """The service: one unit for compositor and program, because neither is of use without the other."""
    seat = wanted.compositor.uses_seatd
    return f"""{HEAD}[Unit]
Description=Exhibition kiosk
{"Wants=seatd.service" if seat else "Wants=systemd-logind.service dbus.service"}
After=seatd.service systemd-user-sessions.service plymouth-quit-wait.service getty@tty1.service sound.target
Conflicts=getty@tty1.service
# however often it fails, it is started again; after three failures it shows why
StartLimitIntervalSec=0

[Service]
Type=notify
# the program itself is the main process: a child's words would not be heard from a session of logind
NotifyAccess=main
User={USER}
{_SEATD if seat else _LOGGED_IN}TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
StateDirectory=kiosk
EnvironmentFile=-/etc/default/locale
EnvironmentFile=-/etc/locale.conf
Environment=HOME={STATE} XDG_STATE_HOME={STATE.parent} XDG_CACHE_HOME={STATE}/cache
Environment=KIOSK_UNIT={UNIT} QT_QPA_PLATFORM=wayland QT_WAYLAND_DISABLE_WINDOWDECORATION=1
ExecStartPre={WAIT}
ExecStart={SESSION}
Restart=always
RestartSec=2
TimeoutStartSec=120
TimeoutStopSec=10
# a frozen program is told to write down where it hangs, then ended
WatchdogSec=30
WatchdogSignal=SIGABRT
TimeoutAbortSec=5
MemoryMax=80%
NoNewPrivileges=yes
ProtectSystem=full
ReadWritePaths={CONFIG}
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
"""


_SEATD = """RuntimeDirectory=kiosk
RuntimeDirectoryMode=0700
Environment=XDG_RUNTIME_DIR=/run/kiosk LIBSEAT_BACKEND=seatd
"""
_LOGGED_IN = "PAMName=login\n"


def write_session(wanted: Wanted) -> str:
    """The service's main process: starts the compositor, which ends with it, and becomes the program."""
    line = [*wanted.program, "run", "--kiosk", "--hall", str(wanted.hall), "--settings", str(SETTINGS)]
    start = _CAGE if wanted.compositor.kind == "cage" else _WESTON.replace("CONFIG", str(WESTON))
    start = start.replace("COMPOSITOR", wanted.compositor.path)
    return f"#!/bin/sh\n{HEAD}{start}{_write_outputs(wanted)}{_write_sound(wanted)}exec {shlex.join(line)}\n"


_CAGE = """display=$XDG_RUNTIME_DIR/kiosk-display
rm -f "$display"
setpriv --pdeathsig TERM COMPOSITOR -d -- /bin/sh -c \\
  'echo "$WAYLAND_DISPLAY" >"$0.new" && mv "$0.new" "$0"; exec setpriv --pdeathsig TERM sleep infinity' "$display" &
until [ -s "$display" ]; do kill -0 $! 2>/dev/null || exit 1; sleep 0.1; done
WAYLAND_DISPLAY=$(cat "$display")
export WAYLAND_DISPLAY
"""
_WESTON = """export WAYLAND_DISPLAY=kiosk-0
rm -f "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY"
setpriv --pdeathsig TERM COMPOSITOR --config=CONFIG --socket="$WAYLAND_DISPLAY" &
until [ -S "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY" ]; do kill -0 $! 2>/dev/null || exit 1; sleep 0.1; done
"""


def _write_sound(wanted: Wanted) -> str:
    """Films want a sound server; the user's own one runs beside the service, from the machine's start on."""
    if not wanted.sound_server:
        return ""
    return """sound=/run/user/$(id -u)/pulse/native
for _ in 1 2 3 4 5; do [ -S "$sound" ] && break; sleep 1; done
[ -S "$sound" ] && export PULSE_SERVER="unix:$sound"
"""


def _write_outputs(wanted: Wanted) -> str:
    """cage turns no screen and shows all of them; wlr-randr does it once it runs."""
    screen = wanted.screen
    if wanted.compositor.kind != "cage" or not (screen.output or screen.rotation):
        return ""
    chosen = shlex.quote(screen.output)
    return f"""outputs=$(wlr-randr | sed -n 's/^\\([^ ]\\{{1,\\}}\\) .*/\\1/p')
for output in $outputs; do
  if [ -z {chosen} ] || [ "$output" = {chosen} ]; then
    wlr-randr --output "$output" --on --transform {screen.rotation or "normal"}
  else
    wlr-randr --output "$output" --off
  fi
done
"""


def write_seat(wanted: Wanted) -> str:
    """Lets the kiosk's user take screen and touch from seatd, which opens them for it."""
    return f"{HEAD}[Service]\nExecStart=\nExecStart={wanted.seatd} -g video\n"


def write_wait() -> str:
    """Waits until the kernel sees a screen, and lets it settle; where it knows of no plug at all, it does not wait."""
    return f"""#!/bin/sh
{HEAD}ls /sys/class/drm/*/status >/dev/null 2>&1 || exit 0
grep -qs '^connected' /sys/class/drm/*/status && exit 0
until grep -qs '^connected' /sys/class/drm/*/status; do sleep 2; done
sleep 4
"""


def write_weston(wanted: Wanted) -> str:
    """The kiosk shell: no blanking, no way to another console."""
    screen = wanted.screen
    turned = "" if not screen.rotation else f"transform=rotate-{screen.rotation}\n"
    output = f"\n[output]\nname={screen.output}\n{turned}" if screen.output else ""
    return f"""{HEAD}[core]
shell=kiosk-shell.so
idle-time=0
require-input=false
xwayland=false

[keyboard]
vt-switching=false
{output}"""


def write_user() -> str:
    """The user that the kiosk runs as: it can log in nowhere, and use screen, touch and sound."""
    groups = "".join(f"m {USER} {group}\n" for group in ("video", "render", "input", "audio"))
    return f'{HEAD}u {USER} - "Exhibition kiosk" {STATE} /usr/sbin/nologin\n{groups}'


def write_rules(wanted: Wanted) -> str:
    """udev: brightness that the technician's page may set, sticks, touch on the right screen, no phantom pointers."""
    light = "/sys/class/backlight/%k"
    both = f"{light}/brightness {light}/bl_power"
    lines = [
        f'ACTION=="add", SUBSYSTEM=="backlight", RUN+="/bin/chgrp video {both}", RUN+="/bin/chmod g+w {both}"',
        'SUBSYSTEM=="i2c-dev", GROUP="video", MODE="0660"',
        write_rule(USER),
    ]
    if wanted.screen.output:
        touch = 'SUBSYSTEM=="input", ENV{ID_INPUT_TOUCHSCREEN}=="1"'
        lines.append(f'{touch}, ENV{{WL_OUTPUT}}="{wanted.screen.output}"')
    for vendor, product in dict.fromkeys((one.vendor, one.product) for one in wanted.phantoms):
        known = f'ATTRS{{id/vendor}}=="{vendor}", ATTRS{{id/product}}=="{product}"'
        pointer = 'SUBSYSTEM=="input", ENV{ID_INPUT_MOUSE}=="1", ENV{ID_INPUT_TOUCHSCREEN}!="1"'
        lines.append(f'{pointer}, {known}, ENV{{LIBINPUT_IGNORE_DEVICE}}="1"')
    return HEAD + "\n".join(lines) + "\n"


def write_polkit() -> str:
    """What the technician's page may ask of the system: to stop or restart this unit, to restart or switch off."""
    return f"""// Written by `kiosk service install`; `kiosk service remove` takes it away.
polkit.addRule(function (action, subject) {{
    if (subject.user !== "{USER}") return polkit.Result.NOT_HANDLED;
    if (action.id === "org.freedesktop.systemd1.manage-units" && action.lookup("unit") === "{UNIT}" &&
        ["stop", "restart"].indexOf(action.lookup("verb")) >= 0) return polkit.Result.YES;
    if (/^org\\.freedesktop\\.login1\\.(reboot|power-off)(-multiple-sessions)?$/.test(action.id))
        return polkit.Result.YES;
    return polkit.Result.NOT_HANDLED;
}});
"""


def write_logind() -> str:
    """No other consoles, and no key that suspends; a long press of the power key still switches off."""
    keys = "".join(f"Handle{key}=ignore\n" for key in ("SuspendKey", "HibernateKey", "LidSwitch", "RebootKey"))
    return f"{HEAD}[Login]\nNAutoVTs=0\nReserveVT=0\nIdleAction=ignore\n{keys}"


def write_sleep() -> str:
    return f"{HEAD}[Sleep]\nAllowSuspend=no\nAllowHibernation=no\n"


def write_sysctl() -> str:
    """No keys that reach the kernel over the program's head."""
    return f"{HEAD}kernel.sysrq=0\n"

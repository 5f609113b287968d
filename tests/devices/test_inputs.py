"""Touch screens, pointers and keyboards are told apart by what the kernel says of them."""

from pathlib import Path

import pytest

from kiosk.devices.inputs import find_phantoms, list_inputs

LISTED = """\
I: Bus=0003 Vendor=0eef Product=c000 Version=0110
N: Name="eGalax Inc. eGalaxTouch EXC3000"
P: Phys=usb-0000:00:14.0-1/input0
H: Handlers=event4
B: PROP=2
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=260800000000003

I: Bus=0003 Vendor=0eef Product=c000 Version=0110
N: Name="eGalax Inc. eGalaxTouch EXC3000 Mouse"
P: Phys=usb-0000:00:14.0-1/input1
H: Handlers=mouse0 event5
B: PROP=0
B: EV=17
B: KEY=70000 0 0 0 0
B: REL=903

I: Bus=0003 Vendor=046d Product=c077 Version=0111
N: Name="A mouse that somebody holds"
P: Phys=usb-0000:00:14.0-2/input0
B: PROP=0
B: KEY=70000 0 0 0 0
B: REL=903

I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
P: Phys=PNP0C0C/button/input0
B: PROP=0
B: KEY=10000000000000 0

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
P: Phys=isa0060/serio0/input0
B: PROP=0
B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "devices"
    file.write_text(LISTED)
    return file


def test_each_is_known_by_what_it_can_do(listed: Path) -> None:
    kinds = [sorted(one.kinds) for one in list_inputs(listed)]
    assert kinds == [["touch"], ["pointer"], ["pointer"], [], ["keyboard"]]


def test_only_a_pointer_that_a_touch_screen_brings_is_a_phantom(listed: Path) -> None:
    assert [one.name for one in find_phantoms(list_inputs(listed))] == ["eGalax Inc. eGalaxTouch EXC3000 Mouse"]


@pytest.mark.parametrize("text", ["", "\n\n", "nonsense", "I:\nB: KEY\nB: ABS=\n"])
def test_a_list_that_says_nothing_gives_nothing_that_can_be_used(tmp_path: Path, text: str) -> None:
    (tmp_path / "devices").write_text(text)
    assert all(not one.kinds for one in list_inputs(tmp_path / "devices"))
    assert list_inputs(tmp_path / "none") == []

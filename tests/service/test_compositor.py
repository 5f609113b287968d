"""Which compositor is chosen."""

import pytest

from kiosk.service.compositor import find_compositor, read_version

OLD_CAGE, NEW_CAGE = "Cage version 0.1.4", "Cage version 0.2.1"
OLD_WESTON, NEW_WESTON = "weston 8.0.0", "weston 10.0.1"


@pytest.mark.parametrize(
    ("cage", "weston", "name", "fits"),
    [
        (NEW_CAGE, NEW_WESTON, "cage 0.2.1", True),
        (OLD_CAGE, NEW_WESTON, "weston 10.0.1", True),
        ("", NEW_WESTON, "weston 10.0.1", True),
        (NEW_CAGE, "", "cage 0.2.1", True),
        (OLD_CAGE, OLD_WESTON, "cage 0.1.4", False),
        ("", OLD_WESTON, "weston 8.0.0", False),
    ],
)
def test_cage_comes_first_where_it_stays_up(cage: str, weston: str, name: str, fits: bool) -> None:
    told = {"/usr/bin/cage": cage, "/usr/bin/weston": weston}
    found = find_compositor(
        lambda program: f"/usr/bin/{program}" if told[f"/usr/bin/{program}"] else None, lambda path, _: told[path]
    )
    assert found is not None
    assert (found.name, found.fits) == (name, fits)


def test_without_any_there_is_none() -> None:
    assert find_compositor(lambda _: None) is None


@pytest.mark.parametrize(
    ("words", "version"), [("Cage version 0.2.1-dirty", (0, 2, 1)), ("weston 14.0", (14, 0)), ("", (0,))]
)
def test_versions_are_read_from_what_programs_say(words: str, version: tuple[int, ...]) -> None:
    assert read_version(words) == version

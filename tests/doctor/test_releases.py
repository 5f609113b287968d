"""doctor and the technician's page know how a kiosk stands with its signed releases."""

from collections.abc import Callable
from pathlib import Path

from kiosk.doctor.finding import Kiosk
from kiosk.doctor.releases import check_releases
from kiosk.machine_care import make_care
from kiosk.upkeep import Upkeep
from tests.bundles.making import Centre, Machine
from tests.doctor.conftest import ask

Make = Callable[..., Kiosk]


def test_a_hall_that_wants_no_releases_hears_nothing(make_kiosk: Make) -> None:
    assert list(check_releases(make_kiosk())) == []


def test_a_root_that_is_not_there_is_wrong(make_kiosk: Make, tmp_path: Path) -> None:
    found = list(check_releases(make_kiosk(f"update: {{root: {tmp_path / 'root.json'}}}")))
    assert found[0].state == "wrong"
    assert "root.json" in found[0].told


def test_the_release_that_is_shown_is_told(make_kiosk: Make, tmp_path: Path) -> None:
    centre = Centre(tmp_path / "centre")
    centre.publish("一")
    (tmp_path / "root.json").write_bytes(centre.root)
    kiosk = make_kiosk(f"update: {{root: {tmp_path / 'root.json'}}}")
    machine = Machine(kiosk.settings.settings.folders.content_path, centre.root)
    arrival = machine.install(centre.release)
    assert arrival is not None
    found = ask(check_releases, kiosk)["releases"]
    assert str(arrival.manifest.version) in found.told or found.state == "care"
    upkeep = Upkeep(kiosk.settings.settings, locked=True)
    try:
        facts = make_care(kiosk.settings, upkeep, lambda: "hall", locked=True).facts()
        assert any(fact.key == "releases" and str(arrival.manifest.version) in fact.words for fact in facts)
    finally:
        upkeep.close(0)

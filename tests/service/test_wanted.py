"""Whether the kiosk's user may come as far as the hall."""

from pathlib import Path

from kiosk.service.wanted import find_program, find_shut_folder


def test_a_folder_that_is_shut_to_others_is_named(tmp_path: Path) -> None:
    outer = find_shut_folder(tmp_path)  # where the tests' own folder is shut
    hall = tmp_path / "somebody" / "hall"
    hall.mkdir(parents=True)
    (tmp_path / "somebody").chmod(0o700)
    assert find_shut_folder(hall) == (outer or tmp_path / "somebody")
    (tmp_path / "somebody").chmod(0o755)
    assert find_shut_folder(hall) == outer


def test_a_link_into_a_folder_that_is_shut_is_no_way_in(tmp_path: Path) -> None:
    outer = find_shut_folder(tmp_path)
    shut = tmp_path / "somebody"
    shut.mkdir()
    (shut / "python").write_text("")
    (tmp_path / "python").symlink_to(shut / "python")
    shut.chmod(0o700)
    assert find_shut_folder(tmp_path / "python") == (outer or shut)


def test_a_folder_that_is_missing_is_named() -> None:
    assert find_shut_folder(Path("/nowhere/hall")) == Path("/nowhere")


def test_the_program_is_started_as_it_was_found() -> None:
    assert Path(find_program()[-1]).name in ("main.py", "kiosk")

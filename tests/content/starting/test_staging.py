"""A hall appears whole or not at all."""

from pathlib import Path

import pytest

from kiosk.content.starting.staging import stage


def list_all(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*")}


def test_a_hall_appears_with_the_folders_above_it(tmp_path: Path) -> None:
    with stage(tmp_path / "a" / "b") as folder:
        (folder / "exhibits.yaml").touch()
    assert list_all(tmp_path) == {"a", "a/b", "a/b/exhibits.yaml"}


def test_a_folder_with_other_files_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    with stage(tmp_path) as folder:
        (folder / "exhibits.yaml").touch()
    assert list_all(tmp_path) == {"notes.txt", "exhibits.yaml"}


@pytest.mark.parametrize("target", ["new/deep", "."])
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_an_error_half_way_leaves_nothing(tmp_path: Path, target: str, error: type[BaseException]) -> None:
    with pytest.raises(error), stage(tmp_path / target) as folder:
        (folder / "assets").mkdir()
        raise error
    assert list_all(tmp_path) == set()


def test_an_error_while_moving_takes_everything_back(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError), stage(tmp_path) as folder:
        (folder / "assets").mkdir()
        (folder / "exhibits.yaml").touch()
        (tmp_path / "exhibits.yaml").write_text("mine", encoding="utf-8")  # somebody else was faster
    assert list_all(tmp_path) == {"exhibits.yaml"}
    assert (tmp_path / "exhibits.yaml").read_text(encoding="utf-8") == "mine"

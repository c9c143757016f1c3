"""`coxa export` as its users meet it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

import coxa
from coxa.cli.main import app
from coxa.model.model import Model
from coxa.opensim.osim import read_model


def call(*words: object) -> Result:
    return CliRunner().invoke(app, ["export", *map(str, words)])


def muscle(model: Model, name: str):
    return model.muscles[model.muscle_names.index(name)]


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Path]:
    path = tmp_path_factory.mktemp("export") / "own.osim"
    return call(path), path


def test_it_writes_the_default_person_and_says_what_is_not_in_it(usual) -> None:
    done, path = usual
    assert done.exit_code == 0, done.output
    model = coxa.load_model("coxa", subject=coxa.Subject(75, 1.75))
    read = read_model(path)
    assert read.bodies == model.bodies
    assert read.muscle_names == model.muscle_names
    assert f"{len(model.muscles)} muscles, 75.00 kg" in done.output
    for said in (
        f"the passive moments of {len(model.passive)} coordinates; the bands itb_r, itb_l;",
        "lumbar_extension, lumbar_bending, lumbar_rotation in radians",
    ):
        assert said in done.output


def test_it_writes_any_person(usual, tmp_path: Path) -> None:
    person = ("--mass-kg", 55, "--height-m", 1.6, "--sex", "female", "--age", 70)
    assert call(tmp_path / "her.osim", *person).exit_code == 0
    her, him = read_model(tmp_path / "her.osim"), read_model(usual[1])
    model = coxa.load_model("coxa", subject=coxa.Subject(55, 1.6, "female", 70))
    assert her.bodies == model.bodies
    assert her.mass == pytest.approx(55.0, abs=1e-9)  # the sum of 27 rounded masses
    for mine, theirs in zip(her.muscles, him.muscles, strict=True):
        assert mine.max_isometric_force < theirs.max_isometric_force
        assert mine.optimal_fiber_length < theirs.optimal_fiber_length


def test_conditions_are_in_the_file(usual, tmp_path: Path) -> None:
    path = tmp_path / "under.osim"
    words = (
        "weak:glmed1_r=0.5", "tight:recfem_r=-5mm", "active:glmax1_r,floor=0.05,cap=0.3",
        "load:hand_r=5kg", "band:knee=300N/m,rest=0.2m",
    )  # fmt: skip
    done = call(path, *(x for word in words for x in ("--condition", word)))
    assert done.exit_code == 0, done.output
    before, after = read_model(usual[1]), read_model(path)

    def pair(name: str):
        return muscle(before, name), muscle(after, name)

    was, now = pair("glmed1_r")
    assert now.max_isometric_force == 0.5 * was.max_isometric_force
    was, now = pair("recfem_r")
    # as exactly as a sum of two decimals is written
    assert was.optimal_fiber_length - now.optimal_fiber_length == pytest.approx(0.005, abs=1e-15)
    _, now = pair("glmax1_r")
    assert (now.min_control, now.max_control) == (0.05, 0.3)
    assert after.mass - before.mass == pytest.approx(5.0, abs=1e-12)
    assert "band_at_knee" in done.output  # an elastic band has no form there: it is said


def test_a_name_that_is_no_model_is_refused(tmp_path: Path) -> None:
    done = call(tmp_path / "own.xml")
    assert done.exit_code == 2
    assert "ends with .osim" in done.output
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = call(tmp_path / "nowhere" / "own.osim")
    assert done.exit_code == 2
    assert "nowhere" in done.output
    assert "Traceback" not in done.output


def test_a_path_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.osim").mkdir()
    done = call(tmp_path / "own.osim")
    assert done.exit_code == 2
    assert "own.osim" in done.output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--mass-kg", 900), "900"),
        (("--height-m", 175), "175"),
        (("--condition", "weak:glmed1_x=0.5"), "glmed1"),
        (("--condition", "weaker:glmed1_r=0.5"), "weak"),
    ],
)
def test_bad_people_and_conditions_leave_no_file(words, says: str, tmp_path: Path) -> None:
    done = call(tmp_path / "own.osim", *words)
    assert done.exit_code == 2
    assert says in done.output
    assert not list(tmp_path.iterdir())

"""`coxa scale` as its users meet it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result
from typer.testing import CliRunner

from coxa.cli.main import app
from coxa.model.assemble import assemble
from coxa.movement.markers import Markers
from coxa.opensim.osim import read_model
from coxa.opensim.trc import write_trc


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["scale", *map(str, words)])


@pytest.fixture(scope="module")
def standing() -> Markers:
    """Markers of the reference person, 5 % larger in all directions."""
    model = assemble()
    q = model.default_pose[None]
    at = [model.positions(q, m.body, m.location)[0] for m in model.markers]
    seen = 1.05 * np.array(at)[None]
    names = tuple(m.name for m in model.markers)
    return Markers(names, np.array([0.0, 0.01]), np.repeat(seen, 2, axis=0), 100.0)


def trc(markers: Markers, folder: Path) -> Path:
    write_trc(folder / "static.trc", markers)
    return folder / "static.trc"


def test_a_static_trial_becomes_a_model(standing, tmp_path):
    done = call(trc(standing, tmp_path), "--mass", 82, "--out", tmp_path / "me.osim")
    assert done.exit_code == 0, done.output
    assert "1.0500" in done.output
    assert "Not in the file: the passive moments" in done.output
    me = read_model(tmp_path / "me.osim")
    assert me.mass == pytest.approx(82.0, abs=1e-6)
    hip = next(j for j in me.joints if j.name == "hip_r")
    np.testing.assert_allclose(
        hip.parent.translation, 1.05 * np.array([-0.056276, -0.07849, 0.07726]), rtol=1e-6
    )


def test_height_sex_and_age_make_the_strength(standing, tmp_path):
    path, out = trc(standing, tmp_path), tmp_path / "me.osim"
    person = ("--height", 1.785, "--sex", "female", "--age", 70)
    assert call(path, "--mass", 75, "--out", out).exit_code == 0
    young = read_model(out).muscles[0].max_isometric_force
    assert call(path, "--mass", 75, *person, "--out", out).exit_code == 0
    assert read_model(out).muscles[0].max_isometric_force < 0.8 * young


def swapped(markers: Markers) -> Markers:
    change = {"R.Knee": "L.Knee", "L.Knee": "R.Knee"}
    return replace(markers, names=tuple(change.get(n, n) for n in markers.names))


def without(markers: Markers, name: str) -> Markers:
    kept = [i for i, n in enumerate(markers.names) if n != name]
    return replace(
        markers, names=tuple(markers.names[i] for i in kept), positions=markers.positions[:, kept]
    )


@pytest.mark.parametrize(
    ("spoil", "words", "says"),
    [
        (swapped, ("--mass", 75), "R.Knee with L.Knee"),
        (lambda m: without(m, "R.Ankle"), ("--mass", 75), "missing: R.Ankle"),
        (lambda m: m, ("--mass", 75, "--marker-units", "m"), "units are wrong"),
        (lambda m: m, (), "mass is not given"),
        (lambda m: m, ("--mass", 900), "900 kg"),
        (lambda m: m, ("--mass", 0), "0 kg"),
        (lambda m: m, ("--mass", 75, "--height", 178), "1.70 for 170 cm"),
        (lambda m: m, ("--mass", 75, "--age", 40), "only with --height"),
        (lambda m: m, ("--mass", 75, "--sex", "male"), "only with --height"),
        (lambda m: m, ("--mass", 75, "--from", 9), "no frame lies"),
        (lambda m: m, ("--mass", 75, "--model", "other.osim"), "ScaleTool setup"),
    ],
)
def test_it_refuses_in_one_sentence(spoil, words, says, standing, tmp_path):
    done = call(trc(spoil(standing), tmp_path), *words, "--out", tmp_path / "me.osim")
    assert done.exit_code == 2
    assert says in done.output.replace("\n", " ")
    assert "Traceback" not in done.output
    assert not (tmp_path / "me.osim").exists()


def test_what_it_reads_is_never_replaced(standing, tmp_path):
    path = trc(standing, tmp_path)
    before = path.read_bytes()
    done = call(path, "--mass", 75, "--out", path)
    assert done.exit_code == 2
    assert "ends with .osim" in done.output.replace("\n", " ")
    assert path.read_bytes() == before
    named = path.rename(tmp_path / "markers.osim")  # a name that a model could have
    done = call(named, "--mass", 75, "--out", tmp_path / "." / "markers.osim")
    assert done.exit_code == 2
    assert "replace a file that it is made of" in done.output.replace("\n", " ")
    assert named.read_bytes() == before


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "static.trc").write_text("")
    done = call(tmp_path / "static.trc", "--mass", 75)
    assert done.exit_code == 2
    assert "empty" in done.output


def test_a_setup_takes_no_height(shared, tmp_path):
    setup = shared("trials/scale_gait2392/setup_scale.xml")
    done = call("--setup", setup, "--height", 1.8, "--out", tmp_path / "me.osim")
    assert done.exit_code == 2
    assert "strength stays" in done.output.replace("\n", " ")
    assert not (tmp_path / "me.osim").exists()


def test_a_setup_of_opensim_is_followed(shared, tmp_path):
    setup = shared("trials/scale_gait2392/setup_scale.xml")
    done = call("--setup", setup, "--parity", "opensim", "--out", tmp_path / "me.osim")
    assert done.exit_code == 0, done.output
    answer = read_model(shared("trials/scale_gait2392/expected_scaled.osim"))
    mine = read_model(tmp_path / "me.osim")
    for a, b in zip(mine.bodies, answer.bodies, strict=True):
        # The answer's masses have 8 decimals.
        assert a.mass == pytest.approx(b.mass, abs=1e-8)

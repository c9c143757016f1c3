"""Lengths and moment arms of whole models, in parity mode."""

from __future__ import annotations

import numpy as np

import coxa
from coxa.kernels.arrays import Floats
from opensim_peer import Peer, all_pairs, arm_pairs
from report import Measured, Row
from shared_trials import GAIT2392, RAJAGOPAL, columns, parity, random_poses, rms, shared, walk

MM = 1e3


def in_process_without_wraps() -> Measured:
    """200 random poses for lengths, 30 for every moment arm, of gait2392 in both programs."""
    file = shared("models/gait2392_thelen2003muscle.osim")
    model = coxa.load_model(file)
    q = random_poses(model, 200)
    peer = Peer(model, file)
    geometry = model.path_geometry(q, parity=True)
    length = MM * np.abs(geometry.length - peer.lengths(q)).max()
    arms = MM * np.abs(geometry.arms[:30] - peer.arms(q[:30], arm_pairs(model))).max()
    text = f"lengths {length:.1e} mm, arms {arms:.1e} mm"
    return Measured(text, bool(length <= 1e-6 and arms <= 1e-6))


def _against_files(name: str) -> tuple[Floats, Floats]:
    """Return the errors in mm of lengths (n, M) and arms (n, files, M) in a trial's frames."""
    study, here = parity(name), walk(name)
    muscles = study.model.muscle_names
    lengths = columns(here.expected("MA_Length.sto"), muscles, study.time)
    dense = study.geometry.dense_arms()
    arms = []
    for file in sorted((here.folder / "expected_opensim46").glob("MA_MomentArm_*.sto")):
        c = study.model.coordinate_index(file.stem.removeprefix("MA_MomentArm_"))
        arms.append(dense[:, :, c] - columns(here.expected(file.name), muscles, study.time))
    return MM * (study.geometry.length - lengths), MM * np.stack(arms, axis=1)


def files_without_wraps() -> Measured:
    """The gait trial of gait2392: muscle analysis of OpenSim 4.6 in each frame, 8 decimals in m,
    which alone are worth 5e-6 mm."""
    lengths, arms = (np.abs(errors).max() for errors in _against_files(GAIT2392))
    text = f"lengths {lengths:.1e} mm, arms {arms:.1e} mm"
    return Measured(text, bool(lengths <= 1e-5 and arms <= 1e-5))


def _verdict(lengths: Floats, arms: Floats, names: tuple[str, ...]) -> Measured:
    """Judge errors in mm of lengths (n, M) and arms (n, k): RMS each, and the worst anywhere."""
    each, worst = rms(lengths), np.abs(lengths).max()
    arm_each, arm_worst = rms(arms).max(), np.abs(arms).max()
    text = (
        f"lengths {each.max():.1e} mm RMS ({names[each.argmax()]}), {worst:.1e} mm at worst; "
        f"arms {arm_each:.1e} mm RMS, {arm_worst:.1e} mm at worst"
    )
    good = max(each.max(), arm_each) <= 0.05 and max(worst, arm_worst) <= 0.5
    return Measured(text, bool(good))


def sweeps(model: coxa.Model, steps: int) -> Floats:
    """Move each coordinate that turns a muscle through its range, from two base poses."""
    turning = sorted({c for _, c in arm_pairs(model)})
    bases = [model.default_pose, random_poses(model, 1, seed=3)[0]]
    runs = []
    for base in bases:
        for c in turning:
            low, high = np.clip(model.coordinates[c].range, -np.pi, np.pi)
            run = np.repeat(base[None], steps, axis=0)
            run[:, c] = np.linspace(low, high, steps)
            runs.append(run)
    return model.complete(np.concatenate(runs))


def rajagopal_over_its_range() -> Measured:
    """Each coordinate swept through its range in 60 steps from two poses, and 300 random poses,
    for lengths; every sixtieth of them for the arms, about all coordinates, crossed or not. A jump
    is a step between neighbours of a sweep that differs from OpenSim's by more than 0.5 mm."""
    file = shared("models/Rajagopal2016.osim")
    model = coxa.load_model(file)
    swept = sweeps(model, 60)
    q = np.concatenate([swept, random_poses(model, 300)])
    peer = Peer(model, file)
    geometry = model.path_geometry(q, parity=True)
    lengths = MM * (geometry.length - peer.lengths(q))
    pairs = all_pairs(model)
    dense = geometry.dense_arms()[::60][:, *np.transpose(pairs)]
    arms = MM * (dense - peer.arms(q[::60], pairs))
    found = _verdict(lengths, arms, model.muscle_names)
    steps = np.diff(lengths[: len(swept)].reshape(-1, 60, lengths.shape[1]), axis=1)
    jumps = int(np.count_nonzero(np.abs(steps) > 0.5))
    text = f"{found.text}; {jumps} jumps of our own in {len(swept)} poses"
    return Measured(text, bool(found.reached) and jumps == 0)


def rajagopal_in_its_gait() -> Measured:
    """The gait trial of the Rajagopal model against OpenSim's muscle analysis of it."""
    lengths, arms = _against_files(RAJAGOPAL)
    found = _verdict(lengths, arms.reshape(len(arms), -1), walk(RAJAGOPAL).model.muscle_names)
    gas = [m for m, n in enumerate(walk(RAJAGOPAL).model.muscle_names) if n.startswith("gas")]
    return Measured(
        f"{found.text}; gastrocnemius {np.abs(lengths[:, gas]).max():.1e} mm at worst",
        found.reached,
    )


def lengthening_speeds() -> Measured:
    """Lengthening speeds in every third frame of the Rajagopal walk. OpenSim differentiates a
    path of several wraps otherwise than it measures it; static optimisation reads this speed."""
    study = parity(RAJAGOPAL)
    q, qd = study.trajectory.q[::3], study.trajectory.qd[::3]
    peer = Peer(study.model, walk(RAJAGOPAL).folder / "model.osim")
    errors = MM * np.abs(study.geometry.speeds(study.trajectory.qd)[::3] - peer.speeds(q, qd))
    worst = errors.max(axis=0)
    off = [n for n, e in zip(study.model.muscle_names, worst, strict=True) if e > 0.05]
    text = f"{worst.max():.1e} mm/s at worst" + (f" ({', '.join(off)})" if off else "")
    return Measured(text, bool(worst.max() <= 0.05))


ROWS = (
    Row(
        "lengths, arms: gait2392 (no wraps), in process", "<= 1e-6 mm", in_process_without_wraps
    ),
    Row("lengths, arms: gait2392, files", "<= 1e-5 mm", files_without_wraps),
    Row(
        "lengths, arms: Rajagopal over its range, in process",
        "<= 0.05 mm RMS a muscle, <= 0.5 mm anywhere, no jump of our own",
        rajagopal_over_its_range,
    ),
    Row(
        "lengths, arms: Rajagopal in its gait, files",
        "<= 0.05 mm RMS a muscle, <= 0.5 mm anywhere",
        rajagopal_in_its_gait,
    ),
    Row("lengthening speeds: Rajagopal in its gait, in process", "<= 0.05 mm/s",
        lengthening_speeds),
)  # fmt: skip

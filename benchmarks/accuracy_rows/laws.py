"""What must hold whatever OpenSim says: derivatives, optimality, and the balance of every body."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np

import coxa
from accuracy_rows.balance import imbalance, smooth_frames
from coxa.kernels.arrays import Floats
from coxa.study.study import Study
from report import Measured, Row
from shared_trials import (
    GAIT2392,
    RAJAGOPAL,
    SOLVED,
    models,
    name_of,
    parity,
    random_poses,
    shared,
    study,
)

MM = 1e3
POSES = 1000
STEP = 1e-5
"""Radians or metres to either side: the third derivative then adds some 1e-9 m to an arm."""
BROKEN = 1e-8
"""Metres by which a length may bend over two steps; beyond that it jumps between them."""


def _slope_errors(model: coxa.Model, *, wrapped: bool, parity: bool) -> tuple[Floats, int]:
    """Return errors (k,) m of arms against -dL/dq along random directions, and jumps met.

    Each direction moves every coordinate by one step, up or down, so that no arm's error is
    shared out. k: poses times the muscles that wrap, or those that do not.
    """
    muscles = [m for m, x in enumerate(model.muscles) if bool(x.wraps) == wrapped]
    if not muscles:
        return np.zeros(0), 0
    q = random_poses(model, POSES, seed=11)
    move = np.random.default_rng(12).choice([-1.0, 1.0], q.shape)
    driver = model.flat.tree.driver
    move[:, driver >= 0] = 0.0
    ahead, here, behind = (
        model.muscle_lengths(q + side * STEP * move, parity=parity)[:, muscles]
        for side in (1.0, 0.0, -1.0)
    )
    arms = np.einsum("nmc,nc->nm", model.moment_arms(q, parity=parity)[:, muscles], move)
    errors = arms + (ahead - behind) / (2.0 * STEP)
    smooth = np.abs(ahead - 2.0 * here + behind) <= BROKEN
    return np.abs(errors[smooth]), int(np.count_nonzero(~smooth))


def _slopes(files: list[Path], *, wrapped: bool) -> Measured:
    worst, who, jumps, count, listed = (
        0.0,
        "",
        0,
        0,
        ["| model | worst, m | jumps |", "|---|---|---|"],
    )
    for file in files:
        model = coxa.load_model(file)
        errors, broken = _slope_errors(model, wrapped=wrapped, parity=False)
        if not errors.size:
            continue
        jumps, count = jumps + broken, count + 1
        listed.append(f"| {name_of(file)} | {errors.max():.1e} | {broken} |")
        if errors.max() >= worst:
            worst, who = float(errors.max()), name_of(file)
    text = f"{worst:.1e} m at most ({who}), {count} models of {POSES} poses, {jumps} jumps left out"
    return Measured(text, bool(worst <= 1e-6), "\n".join(listed))


def slopes_without_wraps() -> Measured:
    """Moment arms against central differences of the lengths, on 1,000 random poses over the whole
    range of each model beside this checkout, of the paths that do not wrap. Where a conditional
    point comes on, lengths jump and have no derivative; such poses are counted and left out."""
    return _slopes(models(), wrapped=False)


def slopes_with_wraps() -> Measured:
    """The same of the paths that wrap, in the default mode."""
    return _slopes(models(), wrapped=True)


def parity_defect() -> Measured:
    """The same of wrapped paths in parity mode, which follows OpenSim: its arms are not the
    derivative of its lengths."""
    model = coxa.load_model(shared("models/Rajagopal2016.osim"))
    errors, jumps = _slope_errors(model, wrapped=True, parity=True)
    far = 100.0 * np.mean(errors > 1e-6)
    text = f"{MM * errors.max():.2g} mm at most along a direction, beyond 1e-6 m in {far:.0f} % of"
    text += f" arms, {jumps} jumps left out"
    return Measured(text, None)


def optimality(name: str, exponent: float) -> Measured:
    """The conditions of Karush, Kuhn and Tucker in every frame, by default and in parity mode:
    projected gradient of the cost, worth of reserves, and moments left over, these over the
    frame's largest moment."""
    worst, left, gap, frames = 0.0, 0.0, 0.0, 0
    for like in (False, True):
        solved = study(name, coxa.Settings(parity=like, exponent=exponent))
        worst = max(worst, float(_kkt(solved).max()))
        left = max(left, float(solved.recruitment.residual.max()))
        gap = max(gap, float(solved.recruitment.duality_gap.max()))
        frames += len(solved.time)
    text = f"{worst:.1e} at most ({left:.0e} N·m), relative duality gap {gap:.1e}, {frames} frames"
    return Measured(text, bool(worst <= 1e-8))


def _kkt(solved: Study) -> Floats:
    """Return the worst violation of the optimality conditions in each frame, (n,)."""
    P, x = solved.problem, solved.recruitment
    a, p = x.activations, x.exponent
    owner = np.repeat(np.arange(a.shape[1]), np.diff(P.arm_start))
    price, moment = np.zeros_like(a), -P.demand + x.reserves + x.unmet
    for k, (m, d) in enumerate(zip(owner, P.arm_row, strict=True)):
        if d >= 0:
            price[:, m] += P.arms[:, k] * x.lam[:, d]
            moment[:, d] += P.arms[:, k] * a[:, m]
    downhill = a - (P.weight * a ** (p - 1.0) - price)
    projected = np.abs(a - np.clip(downhill, P.lower, P.upper)).max(axis=1)
    held = P.reserve > 0.0
    reserves = np.abs(x.reserves / np.where(held, P.reserve, 1.0) ** 2 - x.lam)[:, held]
    left = np.abs(moment).max(axis=1) / np.maximum(np.abs(P.demand).max(axis=1), 1.0)
    return np.maximum.reduce([projected, reserves.max(axis=1), left])


def balance(name: str) -> Measured:
    """Newton's and Euler's laws for every body: muscles pull along their courses, joints push as
    the reactions say, plates push, and what is left must be mass times an acceleration that is
    differenced from the poses alone. Default mode. Frames in which a knee passes a knot of its
    splines within the 6 ms that differences need are left out: there they are not smooth."""
    solved = study(name, coxa.Settings())
    frames = smooth_frames(solved)
    force, moment, body = imbalance(solved, frames)
    text = f"{force:.1e} N, {moment:.1e} N·m at most ({body}), {len(solved.model.bodies)} bodies, "
    return Measured(
        f"{text}{len(frames)} of {len(solved.time)} frames", bool(max(force, moment) <= 1e-6)
    )


def parity_defect_in_gait() -> Measured:
    """The same in the frames of the Rajagopal walk, coordinate by coordinate, for paths of several
    wraps (which OpenSim measures through stale tangent points) and of one."""
    solved = parity(RAJAGOPAL)
    model, q = solved.model, solved.trajectory.q
    arms = solved.geometry.dense_arms()
    worst = np.zeros(len(model.muscles))
    for c in np.flatnonzero(model.flat.tree.driver < 0):
        step = np.zeros(q.shape[1])
        step[c] = STEP
        rise = model.muscle_lengths(q + step, parity=True)
        rise -= model.muscle_lengths(q - step, parity=True)
        errors = np.abs(arms[:, :, c] + rise / (2.0 * STEP))
        errors[np.abs(rise) > 2.0 * STEP] = 0.0  # a jump: no arm is a metre long
        worst = np.maximum(worst, errors.max(axis=0))
    found = []
    for kind, count in (("several wraps", (2, 99)), ("one wrap", (1, 1))):
        which = [m for m, x in enumerate(model.muscles) if count[0] <= len(x.wraps) <= count[1]]
        top = max(which, key=lambda m: worst[m])
        found.append(f"{kind}: {MM * worst[top]:.2g} mm at most ({model.muscle_names[top]})")
    return Measured("; ".join(found), None)


ROWS = (
    Row("law: arms are -dL/dq, paths without wraps", "<= 1e-6 m", slopes_without_wraps),
    Row("law: arms are -dL/dq, wraps by default", "<= 1e-6 m", slopes_with_wraps),
    Row(
        "law: arms are -dL/dq, wraps of Rajagopal over its range, parity",
        "defect reported",
        parity_defect,
    ),
    Row(
        "law: arms are -dL/dq, wraps of Rajagopal in its gait, parity",
        "defect reported",
        parity_defect_in_gait,
    ),
    *(
        Row(f"law of optimality: {n}, p = {p:g}", "KKT residual <= 1e-8", partial(optimality, n, p))
        for n in SOLVED
        for p in (2.0, 3.0)
    ),
    *(
        Row(f"law of balance: every body of {n}", "<= 1e-6 N", partial(balance, n))
        for n in (GAIT2392, RAJAGOPAL)
    ),
)

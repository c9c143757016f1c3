"""A figure of a posture from the right side and from the front: segments, contacts, load."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.page import INK, LEFT, MIDDLE, PALE, RIGHT, SHADE, Page, new_page
from coxa.kernels.arrays import Floats
from coxa.model.conditions import CarriedLoad
from coxa.model.model import Model
from coxa.movement.library import Movement, Performed
from coxa.movement.library.points import find_point

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PANEL = 2.3


def posture_page(name: str, movement: Movement, model: Model, performed: Performed) -> Page:
    """Draw a movement at its start, at its turning point, and between, side and front."""
    q = performed.motion.values
    frames = _frames(len(q))
    page = new_page(
        name,
        movement.title,
        [movement.instruction, *([movement.label] if movement.label else [])],
        grid=(2, len(frames)),
        panel=(PANEL, PANEL),
        gap=(0.1, 0.15),
        left=0.25,
        head=0.6,
        legend=(("right", RIGHT), ("left", LEFT)),
    )
    box = _box(model, q[frames])
    for row, view in enumerate(("side", "front")):
        for column, frame in enumerate(frames):
            axes = page.panels[row * len(frames) + column]
            draw_posture(axes, model, performed, frame, view, box)
            if row == 0 and len(frames) > 1:
                axes.set_title(f"{performed.motion.time[frame]:.2f} s", fontsize=8, color=PALE)
    return page


def draw_posture(
    axes: Axes, model: Model, performed: Performed, frame: int, view: str, box: Floats
) -> None:
    """Draw one frame's posture, seen from the right side or from the front (toward -x)."""
    q = performed.motion.values[frame : frame + 1]
    across, sign = (0, 1.0) if view == "side" else (2, -1.0)
    R, p = (array[0] for array in model.body_poses(q))
    bodies = model.flat.bodies

    def place(body: str, local: Sequence[float] = (0.0, 0.0, 0.0)) -> Floats:
        b = bodies.index(body)
        return p[b] + R[b] @ np.array(local)

    size = float(np.linalg.norm(place("femur_r") - place("tibia_r"))) / 0.42
    for segment in sorted(_segments(model, place, size), key=lambda s: _depth(s[0], s[1], view)):
        start, end, r0, r1, color = segment
        outline = _capsule(
            np.array([sign * start[across], start[1]]),
            np.array([sign * end[across], end[1]]), r0 * size, r1 * size,
        )  # fmt: skip
        axes.fill(*outline.T, facecolor=color, edgecolor="white", linewidth=0.5, alpha=0.85)
    planes = sorted({0.0, *performed.planted.values()})
    for name in performed.contacts:
        body, local = find_point(model, name)
        x = place(body, local)
        near = min(abs(x[1] - plane) for plane in planes) < 0.01
        axes.plot(sign * x[across], x[1], "o", ms=3, mfc=INK if near else "white", mec=INK, mew=0.6)
    for condition in performed.conditions:
        if isinstance(condition, CarriedLoad):
            x = place(condition.body, condition.at or (0.0, 0.0, 0.0))
            axes.plot(sign * x[across], x[1], "s", ms=7, color=MIDDLE, alpha=0.8)
    for load in performed.loads:
        x, f = load.point[frame], load.force[frame] / 1000.0
        axes.annotate(
            "", (sign * x[across], x[1]), (sign * (x[across] - f[across]), x[1] - f[1]),
            arrowprops={"arrowstyle": "->", "color": "#B2182B", "linewidth": 1.2},
        )  # fmt: skip
    _ground(axes, performed, box, across, sign, view)


def _ground(
    axes: Axes, performed: Performed, box: Floats, across: int, sign: float, view: str
) -> None:
    low, high = box[0, across], box[1, across]
    half = 0.5 * float((box[1] - box[0]).max()) + 0.08
    middle = sign * 0.5 * (low + high)
    axes.axhline(0.0, color=PALE, linewidth=0.8, zorder=0)
    for plane in sorted(set(performed.planted.values())):
        if plane > 0.01:
            axes.axhline(plane, color=SHADE, linewidth=0.8, linestyle="--", zorder=0)
    base = min(-0.05, float(box[0, 1]))
    axes.set_xlim(middle - half, middle + half)
    axes.set_ylim(base - 0.03, base - 0.03 + 2 * half)
    axes.set_aspect("equal")
    axes.axis("off")


def _frames(n: int) -> list[int]:
    """Choose the frames to show: a posture's one, or five of a movement."""
    return [0] if n == 1 else [round(k * (n - 1) / 4) for k in range(5)]


def _box(model: Model, q: Floats) -> Floats:
    p = model.body_poses(q)[1][:, 1:].reshape(-1, 3)
    return np.stack([p.min(axis=0) - 0.1, p.max(axis=0) + 0.12])


def _depth(start: Floats, end: Floats, view: str) -> float:
    """Return how near the eye a segment is: from the right (z), or from the front (x)."""
    return float((start + end)[2 if view == "side" else 0])


Segment = tuple[Floats, Floats, float, float, str]


def _segments(model: Model, at: Callable[..., Floats], size: float) -> list[Segment]:
    """List each segment's ends (m), radii (of a thigh of 0.42 m) and colour."""
    out: list[Segment] = []
    bodies = model.flat.bodies
    for side, color in (("l", LEFT), ("r", RIGHT)):
        hip, knee, ankle = (at(f"{b}_{side}") for b in ("femur", "tibia", "talus"))
        out += [(hip, knee, 0.075, 0.05, color), (knee, ankle, 0.05, 0.033, color)]
        heel, ball = _point(model, at, f"heel_{side}"), _middle(model, at, "ball", side)
        toe = _middle(model, at, "toes", side)
        # The sole's points lie on the skin, so that the foot is drawn above them.
        up = at(f"calcn_{side}", (0.0, 0.025, 0.0)) - at(f"calcn_{side}")
        out.append((heel + up, ball + 0.8 * up, 0.025, 0.019, color))
        out.append((ball + 0.8 * up, toe + 0.5 * up, 0.019, 0.012, color))
        if f"humerus_{side}" in bodies:
            shoulder, elbow, wrist = (at(f"{b}_{side}") for b in ("humerus", "ulna", "hand"))
            out += [(shoulder, elbow, 0.04, 0.033, color), (elbow, wrist, 0.033, 0.022, color)]
            out.append((wrist, at(f"hand_{side}", (0.0, -0.09 * size, 0.0)), 0.025, 0.02, color))
    hips = 0.5 * (at("femur_r") + at("femur_l"))
    waist = at("lumbar5") if "lumbar5" in bodies else at("torso")
    chest, neck = (at("torso", (-0.03 * size, y * size, 0.0)) for y in (0.30, 0.42))
    head = at("torso", (0.01 * size, 0.58 * size, 0.0))
    out += [(hips, waist, 0.10, 0.09, MIDDLE), (waist, chest, 0.09, 0.11, MIDDLE)]
    out += [(chest, neck, 0.11, 0.05, MIDDLE), (neck, head, 0.045, 0.045, MIDDLE)]
    out.append((head, head + 1e-3, 0.09, 0.09, MIDDLE))
    return out


def _point(model: Model, at: Callable[..., Floats], name: str) -> Floats:
    body, local = find_point(model, name)
    return at(body, local)


def _middle(model: Model, at: Callable[..., Floats], part: str, side: str) -> Floats:
    """Return the middle (3,) m between the medial and the lateral point of a part of the foot."""
    ends = [_point(model, at, f"{part}_{which}_{side}") for which in ("medial", "lateral")]
    return 0.5 * (ends[0] + ends[1])


def _capsule(a: Floats, b: Floats, ra: float, rb: float) -> Floats:
    """Return the outline (m, 2) of a capsule from a (2,) to b (2,), of radii ra and rb."""
    d = b - a
    length = float(np.hypot(*d))
    turn = float(np.arctan2(d[1], d[0]))
    lean = float(np.arccos(np.clip((ra - rb) / max(length, 1e-6), -1.0, 1.0)))
    back = np.linspace(turn + lean, turn + 2.0 * np.pi - lean, 24)
    front = np.linspace(turn - lean, turn + lean, 24)
    return np.concatenate(
        [
            a + ra * np.stack([np.cos(back), np.sin(back)], axis=1),
            b + rb * np.stack([np.cos(front), np.sin(front)], axis=1),
        ]
    )

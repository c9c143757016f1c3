"""A figure of a posture from the right side and from the front: segments, contacts, load."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

PANEL, HEAD_M, N_PER_M = 2.3, 0.58, 2500.0
INSTANT_S, NEAR_M = 0.2, 0.012
CAPTION = (
    "Dots: points that may bear load (filled: on their plane). Squares: loads carried. Arrows: "
    "forces prescribed, from where they act, 2500 N a metre.",
)


@dataclass(frozen=True)
class Look:
    """Where one looks from: the axes drawn across and upward, their signs, the axis of depth."""

    across: int
    up: int
    sign: float
    away: int

    def flat(self, x: Floats) -> Floats:
        """Return a place (3,) m as it is drawn (2,)."""
        return np.array([self.sign * x[self.across], -x[2] if self.up == 2 else x[1]])

    def depth(self, x: Floats) -> float:
        """Return how near the eye a place (3,) m is."""
        return float(x[self.away])


LOOKS = {"side": Look(0, 1, 1.0, 2), "front": Look(2, 1, -1.0, 0), "above": Look(0, 2, 1.0, 1)}


def posture_page(
    name: str, movement: Movement, model: Model, performed: Performed, *, told: bool = True
) -> Page:
    """Draw a posture, or a movement in five frames, from the side and from the front.

    A body that lies is drawn from above instead of from the front. `told`: its title and
    instruction are written too.
    """
    q = performed.motion.values
    frames = _frames(performed.motion.time)
    said = [text for text in (movement.instruction, movement.label) if text and told]
    views = ("side", "above" if _lies(model, q) else "front")
    page = new_page(
        name,
        movement.title if told else "",
        [*said, *CAPTION],
        grid=(2, len(frames)) if len(frames) > 1 else (1, 2),
        panel=(PANEL, PANEL),
        gap=(0.1, 0.15),
        left=0.25,
        head=0.6 if told else 0.35,
        legend=(("right", RIGHT), ("left", LEFT)),
    )
    box = _box(model, q[frames])
    for i, axes in enumerate(page.panels):
        row, column = divmod(i, len(frames))
        draw_posture(axes, model, performed, frames[column], views[row], box)
        if row == 0 and len(frames) > 1:
            axes.set_title(f"{performed.motion.time[frames[column]]:.2f} s", fontsize=8, color=PALE)
    return page


def draw_posture(
    axes: Axes, model: Model, performed: Performed, frame: int, view: str, box: Floats
) -> None:
    """Draw one frame's posture from the right side, from the front (toward -x) or from above."""
    q = performed.motion.values[frame : frame + 1]
    look = LOOKS[view]
    R, p = (array[0] for array in model.body_poses(q))
    bodies = model.flat.bodies

    def place(body: str, local: Sequence[float] = (0.0, 0.0, 0.0)) -> Floats:
        b = bodies.index(body)
        return p[b] + R[b] @ np.array(local)

    size = float(np.linalg.norm(place("femur_r") - place("tibia_r"))) / 0.42
    floor = max(0.0, *(h for p, h in performed.planted.items() if p.startswith("back")), 0.0)
    segments = _segments(model, place, size, floor)
    for start, end, r0, r1, color in sorted(segments, key=lambda s: look.depth(s[0] + s[1])):
        outline = _capsule(look.flat(start), look.flat(end), r0 * size, r1 * size)
        axes.fill(*outline.T, facecolor=color, edgecolor="white", linewidth=0.5, alpha=0.85)
    for name in performed.contacts:
        body, local = find_point(model, name)
        x = place(body, local)
        plane = performed.planes.get(name)
        near = abs(x[1] - (0.0 if plane is None else plane[frame])) < NEAR_M
        axes.plot(*look.flat(x), "o", ms=3, mfc=INK if near else "white", mec=INK, mew=0.6)
    for condition in performed.conditions:
        if isinstance(condition, CarriedLoad):
            x = place(condition.body, condition.at or (0.0, 0.0, 0.0))
            axes.plot(*look.flat(x), "s", ms=7, color=MIDDLE, alpha=0.8)
    for load in performed.loads:
        start, force = look.flat(load.point[frame]), look.flat(load.force[frame]) / N_PER_M
        arrow = {"arrowstyle": "->", "color": "#B2182B", "linewidth": 1.2}
        tip = start + force
        axes.annotate("", (tip[0], tip[1]), (start[0], start[1]), arrowprops=arrow)
    _frame(axes, performed, box, look)


def _frame(axes: Axes, performed: Performed, box: Floats, look: Look) -> None:
    """Draw the planes that bear, and give all panels one scale."""
    half = 0.5 * float((box[1] - box[0]).max()) + 0.05
    ends = np.sort(np.stack([look.flat(box[0]), look.flat(box[1])]), axis=0)
    middle = ends.mean(axis=0)
    if look.up == 1:
        axes.axhline(0.0, color=PALE, linewidth=0.8, zorder=0)
        heights = {float(h) for plane in performed.planes.values() for h in plane[plane > 0.01]}
        for plane in sorted(heights):
            axes.axhline(plane, color=SHADE, linewidth=0.8, linestyle="--", zorder=0)
        middle[1] = min(-0.05, float(ends[0, 1])) - 0.02 + half
    axes.set_xlim(middle[0] - half, middle[0] + half)
    axes.set_ylim(middle[1] - half, middle[1] + half)
    axes.set_aspect("equal")
    axes.axis("off")


def _lies(model: Model, q: Floats) -> bool:
    """Tell whether the body lies or is on all fours: its trunk is nearer level than upright."""
    hips, chest = model.positions(q, "pelvis"), model.positions(q, "torso", (0.0, 0.4, 0.0))
    rise = np.abs((chest - hips)[:, 1]) / np.linalg.norm(chest - hips, axis=1)
    return bool(np.median(rise) < 0.6)


def _frames(time: Floats) -> list[int]:
    """Choose the frames to show: one of a posture or an instant, five of a movement."""
    n = len(time)
    if time[-1] - time[0] < INSTANT_S:
        return [n // 2]
    return [round(k * (n - 1) / 4) for k in range(5)]


def _box(model: Model, q: Floats) -> Floats:
    """Return the least and largest x, y, z (2, 3) m of the bodies, head and hands included."""
    p = model.body_poses(q)[1][:, 1:].reshape(-1, 3)
    p = np.concatenate([p, model.positions(q, "torso", (0.0, HEAD_M, 0.0))])
    return np.stack([p.min(axis=0) - 0.12, p.max(axis=0) + 0.12])


Segment = tuple[Floats, Floats, float, float, str]


def _segments(
    model: Model, at: Callable[..., Floats], size: float, floor_m: float
) -> list[Segment]:
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
    head = at("torso", (0.01 * size, HEAD_M * size, 0.0))
    # No coordinate moves the neck: the picture bends it where the head would be in the floor.
    head[1] = max(float(head[1]), floor_m + 0.09 * size)
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

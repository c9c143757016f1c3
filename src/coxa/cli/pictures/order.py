"""Picture exercises: how active ours has a muscle beside what electromyography found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from coxa.cli.pictures.page import INK, LEFT, PALE, RIGHT, Page, label_axis, new_page
from coxa.evidence.exercise_order import COUNT, Order

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def order_picture(orders: Sequence[Order]) -> Page:
    """Draw one panel a muscle, each exercise a dot with its band; the worst have numbers."""
    page = new_page(
        "exercise_order",
        "Gluteal activation in exercises",
        [
            "Each dot an exercise: our mean activation over the movement (peak where the source "
            "gives a peak) and the published surface EMG; bars: recruited otherwise. "
            f"Asked for: Spearman 0.5 over {COUNT} exercises. The most ranks apart (orange):",
            *(_named(order) for order in orders),
        ],
        grid=(1, len(orders)),
        panel=(3.6, 3.2),
    )
    for axes, order in zip(page.panels, orders, strict=True):
        _draw(axes, order)
    label_axis(page.panels[0], "y", "our activation (% of maximum)")
    return page


def _named(order: Order) -> str:
    names = (f"{k} {order.exercises[i]}" for k, i in enumerate(order.outliers(), start=1))
    return f"{order.muscle.replace('_', ' ')}: {', '.join(names)}."


def _draw(axes: Axes, order: Order) -> None:
    low, high = order.ours.min(axis=1), order.ours.max(axis=1)
    own = order.ours[:, 0]
    worst = order.outliers()
    color = np.where(np.isin(np.arange(len(own)), worst), LEFT, RIGHT)
    axes.vlines(order.emg, low, high, color=PALE, linewidth=0.8)
    axes.scatter(order.emg, own, s=16, c=color.tolist(), zorder=2)
    for number, i in enumerate(worst, start=1):
        axes.annotate(
            str(number),
            (order.emg[i], own[i]),
            xytext=(4.0, 2.0),
            textcoords="offset points",
            fontsize=7.5,
            color=INK,
        )
    end = 5.0 + max(100.0, float(order.emg.max()))
    axes.set_xlim(0.0, end)
    axes.set_ylim(0.0, 105.0)
    title = order.muscle.replace("_", " ")
    axes.set_title(f"{title}: Spearman {order.spearman:.2f}, {len(own)} exercises")
    label_axis(axes, "x", "EMG (% of a maximal voluntary contraction)")

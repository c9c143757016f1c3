"""Muscle force from path length and speed: fibres of fixed width, a rigid or an elastic tendon.

    F_tendon = (a f_l(l) f_v(v) + f_p(l) + beta v) F_max cos(alpha),   l sin(alpha) = width

with l and v in optimal lengths (a second, over the maximal speed), as in Millard et al. (2013),
J Biomech Eng 135:021005. The rigid tendon keeps its slack length. The elastic one is stretched
until it holds what the fibre pulls; the fibre then takes the share of the path's speed that fibre
and tendon would take as springs in series, d F_fibre = d F_tendon at constant activation.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from coxa.kernels.arrays import Flags, Floats
from coxa.kernels.curves import ACTIVE, LENGTHENING, PASSIVE, SHORTENING, TENDON, read
from coxa.kernels.jit import inlined, kernel

FREE, SHORTEST, SLACK_TENDON, UNBALANCED = 0, 1, 2, 3
"""State of a fibre: at ease; at its shortest, without force; its tendon slack, without force; no
balance found."""

MOST_SHARE = 1.5
"""A fibre on its descending limb yields, and can move faster than its path: up to this."""

TOLERANCE = 1e-10
"""Unbalanced force at equilibrium, over the muscle's maximal isometric force."""


class Fibers(NamedTuple):
    """What scales a muscle's curves. Forces in N, lengths in m."""

    force: Floats  # (M,) maximal isometric
    optimal: Floats  # (M,)
    slack: Floats  # (M,) tendon
    width: Floats  # (M,)
    shortest: Floats  # (M,) fibre
    top_speed: Floats  # (M,) optimal lengths a second
    damping: Floats  # (M,) F_max at the top speed
    pace: Floats  # (M,) slope of the top speed over activation; 0.75 for Thelen, else 0
    rigid: Flags  # (M,) 1 where the tendon is rigid at all times


class Pulls(NamedTuple):
    """What the kernel fills, a row a frame. Forces along the tendon."""

    active: Floats  # (N, M)
    passive: Floats  # (N, M)
    damping: Floats  # (N, M)
    fiber: Floats  # (N, M) fibre length
    cosine: Floats  # (N, M) of the pennation angle
    speed: Floats  # (N, M) fibre's, over its top speed
    state: Flags  # (N, M)


@inlined
def _force_over_speed(fibers, curves, m, activation, v):  # type: ignore[no-untyped-def]
    """Force-velocity multiplier. In Thelen's model the top speed falls with activation."""
    v /= 1.0 - fibers.pace[m] * (1.0 - activation)
    side = SHORTENING if v < 0.0 else LENGTHENING
    return max(read(curves, curves.of[m, side], v)[0], 0.0)


@inlined
def _pull(fibers, curves, m, activation, lce, cosine, v, n, out):  # type: ignore[no-untyped-def]
    """Store the forces of a fibre whose state is known."""
    length = lce / fibers.optimal[m]
    along = fibers.force[m] * cosine
    f_v = _force_over_speed(fibers, curves, m, activation, v)
    f_l = max(read(curves, curves.of[m, ACTIVE], length)[0], 0.0)
    f_p = read(curves, curves.of[m, PASSIVE], length)[0]
    out.active[n, m] = along * activation * f_l * f_v
    out.passive[n, m] = along * f_p
    out.damping[n, m] = along * fibers.damping[m] * v
    out.fiber[n, m], out.cosine[n, m], out.speed[n, m] = lce, cosine, v


@inlined
def _at_rest(fibers, m, reach, state, n, out):  # type: ignore[no-untyped-def]
    """Store a fibre that pulls at nothing."""
    lce = np.sqrt(fibers.width[m] ** 2 + reach * reach)
    out.active[n, m] = out.passive[n, m] = out.damping[n, m] = out.speed[n, m] = 0.0
    out.fiber[n, m], out.cosine[n, m], out.state[n, m] = lce, reach / lce, state


@inlined
def _share(fibers, curves, m, activation, path, speed, reach):  # type: ignore[no-untyped-def]
    """Unbalanced force, over F_max, of a fibre that reaches `reach` along its tendon, and its v.

    The fibre's stiffness depends on its speed and its speed on its stiffness: a few turns settle.
    """
    lce = np.sqrt(fibers.width[m] ** 2 + reach * reach)
    cosine = reach / lce
    optimal, slack = fibers.optimal[m], fibers.slack[m]
    f_l, d_l = read(curves, curves.of[m, ACTIVE], lce / optimal)
    f_p, d_p = read(curves, curves.of[m, PASSIVE], lce / optimal)
    f_t, d_t = read(curves, curves.of[m, TENDON], (path - reach) / slack)
    k_t = d_t / slack
    v, pull = 0.0, 0.0
    for turn in range(60):
        f_v = _force_over_speed(fibers, curves, m, activation, v)
        pull = activation * f_l * f_v + f_p + fibers.damping[m] * v
        k_m = (activation * d_l * f_v + d_p) / optimal * cosine**2
        k_m += pull * (1.0 - cosine**2) / lce
        share = 0.0
        if path > reach + slack:
            share = min(max(k_t / (k_m + k_t), 0.0), MOST_SHARE) if k_m + k_t > 0.0 else MOST_SHARE
        settled = speed * share * cosine / (optimal * fibers.top_speed[m])
        if abs(settled - v) <= TOLERANCE or turn == 59:
            break
        v += (settled - v) * (1.0 if turn < 6 else 0.5)
    return pull * cosine - f_t, v


@inlined
def _balance(fibers, curves, m, activation, path, speed, low, high):  # type: ignore[no-untyped-def]
    """Reach of the fibre at equilibrium, by false position kept honest (Illinois); v; state."""
    below, slow = _share(fibers, curves, m, activation, path, speed, low)
    above, fast = _share(fibers, curves, m, activation, path, speed, high)
    if below > 0.0:
        return low, 0.0, SHORTEST
    if above < 0.0:
        return high, 0.0, SLACK_TENDON
    side = 0
    for n in range(100):
        reach = (low * above - high * below) / (above - below)
        if n > 20 or not low < reach < high:
            reach = 0.5 * (low + high)
        error, v = _share(fibers, curves, m, activation, path, speed, reach)
        if abs(error) <= TOLERANCE:
            return reach, v, FREE
        if high - low <= 1e-15 * high:
            break
        if error > 0.0:
            high, above, fast = reach, error, v
            if side > 0:
                below *= 0.5
            side = 1
        else:
            low, below, slow = reach, error, v
            if side < 0:
                above *= 0.5
            side = -1
    v, error = _between(fibers, curves, m, activation, path, high, slow, fast)
    return high, v, FREE if abs(error) <= 1e3 * TOLERANCE else UNBALANCED


@inlined
def _between(fibers, curves, m, activation, path, reach, slow, fast):  # type: ignore[no-untyped-def]
    """Speed at a kink, where a stiffness jumps and the fibre's share of the speed with it.

    Any share between the two is in balance there; one of them also balances the force.
    """
    lce = np.sqrt(fibers.width[m] ** 2 + reach * reach)
    f_l = read(curves, curves.of[m, ACTIVE], lce / fibers.optimal[m])[0]
    f_p = read(curves, curves.of[m, PASSIVE], lce / fibers.optimal[m])[0]
    f_t = read(curves, curves.of[m, TENDON], (path - reach) / fibers.slack[m])[0]
    v, error = slow, 1.0
    for _ in range(60):
        v = 0.5 * (slow + fast)
        f_v = _force_over_speed(fibers, curves, m, activation, v)
        pull = activation * f_l * f_v + f_p + fibers.damping[m] * v
        error = pull * reach / lce - f_t
        if error > 0.0:
            fast = v
        else:
            slow = v
    return v, error


@kernel
def pull_frames(fibers, curves, activation, elastic, length, speed, out):  # type: ignore[no-untyped-def]
    """Force of M muscles in N frames at activation (M,), from path length and speed (N, M).

    `elastic` stretches the tendons that are not rigid at all times. Fills `out`, `Pulls`.
    """
    N, M = length.shape
    for n in range(N):
        for m in range(M):
            path, width, shortest = length[n, m], fibers.width[m], fibers.shortest[m]
            low = np.sqrt(max(shortest * shortest - width * width, 0.0))
            reach = path - fibers.slack[m]
            stretched = elastic and fibers.rigid[m] == 0
            if reach <= low:
                _at_rest(fibers, m, low, SLACK_TENDON if stretched else SHORTEST, n, out)
                continue
            v, state = 0.0, FREE
            if stretched:
                reach, v, state = _balance(
                    fibers, curves, m, activation[m], path, speed[n, m], low, reach
                )
            if state in (SHORTEST, SLACK_TENDON):
                _at_rest(fibers, m, reach, state, n, out)
                continue
            lce = np.sqrt(width * width + reach * reach)
            cosine = reach / lce
            if not stretched:
                v = speed[n, m] * cosine / (fibers.optimal[m] * fibers.top_speed[m])
            _pull(fibers, curves, m, activation[m], lce, cosine, v, n, out)
            out.state[n, m] = state

"""What several experiments read off a study."""

from __future__ import annotations

import numpy as np

from coxa.errors import CoxaError
from coxa.findings.electrodes import split_side
from coxa.kernels.arrays import Floats
from coxa.movement.events import Side
from coxa.study.bellies import belly_forces
from coxa.study.carried import body_weight
from coxa.study.lumbar import along_disc, compression, find_discs
from coxa.study.study import Study

HIPS = ("hip", "acetabular")


def belly_force(study: Study, *bellies: str) -> Floats:
    """Return the force of bellies together (n,) N, each with its side: `gluteus_maximus_r`."""
    names = list(study.model.bellies)
    return belly_forces(study.model, study.force)[:, [names.index(b) for b in bellies]].sum(axis=1)


def belly_activation(study: Study, *bellies: str) -> Floats:
    """Return the mean activation (n,) of bellies' elements, weighted by their volumes."""
    model = study.model
    at = [m for belly in bellies for m in model.belly_columns(belly)]
    volume = np.array([model.muscles[m].volume for m in at])
    return study.recruitment.activations[:, at] @ volume / volume.sum()


def hip_contact_bw(study: Study, side: Side = "r") -> Floats:
    """Return the hip's contact force (n,) in % of body weight."""
    for one in study.reactions:
        stem, its = split_side(one.request.joint)
        if stem in HIPS and its == side:
            return 100.0 * one.magnitude / body_weight(study)
    raise CoxaError(f"the model '{study.model.name}' has no hip on side {side}")


def low_back_compression(study: Study) -> Floats:
    """Return the compression between L5 and the sacrum (n,) N."""
    axis = along_disc(study.model, study.trajectory.q, study.reactions)
    if axis is None:
        raise CoxaError(f"the model '{study.model.name}' has no joint between L5 and the sacrum")
    return compression(axis, study.reactions)


def disc_load(study: Study, level: str) -> Floats:
    """Return press and forward shear (n, 2) N of a lumbar disc, such as `L4_L5`."""
    discs = find_discs(study.model, study.trajectory.q, study.reactions)
    if level not in discs.levels:
        raise CoxaError(f"the model '{study.model.name}' has no disc {level}")
    return discs.loads(study.reactions)[:, discs.levels.index(level)]


def joint_moment(study: Study, coordinate: str) -> Floats:
    """Return the moment (n,) N m that muscles and passive structures must make together."""
    c = study.model.coordinate_index(coordinate)
    return study.joint_loads.independent_moments(study.acting, study.trajectory.q)[:, c]

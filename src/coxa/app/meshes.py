"""Triangle meshes: read, weld, refine, thin out, move. Lengths in m."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats

Faces = NDArray[np.int64]

_STL = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
_STL_HEADER = 84
_WELD_M = 1e-6
_ROUNDING = 0.75
"""How far a new corner is drawn to the tangent planes, as Boubekeur and Alexa (2008) advise."""
_TAUBIN = (0.5, -0.53)


@dataclass(frozen=True)
class Mesh:
    """Corners (n, 3) m, and triangles (k, 3) of their rows, counter-clockwise from outside."""

    corners: Floats
    faces: Faces

    def moved(self, A: Floats, p: Floats) -> Mesh:
        """Return the mesh at A x + p (m), A a turn or a stretch that keeps outside out."""
        return Mesh(self.corners @ A.T + p, self.faces)

    def mirrored(self) -> Mesh:
        """Return the other side's: z negated, its triangles turned so that outside stays out."""
        return Mesh(self.corners * (1.0, 1.0, -1.0), self.faces[:, ::-1])

    def normals(self) -> Floats:
        """Return each corner's unit normal (n, 3): its triangles' mean, weighed by area."""
        a, b, c = (self.corners[self.faces[:, k]] for k in range(3))
        across = np.cross(b - a, c - a)
        total = np.zeros_like(self.corners)
        for k in range(3):
            np.add.at(total, self.faces[:, k], across)
        size = np.linalg.norm(total, axis=1, keepdims=True)
        return np.where(size > 0.0, total / np.where(size > 0.0, size, 1.0), (0.0, 1.0, 0.0))


def read_stl(path: Path) -> Mesh:
    """Read a binary STL file (m), corners at one place made one. Raises `CoxaError` if broken."""
    data = path.read_bytes()
    count = int.from_bytes(data[80:_STL_HEADER], "little")
    if len(data) < _STL_HEADER + count * _STL.itemsize or not count:
        raise CoxaError("this is not a whole binary STL file", file=path)
    soup = np.frombuffer(data, _STL, count, _STL_HEADER)["corners"].astype(float).reshape(-1, 3)
    _, first, row = np.unique(
        np.round(soup / _WELD_M), axis=0, return_index=True, return_inverse=True
    )
    return _without_slivers(Mesh(soup[first], row.reshape(-1, 3)))


def join(meshes: Iterable[Mesh]) -> Mesh:
    """Return several meshes as one."""
    corners: list[Floats] = []
    faces: list[Faces] = []
    rows = 0
    for mesh in meshes:
        corners.append(mesh.corners)
        faces.append(mesh.faces + rows)
        rows += len(mesh.corners)
    return Mesh(np.concatenate(corners), np.concatenate(faces))


def resolve(mesh: Mesh, triangles: int) -> Mesh:
    """Return a mesh of about `triangles`: a coarse one rounded first, a fine one thinned out."""
    coarse = len(mesh.faces) < triangles
    while len(mesh.faces) < triangles:
        mesh = rounded(mesh)
    return thinned(smoothed(mesh) if coarse else mesh, triangles)


def rounded(mesh: Mesh) -> Mesh:
    """Cut each triangle in four, the new corners on the curve its normals tell of.

    Phong tessellation: a new corner is the middle of its edge, drawn towards the middle's
    projections on the two tangent planes (Boubekeur and Alexa 2008). Old corners stay.
    """
    n = mesh.normals()
    edges = np.sort(mesh.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    ends, row = np.unique(edges, axis=0, return_inverse=True)
    a, b = mesh.corners[ends[:, 0]], mesh.corners[ends[:, 1]]
    na, nb = n[ends[:, 0]], n[ends[:, 1]]
    middle = (a + b) / 2.0
    lift_a = ((a - middle) * na).sum(axis=1, keepdims=True) * na
    lift_b = ((b - middle) * nb).sum(axis=1, keepdims=True) * nb
    new = middle + _ROUNDING * (lift_a + lift_b) / 2.0
    ab, bc, ca = (row.reshape(-1, 3) + len(mesh.corners)).T
    i, j, k = mesh.faces.T
    faces = [(i, ab, ca), (ab, j, bc), (ca, bc, k), (ab, bc, ca)]
    return Mesh(
        np.concatenate([mesh.corners, new]),
        np.concatenate([np.stack(corner, axis=1) for corner in faces]),
    )


def smoothed(mesh: Mesh, rounds: int = 20) -> Mesh:
    """Return the mesh without its creases, as large as it was (Taubin 1995).

    Each round draws every corner towards its neighbours' mean, then nearly as far away again.
    """
    one, two = mesh.faces[:, [0, 1, 2]].ravel(), mesh.faces[:, [1, 2, 0]].ravel()
    rows, columns = np.concatenate([one, two]), np.concatenate([two, one])
    n = len(mesh.corners)
    near = csr_array((np.ones(len(rows)), (rows, columns)), shape=(n, n))
    near.data[:] = 1.0
    count = np.asarray(near.sum(axis=1)).reshape(-1, 1)
    x = mesh.corners
    for _ in range(rounds):
        for step in _TAUBIN:
            x = x + step * (near @ x / count - x)
    return Mesh(x, mesh.faces)


def parts_of(mesh: Mesh) -> list[Mesh]:
    """Return the parts of a mesh that share no corner."""
    one, two, n = mesh.faces[:, 0], mesh.faces[:, 1:].T, len(mesh.corners)
    edges = csr_array((np.ones(2 * len(one)), (np.tile(one, 2), two.ravel())), shape=(n, n))
    count, part = connected_components(edges, directed=False)
    return [_used(Mesh(mesh.corners, mesh.faces[part[one] == k])) for k in range(count)]


def thinned(mesh: Mesh, triangles: int) -> Mesh:
    """Return a mesh of at most about `triangles`, edges of least error gone first.

    Quadric error metrics, by `fast_simplification`. Raises `CoxaError` where that is missing.
    """
    if len(mesh.faces) <= triangles:
        return mesh
    try:
        from fast_simplification import simplify
    except ImportError:
        raise CoxaError(
            "meshes are thinned by fast-simplification, which is not installed",
            todo="Install it with: pip install 'coxa[app]'",
        ) from None
    found: Any = simplify(mesh.corners, mesh.faces.astype(np.int32), target_count=triangles)
    corners, faces = found
    return _without_slivers(Mesh(np.asarray(corners, float), np.asarray(faces, np.int64)))


def _without_slivers(mesh: Mesh) -> Mesh:
    """Drop triangles with a corner twice, and corners of no triangle."""
    i, j, k = mesh.faces.T
    return _used(Mesh(mesh.corners, mesh.faces[(i != j) & (j != k) & (k != i)]))


def _used(mesh: Mesh) -> Mesh:
    used, row = np.unique(mesh.faces, return_inverse=True)
    return Mesh(mesh.corners[used], row.reshape(-1, 3))

"""Write meshes as a glTF 2.0 binary: one node a mesh, in the node's own frame."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from coxa.app.meshes import Mesh

_FLOAT, _UINT32, _UINT16 = 5126, 5125, 5123
_VERTICES, _INDICES = 34962, 34963
_JSON, _BIN = 0x4E4F534A, 0x004E4942
_IVORY = (0.86, 0.79, 0.66, 1.0)


def glb(meshes: Mapping[str, Mesh], copyright_text: str) -> bytes:
    """Return named meshes (m) with smooth normals as a `.glb` file, the notice in it."""
    blob, views, accessors = bytearray(), [], []

    def put(array: np.ndarray[Any, Any], component: int, shape: str, target: int) -> int:
        """Append an array to the binary part; return its accessor."""
        views.append(
            {"buffer": 0, "byteOffset": len(blob), "byteLength": array.nbytes, "target": target}
        )
        accessor: dict[str, Any] = {
            "bufferView": len(views) - 1,
            "componentType": component,
            "count": len(array),
            "type": shape,
        }
        if shape == "VEC3":
            accessor |= {"min": array.min(axis=0).tolist(), "max": array.max(axis=0).tolist()}
        accessors.append(accessor)
        blob.extend(array.tobytes())
        blob.extend(b"\0" * (-len(blob) % 4))
        return len(accessors) - 1

    primitives: list[dict[str, Any]] = []
    for mesh in meshes.values():
        position = put(mesh.corners.astype("<f4"), _FLOAT, "VEC3", _VERTICES)
        normal = put(mesh.normals().astype("<f4"), _FLOAT, "VEC3", _VERTICES)
        short = len(mesh.corners) < 65535
        rows = mesh.faces.reshape(-1).astype("<u2" if short else "<u4")
        indices = put(rows, _UINT16 if short else _UINT32, "SCALAR", _INDICES)
        attributes = {"POSITION": position, "NORMAL": normal}
        primitives.append({"attributes": attributes, "indices": indices, "material": 0})
    surface = {"baseColorFactor": _IVORY, "metallicFactor": 0.0, "roughnessFactor": 0.7}
    head = {
        "asset": {"version": "2.0", "generator": "coxa", "copyright": copyright_text},
        "scene": 0,
        "scenes": [{"nodes": list(range(len(meshes)))}],
        "nodes": [{"name": name, "mesh": k} for k, name in enumerate(meshes)],
        "meshes": [
            {"name": name, "primitives": [primitive]}
            for name, primitive in zip(meshes, primitives, strict=True)
        ],
        "materials": [{"name": "bone", "pbrMetallicRoughness": surface}],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(blob)}],
    }
    text = json.dumps(head, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return b"".join(
        [
            b"glTF",
            _words(2, 12 + 8 + len(text) + 8 + len(blob)),
            _words(len(text), _JSON),
            text,
            _words(len(blob), _BIN),
            bytes(blob),
        ]
    )


def _words(*values: int) -> bytes:
    return np.array(values, "<u4").tobytes()

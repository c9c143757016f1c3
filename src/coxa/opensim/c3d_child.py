"""Copy what ezc3d reads from a .c3d file to an .npz: `python c3d_child.py in.c3d out.npz [plates]`.

ezc3d trusts the sizes that a file states; a broken file can crash it, process and all. So it runs
in this script, a process of its own, which imports nothing of Coxa to start quickly.
"""

import json
import sys
from pathlib import Path
from typing import Any

import ezc3d
import numpy as np

BYTES = 2**30
"""Of address space, for Python and numpy, and so many more for each byte of the file:"""
BYTES_A_BYTE = 256
"""ezc3d needs 15 to 150."""


def bound_memory(size: int) -> None:
    """Let the process fail, not the machine, where a broken file asks for terabytes."""
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = BYTES + BYTES_A_BYTE * size
    if most != resource.RLIM_INFINITY:
        limit = min(limit, most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read(path: str, with_plates: bool) -> tuple[Any, str]:
    """Return what ezc3d reads, and what it says against the force plates, then left out."""
    complaint = ""
    if with_plates:
        try:
            return ezc3d.c3d(path, extract_forceplat_data=True), ""
        except Exception as error:
            complaint = str(error) or type(error).__name__
    return ezc3d.c3d(path), complaint


def text(value: str) -> str:
    """Return a text that can be printed: what is not UTF-8 is taken as Latin-1."""
    content = value.encode("utf-8", "surrogateescape")
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def values(parameter: Any) -> list[Any]:
    """List a parameter's texts or numbers, in the order of the file."""
    value = parameter["value"]
    if isinstance(value, np.ndarray):
        return np.ravel(value, order="F").tolist()
    return [text(v) for v in value]


def copy(source: str, target: str, with_plates: bool) -> None:
    """Write points (3, K, n), analogs (k, m), plates (P, ...) and parameters (JSON)."""
    c3d, complaint = read(source, with_plates)
    parameters = {
        f"{text(group)}:{text(name)}".upper(): values(parameter)
        for group, members in c3d["parameters"].items()
        for name, parameter in members.items()
        if name != "__METADATA__"
    }
    plates = c3d["data"].get("platform", [])
    np.savez(
        target,
        points=c3d["data"]["points"][:3],
        analogs=c3d["data"]["analogs"][0],
        rate_hz=c3d["header"]["points"]["frame_rate"],
        parameters=np.array(json.dumps(parameters)),
        complaint=np.array(complaint),
        corners=np.array([plate["corners"] for plate in plates]),
        origin=np.array([plate["origin"] for plate in plates]),
        force=np.array([plate["force"] for plate in plates]),
        moment=np.array([plate["moment"] for plate in plates]),
        centre_of_pressure=np.array([plate["center_of_pressure"] for plate in plates]),
        free_torque=np.array([plate["Tz"] for plate in plates]),
    )


if __name__ == "__main__":
    bound_memory(Path(sys.argv[1]).stat().st_size)
    try:
        copy(sys.argv[1], sys.argv[2], "plates" in sys.argv[3:])
    except Exception as error:
        sys.exit(f"{type(error).__name__}: {error}")

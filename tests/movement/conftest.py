"""OpenSim's Storage, filled with numbers of ours."""

import numpy as np
import pytest


@pytest.fixture
def storage(tmp_path):
    """Return a function (time, values (n, C), names) -> opensim.Storage; skips without OpenSim."""
    opensim = pytest.importorskip("opensim")
    opensim.Logger.setLevelString("off")

    def make(time, values, names):
        rows = np.column_stack([time, values]).tolist()
        path = tmp_path / "made.sto"
        path.write_text(
            f"made\nversion=1\nnRows={len(rows)}\nnColumns={len(names) + 1}\ninDegrees=no\n"
            "endheader\n"
            + "\n".join(["\t".join(["time", *names]), *("\t".join(map(repr, r)) for r in rows)])
            + "\n"
        )
        return opensim.Storage(str(path))

    return make

"""A named table over time, ready to leave: as .sto, as a data frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coxa.errors import CoxaError
from coxa.kernels.arrays import Floats
from coxa.opensim.table import write_table


@dataclass(frozen=True, eq=False)
class Series:
    """Columns over time: time (n,) s, values (n, k) in `unit`, columns named as OpenSim does."""

    name: str
    time: Floats
    columns: tuple[str, ...]
    values: Floats
    unit: str

    def write(self, path: str | Path, *, notes: Sequence[str] = ()) -> None:
        """Write the series as an OpenSim .sto file, with its unit in the header."""
        write_table(
            path,
            self.columns,
            self.time,
            self.values,
            name=self.name,
            in_degrees=False,
            header=(f"units={self.unit}", *notes),
        )

    def to_pandas(self) -> Any:
        """Return a pandas DataFrame with the time as its index. Needs `coxa[frames]`."""
        pandas = _frames("pandas")
        frame = pandas.DataFrame(self.values, columns=list(self.columns))
        frame.index = pandas.Index(self.time, name="time")
        return frame

    def to_polars(self) -> Any:
        """Return a polars DataFrame with a column `time`. Needs `coxa[frames]`."""
        polars = _frames("polars")
        return polars.DataFrame(
            {"time": self.time, **{c: self.values[:, i] for i, c in enumerate(self.columns)}}
        )


def _frames(package: str) -> Any:
    try:
        return __import__(package)
    except ImportError as error:
        raise CoxaError(
            f"{package} is not installed", todo="Install it with pip install 'coxa[frames]'."
        ) from error

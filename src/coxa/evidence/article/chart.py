"""Pictures as data: what is to be seen, not how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

Values = tuple[float, ...]


@dataclass(frozen=True)
class Series:
    """A curve y(x), with its band; `muscle` (a belly without its side) gives it its colour."""

    name: str
    y: Values
    low: Values = ()
    high: Values = ()
    muscle: str = ""


@dataclass(frozen=True)
class Lines:
    """Curves over one axis; `marks` are places on it that are worth a word."""

    title: str
    x_label: str
    y_label: str
    x: Values
    series: tuple[Series, ...]
    marks: tuple[tuple[float, str], ...] = ()
    published: tuple[tuple[float, float, float, str], ...] = ()
    """(x, low, high, source): published bands beside the curves."""


@dataclass(frozen=True)
class Bar:
    """A bar, its band, and the published band beside it, where there is one."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    muscle: str = ""
    published: tuple[float, float] | None = None
    group: str = ""


@dataclass(frozen=True)
class Bars:
    """Bars below one another; those of one `group` stand together."""

    title: str
    label: str
    bars: tuple[Bar, ...]
    limits: tuple[tuple[float, str], ...] = ()
    """Values across all bars that are worth a word."""

    @property
    def together(self) -> tuple[Bar, ...]:
        """Return the bars with those of a group beside one another, groups as they first come."""
        groups = list(dict.fromkeys(bar.group for bar in self.bars))
        return tuple(sorted(self.bars, key=lambda bar: groups.index(bar.group)))


@dataclass(frozen=True)
class Heat:
    """A table of numbers as colours: values[row][column], signed about 0."""

    title: str
    label: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[Values, ...]


@dataclass(frozen=True)
class Line:
    """A line in a plane (m): a bone's outline, a muscle's path, a nerve's."""

    name: str
    kind: str
    """bone, muscle, nerve or band."""
    x: Values
    y: Values
    muscle: str = ""


@dataclass(frozen=True)
class Sketch:
    """Lines seen from one side, in panels of one scale: (title, lines), later ones on top."""

    title: str
    panels: tuple[tuple[str, tuple[Line, ...]], ...]


Chart = Lines | Bars | Heat | Sketch

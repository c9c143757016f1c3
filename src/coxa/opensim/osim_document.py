"""An .osim document while it is read: its defaults, its sets, and what it may leave out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coxa.errors import CoxaError, nearest
from coxa.model.bodies import Vector
from coxa.opensim.osim_old import OLDEST, modernise
from coxa.opensim.xml import (
    Element,
    bool_in,
    find,
    label,
    name_of,
    number_in,
    numbers_in,
    read_xml,
    require,
    text_in,
    words_in,
    wrong,
)

FIRST_UNKNOWN = 50_000
"""Documents of OpenSim 5 and later may mean something else by the same words."""

BUILT_IN: dict[str, dict[str, Any]] = {
    "Model": {"gravity": (0.0, -9.80665, 0.0), "length_units": "meters", "force_units": "N"},
    "Body": {"mass_center": (0.0, 0.0, 0.0), "inertia": (0.0,) * 6},
    "PhysicalOffsetFrame": {"translation": (0.0, 0.0, 0.0), "orientation": (0.0, 0.0, 0.0)},
    "Marker": {"location": (0.0, 0.0, 0.0)},
    "Coordinate": {
        "default_value": 0.0,
        "range": (-10.0, 10.0),
        "locked": False,
        "clamped": False,
        "prescribed": False,
    },
    "Constant": {"value": 0.0},
    "LinearFunction": {"coefficients": (1.0, 0.0)},
    "PolynomialFunction": {"coefficients": (1.0,)},
    "MultiplierFunction": {"scale": 1.0},
    "CoordinateCouplerConstraint": {"isEnforced": True, "scale_factor": 1.0},
    "CoordinateActuator": {
        "appliesForce": True,
        "optimal_force": 1.0,
        "min_control": -float("inf"),
        "max_control": float("inf"),
    },
    "PathPoint": {"location": (0.0, 0.0, 0.0)},
    "ConditionalPathPoint": {"location": (0.0, 0.0, 0.0), "range": (0.0, 0.0)},
    "PathWrap": {"method": "hybrid", "range": (-1.0, -1.0)},
    **{
        shape: {
            "active": True,
            "quadrant": "all",
            "translation": (0.0, 0.0, 0.0),
            "xyz_body_rotation": (0.0, 0.0, 0.0),
            **size,
        }
        for shape, size in {
            "WrapCylinder": {"radius": 1.0, "length": 1.0},
            "WrapSphere": {"radius": 0.05},
            "WrapEllipsoid": {"dimensions": (0.05, 0.05, 0.05)},
            "WrapTorus": {"inner_radius": 0.01, "outer_radius": 0.05},
        }.items()
    },
    **{
        family: {
            "appliesForce": True,
            "min_control": least,
            "max_control": 1.0,
            "max_isometric_force": 1000.0,
            "optimal_fiber_length": 0.1,
            "tendon_slack_length": 0.2,
            "pennation_angle_at_optimal": 0.0,
            "max_contraction_velocity": 10.0,
            "ignore_tendon_compliance": False,
        }
        for family, least in {
            "Thelen2003Muscle": 0.01,
            "Millard2012EquilibriumMuscle": 0.01,
            "DeGrooteFregly2016Muscle": 0.0,
        }.items()
    },
}
"""OpenSim 4.6's value of a property that neither an object nor the document's defaults give."""


@dataclass
class Document:
    """A parsed model, brought to the layout of OpenSim 4. A property is looked up in its
    object, then in the document's default for the class, then in OpenSim's own.
    """

    model: Element
    allow_unsupported: bool = False
    defaults: dict[str, Element] = field(default_factory=dict[str, Element])
    dropped: list[str] = field(default_factory=list[str])

    def refuse(self, element: Element, why: str, known: Iterable[str] = ()) -> None:
        """Refuse a part; on the user's word, list it and go on without."""
        if not self.allow_unsupported:
            todo = "Remove it; --allow-unsupported of the command line leaves it out, and lists it."
            hint = nearest(str(element.tag), known) if known else ""
            raise wrong(element, f"{label(element)} {why}", f"{hint} {todo}".strip())
        self.dropped.append(f"{label(element)} (line {element.sourceline})")

    def find(self, element: Element, tag: str) -> Element | None:
        """Find a property in an object, or in the document's default for its class."""
        found = find(element, tag)
        if found is None and element.tag in self.defaults:
            found = find(self.defaults[element.tag], tag)
        return found

    def number(self, element: Element, tag: str, *, finite: bool = True) -> float:
        """Look up a number."""
        found = self.find(element, tag)
        return _built_in(element, tag) if found is None else number_in(found, finite=finite)

    def numbers(
        self, element: Element, tag: str, count: int | None = None, *, finite: bool = True
    ) -> tuple[float, ...]:
        """Look up a list of numbers."""
        found = self.find(element, tag)
        return _built_in(element, tag) if found is None else numbers_in(found, count, finite=finite)

    def vector(self, element: Element, tag: str) -> Vector:
        """Look up three numbers."""
        x, y, z = self.numbers(element, tag, 3)
        return (x, y, z)

    def interval(self, element: Element, tag: str) -> tuple[float, float]:
        """Look up a least and a greatest value; infinite ones are allowed."""
        low, high = self.numbers(element, tag, 2, finite=False)
        if not low <= high:
            raise wrong(
                require(element, tag) if find(element, tag) is not None else element,
                f"{label(element)}: the {tag} {low:g} to {high:g} is reversed",
                "Give the smaller number first.",
            )
        return (low, high)

    def boolean(self, element: Element, tag: str) -> bool:
        """Look up a truth value."""
        found = self.find(element, tag)
        return _built_in(element, tag) if found is None else bool_in(found)

    def text(self, element: Element, tag: str) -> str:
        """Look up a text."""
        found = self.find(element, tag)
        return _built_in(element, tag) if found is None else text_in(found)

    def words(self, element: Element, tag: str) -> tuple[str, ...]:
        """Look up a list of words; none when nothing gives it."""
        found = self.find(element, tag)
        return () if found is None else words_in(found)


def _built_in(element: Element, tag: str) -> Any:
    value = BUILT_IN.get(str(element.tag), {}).get(tag)
    if value is None:
        require(element, tag)
    return value


def open_document(path: str | Path, *, allow_unsupported: bool = False) -> Document:
    """Parse an .osim file and bring it to the layout of OpenSim 4."""
    root = read_xml(path)
    if root.tag != "OpenSimDocument":
        raise wrong(root, f"<{root.tag}> is not an OpenSim document", "Give an .osim file.")
    version = _version(root)
    if find(root, "Model") is None:
        raise wrong(root, "the document holds no <Model>", "Give an .osim file.")
    model = require(root, "Model")
    modernise(model, version)
    document = Document(model, allow_unsupported)
    for holder in (root, model):
        section = find(holder, "defaults")
        if section is not None:
            document.defaults.update({str(child.tag): child for child in section})
    return document


def _version(root: Element) -> int:
    text = str(root.get("Version", "")).strip()
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise wrong(
            root, f"the document's Version is '{text[:20]}'", 'OpenSim 4 writes Version="40000".'
        )
    version = int(text)
    if not OLDEST <= version < FIRST_UNKNOWN:
        raise wrong(
            root,
            f"documents of version {version} are not read, only {OLDEST} to {FIRST_UNKNOWN - 1}",
            "Open the model in OpenSim 4 and save it again.",
        )
    return version


def objects(parent: Element, tag: str) -> Iterator[Element]:
    """List the objects of a set (`<tag><objects>...`), none when it is absent or empty."""
    holder = find(parent, tag)
    if holder is None:
        return
    if holder.get("file"):
        raise wrong(
            holder, f"<{tag}> is kept in another file", "Save the model as one file in OpenSim."
        )
    members = find(holder, "objects")
    if members is not None:
        yield from members


def named(element: Element) -> str:
    """Return an object's name; refuse one without."""
    name = name_of(element)
    if not name:
        raise wrong(element, f"{element.tag} has no name", 'Give it one: name="...".')
    return name


def refuse_twins(elements: Iterable[Element], what: str) -> None:
    """Refuse two objects of one name: a name must say which one is meant."""
    seen: dict[str, Element] = {}
    for element in elements:
        name = named(element)
        if name in seen:
            raise wrong(
                element,
                f"{what} '{name}' is there twice, first on line {seen[name].sourceline}",
                "Rename or remove one of them.",
            )
        seen[name] = element


def positive(document: Document, element: Element, tag: str) -> float:
    """Look up a number that must be larger than zero."""
    value = document.number(element, tag)
    if value <= 0.0:
        raise wrong_property(
            document, element, tag, f"{tag} is {value:g}", "It must be larger than 0."
        )
    return value


def wrong_property(
    document: Document, element: Element, tag: str, what: str, todo: str
) -> CoxaError:
    """Make the error that points at a property, or at its object when a default gave it."""
    found = document.find(element, tag)
    return wrong(element if found is None else found, f"{label(element)}: {what}", todo)

"""OpenSim documents other than models: loads, actuators, tasks and setups, each one object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coxa.errors import CoxaError, nearest
from coxa.opensim.osim_document import Document
from coxa.opensim.xml import (
    Element,
    bool_in,
    file_of,
    find,
    label,
    numbers_in,
    read_xml,
    text_in,
    words_in,
    wrong,
)

UNSET = ("", "unassigned")
"""What OpenSim writes for a name that nobody gave."""


def open_object(
    path: str | Path, known: Iterable[str], *, allow_unsupported: bool = False
) -> Document:
    """Parse a file that holds one object of a known class, with or without the outer document.

    The document's `model` is that object. Raises `CoxaError` for any other class, by name.
    """
    root = read_xml(path)
    known = tuple(known)
    held = [root]
    if root.tag == "OpenSimDocument":
        held = [child for child in root if child.tag != "defaults"]
    if not held:
        raise wrong(root, "the document is empty", f"It should hold {' or '.join(known)}.")
    if held[0].tag not in known:
        raise wrong(
            held[0],
            f"{held[0].tag} is not supported here",
            _HINTS.get(str(held[0].tag)) or nearest(str(held[0].tag), known),
        )
    if len(held) > 1:
        raise wrong(held[1], "the document holds a second object", "Give each its own file.")
    document = Document(held[0], allow_unsupported)
    for holder in (root, held[0]):
        section = find(holder, "defaults")
        if section is not None:
            document.defaults.update({str(child.tag): child for child in section})
    return document


_HINTS = {
    "CMCTool": "Use static optimization in an AnalyzeTool for muscle forces.",
    "RRATool": "Give the adjusted model and motion that RRA made.",
    "ScaleTool": "Give the scaled model.",
    "ForwardTool": "Only measured motions are solved.",
    "Model": "This is a model: give it as --model.",
}


@dataclass(frozen=True)
class Properties:
    """The properties of one object of a document, with OpenSim's default where nobody gave one."""

    document: Document
    element: Element

    def find(self, tag: str) -> Element | None:
        """Find a property in the object, or in the document's default for its class."""
        return self.document.find(self.element, tag)

    def wrong(self, tag: str, what: str, todo: str | None = None) -> CoxaError:
        """Make the error that points at a property, or at its object when it is not there."""
        found = self.find(tag)
        return wrong(self.element if found is None else found, f"{self}: {what}", todo)

    def __str__(self) -> str:
        return label(self.element)

    def boolean(self, tag: str, default: bool) -> bool:
        """Look up a truth value."""
        found = self.find(tag)
        return default if found is None else bool_in(found)

    def number(self, tag: str, default: float) -> float:
        """Look up a number; infinite ones are allowed."""
        return self.numbers(tag, (default,))[0]

    def numbers(self, tag: str, default: tuple[float, ...]) -> tuple[float, ...]:
        """Look up as many numbers as the default has; infinite ones are allowed."""
        found = self.find(tag)
        if found is None or not text_in(found):
            return default
        values = numbers_in(found, len(default), finite=False)
        if any(value != value for value in values):
            raise self.wrong(tag, f"{tag} is not a number", "Give a number.")
        return values

    def span(self, first: str, last: str, default: tuple[float, float]) -> tuple[float, float]:
        """Look up a start and an end, as two properties, or as one when both have one name."""
        if first == last:
            start, end = self.numbers(first, default)
        else:
            start, end = self.number(first, default[0]), self.number(last, default[1])
        if not start <= end:
            raise self.wrong(
                last, f"it starts at {start:g} s and ends at {end:g} s", "Give the start first."
            )
        return start, end

    def text(self, tag: str) -> str:
        """Look up a text; empty where nobody gave one."""
        found = self.find(tag)
        text = "" if found is None else text_in(found)
        return "" if text.lower() in UNSET else text

    def words(self, tag: str) -> tuple[str, ...]:
        """Look up a list of words; none where nobody gave them."""
        found = self.find(tag)
        words = () if found is None else words_in(found)
        return () if [word.lower() for word in words] == ["unassigned"] else words

    def names(self, tag: str) -> tuple[str, ...]:
        """Look up a list of names; `all` is the empty list, which stands for all of them."""
        words = self.words(tag)
        return () if [word.lower() for word in words] == ["all"] else words

    def file(self, tag: str) -> Path | None:
        """Look up a file name, relative to the document's folder; None where nobody gave one."""
        text = self.text(tag)
        return self._beside(text) if text else None

    def files(self, tag: str) -> tuple[Path, ...]:
        """Look up a list of file names; whether a space parts two, the folder tells."""
        whole = self.file(tag)
        if whole is None or whole.is_file():
            return () if whole is None else (whole,)
        return tuple(self._beside(name) for name in self.words(tag))

    def _beside(self, name: str) -> Path:
        folder = Path(file_of(self.element) or ".").parent
        return folder / name.replace("\\", "/")

    def is_off(self) -> bool:
        """Tell whether a force is switched off, in OpenSim 4's words or in those before."""
        if self.find("appliesForce") is not None:
            return not self.boolean("appliesForce", True)
        return self.boolean("isDisabled", False)


def refuse_unknown(element: Element, known: Iterable[str], ignored: Iterable[str] = ()) -> None:
    """Refuse a property that is set, and means something we do not do."""
    known, ignored = tuple(known), tuple(ignored)
    for child in element:
        if child.tag in known or child.tag in ignored or _is_blank(child):
            continue
        raise wrong(
            child,
            f"<{child.tag}> of {element.tag} is not supported",
            f"{nearest(str(child.tag), known)} Or leave it empty.",
        )


def _is_blank(element: Element) -> bool:
    if len(element):
        return all(_is_blank(child) for child in element)
    return (element.text or "").strip().lower() in UNSET

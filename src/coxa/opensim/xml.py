"""XML, read safely: every value that is wrong is named with its file and line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from coxa.errors import CoxaError, nearest
from coxa.model.bodies import Vector

Element = Any
"""An lxml element (lxml ships no types). It knows its line, and through its tree its file."""

MAX_BYTES = 32 * 1024 * 1024
"""The largest document read: published models stay below 10 MB, and a tree takes up to 30 times
the memory of its text."""

_REPAIR = "Export the file again from the program that made it."


def read_xml(path: str | Path) -> Element:
    """Read an XML file and return its root element.

    Comments and processing instructions are left out. Raises `CoxaError` for a file that
    cannot be read, is empty, binary, cut off, malformed, larger than `MAX_BYTES`, or that
    declares a document type (the door to entity attacks; OpenSim never writes one).
    """
    content = _read_bytes(Path(path))
    if not content.strip():
        raise CoxaError("the file is empty", file=path, todo=_REPAIR)
    if b"\0" in content:
        raise CoxaError("the file is not text", file=path, todo="Give an XML file saved as UTF-8.")
    _refuse_document_type(content, path)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser, base_url=str(path))
    except etree.XMLSyntaxError as error:
        # libxml2 ends its messages with the place, which the error names already
        what = str(error.msg or "unknown fault").split(", line ")[0]
        raise CoxaError(
            f"not well-formed XML: {what}", file=path, line=error.lineno, todo=_REPAIR
        ) from error
    except (ValueError, LookupError) as error:
        raise CoxaError(f"not readable as XML: {error}", file=path, todo=_REPAIR) from error
    if root.getroottree().docinfo.doctype:
        _refuse_document_type(b"<!DOCTYPE", path)
    return root


def _read_bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_file() and size > MAX_BYTES:
            raise CoxaError(
                f"the file has {size / 2**20:.0f} MB; at most {MAX_BYTES // 2**20} MB are read",
                file=path,
                todo="Remove what the computation does not use (embedded geometry, comments).",
            )
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise CoxaError(f"cannot be read: {reason}", file=path, todo="Check the path.") from error
    except ValueError as error:  # a path that holds a null character
        raise CoxaError(f"not a path: {error}", file=repr(path), todo="Check the path.") from error


def _refuse_document_type(content: bytes, path: str | Path) -> None:
    at = content.find(b"<!DOCTYPE")
    if at >= 0:
        raise CoxaError(
            "a document type (<!DOCTYPE ...>) is refused, and with it all entities",
            file=path,
            line=content.count(b"\n", 0, at) + 1,
            todo="Remove the declaration and write the entities out.",
        )


def file_of(element: Element) -> str | None:
    """Name the file an element was read from."""
    url: str | None = element.getroottree().docinfo.URL
    return url


def wrong(element: Element, what: str, todo: str | None = None) -> CoxaError:
    """Make the error that points at an element."""
    return CoxaError(what, file=file_of(element), line=element.sourceline, todo=todo)


def name_of(element: Element) -> str:
    """Return an element's `name` attribute, trimmed; empty when it has none."""
    name: str = element.get("name", "")
    return name.strip()


def label(element: Element) -> str:
    """Call an element by class and name, for messages: `Body 'femur_r'`."""
    name = name_of(element)
    return f"{element.tag} '{name}'" if name else str(element.tag)


def find(parent: Element, tag: str) -> Element | None:
    """Find the child with this tag, or None. Two of them are refused: which one counts?"""
    found = None
    for child in parent.iterchildren(tag):
        if found is not None:
            raise wrong(child, f"{label(parent)} has <{tag}> twice", "Remove one of them.")
        found = child
    return found


def require(parent: Element, tag: str) -> Element:
    """Find the child with this tag; refuse a parent without one."""
    child = find(parent, tag)
    if child is None:
        raise wrong(parent, f"{label(parent)} lacks <{tag}>", nearest(tag, _tags(parent)))
    return child


def _tags(parent: Element) -> Iterator[str]:
    return (str(child.tag) for child in parent.iterchildren())


def text_in(element: Element) -> str:
    """Return an element's text, trimmed; refuse one that holds elements instead."""
    if len(element):
        raise wrong(element, f"<{element.tag}> should hold a value, and holds elements")
    text: str = element.text or ""
    return text.strip()


def words_in(element: Element) -> tuple[str, ...]:
    """Return the words of an element's text, without the quotes and brackets older files use."""
    return tuple(text_in(element).replace('"', " ").split())


def numbers_in(
    element: Element, count: int | None = None, *, finite: bool = True
) -> tuple[float, ...]:
    """Return the numbers of an element's text; `count` of them when it is given."""
    text = text_in(element)
    try:
        numbers = tuple(map(float, text.split()))
    except ValueError:
        numbers = ()
        _refuse_junk(element, text)
    if "_" in text or not text.isascii():  # Python reads 1_000 and the digits of every script
        _refuse_junk(element, text)
    if count is not None and len(numbers) != count:
        raise wrong(
            element,
            f"<{element.tag}> holds {len(numbers)} numbers where {count} belong",
            "Numbers are parted by spaces.",
        )
    if finite and not all(map(math.isfinite, numbers)):
        raise wrong(element, f"<{element.tag}> must be finite: '{_short(text)}'", "Give a number.")
    return numbers


def _refuse_junk(element: Element, text: str) -> None:
    for word in text.split():
        try:
            float(word)
            plain = "_" not in word and word.isascii()
        except ValueError:
            plain = False
        if not plain:
            todo = (
                "Write decimals with a point." if "," in word else "Give a number, as 1.5 or 1e-5."
            )
            raise wrong(element, f"<{element.tag}> holds '{_short(word)}', not a number", todo)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."


def number_in(element: Element, *, finite: bool = True) -> float:
    """Return an element's one number."""
    return numbers_in(element, 1, finite=finite)[0]


def bool_in(element: Element) -> bool:
    """Return an element's truth value: true or false in any case, 1 or 0."""
    text = text_in(element)
    if text.lower() in ("true", "1"):
        return True
    if text.lower() in ("false", "0"):
        return False
    raise wrong(
        element, f"<{element.tag}> holds '{_short(text)}'", "Give true or false (or 1 or 0)."
    )


def read_text(parent: Element, tag: str, default: str | None = None) -> str:
    """Read a child's text. Without a child: the default, or an error when there is none."""
    child = find(parent, tag) if default is not None else require(parent, tag)
    return text_in(child) if child is not None else (default or "")


def read_words(parent: Element, tag: str) -> tuple[str, ...]:
    """Read a child's words; none when there is no such child."""
    child = find(parent, tag)
    return () if child is None else words_in(child)


def read_number(
    parent: Element, tag: str, default: float | None = None, *, finite: bool = True
) -> float:
    """Read a child's number. Without a child: the default, or an error when there is none."""
    if default is None:
        return number_in(require(parent, tag), finite=finite)
    child = find(parent, tag)
    return default if child is None else number_in(child, finite=finite)


def read_vector(parent: Element, tag: str, default: Vector | None = None) -> Vector:
    """Read a child's three numbers. Without a child: the default, or an error."""
    child = find(parent, tag) if default is not None else require(parent, tag)
    if child is None:
        return default or (0.0, 0.0, 0.0)
    x, y, z = numbers_in(child, 3)
    return (x, y, z)


def read_bool(parent: Element, tag: str, default: bool | None = None) -> bool:
    """Read a child's truth value. Without a child: the default, or an error."""
    if default is None:
        return bool_in(require(parent, tag))
    child = find(parent, tag)
    return default if child is None else bool_in(child)

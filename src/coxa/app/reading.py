"""Read what a page sends into the messages it should be, or say what is wrong with it."""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from coxa.errors import CoxaError, nearest

Record = TypeVar("Record")

MOST_ITEMS = 2000
"""Of a list or an object: a model has a few hundred muscles."""
LONGEST_TEXT = 500
DEEPEST = 6
_AGAIN = "Reload the page."


def read_message(record: type[Record], content: bytes | str) -> Record:
    """Return the message that JSON holds.

    Raises `CoxaError` for what is no JSON, an unknown field (with the near miss), one that is
    missing, and values of another type, not finite, or too long.
    """
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise CoxaError("the request is no JSON", todo=_AGAIN) from error
    return _record(record, data, "the request")


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


def _record(record: type[Record], data: Any, where: str) -> Record:
    if not isinstance(data, dict):
        raise CoxaError(f"{where} is no object", todo=_AGAIN)
    known = {f.name: f for f in fields(record)}  # type: ignore[arg-type]
    for name in data:
        if name not in known:
            raise CoxaError(f"{where} has no '{_short(name)}'", todo=nearest(name[:80], known))
    for name, field in known.items():
        required = field.default is MISSING and field.default_factory is MISSING
        if required and name not in data:
            raise CoxaError(f"{where} lacks '{name}'", todo=_AGAIN)
    hints = _hints(record)
    return record(**{name: _value(hints[name], value, name) for name, value in data.items()})


def _value(hint: Any, data: Any, where: str) -> Any:
    kind, inner = get_origin(hint), get_args(hint)
    if hint is Any:
        return _plain(data, where)
    if kind in (UnionType, Union):
        if data is None and NoneType in inner:
            return None
        return _value(next(one for one in inner if one is not NoneType), data, where)
    if kind is Literal:
        if data in inner:
            return data
        raise CoxaError(f"{where} is '{_short(data)}'", todo=nearest(_short(data), map(str, inner)))
    if kind is tuple:
        rows = _bounded(data, list, "a list", where)
        return tuple(_value(inner[0], one, where) for one in rows)
    if kind is dict:
        pairs = _bounded(data, dict, "an object", where)
        return {_text(k, where): _value(inner[1], v, f"{where}: {k}") for k, v in pairs.items()}
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint, data, where)
    return _scalar(hint, data, where)


def _scalar(hint: Any, data: Any, where: str) -> Any:
    if hint is str:
        return _text(data, where)
    if hint is bool and isinstance(data, bool):
        return data
    number = isinstance(data, int | float) and not isinstance(data, bool)
    if hint is float and number and math.isfinite(data):
        return float(data)
    if hint is int and number and float(data).is_integer():
        return int(data)
    raise CoxaError(f"{where} is {_short(data)}", todo="Give a number.")


def _text(data: Any, where: str) -> str:
    if not isinstance(data, str):
        raise CoxaError(f"{where} is no text", todo=_AGAIN)
    if len(data) > LONGEST_TEXT:
        raise CoxaError(f"{where} is {len(data)} characters long", todo=f"At most {LONGEST_TEXT}.")
    return data


def _bounded(data: Any, kind: type, name: str, where: str) -> Any:
    if not isinstance(data, kind):
        raise CoxaError(f"{where} is not {name}", todo=_AGAIN)
    if len(data) > MOST_ITEMS:
        raise CoxaError(f"{where} has {len(data)} entries", todo=f"At most {MOST_ITEMS}.")
    return data


def _plain(data: Any, where: str, depth: int = 0) -> Any:
    """Return a value whose type a condition checks: bounded, and finite."""
    if depth > DEEPEST:
        raise CoxaError(f"{where} is nested too deep", todo=_AGAIN)
    if isinstance(data, list):
        rows = _bounded(data, list, "a list", where)
        return [_plain(one, where, depth + 1) for one in rows]
    if isinstance(data, dict):
        pairs = _bounded(data, dict, "an object", where)
        return {_text(k, where): _plain(v, where, depth + 1) for k, v in pairs.items()}
    if isinstance(data, str):
        return _text(data, where)
    if isinstance(data, float) and not math.isfinite(data):
        raise CoxaError(f"{where} is {data}", todo="Give a finite number.")
    return data


def _short(data: Any) -> str:
    text = str(data)
    return text if len(text) <= 80 else f"{text[:77]}..."
